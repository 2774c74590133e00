import { de } from "../../src/de.phrases.ts";
import { en } from "../../src/en.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { th } from "../../src/th.phrases.ts";
import { durationOf } from "../../src/time/allen/duration.ts";
import { orderGroups } from "../../src/time/allen/order.ts";
import { calendars } from "../../src/time/calendars/calendars.ts";
import { aboutTime, byTime, partOf, since } from "../../src/time/compose/compose.ts";
import { inDisplayZone } from "../../src/time/display.ts";
import { parseEdtf } from "../../src/time/edtf/parse.ts";
import type { FuzzyTime } from "../../src/time/fuzzy.ts";
import type { Calendar } from "../../src/time/language.ts";
import { phraseReader } from "../../src/time/phrases/find.ts";
import { formatTick, formatTickLong } from "../../src/time/ticks/tick-words.ts";
import { ticks } from "../../src/time/ticks/ticks.ts";
import { formatTime } from "../../src/time/wording/format-time.ts";
import { datelines, tiny, written } from "./host-phrases.ts";

/** UTC, no change of clocks, a change in spring and autumn on either side of the Atlantic, half hours, a skipped day, 45 minutes, clocks put back for Ramadan. */
export const zones = [
  "UTC",
  "Asia/Bangkok",
  "Europe/Kyiv",
  "America/New_York",
  "America/St_Johns",
  "Pacific/Apia",
  "Asia/Kathmandu",
  "Africa/Casablanca",
] as const;

const dates = [
  "2022-01-21",
  "2022-03-27",
  "2022-10",
  "2011-12-30",
  "2022",
  "198X",
  "-0043-03-15",
  "1850-07-01",
  "Y-138E8",
  "2022-01-10/2022-01-16",
  "[2022-03-10..2022-03-12]",
  "2022-33",
  "156X-12-25",
];
const clocks = [
  "2022-01-21T14:00",
  "2022-03-27T12:30:15",
  "2022-10-30T03:30",
  "2022-11-06T01:30",
  "2011-12-31T00:10",
  "1850-07-01T12:00",
  "2022-03-20T22:00Z",
  "2022-01-10/2022-01-16T12:00Z",
];

/** Around both changes of clocks, and around the day that Apia skipped. */
const ranges = [
  { from: Date.UTC(2022, 2, 12), to: Date.UTC(2022, 2, 14), unit: "hour", step: 3 },
  { from: Date.UTC(2022, 9, 29), to: Date.UTC(2022, 9, 31), unit: "hour", step: 6 },
  { from: Date.UTC(2011, 11, 27), to: Date.UTC(2012, 0, 2), unit: "day", step: 1 },
  { from: Date.UTC(2022, 2, 20), to: Date.UTC(2022, 3, 20), unit: "day", step: 7 },
  { from: Date.UTC(2021, 5, 1), to: Date.UTC(2022, 10, 30), unit: "month", step: 3 },
  { from: Date.UTC(1980, 0, 1), to: Date.UTC(2030, 0, 1), unit: "year", step: 10 },
] as const;

/** All that could come to depend on where it runs: what is read, laid on an axis, ordered, said and ticked, a line each. */
export function hostAnswers(): readonly string[] {
  return zones.flatMap((zone) => [...zoneAnswers(zone), ...phraseAnswers(zone), ...documentAnswers(zone)]);
}

function* zoneAnswers(zone: string): Generator<string> {
  const dateline = parseEdtf("2022-01-22");
  const composed = [
    partOf("START", parseEdtf("2022-01")),
    byTime(partOf("MID", parseEdtf("2022-02")), dateline),
    since(partOf("END", parseEdtf("2021-12"))),
    aboutTime(parseEdtf("2022-01")),
  ];
  const read = [...dates, ...clocks].map((text) => [text, parseEdtf(text, { zone })] as const);
  for (const [i, [text, time]] of [...read, ...composed.map((time, k) => [`composed ${k}`, time] as const)].entries()) {
    yield `${zone} ${text} is ${JSON.stringify(time)}`;
    yield `${zone} ${text} lies at ${JSON.stringify(inDisplayZone(time, zone))} and lasts ${JSON.stringify([durationOf(time), durationOf(time, { until: dateline })])}`;
    for (const calendar of inTurn(i)) yield `${zone} ${text} in ${calendar}: ${said(time, calendar, zone).join(" | ")}`;
  }
  yield `${zone} in order: ${JSON.stringify(orderGroups(read, { time: ([, time]) => time, zone }).map((group) => group.map(([text]) => text)))}`;
  for (const [i, range] of ranges.entries())
    for (const calendar of inTurn(i)) {
      const found = ticks({ ...range, zone, calendar });
      yield `${zone} ${range.step} ${range.unit} in ${calendar}: ${found.join(" ")}`;
      for (const language of [en, th])
        yield found
          .map(
            (at) =>
              `${formatTick(at, range.unit, { language, calendar, zone })}, ${formatTickLong(at, range.unit, { language, calendar, zone })}`,
          )
          .join(" | ");
    }
}

/** What is found, word for word: in each zone from one dateline, so that a host answers fast and each dateline has its turn. */
function* phraseAnswers(zone: string): Generator<string> {
  const dateline = datelines[zones.findIndex((one) => one === zone) % datelines.length] ?? datelines[0];
  for (const language of [th, en, de]) {
    const reader = phraseReader({ language, dateline, zone });
    yield* written[language.code as keyof typeof written].map(
      (text) => `${zone} ${text} from ${dateline}: ${JSON.stringify(reader.find(text))}`,
    );
  }
}

function* documentAnswers(zone: string): Generator<string> {
  const { timeline, issues } = readTimeline(tiny(zone), { languages: [en, th, de] });
  yield* timeline.events.map((event) => `${zone} of the document: ${JSON.stringify(event)}`);
  yield `${zone} issues of the document: ${JSON.stringify(issues)}`;
}

/** Two of the six calendars, so that a host answers fast and all of them have their turn. */
function inTurn(i: number): readonly Calendar[] {
  return calendars.filter((_, k) => k % 3 === i % 3);
}

function said(time: FuzzyTime, calendar: Calendar, zone: string): readonly string[] {
  const clocks = time.zone === "floating" ? [zone] : [time.zone, zone, "Asia/Kathmandu"];
  return clocks.flatMap((clock) =>
    [en, th].flatMap((language) =>
      (["full", "short"] as const).map((style) => formatTime(time, { language, calendar, zone: clock, style })),
    ),
  );
}
