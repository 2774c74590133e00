import { expect, test } from "vitest";
import { saga } from "../../../stories/desk/saga.ts";
import { scandal } from "../../../stories/desk/scandal.ts";
import { collisions, laid, seed, seedNames } from "../laid.ts";

const documents = [
  ...seedNames.map((name) => [name, seed(name)] as const),
  ["saga", saga],
  ["scandal", scandal],
] as const;

test.each(documents)("claims in lanes are printed over nothing, and nothing over them, in %s", (_, document) => {
  for (const lang of ["en", "th"])
    for (const width of [720, 1200]) expect(collisions(laid(document, { claims: "all", lang, width }))).toEqual([]);
});

test.each(documents)("the label of a claim names what it is on, in %s", (_, document) => {
  const { items } = laid(document, { claims: "all" });
  const labels = items.filter(({ claim, label }) => claim !== null && label !== null && !label.shortened);
  for (const { about, label } of labels) {
    const said = label?.lines.map(({ text }) => text).join(" ") ?? "";
    expect(said.match(/“/gu)).toHaveLength(about.length);
  }
});
