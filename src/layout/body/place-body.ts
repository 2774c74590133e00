import type { Px } from "../../base/units.ts";
import type { TimeScale } from "../scale.ts";
import type { Body } from "./body.ts";
import type { PlacedBody } from "./placed-body.ts";

/** How long a body without a known other end is drawn: a length that means nothing, and so ends in "?". */
export const tail: Px = 66;
/** How long an order-only bracket is. */
export const bracketLength: Px = 56;
const narrowest: Px = 10;
/** What goes on fades out this far past the dateline. */
export const fading: Px = 26;
const shortest: Px = 18;

/**
 * A body in pixels, cut to the plot; null where it lies wholly outside. `anchor` is the anchor event's stretch, for brackets;
 * `now` the dateline: what goes on is known to do so until then, and fades out just past it.
 */
export function placeBody({
  body,
  scale,
  anchor,
  now,
}: {
  readonly body: Body;
  readonly scale: TimeScale;
  readonly anchor?: readonly [Px, Px] | null;
  readonly now?: Px | null;
}): PlacedBody | null {
  const { x0: left, x1: right } = scale;
  const { form, start, end } = body;
  if (form === "bracket") {
    if (anchor === undefined || anchor === null) return null;
    const [x0, x1] = body.side === "after" ? bracketFrom(anchor[1], right) : bracketTo(anchor[0], left);
    return { form, x0, x1, sure: null, start, end, cutStart: false, cutEnd: false, side: body.side ?? "before" };
  }
  const begun = body.from === null ? null : scale.x(body.from);
  // "By" runs from the dateline: the bar begins at its rule, which stands at that day's end.
  const known0 =
    begun !== null &&
    start === "none" &&
    now !== undefined &&
    now !== null &&
    body.to !== null &&
    scale.x(body.to) > now + 1
      ? Math.max(begun, now)
      : begun;
  const known1 = body.to === null ? null : scale.x(body.to);
  const far0 = known0 ?? (start === "open" ? left + 4 : (known1 ?? right) - tail);
  const far1 = known1 ?? (end === "open" ? openEnd(known0 ?? -Infinity, now ?? null, right) : (known0 ?? left) + tail);
  if (far1 < left || far0 > right) return null;
  const [wide0, wide1] = widened(far0, far1, start === "hard" && end === "hard" && form === "bar");
  const x0 = Math.max(wide0, left);
  const x1 = Math.min(wide1, right);
  const sure =
    body.sure === null
      ? null
      : ([
          body.sure[0] === null ? x0 : scale.x(body.sure[0]),
          body.sure[1] === null ? x1 : scale.x(body.sure[1]),
        ] as const);
  const clampedSure =
    sure === null
      ? null
      : ([Math.max(start === "hard" ? wide0 : sure[0], x0), Math.min(end === "hard" ? wide1 : sure[1], x1)] as const);
  return {
    form,
    x0: form === "instant" ? far0 : x0,
    x1: form === "instant" ? far0 : x1,
    sure:
      form === "instant" ? [far0, far0] : clampedSure !== null && clampedSure[0] < clampedSure[1] ? clampedSure : null,
    start,
    end,
    ...(body.outside === undefined ? {} : { outside: body.outside }),
    ...(body.vagueFrom === undefined ? {} : { vagueFrom: Math.max(x0, Math.min(x1, scale.x(body.vagueFrom))) }),
    cutStart: wide0 < left - 0.5,
    cutEnd: wide1 > right + 0.5,
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

/** A bracket ends at its anchor; near the picture's edge it is short, and at the very edge it stands beside it. */
const bracketTo = (head: Px, left: Px): readonly [Px, Px] => [
  Math.max(head - bracketLength, left + 1),
  Math.max(head, left + 1 + shortest),
];
const bracketFrom = (head: Px, right: Px): readonly [Px, Px] => [
  Math.min(head, right - 1 - shortest),
  Math.min(head + bracketLength, right - 1),
];

const openEnd = (from: Px, now: Px | null, right: Px): Px =>
  now !== null && from < now ? Math.min(now + fading, Math.max(right - 8, from + 1)) : right - 8;

function widened(x0: Px, x1: Px, hard: boolean): readonly [Px, Px] {
  if (!hard || x1 - x0 >= narrowest) return [x0, x1];
  const middle = (x0 + x1) / 2;
  return [middle - narrowest / 2, middle + narrowest / 2];
}

/** Room for what stands outside a body. */
export const outsideRoom: Px = 9;

/** The room a body takes with its ends' marks. */
export function footprint({ form, x0, x1, start, end, sure, outside, cutEnd }: PlacedBody): readonly [Px, Px] {
  const before = outside === "arrow" ? outsideRoom : 0;
  const behind = outside === "chevron" && !cutEnd ? outsideRoom : 0;
  if (form === "instant") return [x0 - 6 - before, x0 + 6 + behind];
  if (form === "bracket") return [x0 - 2, x1 + 2];
  const narrow = sure === null && x1 - x0 < 12;
  const middle = (x0 + x1) / 2;
  return [
    Math.min(x0 - (start === "unknown" ? 11 : 2), narrow ? middle - 9 : Infinity) - before,
    Math.max(
      x1 + (end === "unknown" ? 11 : end === "flag" ? 11 : end === "open" ? 4 : 2),
      narrow ? middle + 9 : -Infinity,
    ) + behind,
  ];
}
