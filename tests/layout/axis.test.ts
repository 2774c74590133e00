import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { de } from "../../src/de.phrases.ts";
import { en } from "../../src/en.phrases.ts";
import { axis, type Axis } from "../../src/layout/axis/axis.ts";
import { zeroOf } from "../../src/layout/axis/zero.ts";
import { breakAxis } from "../../src/layout/axis-breaks.ts";
import { timeScale, type TimeScale } from "../../src/layout/scale.ts";
import type { Tick } from "../../src/layout/axis/tick.ts";
import { measureText } from "../../src/theme/metrics.ts";
import { type } from "../../src/theme/type.ts";
import { th } from "../../src/th.phrases.ts";
import { calendars } from "../../src/time/calendars/calendars.ts";
import { inDisplayZone } from "../../src/time/display.ts";
import { parseEdtf } from "../../src/time/edtf/parse.ts";
import type { TickUnit } from "../../src/time/ticks/ladder.ts";
import type { Calendar } from "../../src/time/language.ts";
import { oncePer } from "../once.ts";

const languages = { en, th, de } as const;
const day = 86_400_000;
const at = (text: string): number => Date.parse(text);

interface Case {
  readonly edges?: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly window?: { readonly from: number; readonly to: number };
  readonly width?: number;
  readonly lang?: "en" | "th" | "de";
  readonly calendar?: Calendar;
  readonly zone?: string;
  readonly finest?: TickUnit;
  /** EDTF of the event that is counted from. */
  readonly zero?: string;
}

function drawn({
  edges = [],
  from,
  to,
  window = { from, to },
  width = 1000,
  lang = "en",
  calendar = "gregory",
  zone = "UTC",
  finest = "day",
  zero,
}: Case): { readonly scale: TimeScale; readonly found: Axis } {
  const scale = timeScale({ breaks: breakAxis({ edges, from, to, width }), window, x0: 120, x1: 120 + width });
  const counted = zero === undefined ? null : zeroOf(inDisplayZone(parseEdtf(zero), zone));
  return {
    scale,
    found: axis({
      scale,
      words: { language: languages[lang], calendar, zone },
      finest,
      zero: counted,
      fonts: type,
      measure: measureText,
    }),
  };
}

/** The same cases are met by several properties. */
const drawnOnce = oncePer(drawn);

const texts = (ticks: readonly Tick[]): readonly string[] =>
  ticks.map(({ text }) => text).filter((text) => text !== "");

/** Texts that touch another or leave the picture. */
function faults({ scale, found }: ReturnType<typeof drawn>): readonly string[] {
  const level = (ticks: readonly Tick[], font: typeof type.tick, isCentred: boolean): readonly string[] => {
    const boxes = ticks
      .filter(({ text }) => text !== "")
      .map(({ text, textX }) => {
        const width = measureText(text, font);
        return { text, left: textX - (isCentred ? width / 2 : 0), right: textX + (isCentred ? width / 2 : width) };
      });
    return [
      ...boxes
        .filter(({ left, right }) => left < scale.x0 - 0.01 || right > scale.x1 + 0.01)
        .map(({ text }) => `${text} is outside`),
      ...boxes
        .filter(({ left }, k) => left < (boxes[k - 1]?.right ?? -Infinity) + 4)
        .map(({ text }) => `${text} touches`),
    ];
  };
  return [...level(found.lower, type.tick, true), ...level(found.upper, type.period, false)];
}

const zones = [
  "UTC",
  "Asia/Bangkok",
  "America/New_York",
  "Asia/Kathmandu",
  "Europe/Kyiv",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "America/St_Johns",
] as const;

/** Clustered edges somewhere between 4000 BC and the year 9999, from minutes to millennia long, and a window on them. */
const cases = fc
  .record({
    middle: fc.integer({ min: -188_000, max: 250_000 }).map((thousandths) => thousandths * 1_000_000_000),
    length: fc.double({ min: 5, max: 14, noNaN: true }).map((power) => 10 ** power),
    shares: fc.array(
      fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.6, max: 0.63, noNaN: true })),
      { minLength: 2, maxLength: 24 },
    ),
    left: fc.double({ min: 0, max: 0.8, noNaN: true }),
    part: fc.double({ min: 0.02, max: 1, noNaN: true }),
    width: fc.integer({ min: 520, max: 2400 }),
    lang: fc.constantFrom("en", "th", "de"),
    calendar: fc.constantFrom(...calendars),
    zone: fc.constantFrom(...zones),
    finest: fc.constantFrom("minute", "day"),
    zero: fc.option(
      fc.constantFrom(
        "2022-01-21",
        "2021-12",
        "2022-01-21T14:00:00Z",
        "1945-05-08",
        "2022-01-15/..",
        "-0043-03-15",
        "../2022-01-22",
      ),
      { nil: undefined },
    ),
  })
  .map(({ middle, length, shares, left, part, zero, ...rest }): Case & Required<Pick<Case, "width">> => {
    const from = middle - length / 2;
    return {
      ...rest,
      ...(zero === undefined ? {} : { zero }),
      edges: shares.map((share) => from + share * length),
      from,
      to: from + length,
      window: { from: from + left * length, to: from + (left + (1 - left) * part) * length },
    };
  });

const run = (property: fc.IProperty<[Case & Required<Pick<Case, "width">>]>): void =>
  fc.assert(property, { seed: 20_220_121, numRuns: 150 });

describe("an axis", () => {
  it("sets its texts apart and inside the picture, at every window, width, calendar, zone and language", () => {
    run(
      fc.property(cases, (given) => {
        expect(faults(drawnOnce(given))).toEqual([]);
      }),
    );
  });

  it("keeps its headings clear of every rule, and its ticks of the rules of the dateline", () => {
    run(
      fc.property(cases, (given) => {
        const { scale } = drawnOnce(given);
        const [dateline, zero] = [
          [0.3, 0.5],
          [0.55, 0.58],
        ].map((shares) => shares.map((share) => scale.x0 + share * (scale.x1 - scale.x0))) as [number[], number[]];
        const found = axis({
          scale,
          words: {
            language: languages[given.lang ?? "en"],
            calendar: given.calendar ?? "gregory",
            zone: given.zone ?? "UTC",
          },
          finest: "day",
          zero: null,
          rules: { dateline, zero },
          fonts: type,
          measure: measureText,
        });
        const cut = (
          ticks: readonly Tick[],
          font: typeof type.tick,
          isCentred: boolean,
          rules: readonly number[],
        ): readonly string[] =>
          ticks
            .filter(({ text, textX }) => {
              const left = textX - (isCentred ? measureText(text, font) / 2 : 0);
              return text !== "" && rules.some((rule) => rule > left - 1 && rule < left + measureText(text, font) + 1);
            })
            .map(({ text }) => text);
        expect([
          ...cut(found.upper, type.period, false, [...dateline, ...zero]),
          ...cut(found.lower, type.tick, true, dateline),
        ]).toEqual([]);
      }),
    );
  });

  it("takes a place to a time and back", () => {
    run(
      fc.property(cases, (given) => {
        const { scale } = drawnOnce(given);
        for (const share of [0, 0.2, 0.5, 0.77, 1]) {
          const x = scale.x0 + share * (scale.x1 - scale.x0);
          expect(scale.x(scale.at(x))).toBeCloseTo(x, 0);
        }
      }),
    );
  });

  it("marks each place where its scale changes, and each span that is smaller than the largest in sight", () => {
    run(
      fc.property(cases, (given) => {
        const { scale, found } = drawnOnce(given);
        expect(found.breaks).toHaveLength(scale.spans.length - 1);
        const largest = Math.min(...scale.spans.map(({ times }) => times));
        expect(found.smaller.map(({ times }) => times)).toEqual(
          scale.spans.filter(({ times }) => times > largest).map(({ times }) => times / largest),
        );
        for (const { x0, x1 } of found.smaller) expect(x1).toBeGreaterThan(x0);
      }),
    );
  });

  it("has two names or more in every window of one scale that is longer than four of its finest unit", () => {
    run(
      fc.property(cases, ({ edges: _edges, zero: _zero, ...given }) => {
        const { from, to } = given.window ?? given;
        fc.pre(to - from > 4 * (given.finest === "minute" ? 60_000 : day));
        expect(texts(drawn({ ...given, from, to }).found.lower).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it("within one span of a fold has neither break nor smaller span", () => {
    const edges = [0, 100, 101, 102, 103, 104, 105, 106, 200].map((days) => days * day);
    const whole = drawn({ edges, from: 0, to: 200 * day });
    expect(whole.found.breaks.length).toBeGreaterThan(0);
    const near = drawn({ edges, from: 0, to: 200 * day, window: { from: 101 * day, to: 104 * day } });
    expect(near.found.breaks).toEqual([]);
    expect(near.found.smaller).toEqual([]);
    expect(texts(near.found.lower)).toEqual(["Sun 12", "Mon 13", "Tue 14"]);
  });

  it("says year or month again where the scale goes on in other units", () => {
    const edges = [
      "2021-01-05",
      "2021-06-01",
      "2021-06-02",
      "2021-06-03",
      "2021-06-04",
      "2021-06-05",
      "2021-06-06",
      "2021-12-20",
    ].map(at);
    const { found } = drawn({ edges, from: at("2021-01-05"), to: at("2021-12-20") });
    expect(texts(found.upper)).toEqual(["2021", "June 2021", "2021"]);
    expect(texts(found.lower).at(-1)).toMatch(/^(?:Oct|Nov|Dec)$/u);
  });

  it("says all its headings in one form: the short one where any has room for no other", () => {
    const decades = {
      from: at("1925-07-01"),
      to: at("1934-07-01"),
      lang: "th",
      calendar: "buddhist",
      zero: "1930-06-24",
      finest: "day",
    } as const;
    const era = (text: string): boolean => text.startsWith("พ.ศ.");
    for (const width of [400, 560, 700, 1000, 1600])
      expect(new Set(texts(drawn({ ...decades, width }).found.upper).map(era)).size).toBe(1);
    const months = { from: at("2022-08-22"), to: at("2022-12-20") } as const;
    for (const width of [240, 320, 420, 640, 1200])
      expect(
        new Set(
          texts(drawn({ ...months, width, zero: "2022-10-03" }).found.upper).map((text) =>
            /^(?:August|September|October|November|December)/u.test(text),
          ),
        ).size,
      ).toBe(1);
  });

  it("draws the 23 hours of a day when the clocks go forward, and names a day that is only partly in sight in its part", () => {
    const { found } = drawn({
      from: at("2022-03-26T12:00Z"),
      to: at("2022-03-28T12:00Z"),
      zone: "Europe/Kyiv",
      width: 960,
    });
    const borders = found.lower.filter(({ border }) => border).map(({ at: border }) => border);
    expect(borders).toEqual([at("2022-03-26T22:00Z"), at("2022-03-27T21:00Z")]);
    expect(texts(found.lower)).toEqual(["Sat 26", "Sun 27", "Mon 28"]);
  });

  it("names far years in thousands and millions, apart", () => {
    const year = 365.2425 * day;
    expect(texts(drawn({ from: -12_000_000 * year, to: 50 * year }).found.lower)).toContain("10 million years ago");
    expect(texts(drawn({ from: -12_400_000 * year, to: 50 * year, width: 864 }).found.lower)).toEqual([
      "10 million years ago",
      "8 million years ago",
      "6 million years ago",
      "4 million years ago",
      "2 million years ago",
      "AD 1",
    ]);
    expect(texts(drawn({ from: -12_000_000 * year, to: 50 * year, width: 600 }).found.lower)).toContain(
      "10 M years ago",
    );
    expect(texts(drawn({ from: -6000 * year, to: 50 * year }).found.lower)).toContain("3000 BC");
    expect(
      texts(drawn({ from: -6000 * year, to: 50 * year, lang: "th", calendar: "buddhist" }).found.lower).length,
    ).toBeGreaterThanOrEqual(4);
  });
});

describe("an axis that counts from an event", () => {
  const week = { from: at("2022-01-18T00:00Z"), to: at("2022-01-25T00:00Z") } as const;

  it.each([
    [
      "en",
      ["3 days before", "2 days before", "1 day before", "the day", "1 day after", "2 days after", "3 days after"],
    ],
    ["th", ["3 วันก่อนหน้า", "2 วันก่อนหน้า", "1 วันก่อนหน้า", "วันนั้น", "1 วันต่อมา", "2 วันต่อมา", "3 วันต่อมา"]],
    [
      "de",
      ["3 Tage davor", "2 Tage davor", "1 Tag davor", "der Tag", "1 Tag danach", "2 Tage danach", "3 Tage danach"],
    ],
  ] as const)("says so in %s, and keeps the dates above", (lang, said) => {
    const { found } = drawn({ ...week, lang, zero: "2022-01-21" });
    expect(texts(found.lower)).toEqual(said);
    expect(texts(found.upper)[0]).toMatch(/2022|2565/u);
  });

  it("counts from the first and the last day that it can have been, and nothing between", () => {
    const { found } = drawn({ ...week, zero: "[2022-01-20..2022-01-22]" });
    expect(texts(found.lower)).toEqual(["2 days before", "1 day before", "1 day after", "2 days after"]);
  });

  it("counts only on the side that is known", () => {
    expect(texts(drawn({ ...week, zero: "../2022-01-20" }).found.lower)).toEqual([
      "1 day after",
      "2 days after",
      "3 days after",
      "4 days after",
    ]);
  });

  it("counts hours from a time of day, also over a change of clocks", () => {
    const { found } = drawn({
      from: at("2022-03-26T22:00Z"),
      to: at("2022-03-27T04:00Z"),
      zone: "Europe/Kyiv",
      zero: "2022-03-27T00:00:00Z",
      finest: "minute",
    });
    expect(found.lower.filter(({ text }) => text === "2 hours after").map(({ at: tick }) => tick)).toEqual([
      at("2022-03-27T02:00Z"),
    ]);
  });

  it("shows the dates where only the event itself is in sight", () => {
    expect(texts(drawn({ from: at("2022-01-10"), to: at("2022-01-14"), zero: "2022-01" }).found.lower)).toEqual([
      "Mon 10",
      "Tue 11",
      "Wed 12",
      "Thu 13",
    ]);
  });
});
