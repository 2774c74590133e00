/** The list at a key of a map; a new one where there is none yet. For grouping without a copy for each member. */
export function listAt<Key, Member>(map: Map<Key, Member[]>, key: Key): Member[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
