/**
 * Where the reader has forced two colours: outlines, fills, glyphs and writing in the one, grounds in the other, light fills
 * between the two: they tell what is still to come and sure from what is only reported. Nothing is told by colour alone, so nothing is lost. Browsers leave the paths of a picture as they are, but
 * set its writing anew, rims and all: both must follow here.
 */
export function forcedCss(): string {
  const all = (kind: "f" | "s", ...paints: readonly string[]): string =>
    paints.map((paint) => `.chronolane-picture [class*="${kind}-${paint}"]`).join(",");
  const [drawn, bare, faint] = [
    ["line", "tone", "ink", "muted", "rule"],
    ["ground", "future", "pale", "panel"],
    ["hair", "grid"],
  ];
  return `@media (forced-colors:active){
.chronolane-picture,.chronolane-picture text{forced-color-adjust:none}
${all("f", ...drawn)}{fill:CanvasText}${all("s", ...drawn)}{stroke:CanvasText}
${all("f", ...bare)}{fill:Canvas}${all("s", ...bare)}{stroke:Canvas}
${all("f", "light")}{fill:CanvasText;fill-opacity:.3}${all("s", "light")}{stroke:CanvasText;stroke-opacity:.4}
${all("f", ...faint)}{fill:GrayText}${all("s", ...faint)}{stroke:GrayText;stroke-opacity:.5}
}`;
}
