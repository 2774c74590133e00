import { existsSync, readFileSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { table } from "./rounds.mjs";

/** Exact counts, no times: the same at every run, so the difference of two outputs tells what a refactoring changed. */

/** The functions whose calls are counted, each exported by its file. Calls that a function makes to itself are not counted. */
const counted = [
  { name: "times worded", file: "src/time/wording/format-time.ts", function: "formatTime" },
  { name: "independent voices asked", file: "src/model/independent-voices.ts", function: "independentVoices" },
  { name: "bodies built", file: "src/layout/body/body.ts", function: "bodyOf" },
  { name: "events spoken", file: "src/facts/spoken.ts", function: "spokenOf" },
];

/** All that the script itself takes from the sources. */
const contents = `
  export { readTimeline } from "./src/model/read.ts"; export { drawScene, sceneMaker } from "./src/scene/forms/draw.ts"; export { panBy, zoomBy } from "./src/view/zoom-window.ts";
  export { renderSVG } from "./src/page/picture.ts"; export { navigationModel } from "./src/view/navigation-model.ts"; export { toEdtf } from "./src/time/edtf/to-edtf.ts";
  export { thousand } from "./stories/generated.ts"; export { en } from "./src/en.phrases.ts"; export { th } from "./src/th.phrases.ts";`;

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path) => readFileSync(root + path, "utf8");
const files = (folder, end) =>
  readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .map((path) => posix.join(folder, path.replaceAll("\\", "/")))
    .filter((path) => path.endsWith(end))
    .sort();
const fail = (fault) => {
  console.error(`${fault}: correct the table at the top of tests/bench/counts.mjs.`);
  process.exit(1);
};

globalThis.__counts = {};
const running = new Set();
const count = (name, work, args) => {
  if (running.has(name)) return work(...args);
  globalThis.__counts[name] = (globalThis.__counts[name] ?? 0) + 1;
  running.add(name);
  try {
    return work(...args);
  } finally {
    running.delete(name);
  }
};
/** What the functions of the table do instead: they count and then do their work. */
globalThis.__counted = (row, work, args) => count(counted[row].name, work, args);

/** The files of the table, each function renamed and a counting one exported in its stead. */
const rewritten = new Map();
for (const [row, { file, function: own }] of counted.entries()) {
  const text = rewritten.get(file) ?? (existsSync(root + file) ? read(file) : "");
  const heads = [...text.matchAll(new RegExp(`^export (function|const) ${own}\\b`, "gm"))];
  if (heads.length !== 1) fail(`${file} does not export one function ${own}`);
  const [[head, kind]] = heads;
  const rest = text.replace(head, () => `${kind} ${own}$${row}`);
  rewritten.set(file, `${rest}\nexport function ${own}(...args) { return __counted(${row}, ${own}$${row}, args); }\n`);
}
const plugin = {
  name: "counted",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = rewritten.get(posix.relative(root.replaceAll("\\", "/"), path.replaceAll("\\", "/")));
      return text === undefined ? null : { contents: text, loader: "ts" };
    }),
};
const { outputFiles, metafile } = await build({
  stdin: { contents, resolveDir: root, loader: "ts" },
  absWorkingDir: root,
  plugins: [plugin],
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
  metafile: true,
});
const unused = counted.find(({ file }) => !(file in metafile.inputs));
if (unused !== undefined) fail(`No picture needs ${unused.file}`);
const { readTimeline, drawScene, sceneMaker, panBy, zoomBy, renderSVG, navigationModel, toEdtf, thousand, en, th } =
  await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);

const options = { languages: [en, th], lang: "en", width: 1200 };
const seeds = ["january-2022", "apollo-11-landing", "story-of-zero"].map((name) => {
  const document = JSON.parse(read(`seeds/${name}.json`));
  return { name, document, timeline: readTimeline(document, options).timeline };
});
const copy = (value) => JSON.parse(JSON.stringify(value));

/** How often each function of the table is called while some work is done. */
const calls = (work) => {
  globalThis.__counts = {};
  work();
  return counted.map(({ name }) => globalThis.__counts[name] ?? 0);
};
for (const document of [seeds[0].document, thousand]) {
  const first = calls(() => drawScene(readTimeline(document, options).timeline, options));
  const make = sceneMaker(readTimeline(document, options).timeline, options, { where: "sceneMaker" });
  const home = make();
  const half = zoomBy(home.scaleStops, home.window, { factor: 2 });
  const zoomed = calls(() => make(half));
  const panned = calls(() => make(panBy(home.scaleStops, half, 0.1)));
  table(`calls, ${document.events.length} events, English, 1200 px wide (recursion not counted)`, [
    ["", "reading and first picture", "first zoomed frame", "pan frame after it"],
    ...counted.map(({ name }, k) => [name, first[k], zoomed[k], panned[k]]),
  ]);
}

/** Members of each interface and type in the reports, nested literals' too: [without a doc comment, of all]. */
const members = new Map();
const exported = new Set();
for (const path of files("tests/house/api", ".d.ts")) {
  for (const statement of ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true).statements) {
    if (ts.isExportDeclaration(statement))
      for (const { name, propertyName } of statement.exportClause.elements) exported.add((propertyName ?? name).text);
    if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
    const all = [];
    const visit = (node) => {
      if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) all.push(...node.members);
      ts.forEachChild(node, visit);
    };
    visit(statement);
    const bare = all.filter((member) => ts.getJSDocCommentsAndTags(member).length === 0);
    members.set(statement.name.text, [bare.length, all.length]);
  }
}
const sum = (types, which) => types.reduce((whole, type) => whole + members.get(type)[which], 0);
const total = (name, types) => [name, types.length, sum(types, 0), sum(types, 1)];
const all = [...members.keys()];
const offered = all.filter((name) => exported.has(name));
table("members of interfaces and type literals in tests/house/api, each type once", [
  ["", "types", "members without a doc comment", "of"],
  total("types that an entry point exports", offered),
  total("all types of the reports", all),
]);

/** Folder → the folders that its files import from, types included. */
const opens = new Map();
for (const path of files("src", ".ts")) {
  const folder = posix.dirname(path);
  const targets = ts.preProcessFile(read(path)).importedFiles.filter(({ fileName }) => fileName.startsWith("."));
  const others = targets.map(({ fileName }) => posix.dirname(posix.join(folder, fileName)));
  opens.set(folder, new Set([...(opens.get(folder) ?? []), ...others.filter((other) => other !== folder)]));
}
const folders = [...opens.keys()];
const pairs = folders.flatMap((a) => [...opens.get(a)].filter((b) => a < b && opens.get(b)?.has(a)).map((b) => [a, b]));
const reached = new Map(
  folders.map((folder) => {
    const found = new Set(opens.get(folder));
    for (const next of found) for (const further of opens.get(next) ?? []) found.add(further);
    return [folder, found];
  }),
);
const circleOf = (folder) =>
  folders.filter((other) => reached.get(folder).has(other) && reached.get(other).has(folder));
const circles = [...new Set(folders.map((folder) => circleOf(folder).join(", ")))].filter((circle) => circle !== "");
table("folders under src that import each other", [
  ["", "number"],
  ["folders", folders.length],
  ["pairs", pairs.length],
  ["circles", circles.length],
]);
for (const pair of pairs) console.log(`  pair: ${pair.join(" ↔ ")}`);
for (const circle of circles) console.log(`  circle of ${circle.split(", ").length}: ${circle}`);

/** How many must be moved for a list of distinct numbers to rise: all but the longest rising part. */
const moved = (list) => {
  const rising = [];
  for (const [k, one] of list.entries())
    rising.push(1 + Math.max(0, ...rising.filter((_, before) => before < k && list[before] < one)));
  return list.length - Math.max(0, ...rising);
};
table("order of the lanes' story beside that of the list's targets", [
  ["", "events in the lanes", "in the list", "at another place", "least to move"],
  ...seeds.map(({ name, timeline }) => {
    const story = navigationModel(drawScene(timeline, options), timeline).story.map(({ event }) => event);
    const list = drawScene(timeline, { ...options, form: "list" }).targets.map(({ event }) => event);
    const places = story.map((event) => list.indexOf(event));
    return [name, story.length, list.length, places.filter((place, k) => place !== k).length, moved(places)];
  }),
]);

/** `toEdtf` gives back the text that a time was read from where it has one; without it, all of the time is worked out. */
const unwritten = ({ edtf: _, ...time }) => time;
table("a JSON copy serves as well as what was read", [
  ["", "renderSVG of the timeline", "toEdtf of the events' times", "without their own text", "of"],
  ...seeds.map(({ name, timeline }) => {
    const times = timeline.events.map(({ time }) => time).filter((time) => time !== null);
    const alike = (list) => list.filter((time) => toEdtf(copy(time)) === toEdtf(time)).length;
    const isSame = renderSVG(copy(timeline), options) === renderSVG(timeline, options);
    return [name, isSame ? "same" : "differs", alike(times), alike(times.map(unwritten)), times.length];
  }),
]);
