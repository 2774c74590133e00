import { cut } from "../base/cut.ts";
import type { Issue } from "../base/issue.ts";
import { listed, unknownNames, unknownOption } from "../base/unknown-names.ts";
import { wishOf } from "../layout/order/order-option.ts";
import { meant } from "../base/spelling.ts";
import type { Timeline } from "../model/timeline.ts";
import { unknownFields } from "../theme/unknown-fields.ts";
import { alignFault } from "./align.ts";
import { narrowest, widest, type DrawOptions } from "./options.ts";
import { languageIssues } from "./reader-language.ts";

/** Every option of drawing; a record, so that none is forgotten. */
const drawNames: Readonly<Record<keyof DrawOptions, true>> = {
  width: true,
  height: true,
  languages: true,
  lang: true,
  direction: true,
  calendar: true,
  zone: true,
  window: true,
  order: true,
  expand: true,
  form: true,
  claims: true,
  relations: true,
  focus: true,
  linear: true,
  align: true,
  title: true,
  legend: true,
  issues: true,
  theme: true,
  measureText: true,
};

/** What only some ways of drawing take: those that give text. */
const textNames = ["idPrefix", "fragment"];

/** The names of all options of drawing. */
export const optionNames: readonly string[] = [...Object.keys(drawNames), ...textNames];

/** What options of the right types name that there is not, and what they ask for that cannot be. */
export function issuesOfOptions(timeline: Timeline, options: DrawOptions): readonly Issue[] {
  return [
    ...unknownNames(options, optionNames),
    ...widthIssues(options),
    ...idIssues(timeline, options),
    ...focusIssues(timeline, options),
    ...alignIssues(timeline, options),
    ...themeIssues(options.theme),
    ...languageIssues(timeline, options),
  ];
}

/** The fields of a theme of one's own that have no effect. */
export function themeIssues(theme: unknown): readonly Issue[] {
  return unknownFields(theme).map(({ path, names }) => unknownOption(path, path.split(".").at(-1) ?? "", names));
}

function widthIssues({ width }: DrawOptions): readonly Issue[] {
  if (width === undefined || !(width < narrowest || width > widest)) return [];
  const used = width < narrowest ? narrowest : widest;
  return [
    {
      code: "option-out-of-range",
      severity: "warning",
      path: "options.width",
      quote: String(width),
      message: `options.width is ${width}; ${used} is used`,
      hint: `use a number of pixels from ${narrowest} to ${widest}`,
    },
  ];
}

function idIssues({ actors }: Timeline, { order = "weight", expand = [] }: DrawOptions): readonly Issue[] {
  const ids = actors.map(({ id }) => id);
  const known = new Set(ids);
  const wish = wishOf(order);
  const lists: readonly (readonly [path: string, list: readonly string[]])[] = [
    ...(Array.isArray(order)
      ? [["options.order", order as readonly string[]] as const]
      : (["first", "last", "near"] as const).map((name) => [`options.order.${name}`, wish[name]] as const)),
    ["options.expand", expand === "all" ? [] : expand],
  ];
  return lists.flatMap(([path, list]) =>
    list.flatMap((id, k) => (known.has(id) ? [] : [unknownId(`${path}[${k}]`, id, { kind: "actor", ids })])),
  );
}

function focusIssues({ events }: Timeline, { focus }: DrawOptions): readonly Issue[] {
  const ids = events.map(({ id }) => id);
  return focus === undefined || ids.includes(focus) ? [] : [unknownId("options.focus", focus, { kind: "event", ids })];
}

/** What keeps time from being counted from an event. */
export function alignIssues(
  timeline: Timeline,
  { align, zone = timeline.zone }: Pick<DrawOptions, "align" | "zone">,
): readonly Issue[] {
  const fault = align === undefined ? null : alignFault(timeline, align, zone);
  if (align === undefined || fault === null) return [];
  const ids = timeline.events.map(({ id }) => id);
  if (fault === "unknown") return [unknownId("options.align", align, { kind: "event", ids })];
  const { index = 0 } = timeline.events.find(({ id }) => id === align) ?? {};
  return [
    {
      code: "option-unused",
      severity: "warning",
      path: "options.align",
      quote: cut(align),
      message: `options.align is ${JSON.stringify(cut(align))}, an event whose time is not known`,
      hint: `use one with a date, or give events[${index}].when one`,
    },
  ];
}

function unknownId(
  path: string,
  id: string,
  { kind, ids }: { readonly kind: "actor" | "event"; readonly ids: readonly string[] },
): Issue {
  const word = meant(id, ids);
  return {
    code: `unknown-${kind}-in-option`,
    severity: "warning",
    path,
    quote: cut(id),
    message: `${path} is ${JSON.stringify(cut(id))}, an id that no ${kind} of this document has`,
    hint:
      word !== undefined
        ? `did you mean ${JSON.stringify(word)}?`
        : ids.length === 0
          ? `leave it out, as the document has no ${kind}s`
          : `use ${listed(ids)}`,
  };
}
