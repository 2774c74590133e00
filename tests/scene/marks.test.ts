import { pathText } from "../../src/base/pen/text-pen.ts";
import { describe, expect, test } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { th } from "../../src/th.phrases.ts";
import { de } from "../../src/de.phrases.ts";
import { shapeOf } from "../../src/layout/body/drawn.ts";
import type { PlacedBody } from "../../src/layout/body/placed-body.ts";
import { readTimeline } from "../../src/model/read.ts";
import { resolveOptions } from "../../src/scene/resolve-options.ts";
import { bodyShapes } from "../../src/scene/marks/body.ts";
import { ghostShapes } from "../../src/scene/marks/ghosts.ts";
import { standingGlyph } from "../../src/scene/marks/standing-glyph.ts";
import { stanceGlyph } from "../../src/scene/marks/stance-glyph.ts";
import type { Shape } from "../../src/scene/shape.ts";
import { factsFor } from "../../src/facts/facts.ts";
import { marks } from "../../src/theme/marks.ts";
import { laid } from "../layout/laid.ts";
import { gridDocument, gridEvent, whens } from "./grid-document.ts";
import { cells, drawnCell, stances, standings, statuses, times } from "./grid.ts";
import { extentOf } from "./extent.ts";

const languages = [en, th, de];
const grid = Object.keys(whens).flatMap((time) =>
  statuses.flatMap((status) =>
    standings.map((standing) => ({ time, status, standing, id: `${time}, ${status}, ${standing}` })),
  ),
);
const document = gridDocument(grid.map(gridEvent));
const { timeline } = readTimeline(document, { languages });
const looks = new Map(
  laid(document).items.map(({ body, ghosts, event }) => [
    event.id,
    JSON.stringify(
      bodyShapes({
        body,
        ghosts,
        y: 0,
        height: 14,
        hue: 0,
        status: event.status,
        standing: event.standing,
        tokens: marks,
      }),
    ),
  ]),
);

/** What is said of each cell of the grid. */
function wordsIn(lang: string): ReadonlyMap<string, string> {
  const facts = factsFor(timeline, resolveOptions(timeline, { languages, lang }, "drawScene"));
  return new Map(timeline.events.map((event) => [event.id, facts.of(event).spoken.text]));
}

describe("the whole grid of marks", () => {
  test("is all drawn", () => {
    expect([...looks.keys()].sort()).toEqual([...grid.map(({ id }) => id), "anchor"].sort());
    expect(grid.length).toBe(18 * 5 * 6);
  });

  test.each(languages)("is said in words of $code: what looks different is worded differently", ({ code }) => {
    const byWords = new Map<string, Set<string>>();
    for (const [id, words] of wordsIn(code))
      byWords.set(words, (byWords.get(words) ?? new Set<string>()).add(looks.get(id) ?? ""));
    expect([...byWords].filter(([, all]) => all.size > 1).map(([words]) => words)).toEqual([]);
  });

  test("names status and standing, or the voices that make it", () => {
    const words = (cell: string): string => wordsIn("en").get(cell) ?? "";
    expect(words("by a vague date, planned, disputed")).toMatch(
      /^The bridge opens\. by mid-February 2022\. .*planned · disputed: reported by Gazette; denied by Mayor/u,
    );
    expect(words("one of several, cancelled, reported")).toMatch(
      /6 January 2022 or 13 January 2022.*cancelled.*reported by Gazette/u,
    );
    expect(words("one day, happened, unsourced")).toMatch(/no source/u);
    expect(words("before an event, moved, denied")).toMatch(
      /before “The flood”.*3 January 2022.*moved.*denied by Mayor/u,
    );
  });

  test("has a look of its own for every combination of status and standing, but that what goes on by itself is not told twice", () => {
    for (const time of Object.keys(whens)) {
      const own = grid.filter((cell) => cell.time === time);
      const goesOn = time === "open end";
      expect(new Set(own.map(({ id }) => looks.get(id))).size, time).toBe(goesOn ? 24 : 30);
    }
  });
});

describe("a glyph", () => {
  const size = (shapes: readonly Shape[]): number => {
    const { x0, x1, y0, y1 } = extentOf(shapes);
    return Math.max(x1 - x0, y1 - y0);
  };
  test.each(["reported", "disputed", "denied"] as const)("of what is %s is 9 px or more", (standing) => {
    expect(size(standingGlyph(standing, { x: 0, y: 0, paint: "ink" }))).toBeGreaterThanOrEqual(9);
  });
  test.each(stances)("of the stance %s is 9 px or more", (stance) => {
    expect(size(stanceGlyph(stance, { x: 0, y: 0, paint: "ink" }))).toBeGreaterThanOrEqual(9);
  });
});

/** The box of a hatch, or of dots with their radius; null for any other shape. */
function patternOf(shape: Shape): ReturnType<typeof extentOf> | null {
  if (shape.shape !== "path" || shape.at !== undefined) return null;
  if (shape.width === marks.hatch.width && /^(?:M[-\d.]+ [-\d.]+L[-\d.]+ [-\d.]+){2,}$/u.test(pathText(shape.path)))
    return extentOf([shape]);
  const dots = [...pathText(shape.path).matchAll(/M([-\d.]+) ([-\d.]+)a([\d.]+) /gu)].map(
    ([, x, y, radius]) => [Number(x), Number(y), Number(radius)] as const,
  );
  if (shape.stroke !== undefined || dots.length === 0 || dots.some(([, , radius]) => radius > 2)) return null;
  return {
    x0: Math.min(...dots.map(([x]) => x)),
    x1: Math.max(...dots.map(([x, , radius]) => x + 2 * radius)),
    y0: Math.min(...dots.map(([, y, radius]) => y - radius)),
    y1: Math.max(...dots.map(([, y, radius]) => y + radius)),
  };
}

/** Whether a path runs upright anywhere: by a letter of its own, or from a point to one above or below it. */
const hasUpright = (d: string): boolean =>
  /[Vv]/u.test(d) || [...d.matchAll(/M([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)/gu)].some(([, x0, , x1]) => x0 === x1);

describe("a mark", () => {
  test("keeps its pattern inside the body, whatever the time", () => {
    const found = { reported: 0, unsourced: 0 };
    for (const cell of cells) {
      const {
        time: { body },
        standing,
      } = cell;
      if (standing !== "reported" && standing !== "unsourced") continue;
      const [left, right] =
        body.form === "instant"
          ? [body.x0 - 5, body.x1 + 5]
          : shapeOf(body) === "brackets"
            ? [43.5, 52.5]
            : [body.x0, body.x1];
      for (const shape of drawnCell(cell, { badge: false })) {
        const reach = patternOf(shape);
        if (reach === null) continue;
        found[standing] += 1;
        expect(reach.y0, JSON.stringify(cell)).toBeGreaterThanOrEqual(-7.05);
        expect(reach.y1, JSON.stringify(cell)).toBeLessThanOrEqual(7.05);
        expect(reach.x0, JSON.stringify(cell)).toBeGreaterThanOrEqual(left - 0.05);
        expect(reach.x1, JSON.stringify(cell)).toBeLessThanOrEqual(right + 0.05);
      }
    }
    // Every kind of time but those of which the order alone is known, in each status.
    expect(found.reported).toBeGreaterThanOrEqual((times.length - 2) * statuses.length);
    expect(found.unsourced).toBeGreaterThanOrEqual((times.length - 2) * statuses.length);
  });

  test("carries its standing's glyph itself where no label does, and not twice", () => {
    const speech = standingGlyph("reported", { x: 0, y: 0, paint: "line-0" }).map((shape) =>
      shape.shape === "path" ? pathText(shape.path) : "",
    );
    const glyphs = (badge: boolean): readonly number[] =>
      cells
        .filter(({ standing }) => standing === "reported")
        .map(
          (cell) =>
            drawnCell(cell, { badge }).filter((shape) => shape.shape === "path" && pathText(shape.path) === speech[0])
              .length,
        );
    expect(new Set(glyphs(true))).toEqual(new Set([1]));
    expect(new Set(glyphs(false))).toEqual(new Set([0]));
  });

  test("fades only where it goes on", () => {
    for (const cell of cells) {
      const fades = drawnCell(cell, { badge: false }).some(
        (shape) => shape.shape === "path" && shape.opacity !== undefined,
      );
      expect(fades, JSON.stringify(cell)).toBe(cell.time.body.start === "open" || cell.time.body.end === "open");
    }
  });

  test("draws no upright stroke where an end is not known", () => {
    const ends = (name: string): number =>
      cells
        .filter(({ time, status, standing }) => time.name === name && status === "happened" && standing === "attested")
        .flatMap((cell) => drawnCell(cell, { badge: false }))
        .filter((shape) => shape.shape === "path" && shape.stroke === "line-0" && hasUpright(pathText(shape.path)))
        .length;
    expect([ends("month, early month"), ends("one day")], "where they are known").toEqual([3, 1]);
    for (const cell of cells.filter(({ time }) => time.name === "both ends unknown")) {
      for (const shape of drawnCell({ ...cell, time: { ...cell.time, ghosts: [] } }, { badge: false }))
        if (shape.shape === "path" && shape.stroke === "line-0")
          expect(hasUpright(pathText(shape.path)), `${cell.status}, ${cell.standing}: ${pathText(shape.path)}`).toBe(
            false,
          );
    }
  });

  test("that was moved has at its earlier date a ghost as wide as that is drawn", () => {
    const ghost = (earlier: Partial<PlacedBody>): number => {
      const day: PlacedBody = {
        form: "bar",
        x0: 43,
        x1: 53,
        sure: [43, 53],
        start: "hard",
        end: "hard",
        cutStart: false,
        cutEnd: false,
      };
      const [shape] = ghostShapes({
        body: day,
        ghosts: [{ ...day, ...earlier }],
        y: 0,
        height: 14,
        hue: 0,
        status: "moved",
        standing: "attested",
        tokens: marks,
      });
      const { x0, x1 } = extentOf(shape === undefined ? [] : [shape]);
      return x1 - x0;
    };
    expect(ghost({ x0: 10, x1: 22, sure: [10, 22] }), "a day").toBe(12);
    expect(ghost({ x0: 10, x1: 14, sure: null, start: "cap", end: "cap" }), "⟦ ⟧").toBe(15);
  });
});
