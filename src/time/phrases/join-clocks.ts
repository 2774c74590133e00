import type { Meaning } from "../phrase-meaning.ts";
import type { PhraseMatch, Scanner } from "./scan.ts";

/** What may lie between a day and its time of day: spaces, or a comma. */
const GAP = /^,?[^\S\n]*$/;

/**
 * The same scanner, which gives a day and a time of day right behind it as one phrase: "on 3 January at about 5pm",
 * "on Monday before noon". Rules of a language join the plain ones; a hedge or a relation between the two hides them.
 */
export function joiningClocks(scan: Scanner): Scanner {
  return (text) => {
    const { matches, steps } = scan(text);
    const joined: PhraseMatch[] = [];
    for (const match of matches) {
      const before = joined.at(-1);
      const meaning =
        before !== undefined && isDay(before.meaning) && GAP.test(text.slice(before.end, match.start))
          ? onDay(match.meaning, before.meaning)
          : undefined;
      if (before === undefined || meaning === undefined) joined.push(match);
      else joined.splice(-1, 1, { ...match, start: before.start, meaning });
    }
    return { matches: joined, steps };
  };
}

function isDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "date":
      return meaning.day !== undefined || meaning.weekday !== undefined;
    case "weekday":
      return true;
    case "unit":
      return meaning.unit === "day";
    case "either":
      return meaning.readings.every(isDay);
    default:
      return false;
  }
}

/** A time of day that names no day, on this one; undefined for what is none. */
function onDay(meaning: Meaning, day: Meaning): Meaning | undefined {
  switch (meaning.kind) {
    case "clock":
    case "hours":
      return meaning.of === undefined ? { ...meaning, of: day } : undefined;
    case "about":
    case "by":
    case "before":
    case "after":
    case "since":
    case "until":
    case "onwards": {
      const of = onDay(meaning.of, day);
      return of === undefined ? undefined : { ...meaning, of };
    }
    case "range":
    case "between": {
      const [from, to] = [onDay(meaning.from, day), onDay(meaning.to, day)];
      return from === undefined || to === undefined ? undefined : { ...meaning, from, to };
    }
    case "either": {
      const readings = meaning.readings.map((reading) => onDay(reading, day));
      return readings.every((reading) => reading !== undefined) ? { ...meaning, readings } : undefined;
    }
    default:
      return undefined;
  }
}
