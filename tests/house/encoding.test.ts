import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const src = new URL("../../src/", import.meta.url).pathname;
/** What is asked of a status or standing that is no look: each file with the reason. */
const meanings: { readonly [file: string]: string } = {
  "facts/label-words.ts": "which words a label has",
  "facts/summary-counts.ts": "counts by status and standing",
  "facts/voices.ts": "which words say how sure it is",
  "model/events.ts": "the tense that a phrase is read in",
  "model/query/story-order.ts": "what is still to come",
  "model/standing.ts": "where a standing is worked out",
  "model/status.ts": "where a status is worked out",
};
const filesOf = (...layers: readonly string[]): readonly string[] =>
  layers.flatMap((layer) =>
    readdirSync(src + layer, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `${layer}/${file}`),
  );
const files = filesOf("model", "facts", "theme", "layout", "scene", "page", "render", "view", "element");

/** An event's status or standing compared with a word, in either order. */
const compared = /\b(?:status|standing)\s*[!=]==?\s*["'`]|["'`]\s*[!=]==?\s*(?:\w+\.)*(?:status|standing)\b/u;

test("how an event's status and standing look is read from the encoding, and compared with words nowhere else", () => {
  expect(files.length).toBeGreaterThan(100);
  expect([' event.status === "planned"', '"denied" !== one.event.standing'].every((text) => compared.test(text))).toBe(
    true,
  );
  const found = files.filter((file) => compared.test(readFileSync(src + file, "utf8")));
  expect([...found].sort()).toEqual(Object.keys(meanings));
});

/** Shapes of a sign of its own, whose numbers are its drawing; and lengths that are still to be named. The list may only get shorter. */
const literal: { readonly [file: string]: "a sign" | "to be named" } = {
  "scene/marks/cap.ts": "to be named",
  "scene/marks/claim.ts": "to be named",
  "scene/marks/flag.ts": "to be named",
  "scene/marks/ghosts.ts": "to be named",
  "scene/marks/legend.ts": "to be named",
  "scene/marks/prohibited.ts": "a sign",
  "scene/marks/several.ts": "to be named",
  "scene/marks/stance-glyph.ts": "a sign",
  "scene/marks/swatches.ts": "a sign",
  "scene/marks/tally.ts": "to be named",
  "scene/marks/unknown.ts": "to be named",
};

/** A number that is neither a half, a side nor a count of one or two. */
const length = /(?<![\w.#"'`$-])(?!(?:0|1|2|0\.5)(?![\d.]))\d+(?:\.\d+)?/u;
const code = (file: string): string =>
  readFileSync(src + file, "utf8").replace(/\/\*.*?\*\/|\/\/[^\n]*|(["'`])(?:\\.|(?!\1).)*\1/gsu, "");

test("the lengths of marks are named beside those of bodies or in the theme", () => {
  expect(["x - side * 8", "x + 4.5, y", "width: 1.2"].every((text) => length.test(text))).toBe(true);
  expect(["height / 2", "y0 + 0.5", "side: 1 | -1", "k - 1"].some((text) => length.test(text))).toBe(false);
  const marks = filesOf("scene/marks");
  expect(marks.length).toBeGreaterThan(20);
  expect(marks.filter((file) => length.test(code(file))).sort()).toEqual(Object.keys(literal));
});
