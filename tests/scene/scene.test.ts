import { describe, expect, it } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import { formNames, type DrawOptions } from "../../src/scene/options.ts";
import type { Scene } from "../../src/scene/scene.ts";
import type { Shape } from "../../src/scene/shape.ts";
import { th } from "../../src/th.phrases.ts";
import { generated, seed, seedNames } from "../layout/laid.ts";
import { extentOf } from "./extent.ts";

const scene = (document: unknown, options: Partial<DrawOptions> = {}): Scene =>
  drawScene(readTimeline(document).timeline, { languages: [en, th], lang: "en", ...options });
const texts = ({ marks }: Scene): string =>
  marks.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === "text" ? [shape.text] : []))).join("\n");
const forms = [{ width: 1200 }, { width: 390 }] as const;

describe("a scene", () => {
  it.each(seedNames.flatMap((name) => forms.map((form) => [name, form] as const)))(
    "of %s %j is plain JSON with ids of its own",
    (name, form) => {
      const drawn = scene(seed(name), form);
      expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn);
      const ids = drawn.marks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = drawn.targets.map(({ id }) => id);
      expect(new Set(targets).size).toBe(targets.length);
    },
  );

  it.each(formNames)("in the form %s says that form", (form) => {
    expect(scene(seed("january-2022"), { form }).form).toBe(form);
  });

  it("is the same for the same input, and its ids stay when the window moves", () => {
    const document = seed("january-2022");
    expect(scene(document)).toEqual(scene(document));
    const near = scene(document, { window: { from: Date.UTC(2022, 0, 12), to: Date.UTC(2022, 0, 24) } });
    const bodies = ({ marks }: Scene): readonly string[] =>
      marks.filter(({ kind }) => kind === "body").map(({ id }) => id);
    expect(bodies(scene(document))).toEqual(expect.arrayContaining([...bodies(near)]));
    expect(bodies(near).length).toBeGreaterThan(10);
  });

  it.each(seedNames)("of %s lets every event be found, in both forms", (name) => {
    const { events } = seed(name) as { readonly events: readonly { readonly id: string }[] };
    for (const form of forms) {
      const found = new Set(scene(seed(name), form).targets.map(({ event }) => event));
      expect([...found].sort()).toEqual(events.map(({ id }) => id).sort());
    }
  });

  it("gives every target at least 24 by 24 pixels", () => {
    for (const form of forms)
      for (const { box } of scene(seed("january-2022"), form).targets)
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  });

  it("says in words what five readers ask", () => {
    for (const form of forms) {
      const drawn = scene(seed("january-2022"), form);
      const said = texts(drawn).replace(/\n/gu, " ");
      expect(said).toContain("Blinken and Lavrov meet in Geneva");
      expect(said).toMatch(/planned/u);
      expect(said).toMatch(/by mid-Feb/u);
      expect(said).toMatch(
        /reported by Der Spiegel; denied by US NSC|Der Spiegel: reports .*US NSC spokesperson: denies /u,
      );
      // In lanes a line between caps shows it, and no label repeats its column.
      const spoken = drawn.targets.map(({ text }) => text).join(" ");
      expect(form.width < 720 ? said : spoken).toMatch(/early Jan/u);
      expect(said).toMatch(/since late Dec(ember)? 2021/u);
    }
  });

  it("speaks of each event with title, date, roles and standing", () => {
    const target = scene(seed("january-2022")).targets.find(({ event }) => event === "visit");
    expect(target?.text).toMatch(
      /^Scholz to visit Washington\. by mid-February 2022\. Olaf Scholz, United States \(host\)\. planned/u,
    );
  });

  it("draws no number that is none, whatever the width", () => {
    for (const width of [240, 320, 719, 720, 1000, 5000])
      expect(JSON.stringify(scene(seed("january-2022"), { width }))).not.toMatch(/NaN|null,null|Infinity/u);
  });

  it("keeps list and lanes within their width", () => {
    for (const width of [320, 390, 719]) {
      for (const { box, id } of scene(seed("january-2022"), { width }).targets)
        expect(box.x + box.width, id).toBeLessThanOrEqual(width);
    }
  });

  it("costs marks in proportion to its events", () => {
    const [small, large] = [100, 200].map((count) => scene(generated(count)).marks.length) as [number, number];
    expect(large / small).toBeLessThan(2.2);
    expect(large).toBeLessThan(200 * 5 + 100);
  });

  it("has no axis and says so where there is nothing", () => {
    const drawn = scene({ chronolane: 1, events: [] });
    expect([drawn.plot, drawn.window, drawn.targets.length]).toEqual([null, null, 0]);
    expect(texts(drawn)).toContain(en.words.ui.noEvents);
  });
});

describe("marks say how surely", () => {
  const drawn = (event: object): readonly Shape[] =>
    scene({
      chronolane: 1,
      actors: [{ id: "a", name: "A" }],
      sources: [
        { id: "s", name: "S" },
        { id: "t", name: "T" },
      ],
      events: [{ id: "x", title: "x", when: "2022-01", actors: [{ actor: "a" }], ...event }],
    })
      .marks.filter(({ id }) => id === "body:x~a" || id === "label:x~a")
      .flatMap(({ shapes }) => shapes);
  /** The body with the dot before its label; of the label's words no more than whether they are struck. */
  const shapes = (event: object): string =>
    JSON.stringify(
      drawn(event).flatMap((shape): readonly unknown[] => {
        if (shape.shape === "text") return shape.strike === true ? ["struck"] : [];
        const { at: _at, path: _path, ...look } = shape;
        return [{ ...look, letters: shape.path.filter((part) => typeof part === "string").join("") }];
      }),
    );
  const claims = (...stances: readonly string[]): object => ({
    claims: stances.map((stance, k) => ({ by: k === 0 ? "s" : "t", stance })),
  });

  it("by a mark of its own for every status, and for every standing but that of what has no source, which a word tells", () => {
    const statuses = ["happened", "planned", "cancelled"].map((status) => shapes({ status }));
    const standings = [
      claims("confirms"),
      claims("reports"),
      claims("reports", "denies"),
      claims("denies"),
      claims(),
      claims("retracts"),
    ].map(shapes);
    expect(new Set(statuses).size).toBe(statuses.length);
    expect(new Set(standings).size).toBe(standings.length - 1);
    expect(standings[4]).toBe(standings[0]);
  });

  it("by dashes for what has not happened, and no full tone", () => {
    expect(shapes({ status: "planned", ...claims("confirms") })).toMatch(/"dash"/u);
    expect(shapes({ status: "planned", ...claims("confirms") })).not.toMatch(/"fill":"tone-/u);
    expect(shapes({ status: "happened", ...claims("confirms") })).not.toMatch(/"dash"/u);
  });

  it("by no area where only a span is known", () => {
    const areas = (when: string): readonly number[] =>
      drawn({ when, ...claims("confirms") }).flatMap((shape) => {
        const { x0, x1 } = extentOf([shape]);
        return shape.shape === "path" && shape.fill?.startsWith("tone-") === true ? [Math.round(x1 - x0)] : [];
      });
    // The dot alone is filled.
    expect(areas("2022-01")).toEqual([9]);
    expect(areas("2022-01-21")[0]).toBeGreaterThan(9);
  });
});
