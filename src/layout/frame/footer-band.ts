import type { MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import { earliest } from "../../time/compare.ts";
import type { Fonts } from "../typeset/fonts.ts";
import type { FrameTexts } from "./frame-texts.ts";
import type { TimeScale } from "../scale.ts";
import { sizes } from "../sizes.ts";
import type { Box } from "../geometry.ts";
import { wrap } from "../typeset/wrap.ts";

/** An event that has no place on the axis, in its footer band below the lanes. */
export interface UnplacedEvent {
  readonly event: TimelineEvent;
  readonly box: Box;
  readonly lines: readonly string[];
  /** Room before the text for its signs. */
  readonly lead: Px;
  readonly lang: string;
  /** Background lies before or after what the axis shows. */
  readonly side: "before" | "after" | "none";
}

/** A footer band under the lanes: the background, or the tray of what has no date. */
export interface FooterBand {
  readonly kind: "context" | "tray";
  readonly name: string;
  readonly y: Px;
  readonly height: Px;
  readonly entries: readonly UnplacedEvent[];
}

/** Lays the events of a footer band out in running lines; none is left out. */
export function footerBand({
  kind,
  events,
  name,
  gutter,
  x0,
  x1,
  top,
  texts,
  measure,
  fonts,
  scale,
}: {
  readonly kind: FooterBand["kind"];
  readonly events: readonly TimelineEvent[];
  readonly name: string;
  readonly gutter: { readonly x0: Px; readonly x1: Px };
  readonly x0: Px;
  readonly x1: Px;
  readonly top: Px;
  readonly texts: FrameTexts;
  readonly measure: MeasureText;
  readonly fonts: Fonts;
  readonly scale: TimeScale | null;
}): FooterBand {
  const widest = Math.min(x1 - x0 - 40, 640);
  let [x, y, tallest] = [x0, top + 3, 0];
  const entries = events.map((event): UnplacedEvent => {
    const text = texts.unplaced(event);
    const side = sideOf(event, kind, scale);
    const lead = 18;
    const { lines, width } = wrap({ ...text, width: widest, font: fonts.note, measure, most: 6 });
    const box = { width: width + lead, height: lines.length * sizes.noteLeading };
    if (x > x0 && x + box.width > x1) [x, y, tallest] = [x0, y + tallest, 0];
    const entry = { event, box: { x, y, ...box }, lines, lang: text.lang, side, lead };
    x += box.width + 18;
    tallest = Math.max(tallest, box.height);
    return entry;
  });
  const nameHeight =
    wrap({ pieces: [name], width: gutter.x1 - gutter.x0, font: fonts.strong, measure, ellipsis: texts.ellipsis }).lines
      .length *
      sizes.noteLeading +
    4;
  return { kind, name, y: top, height: Math.max(y + tallest + 1 - top, nameHeight), entries };
}

function sideOf({ time }: TimelineEvent, kind: FooterBand["kind"], scale: TimeScale | null): UnplacedEvent["side"] {
  if (kind === "tray" || time === null || scale === null) return "none";
  const from = earliest(time);
  return from === null || from < scale.window.from ? "before" : from > scale.window.to ? "after" : "none";
}
