import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { fixed, table } from "./rounds.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The themes and the two measures, bundled from the sources. */
const contents = `
  export { themes } from "./src/theme/themes/themes.ts"; export { colourOf, hues } from "./src/theme/theme.ts"; export { contrast } from "./src/theme/colour.ts";
  export { leastApart, sights } from "./tests/theme/difference.ts";`;
const {
  outputFiles: [file],
} = await build({
  stdin: { contents, resolveDir: root, loader: "ts" },
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const { themes, colourOf, hues, contrast, leastApart, sights } = await import(
  `data:text/javascript;base64,${Buffer.from(file.contents).toString("base64")}`
);

const each = Array.from({ length: hues }, (_, hue) => hue);
const least = (pairs) => fixed(Math.min(...pairs.map(([a, b]) => contrast(a, b))), 2);

table("least contrast, as n:1", [
  [
    "theme",
    "text",
    "text, to come",
    "outline on ground",
    "outline, to come",
    "outline on light region",
    "pattern on full tone",
  ],
  ...[...themes.values()].map((theme) => {
    const of = (paint) => colourOf(paint, theme);
    const texts = ["ink", "muted", ...each.map((hue) => `line-${hue}`)];
    const on = (paints, ground) => least(paints.map((paint) => [of(paint), of(ground)]));
    const lines = each.map((hue) => `line-${hue}`);
    const regions = least(each.map((hue) => [of(`line-${hue}`), of(`light-${hue}`)]));
    return [
      theme.name,
      on(texts, "ground"),
      on(texts, "future"),
      on(lines, "ground"),
      on(lines, "future"),
      regions,
      least(each.map((hue) => [of(`light-${hue}`), of(`tone-${hue}`)])),
    ];
  }),
]);

table("least difference of neighbouring lanes' hues, CIEDE2000", [
  ["theme", ...sights],
  ...[...themes.values()].map(({ name, actors }) => [
    name,
    ...sights.map((sight) => fixed(leastApart(actors, sight), 1)),
  ]),
]);
