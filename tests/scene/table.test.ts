import { describe, expect, it } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import type { DrawOptions } from "../../src/scene/options.ts";
import type { Scene } from "../../src/scene/scene.ts";
import type { TextShape } from "../../src/scene/shape.ts";
import { measureText } from "../../src/theme/metrics.ts";
import { type } from "../../src/theme/type.ts";
import { th } from "../../src/th.phrases.ts";
import { seed, seedNames } from "../layout/laid.ts";
import { night } from "../../stories/desk/night.ts";

const drawn = (name: string, options: Partial<DrawOptions>): Scene =>
  drawScene(readTimeline(seed(name)).timeline, { languages: [en, th], lang: "en", ...options });
const texts = ({ marks }: Scene): readonly TextShape[] =>
  marks.flatMap(({ shapes }) => shapes.filter((shape) => shape.shape === "text"));
const words = (scene: Scene): string =>
  texts(scene)
    .map(({ text }) => text)
    .join(" ");

describe("the table", () => {
  it.each(seedNames)("of %s has a row for every event, background and undated ones too", (name) => {
    const { events } = seed(name) as { readonly events: readonly { readonly id: string }[] };
    const scene = drawn(name, { form: "table" });
    expect(scene.targets.map(({ event }) => event).sort()).toEqual(events.map(({ id }) => id).sort());
    expect(words(scene)).not.toContain("…");
  });

  it.each(
    seedNames.flatMap((name) =>
      [320, 390, 600, 1200].flatMap((width) => ["en", "th"].map((lang) => [name, width, lang] as const)),
    ),
  )("of %s at %i px in %s keeps every text inside its picture and off the others", (name, width, lang) => {
    const boxes = texts(drawn(name, { form: "table", width, lang })).map(({ x, y, text, role }) => ({
      text,
      x,
      y,
      right: x + measureText(text, type[role]),
    }));
    expect(boxes.length).toBeGreaterThan(20);
    expect(boxes.filter(({ x, right }) => x < 0 || right > width)).toEqual([]);
    expect(
      boxes.flatMap((a, k) =>
        boxes
          .slice(k + 1)
          .filter((b) => a.x < b.right && b.x < a.right && Math.abs(a.y - b.y) < 11)
          .map((b) => `${a.text} × ${b.text}`),
      ),
    ).toEqual([]);
  });
});

describe.each(["table", "print"] as const)("the sources of the form %s", (form) => {
  const said = words(drawn("january-2022", { form }));

  it("are numbered at its end, each once, and who only repeats another says so", () => {
    for (const source of ["[2] Der Spiegel", "[3] German journalists – repeats Der Spiegel"])
      expect(said.split(source)).toHaveLength(2);
  });

  it("are cited by number where an event is told", () => {
    // In print the voices of what is contested stand in a block of their own.
    expect(said).toMatch(form === "print" ? /Sky News \+1 \[1, 4\]/u : /reported by Sky News \[4\]/u);
    expect(said).toMatch(form === "print" ? /disputed \[2, 5\]/u : /denied by US NSC spokesperson.{0,40} \[2, 5\]/u);
  });
});

it("other forms name the sources in one line, and cite no number", () => {
  for (const form of ["lanes", "list"] as const) expect(words(drawn("january-2022", { form }))).not.toMatch(/\[\d/u);
});

it("a table says a day of many events once, above them, and else no heading", () => {
  const textsIn = (document: unknown): readonly string[] =>
    drawScene(readTimeline(document).timeline, {
      languages: [en],
      lang: "en",
      form: "table",
      width: 1200,
    }).marks.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === "text" ? [shape.text] : [])));
  const said = textsIn(night);
  expect(said.filter((text) => text.includes("12 February 2023") && !text.includes("events"))).toEqual([
    "Sunday, 12 February 2023",
  ]);
  expect(said).toContain("02:07:12");
  expect(textsIn(seed("story-of-zero")).some((text) => text === "still to come")).toBe(false);
});
