import { en } from "../../../src/language/en/phrases/language.ts";
import type { InterfaceWords } from "../../../src/time/interface-words.ts";
import type { DateParts, Language, TimeWords } from "../../../src/time/language.ts";

/** A text of English in letters that no other language here has, without its punctuation. */
const runes = (text: string): string =>
  text
    .toLowerCase()
    .trim()
    .replace(/[^a-z]+/g, "⸱")
    .replace(/[a-z]/g, (letter) => String.fromCharCode(0x16a0 + letter.charCodeAt(0) - 0x61));

/** Words of English in runes. A function of English that was left would speak English: it throws. */
function inRunes<Words>(words: Words): Words;
function inRunes(words: unknown): unknown {
  if (typeof words === "string") return runes(words);
  if (typeof words === "function")
    return () => {
      throw new Error("the invented language has no words of its own here");
    };
  if (Array.isArray(words)) return words.map((word: unknown) => inRunes(word));
  return typeof words === "object" && words !== null
    ? Object.fromEntries(Object.entries(words).map(([key, word]: [string, unknown]) => [key, inRunes(word)]))
    : words;
}

const punctuation: InterfaceWords["punctuation"] = {
  space: "⸱",
  quotes: ["⟦", "⟧"],
  brackets: ["⸱⦅", "⦆"],
  citation: ["⟪", "⟫"],
  colon: "꞉⸱",
  comma: "⸴⸱",
  separator: "⸱⁜⸱",
  dash: "⸱⸺⸱",
  fullStop: "⸼⸱",
  ellipsis: "⋰",
  clock: "ː",
  decimal: "⹁",
};

const { comma, brackets, colon, clock } = punctuation;
const said = (word: string, ...texts: readonly string[]): string => [runes(word), ...texts].join(punctuation.space);
const list = (items: readonly string[]): string => items.join(comma);
const quoted = (text: string): string => punctuation.quotes.join(text);
const added = (text: string, more: string): string => `${text}${brackets.join(more)}`;
const signed = (count: number): string => `${count < 0 ? "⊖" : "⊕"}${Math.abs(count)}`;

const axis: InterfaceWords["axis"] = {
  ...inRunes(en.words.axis),
  smaller: (times) => said("smaller", String(times)),
  smallerSpans: (count, most) => said("smaller", String(count), String(most)),
  counted: (count, unit) => said(unit, signed(count)),
  daysFrom: (days, title) => said("days", signed(days), quoted(title)),
  utcOffset: (minutes) => said("utc", list(minutes.map(signed))),
  countedFrom: (title) => said("counted", quoted(title)),
};

const words: InterfaceWords = {
  ...inRunes(en.words),
  punctuation,
  axis,
  summary: ({ events, actors }, span) => said("events", list([String(events), String(actors), span])),
  lane: (name, events) => `${name}${comma}${events}`,
  voices: (voices) =>
    Object.entries(voices)
      .filter(([, names]) => names.length > 0)
      .map(([stance, names]) => said(stance, list(names)))
      .join(punctuation.separator),
  independent: (voices, repeats) => said("independent", list([String(voices), String(repeats)])),
  moreNames: (n) => signed(n),
  repeatedBy: (names) => said("repeated", list(names)),
  beforeEvent: (title) => said("before", quoted(title)),
  afterEvent: (title) => said("after", quoted(title)),
  members: (n) => said("members", String(n)),
  laneExpanded: (name) => said("expanded", name),
  laneCollapsed: (name) => said("collapsed", name),
  laneOpened: (name) => said("opened", name),
  laneClosed: (name) => said("closed", name),
  laneOrder: ({ by, shorter }) => said(by, String(shorter)),
  hiddenLabels: (n) => said("hidden", String(n)),
  tallerThanAsked: (height) => said("taller", String(height)),
  compressed: (spans) => said("compressed", list(spans.map(({ span, times }) => added(span, String(times))))),
  faultCount: (n) => said("faults", String(n)),
  settingCount: (n) => said("settings", String(n)),
  actorRole: (name, role) => added(name, role),
  towards: (acting, receiving) => added(acting, receiving),
  readBy: (_rule, from) => said("read", from ?? ""),
  list,
};

const year = ({ year: number, beforeEra, era }: DateParts): string =>
  `${number ?? 0}${beforeEra === true ? said("before") : ""}${era === undefined ? "" : said(era)}`;

const time: TimeWords = {
  ...inRunes(en.time),
  date: (parts) =>
    [
      parts.weekday === undefined ? "" : said("weekday", String(parts.weekday)),
      parts.day ?? "",
      parts.month === undefined ? "" : said("month", String(parts.month)),
      parts.year === undefined ? "" : year(parts),
      parts.hour === undefined
        ? ""
        : [parts.hour, parts.minute, parts.second].filter((n) => n !== undefined).join(clock),
    ]
      .filter((text) => text !== "")
      .join(punctuation.space),
  year,
  years: (from, to) => `${year(from)}⸻${year(to)}`,
  yearsAgo: (millions) => said("ago", String(Math.round(millions))),
  period: ({ precision, number, year: of }) => said(precision, String(number), of ?? ""),
  part: (part, of) => said(part, of),
  endOf: (of) => said("end", of),
  range: (from, to) => `${from}⸻${to}`,
  endBy: (from, last) => `${from}⸻${said("latest", last)}`,
  since: (from) => said("since", from),
  until: (to) => said("until", to),
  endUnknown: (from) => said("unknown", from),
  before: (to) => said("before", to),
  by: (to) => said("by", to),
  after: (from) => said("after", from),
  onOrAfter: (from) => said("from", from),
  about: (text) => said("about", text),
  uncertain: (text) => said("possibly", text),
  oneOf: (times) => said("one", list(times)),
  within: ({ from, to }) => said("between", from, to),
  oneIn: (unknown, date, period) => said(unknown, date, period),
  doubted: (date, { pieces }) => added(date, list(pieces.map(runes))),
  allOf: (times) => said("all", list(times)),
  inZone: (text, zone) => `${text}${colon}${runes(zone)}`,
};

/** A language whose every letter and sign is odd: what of ours is seen in its pictures was not taken from the language. */
export const invented: Language = {
  code: "qaa",
  name: runes("Invented"),
  direction: "ltr",
  calendar: "gregory",
  time,
  words,
  breaks: (text) => text.split(/(?<=⸱)/u),
};
