import { inDisplayZone } from "../display.ts";
import type { Edge, FuzzyTime } from "../fuzzy.ts";
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
  const ends = [node.start, node.end].map((end) => (typeof end === "string" ? undefined : timeOfPoint(end, reading)));
  const zone = ends.find((time) => time !== undefined && time.zone !== "floating")?.zone ?? "floating";
  const edge = (i: 0 | 1, word: PointNode | "open" | "unknown"): Edge => {
    const time = ends[i];
    return time === undefined ? (word as "open" | "unknown") : inDisplayZone(time, zone)[i === 0 ? "start" : "end"];
  };
  const start = edge(0, node.start);
  const end = edge(1, node.end);
  if (typeof start === "object" && typeof end === "object" && end.max <= start.min && typeof node.end === "object") {
    fault({ text: reading.text, position: node.end.at, expected: "an end that is not before the start" });
  }
  return { start, end, zone, edtf: writeTree(node) };
}
