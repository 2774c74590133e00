import { parseEdtf } from "../time/edtf/parse.ts";
import { reachOf, someDayOf, dayText } from "./days.ts";
import type { FoundEvent } from "./found.ts";
import type { Choices } from "./options.ts";
import type { Tied } from "./ties.ts";

/**
 * The time of a sentence with "while" and no date: at some time between the first beginning and the last end of the dated sentences
 * on the same things. What has begun ends with the dateline at the latest; undefined where nothing is known.
 */
export function timeOfReports(
  { word, sentence }: Tied,
  { reports, choices: { dateline, zone } }: { readonly reports: readonly FoundEvent[]; readonly choices: Choices },
): FoundEvent | undefined {
  const reaches = reports.flatMap(({ time }) => (time === null ? [] : [reachOf(time)]));
  if (reaches.length === 0) return undefined;
  const written = reachOf(parseEdtf(dateline, { zone }));
  const from = Math.min(...reaches.map((reach) => reach.from));
  const last = Math.max(...reaches.map(({ to }) => (Number.isFinite(to) ? to : written.to)));
  const to = from < written.to ? Math.min(last, written.to) : last;
  const days = Number.isFinite(from) ? someDayOf({ from, to }) : dayText(to - 1);
  if (days === undefined) return undefined;
  const edtf = Number.isFinite(from) ? days : `[..${days}]`;
  return {
    phrase: { start: word.start, end: word.end },
    sentence,
    rule: "draft/from-merge-candidates",
    time: parseEdtf(edtf),
    when: { form: "own", when: edtf },
    issues: [],
  };
}
