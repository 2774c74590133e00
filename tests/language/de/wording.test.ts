import { describe, expect, test } from "vitest";
import { de } from "../../../src/de.phrases.ts";
import { aboutTime, afterTime, beforeTime, byTime, partOf, since } from "../../../src/time/compose/compose.ts";
import { parseEdtf } from "../../../src/time/edtf/parse.ts";
import type { FuzzyTime } from "../../../src/time/fuzzy.ts";
import { phraseReader } from "../../../src/time/phrases/find.ts";
import { span } from "../../../src/time/compose/span.ts";
import { formatTime } from "../../../src/time/wording/format-time.ts";
import { tell } from "../../time/phrases/notation.ts";

const at = parseEdtf;
const early = (text: string): FuzzyTime => partOf("START", at(text));
const mid = (text: string): FuzzyTime => partOf("MID", at(text));
const late = (text: string): FuzzyTime => partOf("END", at(text));
const dateline = at("2022-01-22");
const bound = { min: Date.UTC(2022, 0, 10), max: Date.UTC(2022, 0, 17), precision: "week" } as const;
const week: FuzzyTime = { start: bound, end: bound, zone: "floating" };

/** In full, and short without 2022. */
const ROWS: readonly (readonly [time: string | FuzzyTime, full: string, short: string])[] = [
  ["2022-01-21", "21. Januar 2022", "21. Jan."],
  ["2022", "2022", "2022"],
  ["2022-01-21T14Z", "21. Januar 2022, 14:00–15:00 Uhr", "21. Jan., 14:00–15:00 Uhr"],
  [
    "2022-01-21T22:00Z/2022-01-22T01:00Z",
    "21. Januar 2022, 22:00 Uhr bis 22. Januar 2022, 01:00 Uhr",
    "21. Jan., 22:00 Uhr – 22. Jan., 01:00 Uhr",
  ],
  [early("2022-01"), "Anfang Januar 2022", "Anfang Jan."],
  [late("2021"), "Ende 2021", "Ende 2021"],
  [mid("198X"), "Mitte der 1980er-Jahre", "Mitte der 1980er-Jahre"],
  [early("19XX"), "Anfang des 20. Jahrhunderts", "Anfang des 20. Jh."],
  [early("2022-33"), "Anfang des ersten Quartals 2022", "Anfang Q1"],
  [late("2022-40"), "Ende des ersten Halbjahres 2022", "Ende H1"],
  [mid("2022-21"), "Mitte des Frühjahrs 2022", "Mitte des Frühjahrs"],
  [early("2022-01-21"), "früh am 21. Januar 2022", "früh am 21. Jan."],
  [mid("2022-05-03"), "mittags am 3. Mai 2022", "mittags am 3. Mai"],
  [partOf("START", week), "Anfang der Woche vom 10.–16. Januar 2022", "Anfang der Woche vom 10.–16. Jan."],
  [byTime(at("2022-02-20"), dateline), "spätestens am 20. Februar 2022", "spätestens am 20. Feb."],
  [byTime(at("2022-02"), dateline), "spätestens im Februar 2022", "spätestens im Feb."],
  [byTime(mid("2022-02"), dateline), "spätestens Mitte Februar 2022", "spätestens Mitte Feb."],
  [byTime(at("2030"), dateline), "spätestens 2030", "spätestens 2030"],
  [byTime(at("2022-33"), dateline), "spätestens im ersten Quartal 2022", "spätestens Q1"],
  [beforeTime(at("2022-01-21")), "vor dem 21. Januar 2022", "vor dem 21. Jan."],
  [beforeTime(at("17XX")), "vor dem 18. Jahrhundert", "vor dem 18. Jh."],
  [afterTime(at("2022-01")), "nach Januar 2022", "nach Jan."],
  [afterTime(at("198X")), "nach den 1980er-Jahren", "nach den 1980er-Jahren"],
  [since(late("2021-12")), "seit Ende Dezember 2021", "seit Ende Dez. 2021"],
  [since(at("2022-33")), "seit dem ersten Quartal 2022", "seit Q1"],
  [since(at("2001-21")), "seit dem Frühjahr 2001", "seit dem Frühjahr 2001"],
  ["2022-01-21~/..", "seit etwa dem 21. Januar 2022", "seit ca. dem 21. Jan."],
  ["../2022-05-03", "bis zum 3. Mai 2022", "bis zum 3. Mai"],
  ["../198X", "bis zu den 1980er-Jahren", "bis zu den 1980er-Jahren"],
  ["2022-05-03/", "ab dem 3. Mai 2022, Ende nicht bekannt", "ab dem 3. Mai, Ende unbekannt"],
  [week, "10.–16. Januar 2022", "10.–16. Jan."],
  ["2022-01-28/2022-02-03", "28. Januar bis 3. Februar 2022", "28. Jan. – 3. Feb."],
  ["2022-01/2022-03", "Januar–März 2022", "Jan.–März"],
  ["-0099/0100", "100 v. Chr. – 100 n. Chr.", "100 v. Chr. – 100 n. Chr."],
  ["-0049/-0040", "50–41 v. Chr.", "50–41 v. Chr."],
  ["0079", "79 n. Chr.", "79 n. Chr."],
  [
    span(at("2022-01-10"), byTime(mid("2022-02"), dateline)),
    "10. Januar 2022 bis spätestens Mitte Februar 2022",
    "10. Jan. – spätestens Mitte Feb.",
  ],
  ["156X-12-25", "25. Dezember eines Jahres in den 1560er-Jahren", "25. Dez. eines Jahres in den 1560er-Jahren"],
  ["1911-XX-24", "24. eines Monats im Jahr 1911", "24. eines Monats im Jahr 1911"],
  [
    "1XXX-12-25/..",
    "seit einem Zeitpunkt zwischen dem 25. Dezember 1000 und dem 25. Dezember 1999",
    "seit einem Zeitpunkt zwischen dem 25. Dez. 1000 und dem 25. Dez. 1999",
  ],
  ["2004-06~-11", "11. Juni 2004 (Jahr und Monat ungefähr)", "ca. 11. Juni 2004"],
  ["1984?", "möglicherweise 1984", "1984?"],
  ["1984~", "ca. 1984", "ca. 1984"],
  [aboutTime(at("2022-01")), "etwa Januar 2022", "ca. Jan."],
  ["[1667,1668,1670..1672]", "1667, 1668 oder 1670–1672", "1667, 1668 oder 1670–1672"],
  ["[2022-01-21..2022-01-23]", "zwischen dem 21. und dem 23. Januar 2022", "zwischen dem 21. und dem 23. Jan."],
  ["[-0002..0005]", "zwischen 3 v. Chr. und 5 n. Chr.", "zwischen 3 v. Chr. und 5 n. Chr."],
  ["2022-41", "zweites Halbjahr 2022", "H2"],
  ["-04XX", "5. Jahrhundert v. Chr.", "5. Jh. v. Chr."],
  ["Y-138E8", "vor 13,8 Milliarden Jahren", "vor 13,8 Mrd. Jahren"],
  ["Y-12000", "12.001 v. Chr.", "12.001 v. Chr."],
];

describe("German", () => {
  test.each(ROWS)("%j is said with its article and its case: %s", (time, full, short) => {
    const read = typeof time === "string" ? at(time) : time;
    expect(formatTime(read, { language: de })).toBe(full);
    expect(formatTime(read, { language: de, style: "short", omitYear: 2022 })).toBe(short);
  });

  const again = ROWS.filter(
    ([, full]) =>
      !/Woche vom|bis spätestens|eines|einem|ungefähr|möglicherweise|–15:00|früh am|mittags am|Uhr bis|nicht bekannt|oder|Chr\. [–u]|Milliarden|12\.001|^2022$/.test(
        full,
      ),
  );
  test.each(again)("what it says of %j it reads again", (time, full) => {
    const read = phraseReader({ language: de, dateline: "2022-01-22" }).read(full)?.time ?? null;
    const told = [read, ...(read?.alternatives ?? [])].map((reading) => tell(reading).replace(/ week/g, ""));
    const asked = tell(typeof time === "string" ? at(time) : time);
    expect(told.map(edges)).toContain(edges(asked));
  });

  test("names the place of a clock and the months of other calendars", () => {
    const time = at("2022-01-21T14:00Z");
    expect(formatTime(time, { language: de, zone: "Europe/Kyiv" })).toBe("21. Januar 2022, 16:00 Uhr in Kiew");
    const said = formatTime(at("2022-01-21T14:30:00Z"), { language: de, zone: "Asia/Tokyo" });
    expect([said, tell(phraseReader({ language: de, dateline: "2022-01-22" }).read(said)?.time ?? null)]).toEqual([
      "21. Januar 2022, 23:30 Uhr in Tokio",
      "2022-01-21T23:30>2022-01-21T23:31 minute",
    ]);
    expect(formatTime(at("2022-01-21"), { language: de, calendar: "hebrew" })).toBe("19. Schewat 5782 AM");
    expect(formatTime(at("2022-01-21"), { language: de, calendar: "japanese" })).toBe("21. Januar Reiwa 4");
    expect(formatTime(since(at("2022-01-21")), { language: de, calendar: "persian" })).toBe(
      "seit dem 1. Bahman 1400 SH",
    );
  });
});

/** The days alone: a span of a week's days is the week. */
function edges(told: string): string {
  const days = told.match(/-?\d{4}-\d\d-\d\dT?[\d:]*/g) ?? [];
  return `${days.at(0) ?? ""} ${days.at(-1) ?? ""} ${/[A-Z_]+$/.exec(told)?.[0] ?? ""}`;
}
