import type { Px } from "../../../base/units.ts";
import type { TimelineEvent } from "../../../model/timeline.ts";
import { bodiesOn, ghostsOn } from "../../items/place-bodies.ts";
import type { LaneItem } from "../../items/lane-items.ts";
import { paragraph, type FrameLine } from "../../typeset/paragraph.ts";
import { settleLabels } from "../../spread-apart.ts";
import { footprint } from "../../body/drawn.ts";
import { timeScale, type TimeScale } from "../../scale.ts";
import { sizes } from "../../sizes.ts";
import { eventBlock, type EventBlock } from "../../frame/event-block.ts";
import type { Box } from "../../geometry.ts";
import type { PlacedBody } from "../../body/placed-body.ts";
import { portRange } from "../../links/port.ts";
import { fitScale } from "./fit.ts";
import { departures } from "./leaders.ts";
import { needsOf } from "./need.ts";
import type { ColumnDateline, ColumnOptions } from "./options.ts";
import { subColumns } from "./sub-columns.ts";
import type { StoryTime } from "./time.ts";

/** An event of the column: its body beside the axis, and its label. */
export interface ColumnItem extends EventBlock {
  readonly event: TimelineEvent;
  readonly hue: number;
  /** Whether its outline is dashed. */
  readonly dashed: boolean;
  /** In time's direction: its x runs down. */
  readonly body: PlacedBody;
  readonly ghosts: readonly PlacedBody[];
  /** The middle of its sub-column. */
  readonly x: Px;
  /** Body and label together. */
  readonly box: Box;
  readonly label: Box;
  readonly leader: { readonly from: Px; readonly to: Px };
}

/** Between two labels. */
const gap: Px = 14;
/** From a label's top to the middle of its first line, where its leader ends. */
const hook: Px = 9;
/** Between bodies and labels, where the leaders bend. */
const channel: Px = 20;

/** The stretch of time's direction that a body takes, with where it is drawn for earlier dates. */
function reach(body: PlacedBody, ghosts: readonly PlacedBody[]): readonly [Px, Px] {
  const feet = [body, ...ghosts].map(footprint);
  return [Math.min(...feet.map(([from]) => from)), Math.max(...feet.map(([, to]) => to))];
}

/** Fits the scale, places the bodies, settles the labels. */
export function settleStory({
  time,
  top,
  railX,
  right,
  options,
}: {
  readonly time: StoryTime;
  readonly top: Px;
  readonly railX: Px;
  readonly right: Px;
  readonly options: ColumnOptions;
}): {
  readonly scale: TimeScale;
  readonly items: readonly ColumnItem[];
  readonly dateline: ColumnDateline | null;
  readonly railX1: Px;
  readonly labelX: Px;
  readonly bar: Px;
  readonly bottom: Px;
} {
  const { texts, fonts, measure } = options;
  // How many bodies overlap does not hang on the scale as long as it only stretches time.
  const columns = (bodies: readonly LaidBody[]): readonly number[] =>
    subColumns(
      bodies.map(({ body, ghosts }) => {
        const [from, to] = reach(body, ghosts);
        return { from: from - 2, to: to + 3 };
      }),
    );
  const set = (labelX: Px): Settled => settle({ time, top, options, labelX, width: right - labelX });
  const first = set(railX + 90 + channel);
  const count = Math.max(1, ...columns(first.laid).map((column) => column + 1));
  const pitch = Math.min(15, Math.max(8, ((right - railX) * 0.32) / count), ((right - railX) * 0.45) / count);
  const railX1 = railX + count * pitch;
  const labelX = railX1 + channel;
  const { scale, laid, places, rule, bottom } = set(labelX);
  const column = columns(laid);
  const reaches = laid.map(({ body }) => touchable(body));
  const leave = departures({ hooks: places.map((y) => y + hook), reaches });
  const items = laid.map(({ entry: { event, dashed }, body, ghosts }, k): ColumnItem => {
    const y = places[k] ?? top;
    const x = railX + ((column[k] ?? 0) + 0.5) * pitch;
    const { bottom: end, ...block } = eventBlockAt(event, { options, x: labelX, y, width: right - labelX });
    const label = { x: labelX, y, width: right - labelX, height: end - y };
    const [from, to] = reach(body, ghosts);
    const [upper, lower] = [Math.min(from, y), Math.max(to, end)];
    return {
      event,
      hue: options.hueOf(event),
      dashed,
      body,
      ghosts,
      x,
      ...block,
      label,
      box: { x: x - pitch / 2, y: upper, width: right - x + pitch / 2, height: lower - upper },
      leader: { from: leave[k] ?? y, to: y + hook },
    };
  });
  const dateline =
    rule === null
      ? null
      : {
          y: rule,
          lines: datelineLines({ texts, fonts, measure, x: labelX, width: right - labelX, bottom: rule - 5 }),
        };
  return { scale, items, dateline, railX1, labelX, bar: Math.max(3, Math.min(10, pitch - 3.5)), bottom };
}

interface LaidBody {
  readonly entry: LaneItem;
  readonly body: PlacedBody;
  readonly ghosts: readonly PlacedBody[];
}

interface Settled {
  readonly scale: TimeScale;
  readonly laid: readonly LaidBody[];
  readonly places: readonly Px[];
  readonly rule: Px | null;
  readonly bottom: Px;
}

function settle({
  time,
  top,
  options,
  labelX,
  width,
}: {
  readonly time: StoryTime;
  readonly top: Px;
  readonly options: ColumnOptions;
  readonly labelX: Px;
  readonly width: Px;
}): Settled {
  const { texts, fonts, measure, window, linear } = options;
  const heightOf = ({ event }: LaneItem): Px => eventBlockAt(event, { options, x: labelX, y: 0, width }).bottom;
  const heights = new Map(time.entries.map((entry) => [entry, heightOf(entry)]));
  const written = time.written?.to ?? null;
  const above =
    written === null
      ? 0
      : datelineLines({ texts, fonts, measure, x: labelX, width, bottom: 0 }).length * sizes.noteLeading + 10;
  const below = 28;
  const needs = [
    ...needsOf(
      time.entries,
      time.entries.map((entry) => (heights.get(entry) ?? 0) + gap),
      { first: time.from, written },
    ),
    ...(written === null
      ? []
      : ([
          { at: written, side: "before", height: above + gap },
          { at: written, side: "after", height: below } as const,
        ] as const)),
  ].filter(({ at }) => at >= time.from && at <= time.to);
  const fitted = fitScale({ edges: time.edges, needs, pinned: written, linear });
  const open = time.entries.some(({ body }) => body.end === "open");
  const lead = Math.max(fitted.above, 18);
  const tail = Math.max(fitted.below, open ? 40 : 20);
  const scaleAt = (y: Px): TimeScale => {
    const bare = timeScale({
      breaks: fitted.breaks,
      window: { from: time.from, to: time.to },
      x0: y + lead,
      x1: y + lead + fitted.height,
    });
    return window === undefined
      ? timeScale({
          breaks: fitted.breaks,
          window: { from: bare.at(y), to: bare.at(y + lead + fitted.height + tail) },
          x0: y,
          x1: y + lead + fitted.height + tail,
        })
      : bare;
  };
  const at = (y: Px): Omit<Settled, "bottom"> => {
    const scale = scaleAt(y);
    const rule = written === null ? null : scale.x(written);
    const bodies = bodiesOn(time.entries, scale, rule);
    const laid = time.entries
      .flatMap((entry, k): readonly LaidBody[] => {
        const body = bodies[k];
        return body === null || body === undefined ? [] : [{ entry, body, ghosts: ghostsOn(entry, scale) }];
      })
      .sort(
        (a, b) =>
          startOf(a.body) - startOf(b.body) ||
          endOf(a.body) - endOf(b.body) ||
          a.entry.event.index - b.entry.event.index,
      );
    return { scale, laid, rule, places: placesOf({ laid, heights, rule, above, below }) };
  };
  const tried = at(top);
  // Labels that had to make room upwards push the whole column down.
  const pushed = Math.max(0, top - Math.min(top, ...tried.places));
  const found = pushed === 0 ? tried : at(top + pushed);
  const ends = found.laid.map(({ entry }, k) => (found.places[k] ?? top) + (heights.get(entry) ?? 0));
  return { ...found, bottom: Math.max(found.scale.x1, ...ends) + 4 };
}

/** The labels' places, the dateline's words among them at the rule itself. */
function placesOf({
  laid,
  heights,
  rule,
  above,
  below,
}: {
  readonly laid: readonly LaidBody[];
  readonly heights: ReadonlyMap<LaneItem, Px>;
  readonly rule: Px | null;
  readonly above: Px;
  readonly below: Px;
}): readonly Px[] {
  const labels = laid.map(({ entry, body }) => ({
    wanted: startOf(body) + Math.min(6, (endOf(body) - startOf(body)) / 2) - hook,
    size: (heights.get(entry) ?? 0) + gap,
    weight: 1,
  }));
  const split = rule === null ? -1 : laid.filter(({ body }) => startOf(body) < rule - 0.5).length;
  const all =
    rule === null
      ? labels
      : [...labels.slice(0, split), { wanted: rule - above, size: above + below, weight: 1e6 }, ...labels.slice(split)];
  const places = settleLabels({
    wanted: all.map(({ wanted }) => wanted),
    sizes: all.map(({ size }) => size),
    weights: all.map(({ weight }) => weight),
  });
  return places.filter((_, k) => k !== split);
}

const startOf = ({ x0 }: PlacedBody): Px => x0;
const endOf = ({ x1 }: PlacedBody): Px => x1;

/** Where a leader may touch a body: of a set its first member. */
const touchable = (body: PlacedBody): readonly [Px, Px] => portRange(body.members?.bodies[0] ?? body);

function eventBlockAt(
  event: TimelineEvent,
  {
    options: { texts, fonts, measure },
    x,
    y,
    width,
  }: { readonly options: ColumnOptions; readonly x: Px; readonly y: Px; readonly width: Px },
): ReturnType<typeof eventBlock> {
  return eventBlock({ event, x, y, width, texts, fonts, measure });
}

/** The dateline's words above its rule, the last line at `bottom`. */
function datelineLines({
  texts,
  fonts,
  measure,
  x,
  width,
  bottom,
}: Pick<ColumnOptions, "texts" | "fonts" | "measure"> & {
  readonly x: Px;
  readonly width: Px;
  readonly bottom: Px;
}): readonly FrameLine[] {
  const { lang } = texts.summary;
  const set = paragraph({
    x,
    width,
    measure,
    text: { pieces: texts.pieces(texts.asWritten, lang), lang, ellipsis: texts.ellipsis },
    top: 0,
    font: fonts.period,
    leading: sizes.noteLeading,
  });
  const last = set.lines.at(-1)?.y ?? 0;
  return set.lines.map((line) => ({ ...line, y: line.y - last + bottom }));
}
