import { pathText } from "../../src/base/pen/text-pen.ts";
import { describe, expect, test } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { th } from "../../src/th.phrases.ts";
import { de } from "../../src/de.phrases.ts";
import { bodyRange } from "../../src/layout/body/drawn.ts";
import { isDashed, isStruck } from "../../src/layout/body/dashed-and-struck.ts";
import type { PlacedBody } from "../../src/layout/body/placed-body.ts";
import { readTimeline } from "../../src/model/read.ts";
import { resolveOptions } from "../../src/scene/resolve-options.ts";
import { bodyShapes } from "../../src/scene/marks/body.ts";
import { ghostShapes } from "../../src/scene/marks/ghosts.ts";
import { dotShapes } from "../../src/scene/marks/dot.ts";
import { receivedShapes } from "../../src/scene/marks/received.ts";
import { bodySizes } from "../../src/layout/body/body-sizes.ts";
import { levelShapes } from "../../src/scene/marks/stretch.ts";
import { stanceGlyph } from "../../src/scene/marks/stance-glyph.ts";
import type { PathShape, Shape } from "../../src/scene/shape.ts";
import { factsFor } from "../../src/facts/facts.ts";
import { marks } from "../../src/theme/marks.ts";
import { laid } from "../layout/laid.ts";
import { gridDocument, gridEvent, whens } from "./grid-document.ts";
import { bodiesOf, cells, drawnCell, stances, standings, statuses, times, type GridTime } from "./grid.ts";
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
        dashed: isDashed(event, timeline.dateline),
        dot: true,
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
    expect(grid.length).toBe(19 * 5 * 6);
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

  test("is said in words of its own, cell by cell", () => {
    for (const { code } of languages) expect(new Set(wordsIn(code).values()).size, code).toBe(grid.length + 1);
  });

  test("has a body of its own for every outline, trace and fill", () => {
    for (const time of times) {
      const own = cells.filter((cell) => cell.time === time).map((cell) => JSON.stringify(drawnCell(cell)));
      expect(new Set(own).size, time.name).toBe(bodiesOf(time));
    }
  });

  test("strikes the title of what was cancelled or taken back, and of nothing else", () => {
    for (const status of statuses)
      for (const standing of standings)
        expect(isStruck({ status, standing }), `${status}, ${standing}`).toBe(
          status === "cancelled" || standing === "retracted",
        );
  });
});

/** The outlines and areas among the shapes of a cell. */
const drawn = (...given: Parameters<typeof drawnCell>): readonly PathShape[] => pathsOf(drawnCell(...given));
const pathsOf = (shapes: readonly Shape[]): readonly PathShape[] => shapes.filter((shape) => shape.shape === "path");
const named = (name: string): GridTime => times.find((time) => time.name === name)!;
const width = (shapes: readonly Shape[]): number => {
  const { x0, x1 } = extentOf(shapes);
  return Math.round((x1 - x0) * 100) / 100;
};
const areas = (shapes: readonly PathShape[], tone: "tone" | "light"): readonly PathShape[] =>
  shapes.filter(({ fill }) => fill === `${tone}-0`);
const isCircle = ({ path }: PathShape): boolean => /^M[^a-zA-Z]+a[^a-zA-Z]+a[^a-zA-Z]+z$/u.test(pathText(path));
const isLevel = ({ path }: PathShape): boolean => /^M[-\d.]+ 0L[-\d.]+ 0$/u.test(pathText(path));

test.each(stances)("a glyph of the stance %s is 9 px or more", (stance) => {
  const { x0, x1, y0, y1 } = extentOf(stanceGlyph(stance, { x: 0, y: 0, paint: "ink" }));
  expect(Math.max(x1 - x0, y1 - y0)).toBeGreaterThanOrEqual(9);
});

/** How much of a mark is filled, of its whole width. */
const filled = (shapes: readonly PathShape[]): number => {
  const [area] = [...areas(shapes, "tone"), ...areas(shapes, "light")];
  const [outline] = shapes.filter(({ fill, stroke }) => fill === "none" && stroke === "line-0");
  return area === undefined || outline === undefined ? 0 : width([area]) / width([outline]);
};
const fills = { attested: 1, reported: 0, disputed: 0.5, denied: 0, unsourced: 1, retracted: 0 } as const;

describe("the fill of a mark is its standing:", () => {
  test.each(standings)("%s", (standing) => {
    for (const time of [named("one day"), named("lasted, exact"), named("open end")])
      for (const status of ["happened", "planned"] as const)
        expect(filled(drawn({ time, status, standing })), `${time.name}, ${status}`).toBeCloseTo(fills[standing], 1);
  });

  test.each(standings)("%s, by the dot", (standing) => {
    for (const dashed of [false, true]) {
      const dot = pathsOf(dotShapes({ hue: 0, standing, dashed, tokens: marks }, { x: 20, y: 0 }));
      const [area] = [...areas(dot, "tone"), ...areas(dot, "light")];
      expect([area !== undefined, area !== undefined && isCircle(area)]).toEqual([
        fills[standing] > 0,
        fills[standing] === 1,
      ]);
      // The half is the left one: its arc runs from top to bottom on that side.
      if (fills[standing] === 0.5) expect(pathText(area!.path)).toBe("M20 -4.5a4.5 4.5 0 0 0 0 9z");
    }
  });

  test("what is still to come is never as dark as what was", () => {
    for (const cell of cells) {
      const isAhead = cell.status === "planned" || cell.status === "cancelled";
      expect(areas(drawn(cell), isAhead ? "tone" : "light"), JSON.stringify(cell)).toEqual([]);
    }
  });

  test("a slash goes through what is denied, out of it above and below, and through nothing else", () => {
    const slashes = (cell: Parameters<typeof drawnCell>[0]): readonly PathShape[] =>
      drawn(cell).filter(({ width: thick }) => thick === 1.8);
    for (const cell of cells) {
      const found = slashes(cell);
      const { members } = cell.time.body;
      expect(found.length, JSON.stringify(cell)).toBe(
        cell.standing !== "denied" ? 0 : members?.kind === "all-of" ? members.bodies.length : 1,
      );
    }
    const { y0, y1 } = extentOf(slashes({ time: named("one day"), status: "happened", standing: "denied" }));
    expect([y0 < -7, y1 > 7]).toEqual([true, true]);
  });
});

describe("the outline of a mark is its status:", () => {
  const outlines = (cell: Parameters<typeof drawnCell>[0]): readonly (readonly number[] | undefined)[] =>
    drawn(cell)
      .filter(({ fill, stroke }) => fill === "none" && stroke === "line-0")
      .map(({ dash }) => dash);

  test.each(statuses)("%s", (status) => {
    const isAhead = status === "planned" || status === "cancelled";
    for (const name of ["exact instant", "one day", "lasted, exact", "somewhere in a month"])
      expect(
        outlines({ time: named(name), status, standing: "attested" }).map((dash) => dash !== undefined),
        name,
      ).toEqual([isAhead]);
  });

  test("a circle is dashed in whole strokes", () => {
    const [dash = []] = outlines({ time: named("exact instant"), status: "planned", standing: "reported" });
    const round = dash.reduce((sum, length) => sum + length, 0);
    expect(((2 * Math.PI * 5) / round) % 1).toBeCloseTo(0, 1);
  });

  test("what was moved and has happened is drawn as what happened, what is still to come is not", () => {
    const [written] = readTimeline({ ...document, dateline: "2022-01-22" }).timeline.events;
    const { dateline } = timeline;
    const moved = { ...written!, status: "moved" } as const;
    const at = (id: string) => timeline.events.find((event) => event.id === id)!.time;
    expect(isDashed({ ...moved, time: at("one day, moved, attested") }, dateline)).toBe(false);
    expect(isDashed({ ...moved, time: at("after a day, moved, attested") }, dateline)).toBe(true);
  });

  test("that was moved has at its earlier date a dotted ghost as wide as that is drawn", () => {
    const body = named("one day").body;
    const ghost = (earlier: PlacedBody): Shape =>
      ghostShapes({
        body,
        ghosts: [earlier],
        y: 0,
        height: 14,
        hue: 0,
        status: "moved",
        standing: "attested",
        tokens: marks,
      })[0]!;
    const day = { ...body, x0: 10, x1: 22, sure: [10, 22] } as const;
    expect(width([ghost(day)]), "a day").toBe(12);
    expect(width([ghost({ ...named("somewhere in a month").body, x0: 10, x1: 14 })]), "a short range").toBe(18);
    expect(ghost(day)).toMatchObject({ dash: [1.5, 2.5], fill: "none" });
  });
});

describe("thick is what lasted, thin is one moment somewhere in there:", () => {
  const tall = (name: string): number => {
    const shapes = drawn({ time: named(name), status: "happened", standing: "attested" }, { dot: false });
    const { y0, y1 } = extentOf(shapes.filter((shape) => shape.fill === "tone-0"));
    return y1 - y0;
  };

  test("what lasted is taller than a known day, and thin where it surely lasted at no time", () => {
    expect([tall("one day"), tall("lasted, exact"), tall("lasted, surely at no time")]).toEqual([14, 18, 6]);
  });

  test("a line between caps has no area, and is never shorter than two of them", () => {
    for (const name of ["somewhere in a month", "approximate", "before a day", "by a date", "too short to show"]) {
      const shapes = drawn({ time: named(name), status: "happened", standing: "attested" }, { dot: false });
      expect(areas(shapes, "tone"), name).toEqual([]);
      expect(shapes.some(isLevel), name).toBe(true);
    }
    const short = drawn({ time: named("too short to show"), status: "happened", standing: "attested" });
    expect(width(short.filter(isLevel))).toBe(18);
  });

  test("a line bears the dot of its standing where no label does, a bar never", () => {
    const dots = (name: string, dot: boolean): number =>
      drawn({ time: named(name), status: "happened", standing: "attested" }, { dot }).filter(
        (shape) => isCircle(shape) && shape.fill === "tone-0",
      ).length;
    for (const name of ["somewhere in a month", "by a date", "before an event", "one of several", "before a day"])
      expect([dots(name, true), dots(name, false)], name).toEqual([1, 0]);
    for (const name of ["one day", "lasted, exact", "open end"])
      expect([dots(name, true), dots(name, false)], name).toEqual([0, 0]);
  });

  test("a line is left open for the label in it, and a gap beside it leaves it whole", () => {
    const pen = { y: 0, stroke: "ink", width: 1.5 } as const;
    const pieces = (gap: readonly [number, number] | null): readonly string[] =>
      pathsOf(levelShapes([10, 90], { ...pen, gap })).map(({ path }) => pathText(path));
    expect(pieces(null)).toEqual(["M10 0L90 0"]);
    expect(pieces([30, 60])).toEqual(["M10 0L30 0", "M60 0L90 0"]);
    expect(pieces([5, 60])).toEqual(["M60 0L90 0"]);
    expect(pieces([95, 120])).toEqual(["M10 0L90 0"]);
    const { body } = named("somewhere in a month");
    const open = pathsOf(
      bodyShapes({
        body,
        y: 0,
        height: 14,
        hue: 0,
        status: "happened",
        standing: "attested",
        tokens: marks,
        gap: [30, 60],
      }),
    ).filter(isLevel);
    expect(open.map(({ path }) => pathText(path))).toEqual(["M16 0L30 0", "M60 0L80 0"]);
  });
});

/** Whether a path runs upright anywhere: by a letter of its own, or from a point to one above or below it. */
const hasUpright = (d: string): boolean =>
  /[Vv]/u.test(d) || [...d.matchAll(/M([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)/gu)].some(([, x0, , x1]) => x0 === x1);

describe("an end", () => {
  /** What is drawn where a body ends. */
  const plain = (name: string, side: "start" | "end"): readonly PathShape[] => {
    const time = named(name);
    return drawn({ time, status: "happened", standing: "attested" }, { dot: false }).filter((shape) => {
      const { x0, x1 } = extentOf([shape]);
      return side === "start" ? x0 <= time.body.x0 + 0.5 : x1 >= time.body.x1 - 0.5;
    });
  };

  test("that nobody knows dissolves into dots and has no upright stroke", () => {
    for (const [name, side] of [
      ["before a day", "start"],
      ["after a day", "end"],
      ["unknown beginning", "start"],
      ["unknown end", "end"],
    ] as const) {
      const shapes = plain(name, side);
      expect(
        shapes.some(({ dash }) => dash === bodySizes.dashes.dissolving),
        name,
      ).toBe(true);
      expect(
        shapes.filter(({ path }) => hasUpright(pathText(path))),
        name,
      ).toEqual([]);
    }
    for (const name of ["unknown beginning", "unknown end", "both ends unknown"]) {
      const cell = { time: named(name), status: "happened", standing: "attested" } as const;
      const [, ...texts] = name === "both ends unknown" ? [0, 1, 1] : [0, 1];
      expect(drawnCell(cell).filter(({ shape }) => shape === "text").length, name).toBe(texts.length);
      const { x0, x1 } = extentOf(drawn(cell).filter(({ fill }) => fill === "tone-0"));
      expect(x1 - x0, name).toBeGreaterThan(10);
    }
  });

  test("that is a bound is a cap, wavy where it is thereabouts, a flag where it is a deadline", () => {
    const ends = (name: string): readonly string[] => plain(name, "end").map(({ path }) => pathText(path));
    expect(ends("somewhere in a month")).toEqual(["M16 0L80 0", "M80 -6L80 6"]);
    expect(ends("approximate").at(-1)).toContain("q-4 ");
    expect(ends("by a date").some((d) => d.endsWith("l10 4l-10 4z"))).toBe(true);
  });

  test("that goes on is a point", () => {
    const outline = (name: string): string =>
      pathText(
        drawn({ time: named(name), status: "happened", standing: "attested" }).find(({ fill }) => fill === "none")!
          .path,
      );
    expect(outline("open end")).toContain("L80 0");
    expect(outline("open beginning")).toContain("L16 0");
    expect(outline("lasted, exact")).not.toContain("L");
  });
});

test("order alone is a dotted arrow to the dotted rule of its anchor, with no body", () => {
  for (const [name, anchor] of [
    ["before an event", 78],
    ["after an event", 18],
  ] as const) {
    const shapes = drawn({ time: named(name), status: "happened", standing: "attested" }, { dot: false });
    expect(areas(shapes, "tone"), name).toEqual([]);
    expect(shapes.filter(({ dash }) => dash?.[0] === 1.5).length, name).toBe(2);
    expect(
      shapes.map(({ path }) => pathText(path)),
      name,
    ).toContain(`M${anchor} -11L${anchor} 11`);
  }
});

test("what lies outside of what the axis shows is a triangle that points there", () => {
  const edge = (side: "before" | "after"): string => {
    const { body } = named("exact instant");
    const [shape] = pathsOf(
      bodyShapes({
        body: { ...body, form: "edge", sure: null, side },
        y: 0,
        height: 14,
        hue: 0,
        status: "happened",
        standing: "attested",
        tokens: marks,
      }),
    );
    return pathText(shape!.path);
  };
  expect([edge("before"), edge("after")]).toEqual(["M52 -4.5L44 0L52 4.5z", "M44 -4.5L52 0L44 4.5z"]);
});

describe("in the lane of an actor whom it reaches, an event", () => {
  const received = (body: PlacedBody, dashed = false): readonly PathShape[] =>
    pathsOf(receivedShapes({ body, y: 0, dashed, gap: null, standing: "attested" }, { hue: 3, tokens: marks }));

  test("is a ring of 7 px in the hue of who acts, where its time begins, whatever the time", () => {
    for (const { name, body } of times) {
      const rings = received(body).filter(isCircle);
      expect(
        rings.map(({ stroke, fill }) => [stroke, fill]),
        name,
      ).toEqual([["line-3", "light-3"]]);
      const { x0, y0, y1 } = extentOf(rings);
      const from = body.form === "instant" ? body.x0 - 3.5 : bodyRange(body)[0] + 0.5;
      expect([x0, y0, y1], name).toEqual([from, 0, 0]);
      expect(width(rings), name).toBe(7);
    }
  });

  test("is as long as it lasts, by a thin pale line that is dashed where it is to come", () => {
    const [line] = received(named("lasted, exact").body);
    expect(line).toMatchObject({ stroke: "light-3", width: marks.outline });
    expect(extentOf([line!]).x1).toBe(80);
    expect(line!.dash).toBeUndefined();
    expect(received(named("lasted, exact").body, true)[0]!.dash).toBeDefined();
    expect(received(named("exact instant").body).filter(({ stroke }) => stroke === "light-3")).toEqual([]);
  });
});
