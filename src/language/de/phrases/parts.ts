import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { date, part, unit, yearIn } from "./meanings.ts";
import { partNamed, unitNamed } from "./named.ts";
import { passed } from "./passed.ts";

const of = (s: Slots): Meaning => part(partNamed(s.text(s.has("part") ? "part" : "partWord")), s.meaning("of"));

/** Beginning, middle and end of what is longer than a day. */
export const parts: readonly PhraseRule[] = [
  { kind: "someYear", pattern: "the? year:ofYear", read: (s) => date(yearIn(s)) },
  passed("someMonth", "monthTime"),
  passed("someMonth", "bareMonth"),
  ...["relTime", "theUnit", "group", "fiscalTime", "decade", "century"].map((kind) => passed("longer", kind)),

  { kind: "partTime", name: "part-of-month", pattern: "part the? of:someMonth", read: of, example: "Anfang Januar" },
  { kind: "partTime", name: "part-of-year", pattern: "part of:someYear", read: of, example: "Ende vergangenen Jahres" },
  { kind: "partTime", name: "part-of-period", pattern: "part of:longer", read: of, example: "Anfang kommenden Monats" },
  {
    kind: "partTime",
    name: "part-of-period",
    pattern: "part the of:bareSeason",
    read: of,
    example: "Ende des Sommers",
  },
  {
    kind: "partTime",
    name: "part-of-period",
    pattern: "the? partWord of:someMonth|group|decade|century",
    read: of,
    example: "in den späten 1980er Jahren",
  },
  {
    kind: "partTime",
    name: "part-of-period",
    pattern: "in the? partWord of:bareSeason",
    read: of,
    example: "im frühen Herbst",
  },
  {
    kind: "partTime",
    name: "part-of-period",
    pattern: "seasonPart year:ofYear",
    read: (s) => partOfSeason(s),
    example: "Spätsommer 2021",
  },
  {
    kind: "partTime",
    name: "part-of-period",
    pattern: "in seasonPart",
    read: (s) => partOfSeason(s),
    example: "im Spätsommer",
  },
  { kind: "partTime", name: "part-of-period", pattern: "the? partOfUnit", read: partOfUnit, example: "Monatsende" },
  {
    kind: "partTime",
    name: "part-of-year",
    pattern: "the? partOfUnit year:ofYear",
    read: partOfUnit,
    example: "Jahresende 2022",
  },
];

function partOfSeason(s: Slots): Meaning {
  const [word = "", group = ""] = s.text("seasonPart").split(" ");
  return part(partNamed(word), { kind: "group", group: Number(group), ...yearIn(s) });
}

function partOfUnit(s: Slots): Meaning | undefined {
  const [word = "", of = ""] = s.text("partOfUnit").split(" ");
  if (!s.has("year")) return part(partNamed(word), unit(unitNamed(of), 0));
  return of === "year" ? part(partNamed(word), date(yearIn(s))) : undefined;
}
