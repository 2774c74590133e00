import type { Meaning, Side } from "../../../time/phrase-meaning.ts";

/** The same, on the asked side of the dateline where it leaves that open. */
export function towards(meaning: Meaning, side: Side): Meaning {
  switch (meaning.kind) {
    case "date":
      return meaning.year === undefined && typeof meaning.month !== "object" ? { ...meaning, nearest: side } : meaning;
    case "weekday":
      return meaning.week === undefined ? { ...meaning, nearest: side } : meaning;
    case "group":
      return meaning.year === undefined ? { ...meaning, nearest: side } : meaning;
    case "clock":
    case "hours":
      return meaning.of === undefined ? meaning : { ...meaning, of: towards(meaning.of, side) };
    case "part":
    case "about":
      return { ...meaning, of: towards(meaning.of, side) };
    case "range":
    case "between":
      return { ...meaning, to: towards(meaning.to, side) };
    case "one-of":
    case "all-of":
      return { ...meaning, times: meaning.times.map((time) => towards(time, side)) };
    case "either":
      return { ...meaning, readings: meaning.readings.map((reading) => towards(reading, side)) };
    default:
      return meaning;
  }
}

/** A date with what it leaves out taken from the one that closes its list: the 5th of "5, 6 และ 7 มีนาคม". */
export function sharing(date: Meaning, last: Meaning): Meaning {
  if (date.kind !== "date" || last.kind !== "date") return date;
  const { year, month, nearest } = last;
  const open = date.year === undefined;
  return {
    ...date,
    ...(date.month === undefined && date.day !== undefined && month !== undefined ? { month } : {}),
    ...(open && year !== undefined ? { year } : {}),
    ...(open && nearest !== undefined && date.nearest === undefined ? { nearest } : {}),
  };
}
