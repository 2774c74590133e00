import type { EpochMs, Px } from "../../../base/units.ts";
import type { LaneItem } from "../../items/lane-items.ts";
import type { Body } from "../../body/body.ts";

/** The room that is needed next to a point of time, before it or after it. */
export interface Need {
  readonly at: EpochMs;
  readonly side: "before" | "after";
  readonly height: Px;
}

const finite = (at: EpochMs | null): at is number => at !== null && Number.isFinite(at);

/** All known bounds of a body; an instant is drawn as a point, and so has one. */
export const boundsOf = ({ form, from, to, sure, members }: Body): readonly EpochMs[] =>
  (form === "instant"
    ? [from ?? to]
    : [from, to, ...(sure ?? []), ...(members?.bodies.flatMap((body) => [body.from, body.to]) ?? [])]
  ).filter(finite);

/**
 * Where each event's label needs its room: after its beginning; before its end where that alone is known; next to its
 * anchor where only the order is. `first` and `written` are where the story and the dateline begin.
 */
export function needsOf(
  entries: readonly LaneItem[],
  heights: readonly Px[],
  { first, written }: { readonly first: EpochMs; readonly written: EpochMs | null },
): readonly Need[] {
  const byEvent = new Map(entries.map((entry) => [entry.event.id, entry]));
  return entries.flatMap((entry, k): readonly Need[] => {
    const height = heights[k] ?? 0;
    const { body, event } = entry;
    if (body.form === "bracket") {
      const anchor = anchorOf(entry, byEvent);
      if (anchor === undefined) return [];
      const at = body.side === "after" ? (anchor.to ?? anchor.from) : (anchor.from ?? anchor.to);
      return finite(at) ? [{ at, side: body.side === "after" ? "after" : "before", height }] : [];
    }
    // A deadline's bar begins at the dateline, though nobody knows since when it holds.
    if (
      body.start === "none" &&
      written !== null &&
      finite(body.to) &&
      body.to > written &&
      (body.from === null || body.from < written)
    )
      return [{ at: written, side: "after", height }];
    if (finite(body.from)) return [{ at: body.from, side: "after", height }];
    if (body.start === "open") return [{ at: first, side: "after", height }];
    return finite(body.to)
      ? [{ at: body.to, side: "before", height }]
      : event.time === null
        ? []
        : [{ at: first, side: "after", height }];
  });
}

/** The dated body at the end of a chain of orders. */
function anchorOf(entry: LaneItem, byEvent: ReadonlyMap<string, LaneItem>): Body | undefined {
  const seen = new Set<LaneItem>();
  for (
    let at: LaneItem | undefined = entry;
    at !== undefined && !seen.has(at);
    at = byEvent.get(at.event.time?.anchorEvent ?? "")
  ) {
    if (at.body.form !== "bracket") return at.body;
    seen.add(at);
  }
  return undefined;
}
