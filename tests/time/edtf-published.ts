import { wallOfUtc } from "../../src/time/calendar.ts";
import type { Edge, FuzzyTime } from "../../src/time/fuzzy.ts";

/**
 * Each example of the specification of 4 February 2019 by the Library of Congress, and each code that it lists, by section, with
 * the range that it means: `1985..1986 year` is any time from the first instant of 1985 up to that of 1986.
 */
export const PUBLISHED: { readonly [section: string]: { readonly [edtf: string]: string } } = {
  "Level 0: Date": {
    "1985-04-12": "1985-04-12..1985-04-13 day",
    "1985-04": "1985-04..1985-05 month",
    "1985": "1985..1986 year",
  },
  "Level 0: Date and Time": {
    "1985-04-12T23:20:30": "1985-04-12T23:20:30..1985-04-12T23:20:31 second",
    "1985-04-12T23:20:30Z": "1985-04-12T23:20:30..1985-04-12T23:20:31 second",
    "1985-04-12T23:20:30-04": "1985-04-13T03:20:30..1985-04-13T03:20:31 second",
    "1985-04-12T23:20:30+04:30": "1985-04-12T18:50:30..1985-04-12T18:50:31 second",
  },
  "Level 0: Time Interval": {
    "1964/2008": "1964..1965 year / 2008..2009 year",
    "2004-06/2006-08": "2004-06..2004-07 month / 2006-08..2006-09 month",
    "2004-02-01/2005-02-08": "2004-02..2004-02-02 day / 2005-02-08..2005-02-09 day",
    "2004-02-01/2005-02": "2004-02..2004-02-02 day / 2005-02..2005-03 month",
    "2004-02-01/2005": "2004-02..2004-02-02 day / 2005..2006 year",
    "2005/2006-02": "2005..2006 year / 2006-02..2006-03 month",
  },
  "Level 1: Letter-prefixed calendar year": {
    Y170000002: "170000002..170000003 year",
    "Y-170000002": "-170000002..-170000001 year",
  },
  "Level 1: Seasons": {
    "2001-21": "2001-03..2001-06 season",
    "2001-22": "2001-06..2001-09 season",
    "2001-23": "2001-09..2001-12 season",
    "2001-24": "2001-12..2002-03 season",
  },
  "Level 1: Qualification of a date (complete)": {
    "1984?": "1984..1985 year uncertain",
    "2004-06~": "2004-06..2004-07 month approximate",
    "2004-06-11%": "2004-06-11..2004-06-12 day approximate uncertain",
  },
  "Level 1: Unspecified digit(s) from the right": {
    "201X": "2010..2020 decade",
    "20XX": "2000..2100 century",
    "2004-XX": "2004..2005 year",
    "1985-04-XX": "1985-04..1985-05 month",
    "1985-XX-XX": "1985..1986 year",
  },
  "Level 1: Extended Interval, open end": {
    "1985-04-12/..": "1985-04-12..1985-04-13 day / open",
    "1985-04/..": "1985-04..1985-05 month / open",
    "1985/..": "1985..1986 year / open",
  },
  "Level 1: Extended Interval, open start": {
    "../1985-04-12": "open / 1985-04-12..1985-04-13 day",
    "../1985-04": "open / 1985-04..1985-05 month",
    "../1985": "open / 1985..1986 year",
  },
  "Level 1: Extended Interval, unknown end": {
    "1985-04-12/": "1985-04-12..1985-04-13 day / unknown",
    "1985-04/": "1985-04..1985-05 month / unknown",
    "1985/": "1985..1986 year / unknown",
  },
  "Level 1: Extended Interval, unknown start": {
    "/1985-04-12": "unknown / 1985-04-12..1985-04-13 day",
    "/1985-04": "unknown / 1985-04..1985-05 month",
    "/1985": "unknown / 1985..1986 year",
  },
  "Level 1: Negative calendar year": {
    "-1985": "-1985..-1984 year",
  },
  "Level 2: Exponential year": {
    "Y-17E7": "-170000000..-169999999 year",
  },
  "Level 2: Significant digits": {
    "1950S2": "1900..2000 century",
    Y171010000S3: "171000000..172000000 era",
    Y3388E2S3: "338000..339000 era",
  },
  "Level 2: Sub-year groupings": {
    "2001-21": "2001-03..2001-06 season",
    "2001-22": "2001-06..2001-09 season",
    "2001-23": "2001-09..2001-12 season",
    "2001-24": "2001-12..2002-03 season",
    "2001-25": "2001-03..2001-06 season",
    "2001-26": "2001-06..2001-09 season",
    "2001-27": "2001-09..2001-12 season",
    "2001-28": "2001-12..2002-03 season",
    "2001-29": "2001-09..2001-12 season",
    "2001-30": "2001-12..2002-03 season",
    "2001-31": "2001-03..2001-06 season",
    "2001-32": "2001-06..2001-09 season",
    "2001-33": "2001..2001-04 quarter",
    "2001-34": "2001-04..2001-07 quarter",
    "2001-35": "2001-07..2001-10 quarter",
    "2001-36": "2001-10..2002 quarter",
    "2001-37": "2001..2001-05 quadrimester",
    "2001-38": "2001-05..2001-09 quadrimester",
    "2001-39": "2001-09..2002 quadrimester",
    "2001-40": "2001..2001-07 half",
    "2001-41": "2001-07..2002 half",
  },
  "Level 2: Set representation, one of a set": {
    "[1667,1668,1670..1672]":
      "1667..1673 year [1667..1668 year, 1668..1669 year, 1670..1671 year, 1671..1672 year, 1672..1673 year]",
    "[..1760-12-03]": "unknown / 1760-12-03..1760-12-04 day [unknown / 1760-12-03..1760-12-04 day ON_OR_BEFORE]",
    "[1760-12..]": "1760-12..1761 month / unknown [1760-12..1761 month / unknown ON_OR_AFTER]",
    "[1760-01,1760-02,1760-12..]":
      "1760..1760-02 month / unknown [1760..1760-02 month, 1760-02..1760-03 month, 1760-12..1761 month / unknown ON_OR_AFTER]",
    "[1667,1760-12]": "1667..1761 year [1667..1668 year, 1760-12..1761 month]",
    "[..1984]": "unknown / 1984..1985 year [unknown / 1984..1985 year ON_OR_BEFORE]",
  },
  "Level 2: Set representation, all members of a set": {
    "{1667,1668,1670..1672}":
      "1667..1668 year / 1672..1673 year {1667..1668 year, 1668..1669 year, 1670..1671 year, 1671..1672 year, 1672..1673 year}",
    "{1960,1961-12}": "1960..1961 year / 1961-12..1962 month {1960..1961 year, 1961-12..1962 month}",
    "{..1984}": "open / 1984..1985 year {open / 1984..1985 year}",
  },
  "Level 2: Group qualification": {
    "2004-06-11%": "2004-06-11..2004-06-12 day approximate uncertain",
    "2004-06~-11": "2004-06-11..2004-06-12 day approximate on year, month",
    "2004?-06-11": "2004-06-11..2004-06-12 day uncertain on year",
  },
  "Level 2: Qualification of individual component": {
    "?2004-06-~11": "2004-06-11..2004-06-12 day approximate uncertain on year, day",
    "2004-%06-11": "2004-06-11..2004-06-12 day approximate uncertain on month",
  },
  "Level 2: Unspecified digit": {
    "156X-12-25": "1560-12-25..1569-12-26 decade",
    "15XX-12-25": "1500-12-25..1599-12-26 century",
    "XXXX-12-XX": "0-12..10000 era",
    "1XXX-XX": "1000..2000 era",
    "1XXX-12": "1000-12..2000 era",
    "1984-1X": "1984-10..1985 year",
  },
  "Level 2: Interval": {
    "2004-06-~01/2004-06-~20":
      "2004-06..2004-06-02 day approximate on day / 2004-06-20..2004-06-21 day approximate on day",
    "2004-06-XX/2004-07-03": "2004-06..2004-07 month / 2004-07-03..2004-07-04 day",
  },
};

/** "2004", "2004-06", "2004-06-11" or "2004-06-11T12:30:00": a border, as short as it can be said. */
function border(ms: number): string {
  const { year, month, day, hour, minute, second } = wallOfUtc(ms);
  const two = (n: number): string => String(n).padStart(2, "0");
  const date = [
    String(year),
    ...(month * day * (ms % 86_400_000 === 0 ? 1 : 2) === 1 ? [] : [two(month)]),
    ...(day === 1 && hour + minute + second === 0 ? [] : [two(day)]),
  ].join("-");
  return ms % 86_400_000 === 0 ? date : `${date}T${[hour, minute, second].map(two).join(":")}`;
}

function edge(side: Edge): string {
  if (typeof side === "string") return side;
  const marks = [
    ...(side.approximate === true ? ["approximate"] : []),
    ...(side.uncertain === true ? ["uncertain"] : []),
    ...(side.qualified === undefined ? [] : [`on ${side.qualified.join(", ")}`]),
  ];
  return [`${border(side.min)}..${border(side.max)} ${side.precision}`, ...marks].join(" ");
}

/** The range of a time in the words of the table. */
export function range({ start, end, relation, members }: FuzzyTime): string {
  const edges = start === end ? edge(start) : `${edge(start)} / ${edge(end)}`;
  const inside = members?.times.map(range).join(", ");
  const set = inside === undefined ? [] : [members?.kind === "one-of" ? `[${inside}]` : `{${inside}}`];
  return [edges, ...(relation === undefined ? [] : [relation]), ...set].join(" ");
}
