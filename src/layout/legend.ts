import type { MeasureText } from "../base/measure.ts";
import type { Px } from "../base/units.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import { flow } from "./frame.ts";
import { legendKeys, type Fonts, type LayoutTexts, type LegendKey } from "./options.ts";
import type { Item } from "./types.ts";

/** What a legend needs to know of something drawn. */
type Drawn = Pick<Item, "body" | "event" | "claim">;

/** An entry of the legend where it stands: `y` is its middle. */
export interface LegendEntry {
  readonly key: LegendKey;
  readonly text: string;
  readonly x: Px;
  readonly y: Px;
}

/** Entries that show a glyph beside their swatch. */
const withGlyph: ReadonlySet<LegendKey> = new Set(["reported", "disputed", "denied"]);

/** Sets the entries in running lines. */
export function layoutLegend({ keys, texts, fonts, measure, x0, x1, top }: {
  readonly keys: readonly LegendKey[]; readonly texts: LayoutTexts; readonly fonts: Fonts; readonly measure: MeasureText; readonly x0: Px; readonly x1: Px; readonly top: Px;
}): { readonly entries: readonly LegendEntry[]; readonly bottom: Px } {
  const words = keys.map((key) => texts.legend(key));
  const widths = words.map((word, k) => (withGlyph.has(keys[k] ?? "planned") ? 56 : 40) + measure(word, fonts.note));
  const { places, bottom } = flow({ widths, x0, x1, top, gap: 20, leading: 24 });
  return { entries: keys.map((key, k) => ({ key, text: words[k] ?? "", x: places[k]?.x ?? x0, y: (places[k]?.y ?? top) + 10 })), bottom };
}

function* keysOf({ body, event, claim }: Drawn): Generator<LegendKey> {
  if (claim !== null) {
    const { stance } = claim;
    yield stance === "denies" ? "claimDenies" : stance === "asserts" ? "claimAsserts" : stance === "reports" ? "claimReports" : stance === "confirms" ? "claimConfirms" : "claimRetracts";
    return;
  }
  if (body.form === "bracket") yield "orderOnly";
  else if (body.form === "instant") yield "instant";
  else if (body.end === "flag") {
    yield "byDay";
    if (body.start === "unknown") yield "startUnknown";
  }
  else if (body.members !== undefined) yield body.members.kind === "one-of" ? "oneOf" : "allOf";
  else {
    if (body.start === "hard" && body.end === "hard" && event.status === "happened") yield "dayKnown";
    if ((body.start === "cap" || body.end === "cap") && body.sure === null) yield "somewhereInSpan";
    if (body.start === "wavy" || body.end === "wavy") yield "approximate";
    if (body.sure !== null && (body.start === "cap" || body.end === "cap")) yield "surely";
    if (body.end === "open" || body.start === "open") yield "goesOn";
    if (body.start === "unknown") yield "startUnknown";
    if (body.end === "unknown") yield "endUnknown";
  }
  if (event.status === "planned" || event.status === "moved" || event.status === "cancelled") yield event.status;
  if (event.standing !== "attested") yield event.standing;
}

/** What the legend explains: just what is in the picture, in a fixed order. `aside` are the events that stand beside the axis. */
export function legendOf({ drawn, aside, linked }: { readonly drawn: readonly Drawn[]; readonly aside: readonly TimelineEvent[]; readonly linked: boolean }): readonly LegendKey[] {
  const found = new Set(drawn.flatMap((item) => [...keysOf(item)]));
  for (const { standing } of aside) if (standing === "reported" || standing === "disputed" || standing === "denied") found.add(standing);
  if (linked) found.add("severalActors");
  return legendKeys.filter((key) => found.has(key));
}
