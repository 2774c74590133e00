import { describe, expect, test } from "vitest";
import { de } from "../../../src/de.ts";
import { earliest } from "../../../src/time/compare.ts";
import { parseEdtf } from "../../../src/time/edtf/parse.ts";
import { findDates, type FoundDate } from "../../../src/time/phrases/find.ts";
import type { PhraseTable } from "../../../src/time/phrases/grammar.ts";
import type { Side } from "../../../src/time/phrases/meaning.ts";
import { scanner } from "../../../src/time/phrases/scan.ts";
import { tell } from "../../time/phrases/notation.ts";

/** A phrase between brackets in its sentence; what it says, its readings with "or" between them; its rule; the tense. */
type Row = readonly [text: string, told: string, rule: string, tense?: Side];

/** Read from Saturday, 22 January 2022, in Berlin. */
const ROWS: readonly Row[] = [
  ["Er kam [am 21. Januar 2022] an.", "2022-01-21>2022-01-22 day", "day-month-year"],
  ["[21.1.2022], Berlin", "2022-01-21>2022-01-22 day", "figures"],
  ["Der Brief vom [21.01.22] liegt vor.", "2022-01-21>2022-01-22 day", "figures"],
  ["Sie trafen sich [am 21. Jan.] in Genf.", "2022-01-21>2022-01-22 day", "day-month", "past"],
  ["[Freitag, 21. Januar 2022]: Treffen in Genf", "2022-01-21>2022-01-22 day", "weekday-date"],
  ["Das Gespräch ist [am Freitag, dem 21. Januar], geplant.", "2022-01-21>2022-01-22 day", "weekday-date"],
  ["[Am Dienstag (18. Januar)] flog er nach Kiew.", "2022-01-18>2022-01-19 day", "weekday-date"],
  ["[Am 3.5.] wird gewählt.", "2022-05-03>2022-05-04 day", "figures", "future"],
  ["[am 15. kommenden Monats]", "2022-02-15>2022-02-16 day", "day-of-month"],
  ["Die Wahl [am 2. Mai vergangenen Jahres] war knapp.", "2021-05-02>2021-05-03 day", "day-month-year"],
  ["[am ersten Mai]", "2022-05-01>2022-05-02 day or 2021-05-01>2021-05-02 day", "day-month"],
  ["[Im Jänner 2022] schneite es.", "2022-01-01>2022-02-01 month", "month"],
  ["Der Bericht erschien [im Mai dieses Jahres].", "2022-05-01>2022-06-01 month", "month"],
  ["[im vergangenen Dezember]", "2021-12-01>2022-01-01 month", "relative-month"],
  ["Das war [im Januar].", "2022-01-01>2022-02-01 month", "month", "past"],
  ["[Am Freitag] trafen sie sich.", "2022-01-21>2022-01-22 day", "weekday", "past"],
  ["[am Freitag]", "2022-01-28>2022-01-29 day", "weekday", "future"],
  ["[am Sonnabend]", "2022-01-29>2022-01-30 day or 2022-01-22>2022-01-23 day", "weekday", "future"],
  ["[vergangenen Montag]", "2022-01-17>2022-01-18 day", "relative-weekday"],
  ["[nächsten Freitag]", "2022-01-28>2022-01-29 day", "relative-weekday"],
  ["[diesen Montag]", "2022-01-17>2022-01-18 day or 2022-01-24>2022-01-25 day", "relative-weekday"],
  ["[Am Montag vergangener Woche] begann es.", "2022-01-10>2022-01-11 day", "weekday-of-week"],
  ["[heute]", "2022-01-22>2022-01-23 day", "day-from-today"],
  ["[vorgestern]", "2022-01-20>2022-01-21 day", "day-from-today"],
  ["Er reist [morgen] ab.", "2022-01-23>2022-01-24 day", "day-from-today"],
  ["[Morgen] beginnt die Konferenz.", "2022-01-23>2022-01-24 day", "day-from-today"],
  ["[heute Morgen]", "2022-01-22T05:00>2022-01-22T11:00 hour ~", "part-of-day"],
  ["[Gestern Abend] sprach er.", "2022-01-21T18:00>2022-01-22 hour ~", "part-of-day"],
  ["[morgen früh]", "2022-01-23T05:00>2022-01-23T10:00 hour ~", "part-of-day"],
  ["[am Freitagabend]", "2022-01-21T18:00>2022-01-22 hour ~", "part-of-day", "past"],
  ["[Am Montagmorgen um 8 Uhr] fielen Schüsse.", "2022-01-17T08:00>2022-01-17T08:01 minute", "clock-on-day", "past"],
  ["[in der Nacht zum 21. Januar]", "2022-01-20T22:00>2022-01-21T06:00 hour ~", "night-to", "past"],
  ["[Um 14 Uhr] beginnt die Sitzung.", "2022-01-22T14:00>2022-01-22T14:01 minute", "clock"],
  ["Die Sendung läuft [um 20.15 Uhr] an.", "2022-01-22T20:15>2022-01-22T20:16 minute", "clock"],
  ["[am 21. Januar 2022 um 14.30 Uhr]", "2022-01-21T14:30>2022-01-21T14:31 minute", "clock-on-day"],
  ["[gegen 14 Uhr]", "2022-01-22T14:00>2022-01-22T14:01 minute ~", "about-clock"],
  ["[um 14 Uhr MEZ]", "2022-01-22T14:00>2022-01-22T14:01 minute", "clock"],
  ["[21. Januar 2022, 14:00 Uhr Moskauer Zeit]", "2022-01-21T14:00>2022-01-21T14:01 minute", "clock-on-day"],
  ["[von 8.30 bis 10 Uhr]", "2022-01-22T08:30>2022-01-22T08:31 minute / 2022-01-22T10:00>2022-01-22T10:01 minute", "clock-range"],
  ["[Vergangene Woche] reiste er.", "2022-01-10>2022-01-17 week or 2022-01-09>2022-01-16 week", "relative-unit"],
  ["[vorige Woche]", "2022-01-10>2022-01-17 week or 2022-01-09>2022-01-16 week", "relative-unit"],
  ["[in der kommenden Woche]", "2022-01-24>2022-01-31 week or 2022-01-23>2022-01-30 week", "relative-unit"],
  ["[Im vergangenen Jahr] starben viele.", "2021-01-01>2022-01-01 year", "relative-unit"],
  ["[letztes Quartal]", "2021-10-01>2022-01-01 quarter", "relative-unit"],
  ["[im laufenden Monat]", "2022-01-01>2022-02-01 month", "relative-unit"],
  ["[am vergangenen Wochenende]", "2022-01-15>2022-01-16 day / 2022-01-16>2022-01-17 day", "weekend"],
  ["[Im Laufe der Woche] folgt mehr.", "2022-01-17>2022-01-24 week or 2022-01-16>2022-01-23 week", "relative-unit"],
  ["[Anfang Januar] warnte er.", "2022-01-01>2022-01-11 month START or 2023-01-01>2023-01-11 month START", "part-of-month"],
  ["[Mitte Februar]", "2022-02-11>2022-02-21 month MID", "part-of-month", "future"],
  ["[Ende Dezember]", "2021-12-21>2022-01-01 month END", "part-of-month", "past"],
  ["[Anfang 2022]", "2022-01-01>2022-05-01 year START or 2022-01-01>2022-07-01 year START", "part-of-year"],
  ["[Ende vergangenen Jahres]", "2021-09-01>2022-01-01 year END or 2021-07-01>2022-01-01 year END", "part-of-year"],
  ["[Anfang kommenden Monats]", "2022-02-01>2022-02-11 month START", "part-of-period"],
  ["[Mitte der 1980er Jahre]", "1984-01-01>1987-01-01 decade MID", "part-of-period"],
  ["[Ende des 18. Jahrhunderts]", "1767-01-01>1800-01-01 century END", "part-of-period"],
  ["[zu Beginn der Woche]", "2022-01-17>2022-01-20 week START or 2022-01-16>2022-01-19 week START", "part-of-period"],
  ["[gegen Ende des Jahres]", "2022-09-01>2023-01-01 year END or 2022-07-01>2023-01-01 year END", "part-of-period"],
  ["[im Spätsommer 2021]", "2021-08-01>2021-09-01 season END", "part-of-period"],
  ["Die Übung soll [bis Mitte Februar] enden.", "2022-01-22>2022-02-21 month MID ON_OR_BEFORE or unknown / 2022-02-11>2022-02-21 month MID", "until", "future"],
  ["[bis zum 15. März]", "2022-01-22>2022-03-16 day ON_OR_BEFORE or unknown / 2022-03-15>2022-03-16 day", "until", "future"],
  ["[bis gestern]", "unknown / 2022-01-21>2022-01-22 day", "until"],
  ["[spätestens am 1. Februar]", "2022-01-22>2022-02-02 day ON_OR_BEFORE", "by", "future"],
  ["[Seit Ende Dezember] wird verhandelt.", "2021-12-21>2022-01-01 month END / open", "since"],
  ["[seit dem 3. Mai]", "2021-05-03>2021-05-04 day / open", "since"],
  ["[seit drei Tagen]", "2022-01-19>2022-01-20 day / open", "since"],
  ["[seit 2014]", "2014-01-01>2015-01-01 year / open", "since"],
  ["[vor dem 3. Mai]", "unknown / 2022-05-03>2022-05-04 day BEFORE", "before", "future"],
  ["[nach dem 3. Mai]", "2021-05-03>2021-05-04 day / unknown AFTER", "after", "past"],
  ["[ab dem 3. Mai]", "2022-05-03>2022-05-04 day / unknown ON_OR_AFTER", "onwards", "future"],
  ["[ab Mai]", "2022-05-01>2022-06-01 month / unknown ON_OR_AFTER", "onwards", "future"],
  ["[von Mai an]", "2022-05-01>2022-06-01 month / unknown ON_OR_AFTER", "onwards", "future"],
  ["[Vor drei Tagen] rief er an.", "2022-01-19>2022-01-20 day", "ago"],
  ["[vor rund zwei Wochen]", "2022-01-03>2022-01-10 week ~ or 2022-01-02>2022-01-09 week ~", "ago"],
  ["[vor einigen Tagen]", "one-of{2022-01-13>2022-01-14 day ~; 2022-01-14>2022-01-15 day ~; 2022-01-15>2022-01-16 day ~; 2022-01-16>2022-01-17 day ~; 2022-01-17>2022-01-18 day ~; 2022-01-18>2022-01-19 day ~; 2022-01-19>2022-01-20 day ~; 2022-01-20>2022-01-21 day ~} or 2022-01-13>2022-01-14 day ~ / 2022-01-20>2022-01-21 day ~", "ago"],
  ["[vor 2500 Jahren]", "-0478-01-01>-0477-01-01 year ~", "ago"],
  ["[vor 200 Jahren]", "1822-01-01>1823-01-01 year ~", "ago"],
  ["[vor 12 Jahren]", "2010-01-01>2011-01-01 year", "ago"],
  ["Das war [heute vor einer Woche].", "2022-01-15>2022-01-16 day", "day-from-today"],
  ["[Freitag vor einer Woche]", "2022-01-14>2022-01-15 day", "weeks-from-weekday"],
  ["Sie tagen [nächste Woche Montag].", "2022-01-24>2022-01-25 day", "weekday-of-week"],
  ["[diesen Freitag]", "2022-01-21>2022-01-22 day or 2022-01-28>2022-01-29 day", "relative-weekday"],
  ["Er kommt [nicht vor März].", "2022-03-01>2022-04-01 month / unknown ON_OR_AFTER", "not-before", "future"],
  ["Er kommt [nicht vor dem 5. März].", "2022-03-05>2022-03-06 day / unknown ON_OR_AFTER", "not-before", "future"],
  ["[nicht bis Freitag]", "2022-01-28>2022-01-29 day / unknown ON_OR_AFTER", "not-before", "future"],
  ["[bis einschließlich 15. Februar]", "2022-01-22>2022-02-16 day ON_OR_BEFORE or unknown / 2022-02-15>2022-02-16 day", "until", "future"],
  ["[am 5., 6. und 7. März]", "all-of{2022-03-05>2022-03-06 day; 2022-03-06>2022-03-07 day; 2022-03-07>2022-03-08 day}", "several-days", "future"],
  ["[in der Nacht vom 5. auf den 6. März]", "2022-03-05T22:00>2022-03-06T06:00 hour ~", "night-to", "future"],
  ["Es endet [um Mitternacht].", "2022-01-23>2022-01-23T00:01 minute or 2022-01-22>2022-01-22T00:01 minute", "clock"],
  ["[14:00 Uhr in Kiew]", "2022-01-22T14:00>2022-01-22T14:01 minute", "clock"],
  ["[21. Januar 2022, 14:00 Uhr (UTC+02:00)]", "2022-01-21T14:00>2022-01-21T14:01 minute", "clock-on-day"],
  ["[vor einem halben Jahr]", "2021-07-01>2021-08-01 month", "ago"],
  ["[in zwei Wochen]", "2022-01-31>2022-02-07 week or 2022-01-30>2022-02-06 week", "from-now"],
  ["[binnen einer Woche]", "2022-01-22>2022-01-30 day ON_OR_BEFORE", "within"],
  ["[In den vergangenen drei Monaten] stieg die Zahl.", "2021-10-22>2021-10-23 month ~ / 2022-01-22>2022-01-23 day", "rolling"],
  ["[in den kommenden Tagen]", "2022-01-22>2022-01-23 day ~ / 2022-01-25>2022-01-26 day ~", "rolling"],
  ["[Vom 10. bis 15. März] tagt der Rat.", "2022-03-10>2022-03-11 day / 2022-03-15>2022-03-16 day", "range", "future"],
  ["[vom 28. Dezember bis zum 3. Januar]", "2021-12-28>2021-12-29 day / 2022-01-03>2022-01-04 day", "range", "past"],
  ["[zwischen dem 10. und 15. März]", "one-of{2022-03-10>2022-03-11 day; 2022-03-11>2022-03-12 day; 2022-03-12>2022-03-13 day; 2022-03-13>2022-03-14 day; 2022-03-14>2022-03-15 day; 2022-03-15>2022-03-16 day} or 2022-03-10>2022-03-11 day / 2022-03-15>2022-03-16 day", "between", "future"],
  ["[10.–15. März 2022]", "2022-03-10>2022-03-11 day / 2022-03-15>2022-03-16 day", "range"],
  ["[am 10. und 11. März 2022]", "all-of{2022-03-10>2022-03-11 day; 2022-03-11>2022-03-12 day}", "several-days"],
  ["[Januar bis März 2022]", "2022-01-01>2022-02-01 month / 2022-03-01>2022-04-01 month", "range"],
  ["[Ende Januar/Anfang Februar]", "2022-01-21>2022-02-01 month END / 2022-02-01>2022-02-11 month START", "range", "future"],
  ["[von 2014 bis 2016]", "2014-01-01>2015-01-01 year / 2016-01-01>2017-01-01 year", "range"],
  ["Der Krieg dauerte [1914 bis 1918].", "1914-01-01>1915-01-01 year / 1918-01-01>1919-01-01 year", "years"],
  ["[In der vergangenen Nacht] fielen Schüsse.", "2022-01-21T22:00>2022-01-22T06:00 hour ~", "part-of-day"],
  ["Nach Angaben [vom Montag] starben zwei.", "2022-01-17>2022-01-18 day", "weekday", "past"],
  ["[Am morgigen Sonntag] tagt der Rat.", "2022-01-23>2022-01-24 day", "day-from-today"],
  ["[am Freitag von 8.30 bis 10 Uhr]", "2022-01-21T08:30>2022-01-21T08:31 minute / 2022-01-21T10:00>2022-01-21T10:01 minute", "clock-on-day", "past"],
  ["[von Montag bis Freitag]", "2022-01-17>2022-01-18 day / 2022-01-21>2022-01-22 day", "range", "past"],
  ["[im Jahr 2022]", "2022-01-01>2023-01-01 year", "year"],
  ["[in den 1980er Jahren]", "1980-01-01>1990-01-01 decade", "decade"],
  ["[die 80er]", "1980-01-01>1990-01-01 decade", "decade"],
  ["[Neunzigerjahre]", "1990-01-01>2000-01-01 decade", "decade"],
  ["[im 18. Jahrhundert]", "1700-01-01>1800-01-01 century", "century"],
  ["[44 v. Chr.]", "-0043-01-01>-0042-01-01 year", "year-with-era"],
  ["Der Vesuv brach [79 n. Chr.] aus.", "0079-01-01>0080-01-01 year", "year-with-era"],
  ["[um 1850]", "1850-01-01>1851-01-01 year ~", "about"],
  ["[ca. 2020]", "2020-01-01>2021-01-01 year ~", "about"],
  ["[Frühjahr 2021]", "2021-03-01>2021-06-01 season", "season"],
  ["[im Winter 2021/22]", "2021-12-01>2022-03-01 season", "season"],
  ["[im vergangenen Sommer]", "2021-06-01>2021-09-01 season", "season"],
  ["[erstes Quartal 2022]", "2022-01-01>2022-04-01 quarter", "quarter-or-half"],
  ["[im dritten Quartal vergangenen Jahres]", "2021-07-01>2021-10-01 quarter", "quarter-or-half"],
  ["[erstes Halbjahr 2022]", "2022-01-01>2022-07-01 half", "quarter-or-half"],
  ["[Geschäftsjahr 2022]", "2022-01-01>2023-01-01 year", "fiscal-year"],
  ["[im ersten Quartal des Geschäftsjahres 2022]", "2022-01-01>2022-04-01 quarter", "fiscal-quarter"],
  ["[an Heiligabend]", "2021-12-24>2021-12-25 day", "holiday", "past"],
  ["[Neujahr 2022]", "2022-01-01>2022-01-02 day", "holiday"],
  ["[zwischen Weihnachten und Neujahr]", "2021-12-25>2022-01-02 day or 2021-12-25>2021-12-26 day / 2022-01-01>2022-01-02 day", "between", "past"],
  ["[nach dem Zweiten Weltkrieg]", "1945-09-02>1945-09-03 day / unknown AFTER", "after"],
  ["[kürzlich]", "2022-01-01>2022-01-23 week ~", "recently"],
  ["[vor Kurzem]", "2022-01-01>2022-01-23 week ~", "recently"],
  ["[demnächst]", "2022-01-22>2022-02-13 week ~", "recently"],
];

const NOTHING = [
  "Er trifft sich mit Freitag in Köln.", "Robinson und Freitag", "die Novemberrevolution", "die März-Revolution", "im März-Heft", "im Mai-Urlaub", "das heute-journal", "Nicht-Freitag", "ein Sonntag", "jeden Montag", "montags",
  "um 3,5 Prozent", "um 3.5 Prozent", "Artikel 5", "Abs. 2", "Kapitel 3.1.", "Version 2.1.10", "Nr. 5. Mai", "110 Kilometer", "24/7", "1. FC Köln", "2. Bundesliga", "Formel 1", "Telefon 030 2022 1980", "10.1.22.5", "2:1", "B 52",
  "der Tag", "Berlin-Mitte", "in Mitte", "Ende", "am Ende", "Ende gut, alles gut", "Mitte 30", "vor allem", "vor Ort", "nach Berlin", "seit langem", "seit jeher", "ab sofort", "bis zu 2000 Euro",
  "der Morgen", "am Morgen", "Guten Morgen", "von heute auf morgen", "die Welt von gestern", "Bild am Sonntag", "Straße des 17. Juni", "nach August Bebel", "mit Ernst August", "Audi Q3 2022", "bald darauf",
  "2022 Menschen", "1000 bis 2000 Menschen", "1914–18 Euro", "2016–2014", "vor 2000 Zuschauern", "um 1500 Euro", "vor 1500 Demonstranten", "2.022 Menschen", "ca. 2000 Tonnen", "30 Soldaten", "200 Millionen Dollar", "die Sechzigerjahre-Mode",
  "in der zweiten Hälfte", "im ersten Halbfinale", "nach zwei Tagen", "im letzten Moment", "in erster Linie", "der Film 2022",
];

const find = (text: string, tense?: Side): readonly FoundDate[] => findDates(text, { language: de, dateline: "2022-01-22", zone: "Europe/Berlin", ...(tense === undefined ? {} : { tense }) });
const readings = ({ time }: FoundDate): string => [time, ...(time?.alternatives ?? [])].map(tell).join(" or ");

describe("German dates", () => {
  test.each(ROWS.map((row) => [row[0], row] as const))("%s", (bracketed, [, told, rule, tense]) => {
    const start = bracketed.indexOf("[");
    const text = bracketed.replace(/[[\]]/g, "");
    expect(find(text, tense).map((found) => [found.text, found.start, readings(found), found.rule])).toEqual([[bracketed.slice(start + 1, bracketed.indexOf("]")), start, told, `de/${rule}`]]);
  });

  test.each(NOTHING)("%s is none", (text) => {
    expect(find(text).map((found) => found.text)).toEqual([]);
  });

  test("that do not exist have no time, and a weekday that does not fit is told", () => {
    expect(find("31. Februar 2022, Montag, 21. Januar 2022").map(({ time, issues }) => [tell(time), ...issues.map(({ code }) => code)])).toEqual([
      ["nothing", "impossible-date"],
      ["2022-01-21>2022-01-22 day", "weekday-mismatch"],
    ]);
  });

  test("with a place or an offset are read in its zone", () => {
    const hour = (text: string): string => new Date(earliest(find(text)[0]?.time ?? parseEdtf("0000")) ?? 0).toISOString().slice(11, 16);
    expect(["14:00 Uhr in Kiew", "14 Uhr Kiewer Zeit", "14:00 Uhr (UTC+02:00)", "14 Uhr UTC+2", "14 Uhr UTC-3", "14 Uhr in New York", "14 Uhr in Hanau"].map(hour)).toEqual(["12:00", "12:00", "12:00", "12:00", "17:00", "19:00", "13:00"]);
  });

  test("take the endings of their adjectives in every case", () => {
    const forms = ["vergangenes Jahr", "im vergangenen Jahr", "vergangenen Jahres", "des vergangenen Jahres", "letztes Jahr", "vorigen Jahres", "das zurückliegende Jahr"];
    expect(forms.map((form) => find(form).map(readings))).toEqual(forms.map(() => ["2021-01-01>2022-01-01 year"]));
  });
});

const table: PhraseTable = de.phrases ?? { script: "spaced", words: {}, traps: [], rules: [], habits: { twoDigitYears: "common", dayFirst: true, fiscalYear: { month: 1, day: 1 } } };

describe("the table of German", () => {
  const examples = table.rules.flatMap(({ name, example }) => (example === undefined ? [] : [[example, name ?? ""]] as const));

  test.each(examples)("reads its example %j by its own rule, %s", (example, name) => {
    expect(find(example).map(({ text, rule, time }) => [text, rule, time !== null])).toEqual([[example, `de/${name}`, true]]);
  });

  test.each(table.traps)("finds nothing in the trap %j", (trap) => {
    expect(find(`Das ist ${trap} gewesen.`)).toEqual([]);
  });

  test("has every trap for a reason: without it something would be found in one of its sentences", () => {
    const bare = scanner({ ...table, traps: [] });
    const needless = table.traps.filter((trap) => ["", "im ", "nach ", "am "].every((before) => bare(`${before}${trap} 2022`).matches.length === 0));
    expect(needless).toEqual([]);
  });

  test("reads hostile texts in steps that grow with their length", () => {
    const scan = scanner(table);
    for (const unit of ["1. ", "21.1.", "am 21. Januar ", "seit ", "bis ", "Ende ", "vergangenen ", "- ", "von 1. bis ", "Anfang bis "]) {
      const steps = (length: number): number => scan(unit.repeat(Math.ceil(length / unit.length))).steps;
      expect(steps(20_000) / steps(2_000)).toBeLessThan(10.5);
    }
  });
});
