import type { Px } from "../../base/units.ts";
import type { Box, Point } from "../geometry.ts";
import type { ClaimLine } from "./claim-line.ts";
import type { PlacedItem } from "../lanes/placed-item.ts";
import type { Lane } from "../lanes/lane.ts";
import type { LinkLine } from "./link-line.ts";
import { interrupted } from "./interrupted.ts";
import { portOf } from "./port.ts";
import { segmentsOf } from "./segments.ts";
import { obstaclesOf } from "./obstacles.ts";
import { findRoute } from "./route.ts";

/** Nearer than this in height, a line has no room to turn: it runs straight across. */
const level: Px = 30;

/** The thin lines from stances to the nearest marks of the events that they are about, round labels as links are. */
export function layoutClaimLines({
  items,
  links,
  lanes,
  plot,
  dateline,
}: {
  readonly items: readonly PlacedItem[];
  readonly links: readonly LinkLine[];
  readonly lanes: readonly Lane[];
  readonly plot: Box;
  readonly dateline: Px | null;
}): readonly ClaimLine[] {
  const obstacles = obstaclesOf({ items, lanes, plot, dateline });
  const labels = items.flatMap(({ label }) => (label === null ? [] : [label.box]));
  const taken = links.flatMap(({ legs }) => legs.flatMap(segmentsOf));
  return items
    .filter(({ claim }) => claim !== null)
    .flatMap((item) =>
      item.about.flatMap((event): readonly ClaimLine[] => {
        const off = ({ bar }: PlacedItem): Px => Math.abs(bar.y - item.bar.y);
        const nearest = items
          .filter((other) => other.claim === null && other.event.id === event)
          .sort((a, b) => off(a) - off(b))[0];
        if (nearest === undefined) return [];
        const points = wayBetween(item, nearest, { obstacles, taken });
        taken.push(...segmentsOf(points));
        return [{ item, event, points, pieces: interrupted(points, labels) }];
      }),
    );
}

function wayBetween(
  claim: PlacedItem,
  event: PlacedItem,
  ground: Pick<Parameters<typeof findRoute>[0], "obstacles" | "taken">,
): readonly Point[] {
  const [from, to] = [portOf(claim), portOf(event)];
  const x = (claim.body.x0 + claim.body.x1) / 2;
  if (Math.abs(from.middle - to.middle) < level) {
    const [x0, x1] = [event.bar.x, event.bar.x + event.bar.width];
    const edge = Math.max(x0, Math.min(x, x1));
    return x < x0
      ? [
          [x + 8, from.middle],
          [edge, to.middle],
        ]
      : x > x1
        ? [
            [x - 8, from.middle],
            [edge, to.middle],
          ]
        : [
            [x, from.middle],
            [x, to.middle],
          ];
  }
  return from.middle < to.middle
    ? findRoute({ from, to, prefer: x, ...ground }).points
    : [...findRoute({ from: to, to: from, prefer: x, ...ground }).points].reverse();
}
