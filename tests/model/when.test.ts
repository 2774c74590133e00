import { describe, expect, test } from "vitest";
import type { When } from "../../src/model/document.ts";
import { readTimeline } from "../../src/model/read.ts";
import { earliest, latest } from "../../src/time/compare.ts";
import type { FuzzyTime } from "../../src/time/fuzzy.ts";
import { claims, doc, event, read } from "./tiny.ts";

const day = (ms: number | null): string => (ms === null ? "?" : new Date(ms).toISOString().slice(0, 10));
/** A time as `from…until, relation`, in UTC days; an edge without one by its word. */
const said = (time: FuzzyTime | null): string => {
  if (!time) return "none";
  const from = typeof time.start === "string" ? time.start : day(earliest(time));
  const until = typeof time.end === "string" ? time.end : day(latest(time));
  return [`${from}…${until}`, time.relation, time.anchorEvent].filter((word) => word !== undefined).join(" ");
};
const timeOf = (when: When): FuzzyTime | null =>
  read(doc(event("e", when), event("talks", "2022-01-21"))).event("e").time;

describe("a time that is written", () => {
  test.each<[string, When, string]>([
    ["as EDTF is read", "2022-01-21", "2022-01-21…2022-01-22"],
    ["as early is the first ten days", { early: "2022-01" }, "2022-01-01…2022-01-11"],
    ["as mid is the middle ten", { mid: "2022-01" }, "2022-01-11…2022-01-21"],
    ["as late is the rest", { late: "2021-12" }, "2021-12-21…2022-01-01"],
    ["as about keeps its bounds", { about: "2022-01-18" }, "2022-01-18…2022-01-19"],
    ["as by runs from the dateline", { by: { mid: "2022-02" } }, "2022-01-22…2022-02-21 ON_OR_BEFORE"],
    ["as before ends there", { before: "2022-01-22" }, "unknown…2022-01-22 BEFORE"],
    ["as after begins there", { after: "2022-01-21" }, "2022-01-22…unknown AFTER"],
    ["as start and open end goes on", { start: { late: "2021-12" }, end: ".." }, "2021-12-21…open"],
    ["as start and end joins the two", { start: "2022-01-10", end: { early: "2022-02" } }, "2022-01-10…2022-02-11"],
    ["with an empty end has one that is not known", { start: "2022-01-10", end: "" }, "2022-01-10…unknown"],
    ["without an end has one that is not known", { start: "2022-01-10" }, "2022-01-10…unknown"],
    ["without a beginning has one that is not known", { start: "", end: "2022-01-10" }, "unknown…2022-01-11"],
    ["as the time of an event is that time", { event: "talks" }, "2022-01-21…2022-01-22"],
    ["as before an event knows only the order", { before: { event: "talks" } }, "unknown…unknown BEFORE talks"],
    ["as after an event knows only the order", { after: { event: "talks" } }, "unknown…unknown AFTER talks"],
    ["as by an event takes its time", { by: { event: "talks" } }, "unknown…2022-01-22 ON_OR_BEFORE"],
    ["as from an event on takes its time", { start: { event: "talks" }, end: ".." }, "2022-01-21…open"],
    [
      "in three layers is read from within",
      { start: { about: { late: "2021-12" } }, end: { by: { mid: "2022-02" } } },
      "2021-12-21…2022-02-21",
    ],
  ])("%s", (_, when, expected) => {
    const { issues } = readTimeline(doc(event("e", when), event("talks", "2022-01-21")));
    expect(said(timeOf(when))).toBe(expected);
    expect(issues).toEqual([]);
  });

  test.each<[string, When, string]>([
    ["document/edtf", "2022-01-21", "2022-01-21"],
    ["document/early", { early: "2022-01" }, "early 2022-01"],
    ["document/by", { by: { mid: "2022-02" } }, "by mid 2022-02"],
    ["document/span", { start: { late: "2021-12" }, end: ".." }, "late 2021-12/.."],
    ["document/before", { before: { event: "talks" } }, "before event talks"],
  ])("carries its rule %s and its words", (rule, when, text) => {
    expect(timeOf(when)?.written).toMatchObject({ rule, text, lang: "zxx" });
  });

  test("names the dateline where it was read from it, and only there", () => {
    expect(timeOf({ by: "2022-02" })?.written?.anchor).toBe("2022-01-22");
    expect(timeOf({ start: "2022-01", end: { by: "2022-02" } })?.written?.anchor).toBe("2022-01-22");
    expect(timeOf({ early: "2022-02" })?.written).not.toHaveProperty("anchor");
  });

  test("moves with the dateline where it leans on it", () => {
    const on = (dateline: string): string =>
      said(readTimeline({ ...doc(event("e", { by: "2022-02" })), dateline }).timeline.events[0]?.time ?? null);
    expect([on("2022-01-22"), on("2022-02-01")]).toEqual([
      "2022-01-22…2022-03-01 ON_OR_BEFORE",
      "2022-02-01…2022-03-01 ON_OR_BEFORE",
    ]);
  });

  test("stays as it was written, beside what was understood", () => {
    const when = { start: { late: "2021-12" }, end: ".." };
    expect(read(doc(event("e", when))).event("e").when).toEqual(when);
    expect(read(doc(event("e", { early: { early: "2022" } }))).event("e").when).toEqual({ early: { early: "2022" } });
    expect(read({ ...doc(), events: [{ ...event("e"), when: 2022 }] }).event("e")).not.toHaveProperty("when");
  });
});

describe("a time of day", () => {
  const start = (time: FuzzyTime | null): string =>
    time && typeof time.start === "object" ? new Date(time.start.min).toISOString() : "none";

  test("is read in the event's zone, else in the document's, else in the option's, else in UTC", () => {
    const at = (own: object, whole: object, zone?: string): string =>
      start(
        readTimeline(
          { ...doc({ ...event("e", "2022-01-21T14:00"), ...own }), ...whole },
          zone === undefined ? {} : { zone },
        ).timeline.events[0]?.time ?? null,
      );
    expect(at({ zone: "Asia/Bangkok" }, { zone: "Europe/Berlin" }, "Europe/Kyiv")).toBe("2022-01-21T07:00:00.000Z");
    expect(at({}, { zone: "Europe/Berlin" }, "Europe/Kyiv")).toBe("2022-01-21T13:00:00.000Z");
    expect(at({}, {}, "Europe/Kyiv")).toBe("2022-01-21T12:00:00.000Z");
    expect(at({}, {})).toBe("2022-01-21T14:00:00.000Z");
  });
});

describe("a time that cannot be read", () => {
  test.each<[string, unknown, string, string]>([
    ["quotes the text and gives the position", "2022-13-01", "bad-date", "events[0].when"],
    ["is found within the others", { by: { mid: "soon" } }, "bad-date", "events[0].when.by.mid"],
    ["may be a number, with a hint to write text", 2022, "bad-when", "events[0].when"],
    ["may be an empty object", {}, "bad-when", "events[0].when"],
    ["may be a phrase without words", { phrase: 5 }, "bad-when", "events[0].when"],
    ["may have nothing known", { start: "", end: ".." }, "bad-when", "events[0].when"],
    ["may be early in what is early already", { early: { early: "2022-01" } }, "bad-when", "events[0].when.early"],
    [
      "may be early in a part, further within",
      { about: { early: { mid: "2022-01" } } },
      "bad-when",
      "events[0].when.about.early",
    ],
    ["may be by the end of what has none", { by: "2021/.." }, "bad-when", "events[0].when.by"],
    ["may be before what is after", { before: { after: "2022" } }, "bad-when", "events[0].when.before"],
    ["may go on since what is after", { start: { after: "2022-01-10" }, end: ".." }, "bad-when", "events[0].when"],
    ["may end after a time", { start: "2022-01-10", end: { after: "2022-02" } }, "bad-when", "events[0].when"],
    [
      "may end before a time at which it has not begun",
      { start: "2022-05", end: { before: "2022-01" } },
      "end-before-start",
      "events[0].when",
    ],
    ["may build on an order", { about: { before: { event: "b" } } }, "bad-when", "events[0].when.about"],
    [
      "may lean on an event that is not there",
      { before: { event: "x" } },
      "unknown-event",
      "events[0].when.before.event",
    ],
    ["may lean on an event whose id is no text", { event: 5 }, "bad-when", "events[0].when.event"],
    ["may end before it starts", { start: "2022-05", end: "2022-01" }, "end-before-start", "events[0].when"],
    [
      "may have more parts than anyone means",
      Array.from({ length: 40 }).reduce((inner: unknown) => ({ about: inner }), "2022"),
      "bad-when",
      "events[0].when",
    ],
  ])("%s", (_, when, code, path) => {
    const { issues, event: find } = read({
      ...doc(event("e"), event("b")),
      events: [{ ...event("e"), when }, event("b")],
    });
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
    expect(find("e").time).toBeNull();
  });

  test("quotes the part at fault alone", () => {
    const [issue] = read(doc(event("e", { about: { early: { mid: "2022-01" } } }))).issues;
    expect(issue?.quote).toBe('{"mid":"2022-01"}');
  });

  test("says in its message where the text stopped being a date", () => {
    expect(read(doc(event("e", "2022-01-21x"))).issues[0]).toMatchObject({
      quote: "2022-01-21x",
      message: expect.stringContaining("position 10") as string,
    });
  });

  test("costs only its side of a span", () => {
    expect(said(timeOf({ start: { phrase: "since then" }, end: "2022-01-10" }))).toBe("unknown…2022-01-11");
  });
});

describe("times that lean on one another", () => {
  test("are read in the order of their needs, wherever they stand", () => {
    const { event: find, issues } = read(
      doc(event("c", { event: "b" }), event("b", { about: { event: "a" } }), event("a")),
    );
    expect(said(find("c").time)).toBe("2022-01-21…2022-01-22");
    expect(issues).toEqual([]);
  });

  test("in a circle are all unknown, and one issue says so", () => {
    const { event: find, issues } = read(
      doc(event("a", { event: "b" }), event("b", { start: { event: "c" } }), event("c", { event: "a" }), event("d")),
    );
    expect(["a", "b", "c", "d"].map((id) => find(id).time === null)).toEqual([true, true, true, false]);
    expect(issues.map(({ code, quote }) => [code, quote])).toEqual([["order-cycle", "a → b → c → a"]]);
  });

  test.each<[string, readonly (readonly [string, When])[]]>([
    [
      "before one another",
      [
        ["a", { before: { event: "b" } }],
        ["b", { before: { event: "a" } }],
      ],
    ],
    [
      "after one another",
      [
        ["a", { after: { event: "b" } }],
        ["b", { after: { event: "a" } }],
      ],
    ],
    [
      "before what is at their own time",
      [
        ["a", { before: { event: "b" } }],
        ["b", { event: "a" }],
      ],
    ],
    [
      "after what is at their own time",
      [
        ["a", { after: { event: "b" } }],
        ["b", { event: "a" }],
      ],
    ],
    [
      "before and after in a longer way round",
      [
        ["a", { before: { event: "b" } }],
        ["b", { before: { event: "c" } }],
        ["c", { before: { event: "a" } }],
      ],
    ],
  ])("cannot be %s", (_, whens) => {
    const { event: find, codes } = read(doc(...whens.map(([id, when]) => event(id, when))));
    expect(codes).toEqual(["order-cycle"]);
    expect(whens.map(([id]) => find(id).time)).toEqual(whens.map(() => null));
  });

  test("may say the same order from both sides", () => {
    expect(read(doc(event("a", { before: { event: "b" } }), event("b", { after: { event: "a" } }))).codes).toEqual([]);
  });

  test("may be twenty thousand in a row", () => {
    const chain = Array.from({ length: 20_000 }, (_, i) =>
      event(`e${i}`, i === 19_999 ? "2022" : { event: `e${i + 1}` }),
    );
    expect(said(read(doc(...chain)).event("e0").time)).toBe("2022-01-01…2023-01-01");
  });
});

describe("other times of an event", () => {
  test("are its earlier dates, those that cannot be read as they were written", () => {
    const { event: find, issues } = read(
      doc(event("e", "2022-02", { status: "moved", previously: ["2022-01", "soon", { early: "2022-03" }] })),
    );
    expect(find("e").previously.map(({ time, when }) => [time === null ? null : said(time), when])).toEqual([
      ["2022-01-01…2022-02-01", "2022-01"],
      [null, "soon"],
      ["2022-03-01…2022-03-11", { early: "2022-03" }],
    ]);
    expect(issues.map(({ path }) => path)).toEqual(["events[0].previously[1]"]);
  });

  test("are when its claims were said, which may be at another event", () => {
    const { event: find } = read(
      doc(
        event("e", "2022-02", {
          claims: [...claims("nsc:denies@2022-01"), { by: "us", stance: "asserts", said: { event: "talks" } }],
        }),
        event("talks"),
      ),
    );
    expect(find("e").claims.map((claim) => said(claim.said))).toEqual([
      "2022-01-01…2022-02-01",
      "2022-01-21…2022-01-22",
    ]);
  });
});
