import type { Px } from "../../base/units.ts";
import type { TimeScale } from "../scale.ts";
import { bodySizes } from "./body-sizes.ts";
import type { Body } from "./body.ts";
import { initialX, type Stretch } from "./edge.ts";
import { extentOf } from "./extent.ts";
import type { PlacedBody } from "./placed-body.ts";

type Plot = Pick<TimeScale, "x0" | "x1">;

/** Where sides are that go on for good: a little inside the plot. */
const openSides = ({ x0, x1 }: Plot): readonly [Px, Px] => [x0 + bodySizes.plot.start, x1 - bodySizes.plot.end];

/** What of a stretch lies between the places of open sides, where it is an anchor. */
export function heldIn({ from, to }: Stretch, plot: Plot): Stretch {
  const [first, last] = openSides(plot);
  return { from: { h: Math.max(initialX(from), first), c: 0 }, to: { h: Math.min(initialX(to), last), c: 0 } };
}

/** A stretch in pixels. */
function inPixels({ from, to }: Stretch, plot: Plot): readonly [Px, Px] {
  const [first, last] = openSides(plot);
  return [Number.isFinite(from.h) ? initialX(from) : first, Number.isFinite(to.h) ? initialX(to) : last];
}

/**
 * A body in pixels, cut to the plot; null where it lies wholly outside. `anchor` is the anchor event's stretch, for brackets;
 * `now` the dateline: what goes on is known to do so until then, and fades out just past it.
 */
export function placeBody({
  body,
  scale,
  anchor,
  now = null,
}: {
  readonly body: Body;
  readonly scale: TimeScale;
  readonly anchor?: Stretch;
  readonly now?: Px | null;
}): PlacedBody | null {
  const { x0: left, x1: right } = scale;
  const { form, start, end } = body;
  const extent = extentOf(body, { scale, now, anchor });
  if (extent === null) return null;
  const [from, to] = inPixels(extent.lasts, scale);
  if (form === "bracket") {
    const [x0, x1] = beside(from, to, { scale, side: body.side });
    return { form, x0, x1, sure: null, start, end, cutStart: false, cutEnd: false, side: body.side ?? "before" };
  }
  // An open side stays in sight, never on the wrong side of the other, and apart from it as far as the plot has room.
  const { width } = bodySizes.known;
  const last =
    end === "open" ? Math.max(Math.min(to, right - bodySizes.plot.end), from + 1, Math.min(right, from + width)) : to;
  const begun = start === "open" ? Math.min(from, last - 1, Math.max(left, last - width)) : from;
  if (last < left || begun > right) return null;
  if (form === "instant") return { ...plain(body), x0: from, x1: from, sure: [from, from] };
  const known = start === "hard" && end === "hard" ? inPixels(extent.body, scale) : ([begun, last] as const);
  const [cutStart, cutEnd] = [known[0] < left - 0.5, known[1] > right + 0.5];
  const [x0, x1] = [cutStart ? left : known[0], cutEnd ? right : known[1]];
  return {
    ...plain(body),
    x0,
    x1,
    sure: sureIn(body, { scale, known, x0, x1 }),
    ...(body.vagueFrom === undefined ? {} : { vagueFrom: Math.max(x0, Math.min(x1, scale.x(body.vagueFrom))) }),
    cutStart,
    cutEnd,
    ...(body.members === undefined
      ? {}
      : {
          members: {
            kind: body.members.kind,
            bodies: body.members.bodies
              .map((member) => placeBody({ body: member, scale }))
              .filter((member) => member !== null),
          },
        }),
  };
}

const plain = ({
  form,
  start,
  end,
  outside,
}: Body): Pick<PlacedBody, "form" | "start" | "end" | "outside" | "cutStart" | "cutEnd"> => ({
  form,
  start,
  end,
  ...(outside === undefined ? {} : { outside }),
  cutStart: false,
  cutEnd: false,
});

/** Where it surely lasted; a side that is known lasts as far as it is drawn. */
function sureIn(
  { sure, start, end }: Body,
  {
    scale,
    known,
    x0,
    x1,
  }: { readonly scale: TimeScale; readonly known: readonly [Px, Px]; readonly x0: Px; readonly x1: Px },
): readonly [Px, Px] | null {
  if (sure === null) return null;
  const from = start === "hard" ? known[0] : sure[0] === null ? x0 : scale.x(sure[0]);
  const to = end === "hard" ? known[1] : sure[1] === null ? x1 : scale.x(sure[1]);
  const [first, last] = [Math.max(from, x0), Math.min(to, x1)];
  return first < last ? [first, last] : null;
}

/** A bracket ends at its anchor; near the picture's edge it is short, and at the very edge it is beside it. */
function beside(
  from: Px,
  to: Px,
  { scale: { x0: left, x1: right }, side }: { readonly scale: Plot; readonly side: Body["side"] },
): readonly [Px, Px] {
  const { edge, least } = bodySizes.bracket;
  return side === "after"
    ? [Math.min(from, right - edge - least), Math.min(to, right - edge)]
    : [Math.max(from, left + edge), Math.max(to, left + edge + least)];
}
