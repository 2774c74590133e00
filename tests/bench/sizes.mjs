import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { fixed, table } from "./rounds.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a bundler keeps of the names of an entry point or file, minified. */
const size = async (contents, external = []) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    external,
    splitting: true,
    outdir: "out",
    metafile: true,
  });
  // What is imported only when it is needed does not count.
  const outputs = Object.entries(metafile.outputs);
  const open = outputs.filter(([, { entryPoint }]) => entryPoint === "<stdin>").map(([path]) => path);
  const loaded = new Set();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    for (const { path: next, kind, external: outside } of metafile.outputs[path]?.imports ?? [])
      if (kind === "import-statement" && outside !== true) open.push(next);
  }
  const files = outputFiles.filter(({ path }) => [...loaded].some((name) => path.endsWith(name)));
  const sum = (of) => fixed(files.reduce((total, { contents }) => total + of(contents), 0) / 1000, 1);
  return [sum(({ length }) => length), sum((contents) => gzipSync(contents, { level: 9 }).length)];
};

const time = `
  export { parseEdtf } from "./src/time/edtf/parse.ts"; export { toEdtf } from "./src/time/edtf/to-edtf.ts";
  export { formatTime } from "./src/time/wording/format-time.ts"; export { findDates } from "./src/time/phrases/find.ts";
  export { compareTimes } from "./src/time/compare.ts"; export * from "./src/time/ticks/ticks.ts"; export * from "./src/time/ticks/tick-words.ts"; export * from "./src/time/display.ts";`;

table("kB of code, minified, and with gzip", [
  ["", "minified", "gzip"],
  ["the time layer with all names of its entry points, without Luxon", ...(await size(time, ["luxon"]))],
  ["EDTF alone, without Luxon", ...(await size(`export { parseEdtf } from "./src/time/edtf/parse.ts";`, ["luxon"]))],
  ["Luxon, as far as it is used", ...(await size(`export { IANAZone } from "luxon";`))],
  ["the element", ...(await size(`export * from "./src/element.ts";`))],
  ["the script tag", ...(await size(`export * from "./src/embed.ts";`))],
  [
    "createTimeline with English",
    ...(await size(`export { createTimeline } from "./src/index.ts"; export { en } from "./src/en.ts";`)),
  ],
  ["Thai", ...(await size(`export { th } from "./src/th.ts";`))],
  ["Thai with phrases", ...(await size(`export { th } from "./src/th.phrases.ts";`))],
  ["English", ...(await size(`export { en } from "./src/en.ts";`))],
  ["English with phrases", ...(await size(`export { en } from "./src/en.phrases.ts";`))],
  ["German", ...(await size(`export { de } from "./src/de.ts";`))],
  ["German with phrases", ...(await size(`export { de } from "./src/de.phrases.ts";`))],
]);
