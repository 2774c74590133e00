/** List and table of a page. */
export function pageCss(): string {
  return "";
}
