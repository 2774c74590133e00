/** At most 120 characters (UTF-16 units) of a text, never half a surrogate pair. */
export function cut(text: string): string {
  if (text.length <= 120) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(118)) ? 118 : 119;
  return `${text.slice(0, end)}…`;
}
