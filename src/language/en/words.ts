import type { InterfaceWords } from "../../time/interface-words.ts";
import { axis } from "./axis.ts";
import { mark, ui } from "./interface.ts";

/** The interface's words in English. */
export const words: InterfaceWords = {
  status: {
    happened: "happened",
    ongoing: "ongoing",
    planned: "planned",
    moved: "moved to another date",
    cancelled: "cancelled",
  },
  standing: {
    unsourced: "no source given",
    attested: "confirmed",
    reported: "reported",
    disputed: "disputed",
    denied: "denied",
    retracted: "retracted",
  },
  role: { party: "participant", agent: "acting side", target: "receiving side", host: "host", about: "subject" },
  stance: { reports: "reports", asserts: "says so", confirms: "confirms", denies: "denies", retracts: "takes it back" },
  link: { answers: "answers", causes: "leads to", follows: "follows", replaces: "replaces" },
  mark,
  ui,
  axis,
  summary: (counts, span) => {
    const head = [plural(counts.events, "event"), counts.actors > 0 ? plural(counts.actors, "actor") : "", span]
      .filter((part) => part !== "")
      .join(", ");
    const rest: readonly (readonly [number, string])[] = [
      [counts.planned, `${counts.planned} planned`],
      [counts.reported, `${counts.reported} only reported`],
      [counts.disputed, `${counts.disputed} disputed`],
      [counts.denied, `${counts.denied} denied`],
      [counts.undated, `${counts.undated} without a date`],
      [counts.hidden, `${plural(counts.hidden, "label")} hidden`],
      [counts.issues, `${plural(counts.issues, "fault")} in the data`],
    ];
    return `${[head, ...rest.filter(([count]) => count > 0).map(([, text]) => text)].join("; ")}.`;
  },
  lane: (name, events) => `${name}, ${plural(events, "event")}`,
  voices: ({ reports, asserts, confirms, denies, retracts }) => {
    const sides: readonly (readonly [string, readonly string[]])[] = [
      ["confirmed by", confirms],
      ["asserted by", asserts],
      ["reported by", reports],
      ["denied by", denies],
      ["taken back by", retracts],
    ];
    return sides
      .filter(([, names]) => names.length > 0)
      .map(([verb, names]) => `${verb} ${list(names)}`)
      .join("; ");
  },
  repeatedBy: (names) => `repeated by ${list(names)}`,
  independent: (voices, repeats) =>
    `${plural(voices, "independent source")}${repeats === 0 ? "" : `; ${repeats} that only ${repeats === 1 ? "repeats is" : "repeat are"} not counted`}`,
  beforeEvent: (title) => `before “${title}”`,
  afterEvent: (title) => `after “${title}”`,
  members: (n) => plural(n, "member"),
  laneExpanded: (name) => `${name} expanded: its members have lanes of their own.`,
  laneCollapsed: (name) => `${name} collapsed: its members share its lane.`,
  laneOrder: ({ by, shorter }) =>
    by === "author"
      ? "Lanes stand in the author’s order."
      : by === "known"
        ? "Lanes stand much as they did before, and were moved only where that shortens their links."
        : `Lanes stand so that links between them are short${shorter < 1 ? ", as far as fixed ones allow" : `: ${shorter}% shorter than in the order given`}.`,
  hiddenLabels: (n) =>
    n === 1
      ? "1 label is hidden or shortened for want of room."
      : `${n} labels are hidden or shortened for want of room.`,
  compressed: (spans) => `Drawn smaller: ${spans.map(({ span, times }) => `${span} (${times}×)`).join(", ")}.`,
  faultCount: (n) => `${plural(n, "fault")} in the data`,
  actorRole: (name, role) => `${name} (${role})`,
  readBy: (rule, from) => `read by the rule ${rule}${from === undefined ? "" : `, as written on ${from}`}`,
  list,
};

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
