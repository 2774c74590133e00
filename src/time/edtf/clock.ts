import type { Scanner } from "./scanner.ts";
import type { DateNode, MomentNode } from "./tree.ts";

/** Reads the time of day after a date: `T14:00:30`, with `Z` or an offset; seconds and minutes may be left out. */
export function readMoment({ scan, date }: { readonly scan: Scanner; readonly date: DateNode }): MomentNode {
  if (!isWholeDay(date)) scan.fail("no time of day after a date that is not one exact day without a qualifier");
  scan.takes("T");
  const hour = readNumber({ scan, what: "an hour from 00 to 23", most: 23 });
  const minute = scan.takes(":") ? readNumber({ scan, what: "a minute from 00 to 59", most: 59 }) : undefined;
  const written =
    minute !== undefined && scan.takes(":")
      ? readNumber({ scan, what: "a second from 00 to 60", most: 60 })
      : undefined;
  const fraction = written === undefined ? "" : scan.match(/\.[0-9]{1,9}/y);
  // A leap second has no place of its own on the scale; it is read as the second before it.
  const second = written === undefined ? undefined : Math.min(written, 59);
  const offset = readOffset(scan);
  const mark = scan.at();
  if (scan.match(/[?~%]/y) !== "") scan.fail("no qualifier after a time of day (only a date can have one)", mark);
  if (minute === undefined && scan.sees(".") && !scan.sees("..")) scan.fail('":" before the minutes');
  return {
    kind: "moment",
    at: date.at,
    date,
    hour,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
    ...(fraction === "" ? {} : { fraction: fractionDigits(fraction.slice(1)) }),
    ...(offset === "" ? {} : { offset }),
  };
}

/** Three digits or six: milliseconds, or microseconds, finer than which a double does not tell the times of today apart. */
const fractionDigits = (digits: string): string =>
  digits.length > 3 ? digits.slice(0, 6).padEnd(6, "0") : digits.padEnd(3, "0");

function isWholeDay(date: DateNode): boolean {
  const unclear = [date.year, date.month, date.day].some((digits) => digits === undefined || digits.includes("X"));
  return !unclear && Object.values(date.qualifiers).every((qualifier) => qualifier === "");
}

function readNumber({
  scan,
  what,
  most,
}: {
  readonly scan: Scanner;
  readonly what: string;
  readonly most: number;
}): number {
  const at = scan.at();
  const digits = scan.match(/[0-9]{2}/y);
  if (digits === "" || Number(digits) > most) scan.fail(what, at);
  return Number(digits);
}

function readOffset(scan: Scanner): string {
  if (scan.takes("Z")) return "Z";
  const sign = scan.match(/[+-]/y);
  if (sign === "") return "";
  const hours = readNumber({ scan, what: "the hours of an offset, from 00 to 18", most: 18 });
  const minutes = scan.takes(":")
    ? readNumber({
        scan,
        what: hours === 18 ? "an offset of at most 18:00" : "the minutes of an offset, from 00 to 59",
        most: hours === 18 ? 0 : 59,
      })
    : 0;
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${sign}${two(hours)}:${two(minutes)}`;
}
