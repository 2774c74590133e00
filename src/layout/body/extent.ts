import type { Px } from "../../base/units.ts";
import type { TimeScale } from "../scale.ts";
import { bodySizes } from "./body-sizes.ts";
import type { Body } from "./body.ts";
import { addedTo } from "./drawn.ts";
import { initialX, hull, shifted, type ZoomEdge, type Stretch } from "./edge.ts";

/**
 * A body at every zoom, seen from the scale that it was worked out on: at zoom 1 just what is drawn, at larger ones never
 * less. A side that goes on for good is at ±Infinity.
 */
export interface Extent {
  /** From its first to its last instant. */
  readonly lasts: Stretch;
  /** As long as it is drawn: what is short is drawn longer than it lasts. */
  readonly body: Stretch;
  /** As far as anything of it is drawn. */
  readonly foot: Stretch;
  /** Where the flag of a deadline rises above it; null where it has none. */
  readonly flag: Stretch | null;
  /** What a label may be written in: a line between caps, or the bar where it surely lasted; null where there is none. */
  readonly inner: Stretch | null;
  /** Where what is known to be before or after it ends or begins: at its times, never at the end of a length that means nothing. */
  readonly anchor: Stretch;
}

/** Where a body is looked at. */
export interface ExtentOptions {
  readonly scale: TimeScale;
  /** The dateline: what goes on is known to do so until then, and fades out just past it; no bracket goes past it. */
  readonly now: Px | null;
  /** The stretch of the event before or after which it was, for what is known by order alone. */
  readonly anchor?: Stretch | undefined;
}

/** A body's geometry, from which its place in pixels and the places of labels are worked out; null where it has no place. */
export function extentOf(body: Body, options: ExtentOptions): Extent | null {
  const lasts = body.form === "bracket" ? bracketAt(body, options) : lastsFrom(body, options);
  if (lasts === null) return null;
  const { flag } = bodySizes;
  const outline = { ...body, cutStart: false, cutEnd: false };
  // What a short body is drawn longer is greatest in the initial picture: zooming in makes it no less short.
  const { widened, before, behind } = addedTo(outline, initialX(lasts.to) - initialX(lasts.from));
  const members = (body.members?.bodies ?? []).flatMap(
    (member) => extentOf(member, { scale: options.scale, now: null })?.foot ?? [],
  );
  const drawn = around(lasts, widened, widened);
  return {
    lasts,
    body: drawn,
    anchor: { from: startAnchor(body, { lasts, drawn }), to: endAnchor(body, { lasts, drawn }) },
    foot: hull([around(lasts, widened + before, widened + behind), ...members]),
    inner: inPlot(innerOf(body, lasts, options.scale), options.scale),
    flag: body.end === "flag" ? around({ from: lasts.to, to: lasts.to }, flag.before, flag.behind) : null,
  };
}

/** What of it lies in the plot, between the arrows that say that there is more: a label in its middle is then in sight. */
function inPlot(stretch: Stretch | null, { x0, x1 }: TimeScale): Stretch | null {
  if (stretch === null) return null;
  const { foot } = bodySizes.arrow;
  const { from, to } = stretch;
  return {
    from: Number.isFinite(from.h) && initialX(from) < x0 ? { h: x0, c: foot } : from,
    to: Number.isFinite(to.h) && initialX(to) > x1 ? { h: x1, c: -foot } : to,
  };
}

function innerOf(
  { form, sure, start, end, members, vagueFrom }: Body,
  lasts: Stretch,
  scale: TimeScale,
): Stretch | null {
  if (members !== undefined) return null;
  // A deadline that is vague itself has a dashed line where it may begin: no label crosses that.
  if (form === "dimension")
    return vagueFrom === undefined ? lasts : { from: lasts.from, to: { h: scale.x(vagueFrom), c: 0 } };
  if (form !== "bar" || sure === null) return null;
  return {
    from: start === "hard" || sure[0] === null ? lasts.from : { h: scale.x(sure[0]), c: 0 },
    to:
      end === "hard" || sure[1] === null
        ? shifted(lasts.to, end === "open" ? -bodySizes.tip : 0)
        : { h: scale.x(sure[1]), c: 0 },
  };
}

const around = ({ from, to }: Stretch, before: Px, behind: Px): Stretch => ({
  from: shifted(from, -before),
  to: shifted(to, behind),
});

/** A body as long as it lasts, and as long as it is drawn. */
interface Drawn {
  readonly lasts: Stretch;
  readonly drawn: Stretch;
}

const startAnchor = ({ from, to, start }: Body, { lasts, drawn }: Drawn): ZoomEdge =>
  from === null && to !== null && start !== "open" ? lasts.to : drawn.from;

function endAnchor({ from, to, end }: Body, { lasts, drawn }: Drawn): ZoomEdge {
  if (to !== null || from === null) return drawn.to;
  return end === "open" ? { h: lasts.to.h, c: 0 } : lasts.from;
}

function bracketAt({ side }: Body, { scale: { x0, x1 }, anchor, now }: ExtentOptions): Stretch | null {
  if (anchor === undefined) return null;
  const { length, least, edge } = bodySizes.bracket;
  // Before what has always been, and after what goes on for good: at the picture's edge.
  if (side !== "after") {
    const at = (c: Px): ZoomEdge => ({ h: x0, c });
    if (!Number.isFinite(anchor.from.h)) return { from: at(edge), to: at(edge + least) };
    return { from: shifted(anchor.from, -length), to: anchor.from };
  }
  const at = (c: Px): ZoomEdge => ({ h: x1, c });
  if (!Number.isFinite(anchor.to.h)) return { from: at(-edge - least), to: at(-edge) };
  const [begun, to] = [initialX(anchor.to), shifted(anchor.to, length)];
  if (now === null || begun > now || initialX(to) <= now) return { from: anchor.to, to };
  return { from: anchor.to, to: now - begun < least ? shifted(anchor.to, least) : { h: now, c: 0 } };
}

function lastsFrom({ form, from, to, start, end }: Body, { scale, now }: ExtentOptions): Stretch {
  const at = (h: Px, c: Px = 0): ZoomEdge => ({ h, c });
  const known1 = to === null ? null : scale.x(to);
  const begun = from === null ? null : scale.x(from);
  // "By" runs from the dateline: the bar begins at its rule, which is at that day's end.
  const known0 =
    begun !== null && start === "none" && now !== null && known1 !== null && known1 > now + 1
      ? Math.max(begun, now)
      : begun;
  if (form === "instant") return { from: at(known0 ?? 0), to: at(known0 ?? 0) };
  const open = now !== null && (known0 ?? -Infinity) < now ? at(now, bodySizes.fading) : at(Infinity);
  return {
    from:
      known0 !== null ? at(known0) : start === "open" || known1 === null ? at(-Infinity) : at(known1, -bodySizes.tail),
    to:
      known1 !== null
        ? at(known1)
        : end === "open"
          ? open
          : known0 === null
            ? at(Infinity)
            : at(known0, bodySizes.tail),
  };
}
