import { aboutTime, afterTime, beforeTime, byTime, orderTime, partOf } from "../time/compose/compose.ts";
import type { FuzzyTime, Written } from "../time/fuzzy.ts";
import type { Side } from "../time/phrase-meaning.ts";
import type { PhraseIssue } from "../time/phrases/find.ts";
import { EndBeforeStart, span } from "../time/compose/span.ts";
import { isObject } from "../base/is-object.ts";
import { kindOf } from "./check.ts";
import { readEdtf } from "./edtf.ts";
import { formFields, formOf, isOverlong, isRelative, mostParts, type WhenForm, wordsOf } from "./forms.ts";
import type { Fault, IssueCode, Report } from "./issues.ts";
import type { Json, JsonObject } from "./json.ts";
import { dateHint } from "./date-hints.ts";
import { at, named } from "./path.ts";
import type { ReadPhrase } from "./phrases.ts";
import { meant } from "../base/spelling.ts";

/** Input for reading a time. */
export interface WhenInput {
  readonly path: string;
  /** IANA zone of times of day. */
  readonly zone: string;
  /** The side of the dateline where the event lies, as far as its status says so. */
  readonly side: Side | undefined;
  readonly dateline: FuzzyTime | null;
  readonly report: Report;
  readonly readPhrase: ReadPhrase;
  /** Takes each phrase within a time that was read. */
  readonly onPhrase?: (written: Written) => void;
  /** The time of another event, null where it has none; undefined where there is no such event. */
  readonly timeOf: (eventId: string) => FuzzyTime | null | undefined;
}

/** Reads a time in any of its forms; null, and an issue, where it cannot be read. */
export function readWhen(when: Json, input: WhenInput): FuzzyTime | null {
  const { path, report, dateline } = input;
  if (isOverlong(when)) {
    report("bad-when", path, { message: `a time of more than ${mostParts} parts is not read`, quote: when });
    return null;
  }
  const phrases: Written[] = [];
  const time = readForm(when, { ...input, onPhrase: (written) => phrases.push(written) });
  if (time === null) return null;
  const form = formOf(when);
  // A phrase has its own words and the rule of its language.
  if (form === "phrase") return time;
  const rule = `document/${form ?? "edtf"}`;
  const anchor = isRelative(when) ? dateline?.edtf : undefined;
  return {
    ...time,
    written: {
      text: wordsOf(when),
      lang: "zxx",
      rule,
      ...(anchor !== undefined && { anchor }),
      ...(phrases.length > 0 && { phrases }),
    },
  };
}

function readForm(when: Json, input: WhenInput): FuzzyTime | null {
  const { path, zone, report } = input;
  const refuse = (code: IssueCode, fault: Omit<Fault, "quote">): null => {
    report(code, path, { ...fault, quote: when });
    return null;
  };
  if (typeof when === "string") return readEdtf(when, { path, zone, report });
  if (!isObject(when))
    return refuse("bad-when", {
      message: `expected a time, got ${kindOf(when)}`,
      ...formHint(when),
    });
  const form = formOf(when);
  if (form === undefined) {
    const mixed = formFields.filter((name) => Object.hasOwn(when, name));
    return refuse(
      "bad-when",
      mixed.length > 1
        ? {
            message: `this mixes ${mixed.length === 2 ? "two" : "several"} forms of a time: ${mixed.join(" and ")}`,
            hint: 'keep one of them, or write one within the other, such as { "by": { "early": "2022-02" } }',
          }
        : { message: "this is not a form of a time", ...formHint(when) },
    );
  }
  const known = form === "phrase" ? ["phrase", "lang", "tense"] : form === "span" ? ["start", "end"] : [form];
  for (const [name, kept] of Object.entries(when)) {
    if (!known.includes(name))
      report("unknown-field", at(path, name), { message: "this field is not known and has no effect", quote: kept });
  }
  try {
    return build({ form, when, input, refuse });
  } catch (error) {
    // The `time` layer's error says in one sentence why it cannot build on the times.
    if (!(error instanceof RangeError)) throw error;
    const { message } = error;
    if (form === "span" || form === "event" || form === "phrase") return refuse("bad-when", { message });
    report("bad-when", at(path, form), { message, quote: when[form] ?? null });
    return null;
  }
}

/** The form that a value in the place of a time may have meant. */
function formHint(when: Json): { readonly hint?: string } {
  if (typeof when === "number")
    return Math.abs(when) > 9999 || !Number.isInteger(when)
      ? dateHint(Number.isInteger(when) ? `${when}` : "", (edtf) => /^\d/.test(edtf))
      : { hint: `write the year as text: "${when < 0 ? "-" : ""}${`${Math.abs(when)}`.padStart(4, "0")}"` };
  if (Array.isArray(when))
    return when.length > 0 && when.every((part) => typeof part === "string")
      ? { hint: `if it was one of these, write "[${when.join(",")}]"; if all of them, "{${when.join(",")}}"` }
      : {};
  if (isObject(when)) {
    const [slip] = Object.keys(when).flatMap((name) => meant(name, formFields) ?? []);
    if (slip !== undefined && formOf(when) === undefined) return { hint: `did you mean "${slip}"?` };
  }
  if (isObject(when) && typeof when.from === "string")
    return {
      hint: `write { "start": ${named(when.from)}, "end": ${named(typeof when.to === "string" ? when.to : "")} }`,
    };
  return {};
}

interface Building {
  readonly form: WhenForm;
  readonly when: JsonObject;
  readonly input: WhenInput;
  readonly refuse: (code: IssueCode, fault: Omit<Fault, "quote">) => null;
}

function build({ form, when, input, refuse }: Building): FuzzyTime | null {
  const { dateline } = input;
  if (form === "phrase") return readPhrase(when, { input, refuse });
  if (form === "span") return readSpan(when, { input, refuse });
  if (form === "event") return sameTime(when.event, { input, refuse });
  const inner = when[form] ?? null;
  const inside: WhenInput = { ...input, path: at(input.path, form) };
  if ((form === "before" || form === "after") && formOf(inner) === "event") return order(form, { inner, inside });
  const time = readPart(inner, inside);
  if (time === null) return null;
  switch (form) {
    case "early":
      return partOf("START", time);
    case "mid":
      return partOf("MID", time);
    case "late":
      return writtenLate(partOf("END", time));
    case "about":
      return aboutTime(time);
    case "by":
      return byTime(time, dateline ?? undefined);
    case "before":
      return beforeTime(time);
    case "after":
      return afterTime(time);
  }
}

/** As bounds, late in a period and the end of it are the same. */
function writtenLate(time: FuzzyTime): FuzzyTime {
  if (typeof time.start === "string") return time;
  const bound = { ...time.start, isLate: true as const };
  const { alternatives } = time;
  return {
    ...time,
    start: bound,
    end: bound,
    ...(alternatives === undefined ? {} : { alternatives: alternatives.map(writtenLate) }),
  };
}

/** A time that another is built on: more than an order has to be known of it. */
function readPart(when: Json, input: WhenInput): FuzzyTime | null {
  const time = readForm(when, input);
  if (time?.anchorEvent === undefined) return time;
  input.report("bad-when", input.path, {
    message: "only its order to another event is known, so no other time can be built on it",
    quote: when,
  });
  return null;
}

interface Refusing {
  readonly input: WhenInput;
  readonly refuse: Building["refuse"];
}

function readSpan(when: JsonObject, { input, refuse }: Refusing): FuzzyTime | null {
  const side = (name: "start" | "end"): FuzzyTime | "open" | "unknown" | null => {
    const written = Object.hasOwn(when, name) ? when[name] : "";
    if (written === undefined || written === "") return "unknown";
    if (written === "..") return "open";
    return readPart(written, { ...input, path: at(input.path, name) });
  };
  const start = side("start");
  const end = side("end");
  const isKnown = (time: FuzzyTime | string | null): time is FuzzyTime => typeof time === "object" && time !== null;
  if (!isKnown(start) && !isKnown(end)) {
    // One that cannot be read has its own issue already.
    return start === null || end === null
      ? null
      : refuse("bad-when", { message: "neither the start nor the end is known" });
  }
  try {
    return span(start ?? "unknown", end ?? "unknown");
  } catch (error) {
    if (!(error instanceof EndBeforeStart)) throw error;
    return refuse("end-before-start", { message: "the end lies before the start" });
  }
}

function readPhrase({ phrase, lang, tense }: JsonObject, { input, refuse }: Refusing): FuzzyTime | null {
  if (typeof phrase !== "string")
    return refuse("bad-when", { message: `expected the words of a phrase, got ${kindOf(phrase)}` });
  if (lang !== undefined && typeof lang !== "string")
    return refuse("bad-when", { message: `expected the language tag of a phrase, got ${kindOf(lang)}` });
  if (tense !== undefined && tense !== "past" && tense !== "future")
    return refuse("bad-when", { message: `the tense of a phrase is past or future, got ${kindOf(tense)}` });
  const found = input.readPhrase({ phrase, lang, zone: input.zone, side: tense ?? input.side });
  if (found === "unread")
    return refuse("unread-phrase", { message: `${named(phrase)} is no date phrase that is known` });
  if (found === "no-dateline")
    return refuse("phrase-without-dateline", {
      message: `${named(phrase)} is read from the day it was written, and the document has no dateline that could be read`,
    });
  if ("remedy" in found)
    return refuse("no-phrase-reader", {
      message: `no language was given that reads the phrase ${named(phrase)}`,
      hint: `${found.remedy}; or write the date as EDTF`,
    });
  for (const { code, message, hint } of found.issues)
    input.report(codeOfPhrase[code], input.path, { message, hint, quote: phrase });
  if (found.time?.written !== undefined) input.onPhrase?.(found.time.written);
  return found.time;
}

/** The issue code for each fault of a phrase. */
const codeOfPhrase: { readonly [code in PhraseIssue["code"]]: IssueCode } = {
  "impossible-date": "impossible-date",
  "impossible-time": "impossible-date",
  "incomplete-date": "unread-phrase",
  "not-one-day": "unread-phrase",
  "not-one-period": "unread-phrase",
  "only-a-bound": "only-a-bound",
  unreadable: "unread-phrase",
  "weekday-mismatch": "weekday-mismatch",
  "year-without-january": "year-without-january",
  "ambiguous-time": "ambiguous-time",
  midnight: "midnight",
  "skipped-time": "skipped-time",
  "end-before-start": "end-before-start",
  "unclear-dateline": "phrase-without-dateline",
};

function sameTime(id: Json | undefined, { input, refuse }: Refusing): FuzzyTime | null {
  const time = eventTime(id, input);
  if (time === null && typeof id === "string")
    return refuse("event-without-time", { message: `the time of the event ${named(id)} is not known` });
  return time ?? null;
}

function order(
  form: "before" | "after",
  { inner, inside }: { readonly inner: Json; readonly inside: WhenInput },
): FuzzyTime | null {
  const id = isObject(inner) ? inner.event : undefined;
  return eventTime(id, inside) === undefined || typeof id !== "string" ? null : orderTime(form, id);
}

/** The time of the event of an id; undefined, and an issue, where there is no such event. */
function eventTime(id: Json | undefined, { path, report, timeOf }: WhenInput): FuzzyTime | null | undefined {
  const time = typeof id === "string" ? timeOf(id) : undefined;
  if (typeof id !== "string")
    report("bad-when", at(path, "event"), {
      message: `expected the id of an event, got ${kindOf(id)}`,
      ...(id !== undefined && { quote: id }),
    });
  else if (time === undefined)
    report("unknown-event", at(path, "event"), { message: `no event has the id ${named(id)}`, quote: id });
  return time;
}
