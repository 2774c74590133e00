import { interrupted } from "../../links/interrupted.ts";
import { sizes } from "../../sizes.ts";
import type { Box, Point } from "../../geometry.ts";
import type { PlacedMeeting, StoryLine } from "./placed.ts";

type Placed = Omit<PlacedMeeting, "tie">;

/** From a meeting's body through all of its lines; empty where it has none. */
function tieWay({ x, y, bar, ends }: Pick<Placed, "x" | "y" | "bar" | "ends">): readonly Point[] {
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return [];
  return y < first.y
    ? [
        [x, y + bar / 2],
        [x, last.y],
      ]
    : [
        [x, first.y],
        [x, y - bar / 2],
      ];
}

/** What is drawn of a tie: nothing behind texts, nor behind the bodies of other events, which it does not belong to. */
export function tieOf(
  meeting: Placed,
  { texts, others }: { readonly texts: readonly Box[]; readonly others: readonly Placed[] },
): readonly (readonly Point[])[] {
  const bodies = others.filter((other) => other !== meeting).map(bodyBox);
  return interrupted(tieWay(meeting), [...texts, ...bodies]);
}

/** The place of an event's body. */
export function bodyBox({ meeting: { reach }, y, bar }: Placed): Box {
  const [x0, x1] = reach;
  return { x: x0, y: y - bar / 2, width: x1 - x0, height: bar };
}

/** The places of an actor's names. */
export const nameBoxes = ({ names }: StoryLine): readonly Box[] =>
  names.map(({ x, y, width, anchor, lines }) => {
    const height = lines.length * sizes.laneLeading;
    return { x: anchor === "end" ? x - width : x, y: y - height / 2, width, height };
  });
