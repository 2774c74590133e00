import type { Component } from "../fuzzy.ts";
import type { DateNode, EdtfNode, MemberNode, MomentNode, PointNode, Qualifier } from "./tree.ts";

const COMPONENTS: readonly Component[] = ["year", "month", "day"];

/** The canonical EDTF text of a tree: one way to write what can be written in several. */
export function writeTree(node: EdtfNode): string {
  if (node.kind === "interval") return `${writeEnd(node.start)}/${writeEnd(node.end)}`;
  if (node.kind !== "set") return writePoint(node);
  const members = node.members.map(writeMember).join(",");
  return node.of === "one-of" ? `[${members}]` : `{${members}}`;
}

/** The canonical text of one date or date-time. */
function writePoint(node: PointNode): string {
  return node.kind === "date" ? writeDate(node) : writeMoment(node);
}

function writeEnd(end: PointNode | "open" | "unknown"): string {
  return end === "open" ? ".." : end === "unknown" ? "" : writePoint(end);
}

function writeMember({ from, to, range }: MemberNode): string {
  const first = from === undefined ? "" : writePoint(from);
  return range ? `${first}..${to === undefined ? "" : writePoint(to)}` : first;
}

function writeDate(node: DateNode): string {
  const parts = [writeYear(node), node.month, node.day].filter((part) => part !== undefined);
  const marks: readonly Qualifier[] = parts.map((_, i) => node.qualifiers[COMPONENTS[i] ?? "year"] ?? "");
  const group = wholeGroup(marks);
  return parts
    .map((part, i) =>
      group === undefined ? `${marks[i] ?? ""}${part}` : i === group ? `${part}${marks[0] ?? ""}` : part,
    )
    .join("-");
}

/** The last of the components that share one qualifier from the left on, where the others have none. */
function wholeGroup(marks: readonly Qualifier[]): number | undefined {
  const bare = marks.findIndex((mark) => mark === "");
  const last = bare === -1 ? marks.length - 1 : bare - 1;
  const alike = marks.every((mark, i) => mark === (i <= last ? marks[0] : ""));
  return alike && last >= 0 ? last : undefined;
}

function writeYear({ year, negative, significant }: DateNode): string {
  const digits = `${year.length > 4 ? "Y" : ""}${negative ? "-" : ""}${year}`;
  return significant === undefined || significant >= year.length ? digits : `${digits}S${significant}`;
}

function writeMoment(node: MomentNode): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  const clock = [node.hour, node.minute, node.second]
    .filter((part) => part !== undefined)
    .map(two)
    .join(":");
  const fraction = node.fraction === undefined ? "" : `.${node.fraction}`;
  return `${writeDate(node.date)}T${clock}${fraction}${node.offset ?? ""}`;
}
