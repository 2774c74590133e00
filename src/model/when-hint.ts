const points = ["date", "time", "datetime", "year", "day"];
const spans = ["start", "end", "from", "to", "startdate", "enddate", "starttime", "endtime", "begin"];

/** What to use for a field by which other tools say when an event was; undefined for any other field. */
export function whenHint(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/[_-]/gu, "");
  if (points.includes(plain)) return 'use "when", such as "when": "2022-01-21"';
  if (!spans.includes(plain)) return undefined;
  return 'use "when", such as "when": { "start": "2022-01-21", "end": "2022-01-23" }';
}
