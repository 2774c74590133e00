import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { fixed, table } from "./rounds.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a bundler keeps of the names of an entry point or file, minified. */
const size = async (contents, external = []) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    external,
  });
  const [file] = outputFiles;
  return [fixed(file.contents.length / 1000, 1), fixed(gzipSync(file.contents, { level: 9 }).length / 1000, 1)];
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
  ["Thai", ...(await size(`export { th } from "./src/th.ts";`))],
  ["English", ...(await size(`export { en } from "./src/en.ts";`))],
  ["German", ...(await size(`export { de } from "./src/de.ts";`))],
]);
