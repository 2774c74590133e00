import { expect, test } from "vitest";
import { en } from "../../../src/en.phrases.ts";
import { factsFor } from "../../../src/facts/facts.ts";
import { layouts } from "../../../src/layout/forms/lanes/layout.ts";
import type { Layout } from "../../../src/layout/forms/lanes/lanes-layout.ts";
import { readTimeline } from "../../../src/model/read.ts";
import { layoutTexts } from "../../../src/scene/parts/layout-texts.ts";
import { resolveOptions } from "../../../src/scene/resolve-options.ts";
import { saga } from "../../../stories/desk/saga.ts";
import { scandal } from "../../../stories/desk/scandal.ts";
import { seed, windowAtMiddle } from "../laid.ts";

/** A document as lanes, time counted from an event, in its whole and in a window half as long. */
function laidFrom(document: object, more: object, align?: string): readonly Layout[] {
  const { timeline } = readTimeline({ ...document, ...more });
  const options = { languages: [en], lang: "en", width: 1200, ...(align === undefined ? {} : { align }) };
  const resolved = resolveOptions(timeline, options, "drawScene");
  const texts = layoutTexts({ timeline, resolved, facts: factsFor(timeline, resolved) });
  const lay = layouts(timeline, {
    width: 1200,
    zone: resolved.zone,
    measure: resolved.measure,
    fonts: resolved.style.type,
    texts,
    ...(align === undefined ? {} : { align }),
  });
  const whole = lay(undefined);
  return [whole, lay(windowAtMiddle(whole))];
}

/** The labels that lie over a line through all lanes. */
const crossed = ({ items }: Layout, x: number): readonly string[] =>
  items.flatMap(({ id, label }) =>
    label !== null && label.box.x < x - 0.01 && label.box.x + label.box.width > x + 0.01 ? [id] : [],
  );

const january = seed("january-2022") as object;

test.each([
  ["the article", january, "burns-visit"],
  ["the article", january, "talks"],
  ["the takeover", saga, undefined],
  ["the scandal", scandal, undefined],
] as const)("no label of %s crosses an edge of the event that time is counted from", (_, document, align) => {
  const events = (document as typeof saga).events ?? [];
  const from = align === undefined ? events.slice(0, 12).map(({ id }) => id ?? "") : [align];
  let edges = 0;
  for (const id of from)
    for (const layout of laidFrom(document, {}, id)) {
      const { zero } = layout;
      if (zero?.side !== null) continue;
      for (const [k, x] of [zero.x0, zero.x1].entries()) {
        if (zero.edges[k] !== true) continue;
        edges += 1;
        expect(crossed(layout, x), id).toEqual([]);
      }
    }
  expect(edges).toBeGreaterThan(1);
});

test.each([
  ["the article", january, "2022-01-10/2022-01-22"],
  ["the takeover", saga, "2019-04"],
  ["the scandal", scandal, "2023"],
] as const)("no label of %s crosses the day from which on a vague dateline may be", (_, document, dateline) => {
  for (const layout of laidFrom(document, { dateline })) {
    expect(layout.dateline?.isBand).toBe(true);
    expect(crossed(layout, layout.dateline?.from ?? NaN)).toEqual([]);
  }
});
