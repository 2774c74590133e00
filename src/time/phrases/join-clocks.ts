import type { Meaning } from "../phrase-meaning.ts";
import type { PhraseMatch, PhraseScanner } from "./scan.ts";

/** What may lie between a day and its time of day: spaces, or a comma. */
const GAP = /^,?[^\S\n]*$/;

/**
 * The same scanner, which gives a day and a time of day right behind it as one phrase: "on 3 January at about 5pm",
 * "on Monday before noon", "on Monday evening at about 8pm". Rules of a language join the plain ones; a hedge or a relation between the two hides them.
 */
export function joiningClocks(scan: PhraseScanner): PhraseScanner {
  return (text) => {
    const { matches, steps } = scan(text);
    const joined: PhraseMatch[] = [];
    for (const match of matches) {
      const before = joined.at(-1);
      const day = before === undefined ? undefined : dayOf(before.meaning);
      const meaning =
        before !== undefined && day !== undefined && GAP.test(text.slice(before.end, match.start))
          ? onDay(match.meaning, day)
          : undefined;
      if (before === undefined || meaning === undefined) joined.push(match);
      else joined.splice(-1, 1, { ...match, start: before.start, meaning });
    }
    return { matches: joined, steps };
  };
}

/** A day, and the hours of it that a time of day has to lie in: "on Monday evening". */
interface Day {
  readonly of: Meaning;
  readonly hours?: Meaning & { readonly kind: "hours" };
}

function dayOf(meaning: Meaning): Day | undefined {
  if (isDay(meaning)) return { of: meaning };
  if (meaning.kind === "hours" && meaning.of !== undefined && isDay(meaning.of))
    return { of: meaning.of, hours: meaning };
  return undefined;
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

/** A time of day that names no day, on this one; undefined for others. */
function onDay(meaning: Meaning, day: Day): Meaning | undefined {
  switch (meaning.kind) {
    case "clock": {
      const { from, to } = day.hours ?? { from: 0, to: Infinity };
      const isThen = meaning.hour >= from && meaning.hour <= to;
      return meaning.of === undefined && isThen ? { ...meaning, of: day.of } : undefined;
    }
    case "hours":
      return meaning.of === undefined && day.hours === undefined ? { ...meaning, of: day.of } : undefined;
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
