import { describe, expect, test } from "vitest";
import { de } from "../../src/de.phrases.ts";
import { en } from "../../src/en.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import { th } from "../../src/th.phrases.ts";
import { navigationModel } from "../../src/view/navigation-model.ts";
import { laid } from "./laid.ts";

const begun = Date.UTC(2026, 10, 14, 10, 0, 15);

/** EDTF of so many milliseconds after 10:00:15, as finely as it needs. */
const after = (ms: number): string => {
  const second = new Date(begun + Math.floor(ms / 1000) * 1000).toISOString().slice(0, 19);
  const micros = Math.round((ms - Math.floor(ms / 1000) * 1000) * 1000);
  const digits = String(micros).padStart(6, "0");
  return `${second}${micros === 0 ? "" : `.${micros % 1000 === 0 ? digits.slice(0, 3) : digits}`}Z`;
};
const story = (steps: readonly number[], rest: object = {}): unknown => ({
  chronolane: 1,
  lang: "en",
  events: steps.map((ms, k) => ({ id: `e${k}`, title: `Event ${k}`, when: after(ms) })),
  ...rest,
});
const every = (ms: number, count = 7): readonly number[] =>
  Array.from({ length: count }, (_, k) => (ms < 1 ? 250.001 : 250) + k * ms);

/** Where the events stand, as shares of the field. */
const shares = (document: unknown): readonly number[] => {
  const { items, scale } = laid(document);
  return items.map(({ body }) => ((body.x0 + body.x1) / 2 - scale!.x0) / (scale!.x1 - scale!.x0)).sort((a, b) => a - b);
};
const steps = (places: readonly number[]): readonly number[] => places.slice(1).map((at, k) => at - places[k]!);

describe("events close together", () => {
  test.each([
    ["45 seconds", 45_000],
    ["300 milliseconds", 300],
    ["7 microseconds", 0.007],
  ])("stand apart %s from one another, all as far", (_, ms) => {
    const wide = steps(shares(story(every(ms))));
    expect(Math.min(...wide)).toBeGreaterThan(0.14);
    expect(Math.max(...wide) - Math.min(...wide)).toBeLessThan(0.01);
  });

  test.each([
    ["45 seconds", 45_000],
    ["300 milliseconds", 300],
  ])("stand apart %s from one another beside a dateline a day on, and beside an event two days later", (_, ms) => {
    expect(Math.min(...steps(shares(story(every(ms), { dateline: "2026-11-15" }))))).toBeGreaterThan(0.08);
    expect(Math.min(...steps(shares(story([...every(ms), 172_800_000]))).slice(0, 6))).toBeGreaterThan(0.08);
  });

  test("have an axis in seconds, in thousandths and in millionths of them, which names each second and the day once", () => {
    const said = (ms: number): readonly (readonly string[])[] => {
      const { axis } = laid(story(every(ms, 4)));
      return [axis.upper, axis.lower].map((ticks) => ticks.map(({ text }) => text).filter((text) => text !== ""));
    };
    expect(said(45_000)).toEqual([
      ["14 November 2026"],
      expect.arrayContaining(["10:00:20", "10:01:00", "10:02:30"]) as unknown,
    ]);
    expect(said(300)).toEqual([
      ["14 November 2026, 10:00:15", "10:00:16"],
      expect.arrayContaining([".300", ".950", ".000", ".150"]) as unknown,
    ]);
    expect(said(0.007)).toEqual([
      ["14 November 2026, 10:00:15"],
      expect.arrayContaining([".250002", ".250014"]) as unknown,
    ]);
  });

  test("are drawn in each of the languages, in every form that has an axis, with the same clock everywhere", () => {
    for (const [lang, texts] of [
      ["en", [".300", "10:00:15.250", "10:00:15.550"]],
      ["th", [".300", "10.00.15.250 น.", "10.00.15.550 น."]],
      ["de", [",300", "10:00:15,250 Uhr", "10:00:15,550 Uhr"]],
    ] as const) {
      const { marks, summary } = drawScene(readTimeline(story(every(300))).timeline, {
        languages: [en, th, de],
        lang,
        width: 1200,
      });
      const said = marks.flatMap(({ shapes }) =>
        shapes.flatMap((shape) => (shape.shape === "text" ? [shape.text] : [])),
      );
      for (const text of texts) expect(said.join(" | ")).toContain(text);
      expect(summary).toContain(texts[1].replace(/ น\.| Uhr/u, ""));
    }
  });

  test("are no picture of one moment: that has the hours round it, however finely it is known", () => {
    for (const when of ["2026-11-14T10:00Z", after(0), after(250), after(0.012)]) {
      const { scale } = laid({ chronolane: 1, events: [{ id: "e", title: "Event", when }] });
      expect(scale!.window.to - scale!.window.from).toBeGreaterThan(80_000_000);
    }
  });

  test("are zoomed in to as finely as they are known, and the axis still names the second", () => {
    const deepest = (document: unknown): number => {
      const { timeline } = readTimeline(document);
      return navigationModel(drawScene(timeline, { languages: [en], width: 1200 }), timeline).deepest;
    };
    expect(
      [every(45_000).map((at) => at - 250), every(300), every(0.007)].map((times) => deepest(story(times))),
    ).toEqual([1000, 1, 0.01]);
    expect(deepest({ chronolane: 1, events: [{ title: "Event", when: "2026-11-14" }] })).toBe(60_000);
    const { axis } = laid(story(every(300)), { window: { from: begun + 548, to: begun + 552 } });
    expect(axis.upper.map(({ text }) => text)).toEqual(["14 November 2026, 10:00:15"]);
    expect(axis.lower.map(({ text }) => text)).toEqual(expect.arrayContaining([".549", ".550"]));
  });
});
