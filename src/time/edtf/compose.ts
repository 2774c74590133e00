import { readTree } from "./read.ts";
import type { DateNode, EdtfNode, PointNode, Qualifier } from "./tree.ts";
import { writeTree } from "./write.ts";

/** The text with `~` on every date, or undefined where EDTF cannot say so: it has no "about" for times of day and sets. */
export function approximateEdtf(edtf: string | undefined): string | undefined {
  if (edtf === undefined) return undefined;
  const node = readTree(edtf);
  if (node.kind === "date") return writeTree(withApproximate(node));
  if (node.kind !== "interval" || isMoment(node.start) || isMoment(node.end)) return undefined;
  const end = (side: PointNode | "open" | "unknown"): PointNode | "open" | "unknown" =>
    typeof side === "string" || side.kind === "moment" ? side : withApproximate(side);
  return writeTree({ ...node, start: end(node.start), end: end(node.end) });
}

/** The interval between two texts of one date each, or undefined where either is more than that or absent. */
export function intervalEdtf(start: string | undefined, end: string | undefined): string | undefined {
  const [first, last] = [start, end].map((side) =>
    side === "open" ? ".." : side === "unknown" ? "" : isPoint(side) ? side : undefined,
  );
  return first === undefined || last === undefined ? undefined : `${first}/${last}`;
}

function isPoint(edtf: string | undefined): edtf is string {
  const kind: EdtfNode["kind"] | undefined = edtf === undefined ? undefined : readTree(edtf).kind;
  return kind === "date" || kind === "moment";
}

function isMoment(side: PointNode | "open" | "unknown"): boolean {
  return typeof side !== "string" && side.kind === "moment";
}

function withApproximate(node: DateNode): DateNode {
  const marked = (["year", "month", "day"] as const).filter((component) => node.qualifiers[component] !== undefined);
  const approximate = (mark: Qualifier | undefined): Qualifier => (mark === "?" || mark === "%" ? "%" : "~");
  return {
    ...node,
    qualifiers: Object.fromEntries(marked.map((component) => [component, approximate(node.qualifiers[component])])),
  };
}
