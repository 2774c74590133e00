import { inDisplayZone } from "../display.ts";
import type { Edge, FuzzyTime } from "../fuzzy.ts";
import { sharedZone } from "../grid.ts";
import { type Reading, timeOfPoint } from "./points.ts";
import { fault } from "./scanner.ts";
import { timeOfSet } from "./sets.ts";
import type { EdtfNode, IntervalNode, PointNode } from "./tree.ts";
import { writeTree } from "./write.ts";

/** The fuzzy time of a tree, its canonical text included. */
export function timeOfTree(node: EdtfNode, reading: Reading): FuzzyTime {
  if (node.kind === "interval") return timeOfInterval(node, reading);
  if (node.kind === "set") return timeOfSet(node, reading);
  return timeOfPoint(node, reading);
}

function timeOfInterval(node: IntervalNode, reading: Reading): FuzzyTime {
  const [starts, ends] = [readingsOf(node.start, reading), readingsOf(node.end, reading)];
  const edtf = writeTree(node);
  const all = starts.flatMap((start) => ends.map((end) => between({ start, end, edtf })));
  const [first, ...others] = all.filter(
    ({ start, end }) => typeof start === "string" || typeof end === "string" || end.max > start.min,
  );
  if (first !== undefined) return others.length === 0 ? first : { ...first, alternatives: others };
  return fault({
    text: reading.text,
    position: typeof node.end === "string" ? node.at : node.end.at,
    expected: "an end that is not before the start",
  });
}

type Side = FuzzyTime | "open" | "unknown";

/** A side as it is usually read, then as it can also be: a time of day that the clocks showed twice. */
function readingsOf(side: PointNode | "open" | "unknown", reading: Reading): readonly Side[] {
  if (typeof side === "string") return [side];
  const time = timeOfPoint(side, reading);
  return [time, ...(time.alternatives ?? [])];
}

function between({ start, end, edtf }: { readonly start: Side; readonly end: Side; readonly edtf: string }): FuzzyTime {
  const zone = sharedZone([start, end].filter((side) => typeof side !== "string"));
  const edge = (side: Side, which: "start" | "end"): Edge =>
    typeof side === "string" ? side : inDisplayZone(side, zone)[which];
  return { start: edge(start, "start"), end: edge(end, "end"), zone, edtf };
}
