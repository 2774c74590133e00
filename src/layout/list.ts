import type { MeasureText } from "../base/measure.ts";
import type { Px } from "../base/units.ts";
import type { Timeline, TimelineEvent } from "../model/timeline.ts";
import { compareTimes, earliest, latest } from "../time/compare.ts";
import { inDisplayZone } from "../time/display.ts";
import { bodyOf } from "./body.ts";
import { undatedEvents } from "./entries.ts";
import { flow, paragraph, type FrameLine } from "./frame.ts";
import { layoutLegend, legendOf, type LegendEntry } from "./legend.ts";
import type { Fonts, LayoutTexts, Pieces } from "./options.ts";
import { sizes } from "./sizes.ts";
import type { Box, PlacedBody } from "./types.ts";
import { wrap } from "./wrap.ts";

/** A lane's name at an entry, with the sign that leads to it. */
export interface Chip {
  readonly text: string;
  readonly lang: string;
  readonly hue: number;
  /** "→" before the first who is acted upon. */
  readonly arrow: boolean;
}

/** What an entry of the list says. */
export interface ListTexts extends LayoutTexts {
  readonly time: (event: TimelineEvent) => Pieces;
  readonly heading: (event: TimelineEvent) => Pieces;
  readonly certainty: (event: TimelineEvent) => Pieces;
  readonly chips: (event: TimelineEvent) => readonly Chip[];
}

/** One event of the list. */
export interface ListEntry {
  readonly event: TimelineEvent;
  readonly hue: number;
  /** Whether it stands on the ground of what was still to come. */
  readonly toCome: boolean;
  readonly box: Box;
  readonly body: PlacedBody | null;
  /** The upright middle of the body and of the first line. */
  readonly middle: Px;
  readonly time: readonly FrameLine[];
  readonly title: readonly FrameLine[];
  readonly chips: readonly (Chip & { readonly x: Px; readonly y: Px; readonly width: Px })[];
  readonly certainty: readonly FrameLine[];
}

/** A line across the list: the dateline, or the head of background and tray. */
export interface ListRule {
  readonly kind: "dateline" | "context" | "tray";
  readonly y: Px;
  /** Above the dateline, below the others. */
  readonly lines: readonly FrameLine[];
  /** Below the dateline. */
  readonly below: string;
}

/** The story from top to bottom: for narrow places, nothing needs sideways scrolling. */
export interface ListLayout {
  readonly form: "list";
  readonly width: Px;
  readonly height: Px;
  readonly title: readonly FrameLine[];
  readonly subtitle: readonly FrameLine[];
  readonly summary: readonly FrameLine[];
  readonly notes: readonly FrameLine[];
  readonly rail: { readonly x: Px; readonly y0: Px; readonly y1: Px } | null;
  readonly entries: readonly ListEntry[];
  readonly rules: readonly ListRule[];
  readonly legend: readonly LegendEntry[];
}

const swatch: Px = 32;
const indent: Px = 52;

/** The story's order; an event known only as before or after another stands next to it. */
function storyOrder(events: readonly TimelineEvent[], zone: string): readonly TimelineEvent[] {
  const here = new Map(events.flatMap((event) => (event.time === null || event.time.anchorEvent !== undefined ? [] : [[event, inDisplayZone(event.time, zone)] as const])));
  const placed = [...here].sort(([a, x], [b, y]) => compareTimes(x, y) || a.index - b.index).map(([event]) => event);
  const found = [...placed];
  for (const event of events) {
    const anchor = event.time?.anchorEvent;
    if (anchor === undefined) continue;
    const at = found.findIndex(({ id }) => id === anchor);
    const after = event.time?.relation === "AFTER" || event.time?.relation === "ON_OR_AFTER";
    found.splice(at === -1 ? found.length : at + (after ? 1 : 0), 0, event);
  }
  return found;
}

/** A timeline as it is told: the story in order, the background in order, and what no axis can show. */
export function sections(timeline: Timeline, zone: string): { readonly story: readonly TimelineEvent[]; readonly background: readonly TimelineEvent[]; readonly undated: readonly TimelineEvent[] } {
  const undated = undatedEvents(timeline);
  const aside = new Set(undated);
  const context = timeline.events.filter((event) => event.context);
  return {
    story: storyOrder(timeline.events.filter((event) => !event.context && !aside.has(event)), zone),
    background: [...storyOrder(context.filter(({ time }) => time !== null), zone), ...context.filter(({ time }) => time === null)],
    undated,
  };
}

/** The body of a time at the size of a swatch: its ends and its sure part, not its length. */
function swatchBody(event: TimelineEvent, zone: string): PlacedBody | null {
  if (event.time === null) return null;
  const { form, start, end, sure, from, to, side, members } = bodyOf(inDisplayZone(event.time, zone));
  const placed: PlacedBody = { form, x0: 0, x1: swatch - 4, sure: null, start, end, cutStart: false, cutEnd: false, ...(side === undefined ? {} : { side }) };
  if (form === "instant") return { ...placed, x0: 14, x1: 14, sure: [14, 14] };
  if (members !== undefined) {
    const third = (k: number): PlacedBody => ({ ...placed, x0: k * 10, x1: k * 10 + 8, sure: [k * 10, k * 10 + 8], start: "hard", end: "hard" });
    return { ...placed, members: { kind: members.kind, bodies: [third(0), third(2)] } };
  }
  if (end === "flag") return { ...placed, x1: swatch - 14 };
  if (start === "unknown") return { ...placed, x0: 10 };
  if (sure === null) return placed;
  return { ...placed, sure: [sure[0] === from ? 0 : 10, sure[1] === to ? swatch - 4 : swatch - 14] };
}

/** Lays a timeline out as a list. */
export function layoutList(timeline: Timeline, { width, zone, texts, fonts, measure, hueOf }: {
  readonly width: Px; readonly zone: string; readonly texts: ListTexts; readonly fonts: Fonts; readonly measure: MeasureText; readonly hueOf: (event: TimelineEvent) => number;
}): ListLayout {
  const margin = width < 480 ? 14 : sizes.margin;
  const inner = width - 2 * margin;
  const head = { x: margin, width: inner, measure };
  const none = (bottom: Px): { lines: readonly FrameLine[]; bottom: Px } => ({ lines: [], bottom });
  const title = texts.title === null ? none(14) : paragraph({ ...head, text: texts.title, top: 14, font: fonts.title, leading: sizes.titleLeading, most: 6 });
  const subtitle = texts.subtitle === null ? none(title.bottom) : paragraph({ ...head, text: texts.subtitle, top: title.bottom + 4, font: fonts.subtitle, leading: sizes.subtitleLeading, most: 8 });
  const summary = paragraph({ ...head, text: texts.summary, top: subtitle.bottom + 4, font: fonts.note, leading: sizes.noteLeading });

  const entries: ListEntry[] = [];
  const rules: ListRule[] = [];
  let y = summary.bottom + 14;
  const top = y;
  const put = (event: TimelineEvent, toCome: boolean): void => {
    const entry = layoutEntry({ event, toCome, y, margin, inner, zone, texts, fonts, measure, hue: hueOf(event) });
    entries.push(entry);
    y = entry.box.y + entry.box.height + 12;
  };
  const rule = (kind: ListRule["kind"], text: string): void => {
    const above = kind === "dateline";
    const set = paragraph({ ...head, text: { pieces: texts.pieces(text, texts.summary.lang), lang: texts.summary.lang }, top: above ? y : y + 13, font: fonts.period, leading: sizes.noteLeading });
    rules.push({ kind, y: above ? set.bottom + 2 : y + 6, lines: set.lines, below: above ? texts.stillToCome : "" });
    y = set.bottom + (above ? 32 : 10);
  };
  const written = timeline.dateline === null ? null : latest(inDisplayZone(timeline.dateline, zone));
  const toCome = (event: TimelineEvent): boolean => {
    const from = event.time === null ? null : earliest(inDisplayZone(event.time, zone));
    return written !== null && (event.status === "planned" || (from !== null && from >= written));
  };
  const { story, background, undated } = sections(timeline, zone);
  for (const event of story) if (!toCome(event)) put(event, false);
  if (written !== null) rule("dateline", texts.asWritten);
  for (const event of story) if (toCome(event)) put(event, true);
  const rail = story.length === 0 ? null : { x: margin + swatch / 2 - 2, y0: top, y1: y - 8 };
  for (const [kind, text, list] of [
    ["context", texts.background, background],
    ["tray", texts.tray, undated],
  ] as const) {
    if (list.length === 0) continue;
    rule(kind, text);
    for (const event of list) put(event, false);
  }
  const legend = layoutLegend({ keys: legendOf({ drawn: entries.flatMap(({ event, body }) => (body === null ? [] : [{ event, body, claim: null }])), linked: false, aside: entries.flatMap(({ event, body }) => (body === null ? [event] : [])) }), texts, fonts, measure, x0: margin, x1: width - margin, top: y + 6 });
  const notes: FrameLine[] = [];
  let below = legend.bottom + 8;
  for (const text of [...(timeline.events.length === 0 ? [texts.noEvents] : []), ...texts.notes({ hidden: 0, folds: [], window: null, datelineHidden: false })]) {
    const set = paragraph({ ...head, text, top: below, font: fonts.note, leading: sizes.noteLeading, most: 12 });
    notes.push(...set.lines);
    below = set.bottom + 4;
  }
  return { form: "list", width, height: Math.ceil(below + 12), title: title.lines, subtitle: subtitle.lines, summary: summary.lines, notes, rail, entries, rules, legend: legend.entries };
}

function layoutEntry({ event, toCome, y, margin, inner, zone, texts, fonts, measure, hue }: {
  readonly event: TimelineEvent; readonly toCome: boolean; readonly y: Px; readonly margin: Px; readonly inner: Px; readonly zone: string; readonly texts: ListTexts; readonly fonts: Fonts; readonly measure: MeasureText; readonly hue: number;
}): ListEntry {
  const x = margin + indent;
  const room = { x, width: inner - indent, measure };
  const time = paragraph({ ...room, text: texts.time(event), top: y, font: fonts.period, leading: sizes.noteLeading });
  const title = paragraph({ ...room, text: texts.heading(event), top: time.bottom, font: fonts.subtitle, leading: sizes.subtitleLeading, most: 12 });
  const chips = texts.chips(event).map((chip) => ({ ...chip, text: wrap({ pieces: [chip.text], width: room.width - 34, font: fonts.note, measure, most: 1 }).lines[0] ?? chip.text }));
  const widths = chips.map(({ text, arrow }) => 14 + measure(text, fonts.note) + (arrow ? 19 : 0));
  const { places, bottom } = flow({ widths, x0: x, x1: x + room.width, top: title.bottom + 2, gap: 12, leading: sizes.noteLeading });
  const certainty = paragraph({ ...room, x, width: room.width, text: texts.certainty(event), top: bottom, font: fonts.note, leading: sizes.noteLeading, most: 8 });
  return {
    event, hue, toCome, body: swatchBody(event, zone), middle: y + sizes.noteLeading / 2 + 1, time: time.lines, title: title.lines, certainty: certainty.lines,
    chips: chips.map((chip, k) => ({ ...chip, x: places[k]?.x ?? x, y: (places[k]?.y ?? bottom) + 13.5, width: widths[k] ?? 0 })),
    box: { x: margin, y, width: inner, height: certainty.bottom - y },
  };
}
