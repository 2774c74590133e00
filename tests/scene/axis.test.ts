import { pathText } from "../../src/base/pen/text-pen.ts";
import { describe, expect, it } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import type { DrawOptions } from "../../src/scene/options.ts";
import type { Mark, MarkKind, Scene } from "../../src/scene/scene.ts";
import { th } from "../../src/th.phrases.ts";
import { optionIssues } from "../../src/scene/resolve-options.ts";
import { axisMarks, panelMarks } from "../../src/scene/parts/axis-marks.ts";
import { laid, seed, seedNames } from "../layout/laid.ts";
import { extentOf } from "./extent.ts";

const scene = (document: unknown, options: Partial<DrawOptions> = {}): Scene =>
  drawScene(readTimeline(document).timeline, { languages: [en, th], lang: "en", width: 1200, ...options });
const january = (options: Partial<DrawOptions> = {}): Scene => scene(seed("january-2022"), options);
const story = (when: readonly string[], rest: object = {}): unknown => ({
  chronolane: 1,
  lang: "en",
  zone: "UTC",
  events: when.map((text, k) => ({ id: `e${k}`, title: `Event ${k}`, when: text })),
  ...rest,
});
const ofKind = ({ marks }: Scene, kind: MarkKind): readonly Mark[] => marks.filter((mark) => mark.kind === kind);
const textsOf = (marks: readonly Mark[]): readonly string[] =>
  marks.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === "text" ? [shape.text] : [])));
const at = (text: string): number => Date.parse(text);

describe("spans drawn smaller", () => {
  it("are marked with their breaks behind every body and label, and named below and in the words for those who listen", () => {
    const drawn = january();
    const breaks = ofKind(drawn, "break");
    expect(breaks.length).toBeGreaterThan(0);
    const first = drawn.marks.findIndex(({ kind }) => kind === "body" || kind === "label");
    expect(drawn.marks.findLastIndex(({ kind }) => kind === "break")).toBeLessThan(first);
    const note = textsOf(ofKind(drawn, "text")).find((text) => text.startsWith("Drawn smaller"));
    expect(note).toMatch(/^Drawn smaller: before 17 Jan \(/u);
    expect(drawn.summary).toContain(note);
  });

  it.each(seedNames)("of %s are two at most, and all named for those who listen", (name) => {
    const { smaller } = laid(seed(name)).axis;
    expect(smaller.length).toBeGreaterThan(0);
    expect(smaller.length).toBeLessThanOrEqual(2);
    expect(scene(seed(name)).summary.match(/\d×/gu)).toHaveLength(smaller.length);
  });

  it.each(seedNames)(
    "of %s begin and end at a white slit through the lanes, and have a ground of their own",
    (name) => {
      const layout = laid(seed(name));
      const { axis, dateline, plot } = layout;
      const slits = axisMarks(layout).filter(({ kind }) => kind === "break");
      const away = axis.breaks.filter(({ x }) => dateline === null || Math.abs(x - dateline.x) > 12);
      expect(slits.map(({ id }) => id)).toEqual(away.map(({ at: moment }) => `break:${moment}`));
      for (const [k, { shapes }] of slits.entries()) {
        const { x0, x1, y1 } = extentOf(shapes);
        expect([(x0 + x1) / 2, x1 - x0]).toEqual([expect.closeTo(away[k]!.x, 1), 8]);
        expect(y1).toBeGreaterThanOrEqual(plot.y + plot.height);
        expect(shapes.map(({ fill }) => fill)).toEqual(["ground"]);
      }
      const panels = panelMarks(layout).flatMap(({ shapes }) => shapes);
      expect(panels).toHaveLength(axis.smaller.filter(({ x0 }) => dateline === null || x0 < dateline.x - 1).length);
      expect(panels.every(({ fill }) => fill === "panel")).toBe(true);
    },
  );

  it("leave the lanes to the rule where the text was written", () => {
    const layout = laid(
      story(["1864-03-02", "1864-05-11", "1864-08-30", "1864-10-16", "1921-02-03", "1921-03-19", "1921-04-07"], {
        dateline: "1864-11-01",
      }),
    );
    const rule = layout.dateline?.x ?? NaN;
    const near = layout.axis.breaks.filter(({ x }) => Math.abs(x - rule) < 12);
    expect(near).toHaveLength(1);
    expect(layout.axis.breaks.length).toBe(2);
    const ids = axisMarks(layout).map(({ id }) => id);
    expect(layout.axis.breaks.map(({ at: moment }) => ids.includes(`break:${moment}`))).toEqual(
      layout.axis.breaks.map((found) => found !== near[0]),
    );
  });

  it.each(seedNames)("of %s have no scale on the axis itself", (name) => {
    const said = textsOf(ofKind(scene(seed(name)), "axis"));
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter((text) => /×|\d:\d+$|\/\//u.test(text) && !/(?:^|, )\d\d:\d\d$/u.test(text))).toEqual([]);
  });

  it("are none where few events happen, far enough apart for one scale, and one where two clusters lie decades apart", () => {
    const smaller = (...when: readonly string[]): number => laid(story(when)).axis.smaller.length;
    expect(smaller("2022-02-10", "2022-04-02/2022-04-05", "2022-06-18", "2022-09-11", "2022-10-08")).toBe(0);
    expect(
      smaller("1864-03-02", "1864-05-11", "1864-08-30", "1864-10-16", "1921-02-03", "1921-03-19", "1921-04-07"),
    ).toBe(1);
  });

  it("have no break, mark or note in a window within one of them", () => {
    const near = january({ window: { from: at("2022-01-11T00:00Z"), to: at("2022-01-14T00:00Z") } });
    expect(ofKind(near, "break")).toEqual([]);
    expect(near.summary).not.toContain("Drawn smaller");
    expect(textsOf(near.marks).join(" ")).not.toMatch(/smaller/u);
  });
});

describe("a zone", () => {
  const caption = (zone: string, document = seed("january-2022")): readonly string[] =>
    textsOf(scene(document, { zone }).marks.filter(({ id }) => id === "zone"));

  it("is named beside the axis where it is not the document's, with its distance from UTC", () => {
    expect(caption("Asia/Bangkok")).toEqual([]);
    expect(caption("America/New_York")).toEqual(["Time in New York", "UTC−5"]);
    expect(caption("America/New_York", story(["2022-02-20", "2022-03-10", "2022-04-20"]))).toEqual([
      "Time in New York",
      "UTC−5/−4",
    ]);
    expect(caption("Asia/Kathmandu").at(-1)).toBe("UTC+5:45");
    expect(caption("+05:30")).toEqual(["UTC+5:30"]);
  });
});

describe("a dateline", () => {
  it("is a rule for a day, and a band for several, right of which all was still to come", () => {
    expect(january().marks.some(({ id }) => id === "dateline-band")).toBe(false);
    const drawn = scene(story(["2022-01-03", "2022-01-12", "2022-02-14"], { dateline: "2022-01-10/2022-01-20" }), {
      linear: true,
    });
    expect(drawn.marks.some(({ id }) => id === "dateline-band")).toBe(true);
    const [future] = ofKind(drawn, "future").flatMap(({ shapes }) => shapes);
    const x = Number(/^M([\d.]+)/u.exec(future?.shape === "path" ? pathText(future.path) : "")?.[1]);
    const [first, last] = [drawn.scaleStops[0], drawn.scaleStops.at(-1)];
    const time =
      (first?.at ?? 0) +
      ((x - (first?.x ?? 0)) / ((last?.x ?? 1) - (first?.x ?? 0))) * ((last?.at ?? 0) - (first?.at ?? 0));
    expect(Math.abs(time - at("2022-01-21T00:00Z"))).toBeLessThan(3_600_000);
  });

  it("that is out of sight is pointed at", () => {
    const before = january({ window: { from: at("2022-02-01T00:00Z"), to: at("2022-02-10T00:00Z") } });
    const after = january({ window: { from: at("2021-12-01T00:00Z"), to: at("2021-12-10T00:00Z") } });
    for (const drawn of [before, after])
      expect(textsOf(ofKind(drawn, "dateline"))).toEqual(["As written 22 January 2022"]);
    expect(ofKind(before, "future")).toHaveLength(1);
    expect(ofKind(after, "future")).toHaveLength(0);
  });
});

describe("counting from an event", () => {
  it("says its title over a rule or band, and beside each known day how far it is", () => {
    const drawn = january({ align: "talks" });
    expect(textsOf(ofKind(drawn, "zero"))).toEqual(["Blinken and Lavrov meet in Geneva"]);
    const said = (event: string): string => drawn.targets.find((target) => target.event === event)?.text ?? "";
    expect(said("interview")).toContain("3 days before “Blinken and Lavrov meet in Geneva”");
    expect(said("congress-told")).toContain("on the day of “Blinken and Lavrov meet in Geneva”");
    expect(said("aid")).not.toMatch(/days? before “Blinken/u);
    expect(
      january()
        .targets.map(({ text }) => text)
        .join(" "),
    ).not.toContain("3 days before");
  });

  it("draws a time that is not known to the day as a band with dashed edges", () => {
    const dashed = ofKind(january({ align: "government" }), "zero")
      .flatMap(({ shapes }) => shapes)
      .filter((shape) => shape.shape === "path" && shape.dash !== undefined);
    expect(dashed).toHaveLength(1);
    expect(january({ align: "government" }).marks.some(({ id }) => id === "zero-band")).toBe(true);
  });

  it.each([
    ["nobody", 'options.align is "nobody", an id that no event of this document has'],
    ["omicron", 'options.align is "omicron", an event whose time is not known'],
  ])("draws dates where there is nothing to count from: %s, and says so", (align, message) => {
    expect(january({ align })).toEqual(january({}));
    const { timeline } = readTimeline(seed("january-2022"));
    expect(optionIssues(timeline, { languages: [en], lang: "en", align }).map((issue) => issue.message)).toEqual([
      message,
    ]);
  });

  it("keeps every mark's id its own, also where scales and units change", () => {
    for (const options of [{ align: "talks" }, { calendar: "hebrew" }, { zone: "Pacific/Apia", width: 760 }] as const) {
      const ids = january(options).marks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe("a line through all lanes", () => {
  it.each([
    ["of the event that time is counted from", "zero", { align: "burns-visit" }, {}],
    ["of a vague dateline", "dateline", {}, { dateline: "2022-01-10/2022-01-22" }],
  ] as const)("%s is interrupted behind the blocks of contested events", (_, kind, options, more) => {
    const drawn = scene({ ...(seed("january-2022") as object), ...more }, { form: "lanes", ...options });
    const grounds = drawn.marks
      .filter(({ id }) => id.startsWith("pale:") && (id.includes("invitation") || id.includes("called-off")))
      .map(({ shapes }) => extentOf(shapes));
    const rule = drawn.marks.find(({ id }) => id === kind)?.shapes.find(({ shape }) => shape === "path");
    expect(grounds.length).toBeGreaterThan(0);
    const numbers = rule?.shape === "path" ? rule.path.filter((one) => typeof one === "number") : [];
    const lines = Array.from({ length: numbers.length / 4 }, (__, k) => numbers.slice(4 * k, 4 * k + 4));
    expect(lines.length).toBeGreaterThan(2);
    for (const [x = 0, y0 = 0, , y1 = 0] of lines)
      for (const box of grounds)
        expect(x <= box.x0 || x >= box.x1 || y1 <= box.y0 || y0 >= box.y1, `${x} ${y0}–${y1}`).toBe(true);
  });
});
