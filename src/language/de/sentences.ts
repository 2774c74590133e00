import { joinedSentences } from "../../time/sentences.ts";

const segmenter = new Intl.Segmenter("de", { granularity: "sentence" });

/** What ends in a full stop and goes on: days, hours, months, weekdays, titles, initials, shortened words. */
const abbreviated =
  /(?:^|[\s([„"'–-])(?:\d{1,2}|Jan|Jän|Feb|Febr|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez|Mo|Di|Mi|Do|Fr|Sa|So|Dr|Prof|Hr|Gen|St|Nr|Abs|Art|Bd|Jh|Jhdt|Tel|Str|bzw|ca|vgl|ggf|inkl|evtl|sog|Mio|Mrd|Chr|[A-Za-zÄÖÜäöü]|(?:[A-Za-z]\.\s?)+[A-Za-z])\.\s*$/u;

/** A German paragraph cut into sentences; "am 21. Januar" and "44 v. Chr." are not cut. Joined, the pieces are the paragraph. */
export function sentences(paragraph: string): readonly string[] {
  return joinedSentences(
    Array.from(segmenter.segment(paragraph), ({ segment }) => segment),
    abbreviated,
  );
}
