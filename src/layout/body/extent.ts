import type { Px } from "../../base/units.ts";
import { bracketLength, fading, outsideRoom, tail } from "./place-body.ts";
import type { TimeScale } from "../scale.ts";
import type { Body } from "./body.ts";
import { atHome, shifted, type Edge, type Stretch } from "./edge.ts";

/** A body's stretch at every zoom, seen from the scale that it was worked out on. */
export interface Extent {
  /** As far as anything of it is drawn. */
  readonly foot: Stretch;
  /** The body alone. */
  readonly body: Stretch;
}

/** A body's ends; null where it has no place. `anchor` is the anchor's stretch, for brackets. */
export function extentOf(
  body: Body,
  { scale, now, anchor }: { readonly scale: TimeScale; readonly now: Px | null; readonly anchor?: Stretch | undefined },
): Extent | null {
  const ends = endsOf(body, scale, now, anchor);
  if (ends === null) return null;
  if (body.form === "bracket") return { body: ends, foot: { from: shifted(ends.from, -2), to: shifted(ends.to, 2) } };
  const [before, behind] = [body.outside === "arrow" ? outsideRoom : 0, body.outside === "chevron" ? outsideRoom : 0];
  if (body.form === "instant") {
    const round = { from: shifted(ends.from, -6), to: shifted(ends.from, 6) };
    return { body: round, foot: { from: shifted(round.from, -before), to: shifted(round.to, behind) } };
  }
  // A short body is drawn wider than it is: what that adds is greatest at home.
  const width = atHome(ends.to) - atHome(ends.from);
  const cap = (end: Body["end"]): Px => (end === "unknown" || end === "flag" ? 11 : end === "open" ? 4 : 2);
  return {
    body: { from: shifted(ends.from, Math.min(0, width / 2 - 5)), to: shifted(ends.to, Math.max(0, 5 - width / 2)) },
    foot: {
      from: shifted(ends.from, Math.min(-cap(body.start), width / 2 - 9) - before),
      to: shifted(ends.to, Math.max(cap(body.end), 9 - width / 2) + behind),
    },
  };
}

function endsOf(
  { form, side, from, to, start, end }: Body,
  scale: TimeScale,
  now: Px | null,
  anchor: Stretch | undefined,
): Stretch | null {
  if (form === "bracket") {
    if (anchor === undefined) return null;
    return side === "after"
      ? { from: anchor.to, to: shifted(anchor.to, bracketLength) }
      : { from: shifted(anchor.from, -bracketLength), to: anchor.from };
  }
  const still = (h: Px, c: Px = 0): Edge => ({ h, c });
  const known1 = to === null ? null : scale.x(to);
  const begun = from === null ? null : scale.x(from);
  const known0 =
    begun !== null && start === "none" && now !== null && known1 !== null && known1 > now + 1
      ? Math.max(begun, now)
      : begun;
  const open = now !== null && (known0 ?? -Infinity) < now ? still(now, fading) : still(Infinity);
  return {
    from:
      known0 !== null ? still(known0) : start === "open" || known1 === null ? still(-Infinity) : still(known1, -tail),
    to:
      known1 !== null ? still(known1) : end === "open" ? open : known0 === null ? still(Infinity) : still(known0, tail),
  };
}
