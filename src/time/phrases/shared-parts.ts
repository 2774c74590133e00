import type { DateMeaning, Meaning, Side, YearMeaning } from "../phrase-meaning.ts";

/** The parts that a neighbour in a range or list can take over. */
export interface Shared {
  readonly year?: YearMeaning;
  readonly month?: DateMeaning["month"];
  /** The day of a time of day. */
  readonly of?: Meaning;
}

/** How much is taken over: what a day leaves out of its month and year, or the year of a month or season, too. @default "days" */
interface Reach {
  readonly reach?: "days" | "years";
}

/** The year, the month and the day of the time of day in a meaning. */
export function sharedOf(meaning: Meaning): Shared {
  switch (meaning.kind) {
    case "date":
      return {
        ...(meaning.year === undefined ? {} : { year: meaning.year }),
        ...(meaning.month === undefined ? {} : { month: meaning.month }),
      };
    case "group":
      return meaning.year === undefined ? {} : { year: meaning.year };
    case "clock":
    case "hours":
      return meaning.of === undefined ? {} : { ...sharedOf(meaning.of), of: meaning.of };
    default:
      return isWrapped(meaning) ? sharedOf(meaning.of) : {};
  }
}

/** The calendar date that a meaning is made of. */
export function dateIn(meaning: Meaning): DateMeaning | undefined {
  if (meaning.kind === "date") return meaning;
  if (meaning.kind === "clock" || meaning.kind === "hours")
    return meaning.of === undefined ? undefined : dateIn(meaning.of);
  return isWrapped(meaning) ? dateIn(meaning.of) : undefined;
}

/** A day takes over month and year, a time of day its day; as far as `reach` goes, a month or season its year. */
export function withShared(meaning: Meaning, shared: Shared & Reach): Meaning {
  const { year, of, reach = "days" } = shared;
  switch (meaning.kind) {
    case "date":
      return sharingDate(meaning, shared);
    case "group":
      return meaning.year === undefined && reach === "years" && year !== undefined ? { ...meaning, year } : meaning;
    case "clock":
    case "hours":
      return meaning.of === undefined
        ? of === undefined
          ? meaning
          : { ...meaning, of }
        : { ...meaning, of: withShared(meaning.of, shared) };
    default:
      return isWrapped(meaning) ? { ...meaning, of: withShared(meaning.of, shared) } : meaning;
  }
}

/** Whether a meaning leaves open which of the years, months or weeks it lies in. */
export function isBare(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "date":
      return meaning.year === undefined && typeof meaning.month !== "object";
    case "group":
      return meaning.year === undefined;
    case "weekday":
      return meaning.week === undefined;
    case "either":
      return meaning.readings.some(isBare);
    case "clock":
    case "hours":
      return meaning.of !== undefined && isBare(meaning.of);
    default:
      return isWrapped(meaning) && isBare(meaning.of);
  }
}

/** The side of the dateline that a meaning names itself. */
export function sideOf(meaning: Meaning): Side | undefined {
  switch (meaning.kind) {
    case "date":
    case "group":
    case "weekday":
      return meaning.nearest;
    case "clock":
    case "hours":
      return meaning.of === undefined ? undefined : sideOf(meaning.of);
    default:
      return isWrapped(meaning) ? sideOf(meaning.of) : undefined;
  }
}

/** The same without the side: where a neighbour settles it. */
export function withoutSide(meaning: Meaning): Meaning {
  switch (meaning.kind) {
    case "date":
    case "group": {
      const { nearest: _side, other: _other, ...rest } = meaning;
      return rest;
    }
    case "weekday": {
      const { nearest: _side, ...rest } = meaning;
      return rest;
    }
    case "clock":
    case "hours":
      return meaning.of === undefined ? meaning : { ...meaning, of: withoutSide(meaning.of) };
    default:
      return isWrapped(meaning) ? { ...meaning, of: withoutSide(meaning.of) } : meaning;
  }
}

function sharingDate(meaning: DateMeaning, { year, month, reach = "days" }: Shared & Reach): DateMeaning {
  if (meaning.year !== undefined || typeof meaning.month === "object") return meaning;
  const own = year === undefined ? {} : { year };
  if (meaning.month !== undefined) return reach === "years" ? { ...meaning, ...own } : meaning;
  const isWeekday = meaning.day === undefined && meaning.weekday !== undefined;
  return month === undefined || isWeekday ? meaning : { ...meaning, month, ...own };
}

type Wrapped = Extract<
  Meaning,
  { readonly kind: "part" | "about" | "by" | "before" | "after" | "since" | "until" | "onwards" | "bounded" | "not" }
>;

function isWrapped(meaning: Meaning): meaning is Wrapped {
  return "of" in meaning && meaning.kind !== "clock" && meaning.kind !== "hours";
}
