import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { fixed, table } from "./rounds.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const {
  outputFiles: [file],
} = await build({
  stdin: { contents: `export * from "./tests/layout/storyline/stories.ts";`, resolveDir: root, loader: "ts" },
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const { counted, generatedStory, storyOf } = await import(
  `data:text/javascript,${encodeURIComponent(file?.text ?? "")}`
);

/** @param {{ readonly actors: readonly { readonly id: string }[] }} document */
const row = (document) => {
  const begun = performance.now();
  const story = storyOf(document);
  const took = performance.now() - begun;
  return {
    ...counted(
      story,
      document.actors.map(({ id }) => id),
    ),
    took,
    meetings: story.meetings.length,
  };
};
/** @param {number} drawn @param {number} input */
const less = (drawn, input) => (input === 0 ? "–" : `${fixed(100 * (1 - drawn / input), 0)} %`);

const seeds = ["january-2022", "apollo-11-landing", "story-of-zero"].map((name) => ({
  name,
  ...row(JSON.parse(readFileSync(`${root}/seeds/${name}.json`, "utf8"))),
}));
const stories = Array.from({ length: 100 }, (_, seed) => row(generatedStory(seed)));
const sum = (/** @type {"drawn" | "input" | "took" | "meetings"} */ key) =>
  stories.reduce((whole, story) => whole + story[key], 0);

table("Crossings of storylines, against the document's order of actors", [
  ["", "events", "document's order", "drawn", "fewer", "ms to lay out"],
  ...seeds.map(({ name, meetings, input, drawn, took }) => [
    name,
    meetings,
    input,
    drawn,
    less(drawn, input),
    fixed(took, 0),
  ]),
  [
    "100 generated stories, in all",
    sum("meetings"),
    sum("input"),
    sum("drawn"),
    less(sum("drawn"), sum("input")),
    fixed(sum("took"), 0),
  ],
]);
console.log(
  `\n  more crossings than in the document's order: ${stories.filter(({ drawn, input }) => drawn > input).length} stories; as many: ${stories.filter(({ drawn, input }) => drawn === input).length}; fewer: ${stories.filter(({ drawn, input }) => drawn < input).length}`,
);
