/** Toolbar, grid and details of the living component. */
export function elementCss(): string {
  return "";
}
