import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { th } from "../../src/th.phrases.ts";
import { calendars } from "../../src/time/calendars/calendars.ts";
import { compareTimes } from "../../src/time/compare.ts";
import { aboutTime } from "../../src/time/compose/compose.ts";
import { inDisplayZone } from "../../src/time/display.ts";
import { parseEdtf } from "../../src/time/edtf/parse.ts";
import { toEdtf } from "../../src/time/edtf/to-edtf.ts";
import type { Bound, FuzzyTime } from "../../src/time/fuzzy.ts";
import { formatTime } from "../../src/time/wording/format-time.ts";
import { expectHeld } from "../expect-held.ts";

const SEEDED = { seed: 20_220_121, numRuns: 600 } as const;

const mark = fc.constantFrom("", "", "", "?", "~", "%");
const digit = fc.constantFrom(..."0123456789X".split(""));
const two = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, "0"));
const year = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, "0")),
  fc.integer({ min: 1, max: 9999 }).map((n) => `-${String(n).padStart(4, "0")}`),
  fc.tuple(fc.constantFrom("1", "2", "-1"), digit, digit, digit).map((digits) => digits.join("")),
  fc.tuple(fc.integer({ min: 10_000, max: 999_999_999 }), fc.constantFrom("", "-")).map(([n, sign]) => `Y${sign}${n}`),
  fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 3, max: 9 })).map(([n, e]) => `Y${n}E${e}`),
  fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 4 })).map(([n, s]) => `${n}S${s}`),
);
const month = fc.oneof(two(12), fc.integer({ min: 21, max: 41 }).map(String), fc.constantFrom("XX", "1X", "0X"));
const day = fc.oneof(two(31), fc.constantFrom("XX", "1X", "2X", "3X", "X1"));
const date = fc.oneof(
  fc.tuple(mark, year, mark).map((parts) => parts.join("")),
  fc.tuple(mark, year, mark, mark, month, mark).map(([a, y, b, c, m, d]) => `${a}${y}${b}-${c}${m}${d}`),
  fc
    .tuple(mark, year, mark, mark, month, mark, mark, day, mark)
    .map(([a, y, b, c, m, d, e, dd, f]) => `${a}${y}${b}-${c}${m}${d}-${e}${dd}${f}`),
);
const moment = fc
  .tuple(
    two(12),
    two(28),
    two(23),
    two(59),
    fc.constantFrom("", ":30", ":30.5"),
    fc.constantFrom("", "Z", "+07", "-04:30"),
  )
  .map(([m, d, h, min, s, z]) => `2022-${m}-${d}T${h}:${min}${s}${z}`);
const point = fc.oneof({ weight: 4, arbitrary: date }, moment);
const interval = fc
  .tuple(fc.oneof(point, fc.constantFrom("", "..")), fc.oneof(point, fc.constantFrom("", "..")))
  .map((ends) => ends.join("/"));
const member = fc.oneof(
  point,
  fc.tuple(point, point).map((ends) => ends.join("..")),
  point.map((p) => `..${p}`),
  point.map((p) => `${p}..`),
);
const set = fc
  .tuple(fc.array(member, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.constantFrom(",", ", "))
  .map(([members, one, comma]) => (one ? `[${members.join(comma)}]` : `{${members.join(comma)}}`));
const edtf = fc.oneof(point, interval, set);
const noise = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc
    .array(fc.constantFrom(..."0123456789X-~?%/.,TYESZ:+[]{} ".split("")), { maxLength: 40 })
    .map((letters) => letters.join("")),
);

function read(text: string): FuzzyTime | undefined {
  try {
    return parseEdtf(text, { zone: "Europe/Kyiv" });
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    expect((error as Error).message).toMatch(/at position \d+/);
    return undefined;
  }
}

describe("any text", () => {
  test("is read or refused with a RangeError, and nothing else", () => {
    expectHeld(
      fc.property(fc.oneof(noise, edtf), (text) => void read(text)),
      SEEDED,
    );
  });

  test("that is read has its bounds in order", () => {
    let seen = 0;
    const ordered = (time: FuzzyTime): void => {
      for (const edge of [time.start, time.end]) if (typeof edge !== "string") expect(edge.min).toBeLessThan(edge.max);
      if (typeof time.start !== "string" && typeof time.end !== "string")
        expect(time.start.min).toBeLessThan(time.end.max);
      time.members?.times.forEach(ordered);
      seen += 1;
    };
    fc.assert(
      fc.property(edtf, (text) => {
        const time = read(text);
        if (time !== undefined) ordered(time);
      }),
      SEEDED,
    );
    expect(seen).toBeGreaterThan(100);
  });

  test("that is read, written and read again is the same time", () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.oneof(edtf, noise), (text) => {
        const time = read(text);
        if (time === undefined) return;
        seen += 1;
        expect(parseEdtf(toEdtf(time) ?? "", { zone: "Europe/Kyiv" })).toEqual(time);
      }),
      SEEDED,
    );
    expect(seen).toBeGreaterThan(100);
  });

  test("that is written from its bounds alone is the same time", () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.oneof(point, interval), (text) => {
        const time = read(text);
        if (time === undefined) return;
        const { edtf: _, alternatives: __, ...bare } = time;
        const written = toEdtf(bare);
        if (written === undefined) return;
        seen += 1;
        const zone = time.zone === "floating" ? "UTC" : time.zone;
        expect(parseEdtf(written, { zone })).toMatchObject({ start: time.start, end: time.end });
      }),
      SEEDED,
    );
    expect(seen).toBeGreaterThan(100);
  });
});

describe("any text that is read with qualifiers that widen", () => {
  test("has its bounds in order, around those without, and the same canonical text", () => {
    let seen = 0;
    fc.assert(
      fc.property(point, fc.integer({ min: 1, max: 30 }), (text, approximate) => {
        const time = read(text);
        if (typeof time?.start !== "object") return;
        const wide = parseEdtf(text, { zone: "Europe/Kyiv", widen: { approximate } });
        const start = wide.start as Bound;
        expect(start.min).toBeLessThanOrEqual(time.start.min);
        expect(start.max).toBeGreaterThanOrEqual(time.start.max);
        expect(toEdtf(wide)).toBe(toEdtf(time));
        if (start.min < time.start.min) seen += 1;
      }),
      SEEDED,
    );
    expect(seen).toBeGreaterThan(100);
  });
});

describe("any time that was read", () => {
  test("can be said in both languages, calendars and styles, laid on a zone's days, and ordered", () => {
    fc.assert(
      fc.property(
        edtf,
        fc.constantFrom(en, th),
        fc.constantFrom(...calendars),
        fc.constantFrom("full" as const, "short" as const),
        fc.constantFrom("UTC", "Asia/Bangkok", "America/St_Johns"),
        (text, language, calendar, style, zone) => {
          const time = read(text);
          if (time === undefined) return;
          for (const one of [time, inDisplayZone(time, zone), aboutTime(time)]) {
            expect(formatTime(one, { language, calendar, style, zone })).toMatch(
              /^(?!.*(?:undefined|NaN|Infinity|null| {2})).+$/,
            );
            expect(compareTimes(one, one)).toBe(0);
          }
        },
      ),
      SEEDED,
    );
  });
});

/** How often reading a text looks at it: what every loop over its letters, digits or years goes through. */
function steps(text: string): number {
  const looks = [
    vi.spyOn(RegExp.prototype, "exec"),
    vi.spyOn(String.prototype, "startsWith"),
    vi.spyOn(String.prototype, "padStart"),
    vi.spyOn(String.prototype, "includes"),
  ];
  try {
    read(text);
    return looks.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  } finally {
    looks.forEach((look) => look.mockRestore());
  }
}

const PIECES = [
  "9",
  "X",
  "-",
  "~",
  "?",
  "[",
  "{",
  ".",
  "/",
  " ",
  ",",
  "Y",
  "E",
  "1984,",
  "[1984",
  "1984..",
  "1984..1985,",
  "1984~,",
  "2022-01-21T12:00,",
  "XXX3-02-29,",
  "0001..0400,",
  "X100-02-29..",
  "9X00-02-29,",
  "XXXX-XX-31,",
];
const shapes: readonly ((body: string) => string)[] = [
  (body) => body,
  (body) => `[${body}`,
  (body) => `[${body}2022]`,
  (body) => `{${body}2022}`,
  (body) => `2022-01-21T${body}`,
  (body) => `Y1E${body}`,
  (body) => `2022/${body}`,
];

describe("hostile text", () => {
  const ofLength = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

  test.each(PIECES)("made of %j takes ten times the steps when it is ten times as long, and no more", (piece) => {
    for (const shape of shapes) {
      const [some, most] = [1000, 10_000].map((length) => steps(shape(ofLength(piece, length))));
      expect(most).toBeLessThanOrEqual(10.5 * (some ?? NaN) + 50);
    }
  });

  test("takes few steps a letter, but for dates that may be on no 29 February in ten thousand years", () => {
    for (const piece of PIECES.filter((one) => !one.includes("X"))) {
      for (const shape of shapes) expect(steps(shape(ofLength(piece, 10_000)))).toBeLessThan(10_000 * 12);
    }
  });
});
