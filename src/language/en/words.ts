import type { InterfaceWords } from "../../time/interface-words.ts";
import type { PluralForms } from "../../time/plural.ts";
import { grouped } from "../../time/wording/say.ts";
import { axis } from "./axis.ts";
import { mark, ui } from "./interface.ts";
import { plural } from "./plural.ts";
import { punctuation } from "./punctuation.ts";

const event: PluralForms = { one: "event", other: "events" };
const fault: PluralForms = { one: "fault in the data", other: "faults in the data" };

/** The interface's words in English. */
export const words: InterfaceWords = {
  punctuation,
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
    const head = [
      plural(counts.events, event),
      counts.actors > 0 ? plural(counts.actors, { one: "actor", other: "actors" }) : "",
      span,
    ]
      .filter((part) => part !== "")
      .join(", ");
    const rest: readonly (readonly [number, string])[] = [
      [counts.planned, `${counts.planned} planned`],
      [counts.reported, `${counts.reported} only reported`],
      [counts.disputed, `${counts.disputed} disputed`],
      [counts.denied, `${counts.denied} denied`],
      [counts.undated, `${counts.undated} without a date`],
      [counts.hidden, plural(counts.hidden, { one: "label hidden", other: "labels hidden" })],
      [counts.issues, plural(counts.issues, fault)],
    ];
    return `${[head, ...rest.filter(([count]) => count > 0).map(([, text]) => text)].join("; ")}.`;
  },
  lane: (name, events) => `${name}, ${plural(events, event)}`,
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
  moreNames: (n) => `+${n}`,
  repeatedBy: (names) => `repeated by ${list(names)}`,
  independent: (voices, repeats) =>
    `${plural(voices, { one: "independent source", other: "independent sources" })}${repeats === 0 ? "" : `; ${plural(repeats, { one: "that only repeats is not counted", other: "that only repeat are not counted" })}`}`,
  beforeEvent: (title) => `before “${title}”`,
  afterEvent: (title) => `after “${title}”`,
  members: (n) => plural(n, { one: "member", other: "members" }),
  laneExpanded: (name) => `${name} expanded: its members have lanes of their own.`,
  laneCollapsed: (name) => `${name} collapsed: its members share its lane.`,
  laneOpened: (name) => `${name} opened: every event is shown by itself.`,
  laneClosed: (name) => `${name} closed: only the most important events are named.`,
  laneOrder: ({ by, shorter }) =>
    by === "weight"
      ? "Lanes are ordered by the weight of what their actors do: those that meet often are neighbours, and those that only receive come last."
      : by === "author"
        ? "Lanes are in the author’s order."
        : by === "known"
          ? "Lanes are much as they were before, and were moved only where that shortens their links."
          : by === "links-as-author"
            ? "Lanes are ordered so that links between them are short, which is also the author’s order."
            : `Lanes are ordered so that links between them are short${shorter < 1 ? ", as far as fixed ones allow" : `: ${shorter}% shorter than in the order given`}.`,
  tallerThanAsked: (n) => `Taller than the ${n} px that were asked for.`,
  hiddenLabels: (n) =>
    `${plural(n, { one: "label is hidden or shortened", other: "labels are hidden or shortened" })} for want of room.`,
  compressed: (spans) =>
    `Drawn smaller: ${spans.map(({ span, times }) => `${span} (${grouped(times, ",")}×)`).join(", ")}.`,
  faultCount: (n) => plural(n, fault),
  settingCount: (n) => plural(n, { one: "problem with the settings", other: "problems with the settings" }),
  towards: (acting, receiving) => `${acting}, towards ${receiving}`,
  actorRole: (name, role) => `${name} (${role})`,
  readBy: (rule, from) => `read by the rule ${rule}${from === undefined ? "" : `, as written on ${from}`}`,
  list,
};

function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
