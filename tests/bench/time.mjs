import { readFileSync } from "node:fs";
import * as chrono from "chrono-node";
import peer from "edtf";
import { earliest, findDates, latest, parseEdtf } from "../../dist/index.js";
import { en } from "../../dist/en.phrases.js";
import { th } from "../../dist/th.phrases.js";
import { fixed, inTurns, table } from "./rounds.mjs";

/** EDTF text, and the first and the last day that it allows; the examples are those of the published profile, and behind them two of our own. */
const cases = [
  ["1985-04-12", "1985-04-12", "1985-04-12"],
  ["1985-04", "1985-04-01", "1985-04-30"],
  ["1985", "1985-01-01", "1985-12-31"],
  ["1964/2008", "1964-01-01", "2008-12-31"],
  ["2004-06/2006-08", "2004-06-01", "2006-08-31"],
  ["2004-02-01/2005-02-08", "2004-02-01", "2005-02-08"],
  ["2004-02-01/2005", "2004-02-01", "2005-12-31"],
  ["1984?", "1984-01-01", "1984-12-31"],
  ["2004-06~", "2004-06-01", "2004-06-30"],
  ["2004-06-11%", "2004-06-11", "2004-06-11"],
  ["201X", "2010-01-01", "2019-12-31"],
  ["20XX", "2000-01-01", "2099-12-31"],
  ["2004-XX", "2004-01-01", "2004-12-31"],
  ["1985-04-XX", "1985-04-01", "1985-04-30"],
  ["1985-XX-XX", "1985-01-01", "1985-12-31"],
  ["2001-21", "2001-03-01", "2001-05-31"],
  ["2001-34", "2001-04-01", "2001-06-30"],
  ["2001-38", "2001-05-01", "2001-08-31"],
  ["[1667,1668,1670..1672]", "1667-01-01", "1672-12-31"],
  ["[1667,1760-12]", "1667-01-01", "1760-12-31"],
  ["{1960,1961-12}", "1960-01-01", "1961-12-31"],
  ["156X-12-25", "1560-12-25", "1569-12-25"],
  ["1XXX-12", "1000-12-01", "1999-12-31"],
  ["2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20"],
  ["1950S2", "1900-01-01", "1999-12-31"],
  ["2022-01-21/2022-01-21", "2022-01-21", "2022-01-21"],
  ["2000-02-29", "2000-02-29", "2000-02-29"],
];
const impossible = ["2023-02-29", "1900-02-29", "2022-13", "2016-02-3X", "{2002..2001}", "2022-04-31"];

const DAY = 86_400_000;
const day = (ms) => (ms === null || Number.isNaN(ms) ? "?" : new Date(ms).toISOString().slice(0, 10));
const ours = (text) => {
  const time = parseEdtf(text);
  return `${day(earliest(time))} ${day((latest(time) ?? NaN) - DAY)}`;
};
const theirs = (text) => {
  const time = peer(text);
  return `${day(time.min)} ${day(time.max)}`;
};
const right = (read) =>
  cases.filter(([text, first, last]) => {
    try {
      return read(text) === `${first} ${last}`;
    } catch {
      return false;
    }
  }).length;
const refused = (read) =>
  impossible.filter((text) => {
    try {
      read(text);
      return false;
    } catch {
      return true;
    }
  }).length;

table("EDTF", [
  ["", "chronolane", "edtf 4.11.1"],
  [`first and last day right, of ${cases.length}`, right(ours), right(theirs)],
  [`impossible dates refused, of ${impossible.length}`, refused(ours), refused(theirs)],
]);

const shared = cases
  .map(([text]) => text)
  .filter((text) => {
    try {
      return theirs(text) !== "";
    } catch {
      return false;
    }
  });
const times = 40;
const many = (read) => () => {
  for (let k = 0; k < times; k += 1) for (const text of shared) read(text);
};
const speed = inTurns({
  chronolane: many(parseEdtf),
  "edtf 4.11.1": many(peer),
  "a bare Date.parse": many(Date.parse),
});
const one = (name) => (1000 * (speed.get(name)?.least ?? NaN)) / (times * shared.length);
table(`µs a string, the ${shared.length} that both read, least of 15 rounds`, [
  ["", "µs", "× chronolane"],
  ...[...speed.keys()].map((name) => [name, fixed(one(name)), fixed(one(name) / one("chronolane"))]),
]);

const repeated = (text, size) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
const english = repeated(readFileSync(new URL("./english.txt", import.meta.url), "utf8"), 100_000);
const thai = repeated(readFileSync(new URL("../../seeds/january-2022.th.txt", import.meta.url), "utf8"), 100_000);
const reference = new Date(Date.UTC(2022, 0, 22, 12));
const words = /\p{L}+/gu;
const reading = inTurns(
  {
    "chronolane, English": () => findDates(english, { language: en, dateline: "2022-01-22" }),
    "chrono-node 2.10.3, English": () => chrono.parse(english, reference),
    "chronolane, Thai": () => findDates(thai, { language: th, dateline: "2022-01-22" }),
    "a bare loop over the words of the English": () => [...english.matchAll(words)].length,
  },
  { rounds: 9 },
);
const base = reading.get("chronolane, English")?.least ?? NaN;
table("ms an article of 100,000 characters, 9 rounds", [
  ["", "least", "median", "× chronolane"],
  ...[...reading].map(([name, { least, median }]) => [name, fixed(least, 1), fixed(median, 1), fixed(least / base)]),
]);
table("phrases found in it", [
  ["", "found"],
  ["chronolane, English", findDates(english, { language: en, dateline: "2022-01-22" }).length],
  ["chrono-node 2.10.3, English", chrono.parse(english, reference).length],
  ["chronolane, Thai", findDates(thai, { language: th, dateline: "2022-01-22" }).length],
]);
