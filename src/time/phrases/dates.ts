import { type CivilDay, civilFromDays, DAY_MS, daysFromCivil, daysInMonth, weekdayOf } from "../calendar.ts";
import { groupMonths } from "../edtf/groups.ts";
import type { FuzzyTime } from "../fuzzy.ts";
import { noSuchDay } from "../no-such-day.ts";
import {
  impossibleDate,
  isoDay,
  noReading,
  type PhraseFault,
  type Readings,
  readings,
  weekdayMismatch,
} from "./faults.ts";
import type { Here } from "./here.ts";
import type { DateMeaning, Meaning, Side, YearMeaning } from "../phrase-meaning.ts";
import { distance, liesOn, nearestOf } from "./nearest.ts";
import { between, dayTime, groupTime, monthTime, point, yearTime } from "./periods.ts";
import { weekdayReadings } from "./weekdays.ts";
import { commonYears, isLunar, LAST_APRIL_YEAR, type SaidYear, saidYear } from "./years.ts";

/** How far away a day is looked for whose weekday fits, and how near the usual day must lie for its weekday to be the slip. */
const FITTING: {
  readonly [round in "years" | "months"]: {
    readonly within: number;
    readonly near: number;
    readonly nearOnSide: number;
  };
} = {
  years: { within: 1, near: 31, nearOnSide: 183 },
  months: { within: 3, near: 0, nearOnSide: 0 },
};

/** A calendar date, or what there is of one. */
export function dateReadings(meaning: DateMeaning, here: Here): Readings {
  const { year, month, day, weekday, nearest } = meaning;
  const side = nearest ?? here.side;
  if (typeof month === "object") {
    const counted = countedMonth(month.fromNow, here);
    return year === undefined
      ? inYears({ years: [counted.year], month: counted.month, day, weekday })
      : dateReadings({ ...meaning, month: counted.month }, here);
  }
  if (year !== undefined) return datedYear({ year, month, day, weekday }, here);
  if (month !== undefined)
    return inSomeYear({ month, day, weekday, side, here: { ...here, other: meaning.other === true } });
  if (day !== undefined) return inSomeMonth({ day, weekday, side, here });
  if (weekday !== undefined)
    return weekdayReadings({ kind: "weekday", weekday, ...(nearest === undefined ? {} : { nearest }) }, here);
  return noReading("incomplete-date", "no day, month or year is said", "name one");
}

/** A season, quarter or half of a year. */
export function groupReadings(
  { group, year, nearest, other }: Extract<Meaning, { readonly kind: "group" }>,
  here: Here,
): Readings {
  const { seasons = "north" } = here.with;
  if (groupTime(2000, group, seasons) === undefined) return impossibleDate(`part of a year numbered ${group}`);
  const of = (common: number): FuzzyTime | undefined => groupTime(common, group, seasons);
  if (year === undefined)
    return {
      times: nearestOf(
        (count) => of(here.civil.year + count),
        { ...here, other: other === true },
        nearest ?? here.side,
      ),
      faults: [],
    };
  const said = saidYear(year, here);
  if (said === undefined) return noYear(year);
  const months = groupMonths({ code: group, seasons });
  const lastMonth = months === undefined || months.first < 1 ? 12 : months.first + months.count - 1;
  return {
    times: commonYears(said, lastMonth)
      .map(of)
      .filter((time) => time !== undefined),
    faults: lastMonth <= 3 ? newYearFaults(said) : [],
  };
}

/** A fault where a year is said that no era has. */
export function noYear(year: YearMeaning): Readings {
  return impossibleDate("number" in year ? `year ${year.number} before the common era` : "such year");
}

interface Asked {
  readonly month: number;
  readonly day: number | undefined;
  readonly weekday: number | undefined;
}

function datedYear(
  {
    year,
    month,
    day,
    weekday,
  }: Omit<Asked, "month"> & { readonly year: YearMeaning; readonly month: number | undefined },
  here: Here,
): Readings {
  const said = saidYear(year, here);
  if (said === undefined) return noYear(year);
  if (month !== undefined) {
    const read = inYears({ years: commonYears(said, month), month, day, weekday });
    return month > 3 || read.times.length === 0
      ? read
      : { times: read.times, faults: [...newYearFaults(said), ...read.faults] };
  }
  if (day === undefined) return readings(...wholeYears(said));
  return noReading("incomplete-date", `day ${day} of a year is said without its month`, "name the month");
}

/** A year by itself; an old Thai one runs from April to March. */
function wholeYears(said: SaidYear): readonly FuzzyTime[] {
  const { year, buddhist } = said;
  const plain = yearTime(year);
  if (buddhist === undefined || buddhist > LAST_APRIL_YEAR) return [plain];
  const april: CivilDay = { year, month: 4, day: 1 };
  const after =
    buddhist === LAST_APRIL_YEAR ? { year: year + 1, month: 1, day: 1 } : { year: year + 1, month: 4, day: 1 };
  const thai = point(between(april, after, "year"));
  return isLunar(said) ? [thai, plain] : [thai];
}

function newYearFaults({ buddhist }: SaidYear): readonly PhraseFault[] {
  if (buddhist !== LAST_APRIL_YEAR) return [];
  const message = `the Thai year ${LAST_APRIL_YEAR} ran from April to December 1940 and had no January, February or March`;
  return [
    {
      code: "year-without-january",
      severity: "warning",
      message,
      hint: "it was read as 1941; check whether 1940 is meant",
    },
  ];
}

/** A month or day of the first of these years that has it; the weekday, where said, picks among them. */
function inYears({ years, month, day, weekday }: Asked & { readonly years: readonly number[] }): Readings {
  const found = years.filter((year) => exists({ year, month, day }));
  const [first] = found;
  if (first === undefined)
    return impossibleDate(dateText(years[0], month, day), noSuchDay({ year: years[0], month, day }));
  const fitting =
    weekday === undefined || day === undefined
      ? found
      : found.filter((year) => weekdayOf(daysFromCivil({ year, month, day })) === weekday);
  const faults =
    fitting.length === 0 && weekday !== undefined && day !== undefined
      ? [weekdayMismatch({ year: first, month, day }, weekday)]
      : [];
  const ordered = [...fitting, ...found.filter((year) => !fitting.includes(year))];
  return { times: ordered.map((year) => timeOf({ year, month, day })), faults };
}

/** A month, or a day of it, of the year that is meant. */
function inSomeYear({
  month,
  day,
  weekday,
  side,
  here,
}: Asked & { readonly side: Side | undefined; readonly here: Here }): Readings {
  const round = (count: number): FuzzyTime | undefined => {
    const year = here.civil.year + count;
    return exists({ year, month, day }) ? timeOf({ year, month, day }) : undefined;
  };
  const times = nearestOf(round, here, side);
  if (times.length === 0) return impossibleDate(dateText(undefined, month, day), noSuchDay({ month, day }));
  return day === undefined || weekday === undefined
    ? readings(...times)
    : thatFits({ times, round, weekday, side, here, every: "years" });
}

/** A day by its number alone, of the month that is meant. */
function inSomeMonth({
  day,
  weekday,
  side,
  here,
}: Omit<Asked, "month"> & { readonly day: number; readonly side: Side | undefined; readonly here: Here }): Readings {
  const round = (count: number): FuzzyTime | undefined => {
    const { year, month } = countedMonth(count, here);
    return exists({ year, month, day }) ? timeOf({ year, month, day }) : undefined;
  };
  const times = nearestOf(round, here, side);
  if (times.length === 0) return impossibleDate(`day ${day} of a month`, "days of a month go from 1 to 31");
  return weekday === undefined ? readings(...times) : thatFits({ times, round, weekday, side, here, every: "months" });
}

interface Fitting {
  readonly times: readonly FuzzyTime[];
  readonly round: (count: number) => FuzzyTime | undefined;
  readonly weekday: number;
  readonly side: Side | undefined;
  readonly here: Here;
  readonly every: keyof typeof FITTING;
}

/** Of days that come round the one that has the weekday; but a day near the dateline keeps its date, and a fault says that the weekday is wrong. */
function thatFits({ times, round, weekday, side, here, every }: Fitting): Readings {
  const { within, near, nearOnSide } = FITTING[every];
  const fits = (time: FuzzyTime): boolean => weekdayOf(dayOf(time)) === weekday;
  const [first] = times;
  if (first === undefined || fits(first)) return readings(...times.filter(fits));
  const around = Array.from({ length: 2 * within + 1 }, (_, i) => round(i - within)).filter(
    (time) => time !== undefined,
  );
  const fitting = around
    .filter((time) => fits(time) && (side === undefined || liesOn(side, time, here)))
    .sort((a, b) => distance(a, here) - distance(b, here));
  const [nearest] = fitting;
  const isNear = distance(first, here) < (side === undefined ? near : nearOnSide) * DAY_MS;
  if (nearest !== undefined && !isNear) return readings(nearest);
  return {
    times: nearest === undefined ? times : [first, nearest],
    faults: [weekdayMismatch(civilOf(first), weekday)],
  };
}

function dayOf({ start }: FuzzyTime): number {
  return typeof start === "string" ? 0 : start.min / DAY_MS;
}

function civilOf(time: FuzzyTime): CivilDay {
  return civilFromDays(dayOf(time));
}

function exists({ year, month, day = 1 }: DatePlace): boolean {
  return (
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth({ year, month })
  );
}

function timeOf({ year, month, day }: DatePlace): FuzzyTime {
  return day === undefined ? monthTime(year, month) : dayTime(daysFromCivil({ year, month, day }));
}

interface DatePlace {
  readonly year: number;
  readonly month: number;
  readonly day: number | undefined;
}

function dateText(year: number | undefined, month: number, day: number | undefined): string {
  if (day === undefined) return `month ${month}`;
  return year === undefined ? `day ${day} of month ${month}` : isoDay({ year, month, day });
}

/** The month so many months from the dateline's. */
function countedMonth(count: number, { civil }: Here): { readonly year: number; readonly month: number } {
  const months = civil.year * 12 + civil.month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}
