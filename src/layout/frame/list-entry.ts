import type { MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import { inDisplayZone } from "../../time/display.ts";
import { bodyOf } from "../body/body.ts";
import type { Fonts } from "../typeset/fonts.ts";
import { sizes } from "../sizes.ts";
import { eventBlock, type ListTexts, type EventBlock } from "./event-block.ts";
import type { Box } from "../geometry.ts";
import type { PlacedBody } from "../body/placed-body.ts";

/** One event of the list. */
export interface ListEntry extends EventBlock {
  readonly event: TimelineEvent;
  readonly hue: number;
  /** Whether its outline is dashed. */
  readonly dashed: boolean;
  /** Whether it is on the ground of the future. */
  readonly toCome: boolean;
  readonly box: Box;
  readonly body: PlacedBody | null;
  /** The upright middle of the body and of the first line. */
  readonly middle: Px;
}

export const swatch: Px = 32;
const indent: Px = 52;

/** The body of a time at the size of a swatch: its ends and its sure part, not its length. */
function swatchBody(event: TimelineEvent, zone: string): PlacedBody | null {
  if (event.time === null) return null;
  const { form, start, end, sure, from, to, side, members } = bodyOf(inDisplayZone(event.time, zone));
  const placed: PlacedBody = {
    form,
    x0: 0,
    x1: swatch - 4,
    sure: null,
    start,
    end,
    cutStart: false,
    cutEnd: false,
    ...(side === undefined ? {} : { side }),
  };
  if (form === "instant") return { ...placed, x0: 14, x1: 14, sure: [14, 14] };
  if (members !== undefined) {
    const third = (k: number): PlacedBody => ({
      ...placed,
      x0: k * 10,
      x1: k * 10 + 8,
      sure: [k * 10, k * 10 + 8],
      start: "hard",
      end: "hard",
    });
    return { ...placed, members: { kind: members.kind, bodies: [third(0), third(2)] } };
  }
  if (end === "flag") return { ...placed, x1: swatch - 14 };
  if (start === "unknown") return { ...placed, x0: 10 };
  if (sure === null) return placed;
  return { ...placed, sure: [sure[0] === from ? 0 : 10, sure[1] === to ? swatch - 4 : swatch - 14] };
}

/** The width of entries, and the options of their text. */
export interface EntryRoom {
  readonly margin: Px;
  readonly inner: Px;
  readonly zone: string;
  readonly texts: ListTexts;
  readonly fonts: Fonts;
  readonly measure: MeasureText;
}

/** Lays one event out from `y` on: a swatch of its body, and beside it the texts of the event. */
export function layoutEntry({
  event,
  toCome,
  dashed,
  y,
  margin,
  inner,
  zone,
  texts,
  fonts,
  measure,
  hue,
}: EntryRoom & {
  readonly event: TimelineEvent;
  readonly toCome: boolean;
  readonly dashed: boolean;
  readonly y: Px;
  readonly hue: number;
}): ListEntry {
  const { bottom, ...block } = eventBlock({
    event,
    x: margin + indent,
    y,
    width: inner - indent,
    texts,
    fonts,
    measure,
  });
  return {
    event,
    hue,
    toCome,
    dashed,
    body: swatchBody(event, zone),
    middle: y + sizes.noteLeading / 2 + 1,
    ...block,
    box: { x: margin, y, width: inner, height: bottom - y },
  };
}
