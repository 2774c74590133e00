import { describe, expect, it } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { renderSVG } from "../../src/server.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import type { DrawOptions } from "../../src/scene/options.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { contrast } from "../../src/theme/colour.ts";
import { colourOf } from "../../src/theme/theme.ts";
import { themes } from "../../src/theme/themes/themes.ts";
import { laid, seed, seedNames } from "../layout/laid.ts";

const { timeline } = readTimeline(seed("january-2022"));
const drawn = (options: Partial<DrawOptions> = {}): Scene =>
  drawScene(timeline, { languages: [en], lang: "en", form: "lanes", ...options });
const dimmed = ({ marks }: Scene): readonly string[] =>
  marks.filter((mark) => mark.dimmed === true).map(({ id }) => id);

describe("relations", () => {
  it("are in a scene for when an event is brought out, and in no still picture", () => {
    const relations = drawn().marks.filter(({ kind }) => kind === "relation");
    expect(relations.length).toBeGreaterThan(5);
    expect(relations.every(({ onFocus, about }) => onFocus === true && about?.length === 2)).toBe(true);
    expect(renderSVG(timeline, { languages: [en], form: "lanes" })).not.toContain("mark-relation");
  });

  it("are drawn where that is asked for, each with its kind in words", () => {
    const svg = renderSVG(timeline, { languages: [en], lang: "en", form: "lanes", relations: true });
    expect(svg).toContain("mark-relation");
    expect(svg).toContain(">leads to<");
  });

  it.each(seedNames)("in %s run from body to body", (name) => {
    const { relations } = laid(seed(name));
    expect(relations.length).toBeGreaterThan(0);
    for (const {
      from,
      to,
      points: [start, , end],
    } of relations) {
      for (const [{ bar }, [x, y]] of [
        [from, start],
        [to, end],
      ] as const) {
        expect(x).toBeGreaterThanOrEqual(bar.x - 2);
        expect(x).toBeLessThanOrEqual(bar.x + bar.width + 2);
        expect(Math.abs(y - bar.y - bar.height / 2)).toBeLessThanOrEqual(bar.height / 2 + 1);
      }
    }
  });
});

describe("a picture of one event", () => {
  it("draws the rest faintly, but neither axis nor lanes nor dateline", () => {
    const found = dimmed(drawn({ focus: "invitation" }));
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((id) => id.includes("invitation"))).toEqual([]);
    expect(found.every((id) => /^(?:body|received|label|pale|dispute|link|relation|unplaced):/u.test(id))).toBe(true);
    expect(renderSVG(timeline, { languages: [en], form: "lanes", focus: "invitation" })).toMatch(
      /mark-body[^>]*opacity="0.3"/u,
    );
  });

  it("shows its relations", () => {
    const scene = drawn({ focus: "invitation" });
    expect(
      scene.marks.some(
        ({ kind, onFocus, about }) => kind === "relation" && onFocus !== true && about?.includes("invitation"),
      ),
    ).toBe(true);
    expect(
      scene.marks.every(
        ({ kind, onFocus, about }) => kind !== "relation" || onFocus === true || about?.includes("invitation"),
      ),
    ).toBe(true);
  });

  it("is the whole where no event has that id", () => {
    expect(drawn({ focus: "invitatoin" })).toEqual(drawn({}));
  });
});

it.each(["all", "none"] as const)(
  "links and claims' lines are in a hue that keeps 3:1 in every theme, claims: %s",
  (claims) => {
    const lines = drawn({ claims })
      .marks.filter(({ kind }) => kind === "link" || kind === "claim-line")
      .flatMap(({ shapes }) => shapes);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect("opacity" in line).toBe(false);
    const strokes = new Set(lines.flatMap((line) => (line.shape === "path" ? (line.stroke ?? []) : [])));
    for (const theme of themes.values())
      for (const stroke of strokes)
        for (const ground of [theme.ground, theme.future])
          expect(contrast(colourOf(stroke, theme), ground), `${stroke} in ${theme.name}`).toBeGreaterThanOrEqual(3);
  },
);
