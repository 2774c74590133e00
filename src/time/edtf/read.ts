import { FARTHEST_YEAR } from "../calendar.ts";
import { readMoment } from "./clock.ts";
import { type Scanner, scanner } from "./scanner.ts";
import type { DateNode, EdtfNode, MemberNode, PointNode, Qualifier } from "./tree.ts";

/** The parts of an EDTF text, not yet weighed: whether the dates exist is found when their bounds are computed. */
export function readTree(text: string): EdtfNode {
  const scan = scanner(text);
  const node = scan.sees("[") || scan.sees("{") ? readSet(scan) : readPointOrInterval(scan);
  if (!scan.done())
    scan.fail(node.kind === "interval" || node.kind === "set" ? "the end of the text" : 'the end of the text or "/"');
  return node;
}

function readSet(scan: Scanner): EdtfNode {
  const at = scan.at();
  const of = scan.takes("[") ? "one-of" : "all-of";
  if (of === "all-of") scan.takes("{");
  const close = of === "one-of" ? "]" : "}";
  const members: MemberNode[] = [];
  do {
    scan.match(/ */y);
    members.push(readMember(scan));
    scan.match(/ */y);
  } while (scan.takes(","));
  if (!scan.takes(close)) scan.fail(`"," or "${close}"`);
  return { kind: "set", at, of, members };
}

function readMember(scan: Scanner): MemberNode {
  const at = scan.at();
  if (scan.takes("..")) return { at, range: true, to: readPoint(scan) };
  const from = readPoint(scan);
  if (!scan.takes("..")) return { at, range: false, from, to: from };
  const ends = scan.sees(",") || scan.sees("]") || scan.sees("}") || scan.sees(" ");
  return ends ? { at, range: true, from } : { at, range: true, from, to: readPoint(scan) };
}

function readPointOrInterval(scan: Scanner): EdtfNode {
  const at = scan.at();
  const start = scan.takes("..") ? "open" : scan.sees("/") ? "unknown" : readPoint(scan);
  if (typeof start === "string" && !scan.sees("/")) scan.fail('"/" after ".."');
  if (!scan.takes("/")) return start as PointNode;
  const endAt = scan.at();
  const end = scan.takes("..") ? "open" : scan.done() ? "unknown" : readPoint(scan);
  if (typeof start === "string" && typeof end === "string") scan.fail("a date at one side of the interval", endAt);
  return { kind: "interval", at, start, end };
}

function readPoint(scan: Scanner): PointNode {
  const date = readDate(scan);
  return scan.sees("T") ? readMoment({ scan, date }) : date;
}

function readDate(scan: Scanner): DateNode {
  const at = scan.at();
  const own: Qualifier[] = [takeQualifier(scan)];
  const long = scan.takes("Y");
  const negative = scan.takes("-");
  const year = long ? readLongYear(scan) : readYear(scan);
  const significant = scan.takes("S") ? readSignificant(scan, year) : undefined;
  const groups: Qualifier[] = [takeQualifier(scan)];
  const rest: string[] = [];
  while (rest.length < 2 && !long && significant === undefined && scan.takes("-")) {
    own.push(takeQualifier(scan));
    const start = scan.at();
    const digits = scan.match(/[0-9X]{2}/y);
    if (digits === "" || scan.match(/[0-9X]/y) !== "")
      scan.fail(`two digits of a ${rest.length === 0 ? "month" : "day"}`, start);
    rest.push(digits);
    groups.push(takeQualifier(scan));
  }
  const [month, day] = rest;
  // A qualifier to the right of a component applies to it and to all to its left.
  const worked = own.map((left, i) => groups.slice(i).reduce(combine, left));
  const qualifiers = {
    year: worked[0] ?? "",
    ...(month === undefined ? {} : { month: worked[1] ?? "" }),
    ...(day === undefined ? {} : { day: worked[2] ?? "" }),
  };
  return {
    kind: "date",
    at,
    year,
    negative,
    ...(significant === undefined ? {} : { significant }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    qualifiers,
  };
}

function readYear(scan: Scanner): string {
  const at = scan.at();
  const year = scan.match(/[0-9X]{4}/y);
  if (year === "")
    scan.fail(
      scan.match(/[0-9][0-9X]{0,2}[xu]/y) === ""
        ? "a year of four digits"
        : 'a capital "X" for each digit that is not known',
      at,
    );
  if (scan.match(/[0-9X]/y) !== "") scan.fail('a year of four digits, or "Y" before a longer one', at);
  return year;
}

function readLongYear(scan: Scanner): string {
  const at = scan.at();
  const digits = scan.match(/[1-9][0-9]*/y);
  if (digits === "") scan.fail('the digits of a year after "Y"');
  const exponent = scan.takes("E") ? scan.match(/[0-9]{1,3}/y) : "0";
  if (exponent === "") scan.fail('a whole number after "E"');
  if (exponent === "0" && digits.length < 5)
    scan.fail('five digits or more after "Y"; shorter years are written without it', at);
  const value = Number(digits) * 10 ** Number(exponent);
  if (!(value <= FARTHEST_YEAR)) scan.fail("a year not farther than 10^12", at);
  return String(value).padStart(4, "0");
}

function readSignificant(scan: Scanner, year: string): number {
  const at = scan.at();
  const digits = Number(scan.match(/[0-9]{1,2}/y));
  if (!(digits >= 1) || year.includes("X"))
    scan.fail('how many digits of the year are significant, after a year without "X"', at);
  return digits;
}

function takeQualifier(scan: Scanner): Qualifier {
  return scan.match(/[?~%]/y) as Qualifier;
}

function combine(a: Qualifier, b: Qualifier): Qualifier {
  return a === "" || a === b ? b : b === "" ? a : "%";
}
