import { describe, expect, test } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import type { DrawOptions } from "../../src/scene/options.ts";
import type { Mark, Scene } from "../../src/scene/scene.ts";
import type { TextShape } from "../../src/scene/shape.ts";
import { measureText } from "../../src/theme/metrics.ts";
import { type } from "../../src/theme/type.ts";
import { th } from "../../src/th.phrases.ts";
import { generated, seed, seedNames } from "../layout/laid.ts";
import { once } from "../once.ts";

const column = (document: unknown, options: Partial<DrawOptions> = {}): Scene =>
  drawScene(readTimeline(document).timeline, { languages: [en, th], width: 360, form: "column", ...options });

const textsOf = (marks: readonly Mark[]): readonly TextShape[] =>
  marks.flatMap(({ shapes }) => shapes.filter((shape) => shape.shape === "text"));

/** The box of a text as it is measured, its letters' own height. */
function boxOf({ x, y, text, role, anchor = "start" }: TextShape): {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
} {
  const width = measureText(text, type[role]);
  const x0 = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return { x0, x1: x0 + width, y0: y - type[role].size * 0.72, y1: y };
}

function clashes(texts: readonly TextShape[]): readonly string[] {
  const boxes = texts.map((text) => ({ text: text.text, ...boxOf(text) }));
  return boxes.flatMap((a, k) =>
    boxes
      .slice(k + 1)
      .filter((b) => a.x0 < b.x1 - 0.5 && b.x0 < a.x1 - 0.5 && a.y0 < b.y1 - 0.5 && b.y0 < a.y1 - 0.5)
      .map((b) => `${a.text} on ${b.text}`),
  );
}

const all = seedNames.flatMap((name) =>
  ["en", "th"].flatMap((lang) =>
    [320, 360, 390, 480, 600].map((width) => ({
      name,
      lang,
      width,
      drawn: once(() => column(seed(name), { lang, width })),
    })),
  ),
);
const day = (id: string, when: unknown, more: object = {}): object => ({ id, title: `Event ${id}`, when, ...more });
const doc = (events: readonly object[], more: object = {}): object => ({ chronolane: 1, zone: "UTC", events, ...more });

describe("a narrow picture", () => {
  test.each(all)("of $name in $lang keeps all its words within $width px, and apart", ({ width, drawn }) => {
    const texts = textsOf(drawn().marks);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => boxOf(text).x0 < 4 || boxOf(text).x1 > width - 4).map(({ text }) => text)).toEqual(
      [],
    );
    expect(clashes(texts)).toEqual([]);
  });

  test.each(all)(
    "of $name in $lang at $width px tells every event once, each by a target one can hit",
    ({ name, drawn }) => {
      const document = seed(name) as { readonly events: readonly { readonly id: string }[] };
      const { targets, reading, width: wide } = drawn();
      expect(reading).toBe("list");
      expect(targets.map(({ event }) => event).sort()).toEqual(document.events.map(({ id }) => id).sort());
      expect(
        targets.filter(({ box }) => box.height < 24 || box.width < 24 || box.x < 0 || box.x + box.width > wide),
      ).toEqual([]);
      const boxes = targets.map(({ box }) => box).sort((a, b) => a.y - b.y);
      expect(boxes.filter(({ y }, k) => k > 0 && y < (boxes[k - 1]?.y ?? 0) + (boxes[k - 1]?.height ?? 0))).toEqual([]);
    },
  );

  test("cuts no title short", () => {
    for (const name of seedNames)
      expect(textsOf(column(seed(name), { width: 320 }).marks).filter(({ text }) => text.endsWith("…"))).toEqual([]);
  });

  test("names the events from top to bottom in the order they begin", () => {
    const { targets } = column(doc([day("c", "2022-01-09"), day("a", "2022-01-02"), day("b", "2022-01-05")]));
    expect(targets.map(({ event }) => event)).toEqual(["a", "b", "c"]);
  });

  test("draws an event with several actors once, and names them all", () => {
    const actors = [
      { id: "x", name: "Xenia" },
      { id: "y", name: "Yves" },
    ];
    const { marks } = column(
      doc(
        [
          day("a", "2022-01-02", {
            actors: [
              { actor: "x", role: "agent" },
              { actor: "y", role: "target" },
            ],
          }),
        ],
        { actors },
      ),
    );
    expect(marks.filter(({ kind, event }) => kind === "body" && event === "a")).toHaveLength(1);
    expect(textsOf(marks.filter(({ event }) => event === "a")).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Xenia", "Yves"]),
    );
  });

  test("has the dateline across, and below it what was still to come", () => {
    const { marks, targets } = column(
      doc([day("past", "2022-01-02"), day("soon", "2022-02-02", { status: "planned" })], { dateline: "2022-01-20" }),
    );
    const rule = textsOf(marks.filter(({ id }) => id === "dateline"));
    const [above, below] = [rule[0]?.y ?? 0, rule.at(-1)?.y ?? 0];
    const boxes = new Map(targets.map(({ event, box }) => [event, box]));
    expect(rule.map(({ text }) => text).join(" ")).toBe("As written 20 January 2022 still to come");
    expect((boxes.get("past")?.y ?? 0) + (boxes.get("past")?.height ?? 0)).toBeLessThan(above);
    expect(boxes.get("soon")?.y).toBeGreaterThan(below - 12);
    expect(marks.some(({ id }) => id === "future")).toBe(true);
  });

  test("says in words where it draws time smaller", () => {
    const days = [2, 3, 4, 5, 6].flatMap((at) => [day(`a${at}`, `2020-01-0${at}`), day(`b${at}`, `2022-01-0${at}`)]);
    const { marks, summary } = column(doc(days));
    expect(marks.filter(({ kind }) => kind === "break")).toHaveLength(2);
    expect(summary).toMatch(/\d+×/u);
  });

  test("shows a window of time alone, where one is asked for", () => {
    const { targets } = column(doc([day("a", "2022-01-02"), day("b", "2022-03-02"), day("c", "2022-05-02")]), {
      window: { from: Date.UTC(2022, 1, 1), to: Date.UTC(2022, 3, 1) },
    });
    expect(targets.map(({ event }) => event)).toEqual(["b"]);
  });

  test.each([
    ["nothing", []],
    ["one day", [day("a", "2022-01-02")]],
    ["one instant", [day("a", "2022-01-02T10:00:00Z")]],
    ["what has no date", [day("a", null)]],
    ["what is only known to be before another", [day("a", { before: { event: "b" } }), day("b", "2022-01-02")]],
    ["an age", [day("a", "-4500000000")]],
    ["what goes on for ever", [day("a", { start: "..", end: ".." }), day("b", { start: "2022", end: ".." })]],
  ])("can be made of %s", (_, events) => {
    const { height, targets, marks } = column(doc(events));
    expect(targets).toHaveLength(events.length);
    expect(height).toBeLessThan(2000);
    expect(JSON.stringify(marks)).not.toMatch(/NaN|Infinity|null/u);
  });

  test("of 100 events has none of its labels on another", () => {
    const { targets } = column(generated(100), { width: 320 });
    const sorted = [...targets].sort((a, b) => a.box.y - b.box.y);
    expect(
      sorted.filter(({ box }, k) => k > 0 && box.y < (sorted[k - 1]?.box.y ?? 0) + (sorted[k - 1]?.box.height ?? 0)),
    ).toEqual([]);
  });
});

test("a wide column has no line longer than 720 px, in the middle of the picture, as a wide list has", () => {
  for (const name of seedNames)
    for (const form of ["column", "list"] as const) {
      const { marks } = column(seed(name), { width: 1200, form });
      for (const { text, x0, x1 } of textsOf(marks).map((one) => ({ text: one.text, ...boxOf(one) })))
        expect(x0 >= 232 && x1 <= 961, `${text} ${x0}–${x1}`).toBe(true);
    }
});
