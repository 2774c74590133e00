import { group } from "d3-array";
import type { Px } from "../../../base/units.ts";
import type { Role } from "../../../model/document.ts";
import type { TimelineEvent } from "../../../model/timeline.ts";
import type { LaneItem } from "../../items/lane-items.ts";
import { bodiesOn, ghostsOn, reach } from "../../items/place-bodies.ts";
import type { TimeScale } from "../../scale.ts";
import type { PlacedBody } from "../../body/placed-body.ts";

/** An event with the lines that come together for it; one line alone is a meeting too, and none where no actor is named. */
export interface Meeting {
  readonly event: TimelineEvent;
  /** The entry that carries the label. */
  readonly entry: LaneItem;
  /** Each line that takes part, with its role, in the event's own order. */
  readonly members: readonly {
    readonly line: number;
    readonly lane: string;
    readonly id: string;
    readonly role: Role;
  }[];
  readonly body: PlacedBody;
  readonly ghosts: readonly PlacedBody[];
  /** The stretch that its body and its earlier dates are drawn over. */
  readonly reach: readonly [Px, Px];
  /** Where its lines would best come together, and the stretch in which they may: never outside its possible range. */
  readonly wanted: Px;
  readonly least: Px;
  readonly most: Px;
}

/** The events of a story as meetings, each once; claims have no lines of their own. `lineOf` is the place of a lane's line. */
export function meetings({
  dated,
  scale,
  rule,
  lineOf,
}: {
  readonly dated: readonly LaneItem[];
  readonly scale: TimeScale;
  readonly rule: Px | null;
  readonly lineOf: ReadonlyMap<string, number>;
}): readonly Meeting[] {
  const bodies = bodiesOn(dated, scale, rule);
  const placed = dated
    .map((entry, k) => ({ entry, body: bodies[k] ?? null }))
    .filter(({ entry }) => entry.claim === null);
  return [...group(placed, ({ entry }) => entry.event.id).values()].flatMap((same): readonly Meeting[] => {
    const { entry, body } = same.find((one) => one.entry.first) ?? same[0] ?? { body: null };
    if (entry === undefined || body === null) return [];
    const ghosts = ghostsOn(entry, scale);
    const members = same.flatMap(({ entry: { id, lane, role } }) => {
      const line = lineOf.get(lane ?? "");
      return line === undefined || lane === null ? [] : [{ line, lane, id, role: role ?? "party" }];
    });
    return [
      {
        event: entry.event,
        entry,
        members,
        body,
        ghosts,
        reach: reach({ body, ghosts }) ?? [body.x0, body.x1],
        ...meetingRange(body),
      },
    ];
  });
}

/** Where what lasts began, if that is known, else near its known end; a moment in the middle of the stretch that it lies in. */
function meetingRange({
  form,
  x0,
  x1,
  start,
  end,
  sure,
  members,
}: PlacedBody): Pick<Meeting, "wanted" | "least" | "most"> {
  if (members !== undefined) {
    // The lines meet in one of the times, not in the gap between them.
    const [first] = members.bodies;
    if (first !== undefined) return meetingRange(first);
  }
  const inset = Math.min(5, (x1 - x0) / 2);
  const [least, most] = [x0 + inset, x1 - (end === "open" ? Math.min(28, (x1 - x0) / 2) : inset)];
  const isLoose = (side: PlacedBody["end"]): boolean => side === "open" || side === "unknown";
  const begun = Math.max(x0 + 12, (x0 + (sure?.[0] ?? x0)) / 2);
  const lasts = form === "bar" || isLoose(end);
  const wanted =
    lasts && !isLoose(start)
      ? Math.min(begun, (x0 + x1) / 2)
      : isLoose(start) && !isLoose(end)
        ? x1 - 28
        : (x0 + x1) / 2;
  return { wanted: Math.max(least, Math.min(most, wanted)), least, most };
}
