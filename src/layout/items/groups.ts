import type { Actor } from "../../model/timeline.ts";

/** Which lanes are expanded, by the ids of their actors: a group gives its members lanes of their own, a lane with a strip shows every event with its body. All are all groups. */
export type Expand = readonly string[] | "all";

/**
 * The lane of each actor: the first on its path from the top that is not expanded, or itself. Members of a group that is
 * not expanded share its lane.
 * @example lanesOfActors(timeline.actors, ["nato"]).get("stoltenberg") // "stoltenberg"
 */
export function lanesOfActors(actors: readonly Actor[], expand: Expand): ReadonlyMap<string, string> {
  const parent = new Map(actors.map(({ id, memberOf }) => [id, memberOf]));
  const open = new Set(expand === "all" ? groupIds(actors) : expand);
  const lanes = new Map<string, string>();
  for (const { id } of actors) {
    const path: string[] = [];
    for (let at: string | undefined = id; at !== undefined && !lanes.has(at); at = parent.get(at)) path.unshift(at);
    for (const one of path) {
      const above = parent.get(one);
      const lane = above === undefined ? one : (lanes.get(above) ?? above);
      lanes.set(one, above !== undefined && lane === above && open.has(above) ? one : lane);
    }
  }
  return lanes;
}

/** The actors that others are members of. */
const groupIds = (actors: readonly Actor[]): readonly string[] => [
  ...new Set(actors.flatMap(({ memberOf }) => memberOf ?? [])),
];

/** The same lanes expanded but for one, which is collapsed where it was expanded and the other way round. */
export function toggleExpanded(actors: readonly Actor[], expand: Expand, id: string): readonly string[] {
  const open = expand === "all" ? groupIds(actors) : expand;
  return open.includes(id) ? open.filter((one) => one !== id) : [...open, id];
}
