import { isObject } from "../base/is-object.ts";
import type { Issue } from "../base/issue.ts";
import { cut } from "../base/cut.ts";
import { idsFault, inspect, isIds } from "../base/expect.ts";
import { formNames } from "../scene/options.ts";
import { meant } from "../base/spelling.ts";
import { alignFault } from "../scene/align.ts";
import type { ViewChoices } from "../view/state.ts";
import type { PreparedTimeline } from "./prepare.ts";

/** The timeline and options that a state is checked against. */
interface StateContext {
  readonly timeline: Pick<PreparedTimeline["timeline"], "events" | "actors">;
  readonly resolved: Pick<PreparedTimeline["resolved"], "zone">;
}

/** Choices that can be restored, and those that name what the document no longer has. */
interface Checked {
  readonly choices: Partial<ViewChoices>;
  readonly issues: readonly Issue[];
}

const fields = ["window", "around", "selection", "open", "form", "expanded", "aligned", "lanes"] as const;

/**
 * Reads a state that was kept, field by field; unknown fields are left out and reported.
 * @throws TypeError or RangeError where a field is not what `getState()` gives
 */
export function checkState(state: unknown, { timeline, resolved: { zone } }: StateContext): Checked {
  if (!isObject(state))
    throw new TypeError(`the state is ${inspect(state)} in setState; use an object as getState() gives it`);
  const issues: Issue[] = unknownFields(state);
  const events = new Set(timeline.events.map(({ id }) => id));
  const actors = new Set(timeline.actors.map(({ id }) => id));
  const unused = (id: string, message: string): void => {
    const hint = "keep a state together with the document that it belongs to";
    issues.push({ code: "state-unused", severity: "info", path: "", quote: cut(id), message, hint });
  };
  const gone = (field: string, id: string, kind: string): void =>
    unused(id, `state.${field} names the ${kind} "${cut(id)}", which the document does not have`);
  const eventOf = (field: string, value: unknown): string | null => {
    if (value === null) return null;
    if (typeof value !== "string") throw wrong(field, value, "the id of an event or null");
    if (events.has(value)) return value;
    gone(field, value, "event");
    return null;
  };
  const actorsOf = (field: string, value: unknown, use: string): readonly string[] => {
    if (!isIds(value)) {
      const fault = `${idsFault(value)} in setState`;
      throw new RangeError(`state.${field} ${fault}; use ${use}`);
    }
    return value.filter((id) => {
      if (!actors.has(id)) gone(field, id, "actor");
      return actors.has(id);
    });
  };
  const readers: { readonly [Name in keyof ViewChoices]: (value: unknown) => ViewChoices[Name] } = {
    window: (value) => {
      if (value === null) return null;
      const { from, to } = isObject(value) ? value : {};
      if (typeof from === "number" && typeof to === "number" && Number.isFinite(to - from) && from < to)
        return { from, to };
      throw wrong("window", value, "{from, to} with from < to in epoch milliseconds, or null");
    },
    around: (value) => eventOf("around", value),
    selection: (value) => eventOf("selection", value),
    open: (value) => eventOf("open", value),
    form: (value) => {
      const form = formNames.find((name) => name === value);
      if (form === undefined && value !== null) throw wrong("form", value, `${formNames.join(", ")} or null`);
      return form ?? null;
    },
    expanded: (value) =>
      value === null || value === "all" ? value : actorsOf("expanded", value, 'a list of ids, "all" or null'),
    aligned: (value) => {
      if (value === null) return null;
      if (!isObject(value) || !("event" in value)) throw wrong("aligned", value, "{event: id or null} or null");
      const event = eventOf("aligned.event", value.event);
      if (event === null) return value.event === null ? { event } : null;
      if (alignFault(timeline, event, zone) === null) return { event };
      unused(event, `state.aligned.event is "${cut(event)}", an event whose time is not known`);
      return null;
    },
    lanes: (value) => (value === null ? null : actorsOf("lanes", value, "a list of actors' ids or null")),
  };
  const choices = Object.fromEntries(
    fields.filter((name) => state[name] !== undefined).map((name) => [name, readers[name](state[name])]),
  );
  return { choices, issues };
}

/** A warning for each field that no state has. */
const unknownFields = (state: object): Issue[] =>
  Object.keys(state)
    .filter((name) => !fields.some((known) => known === name))
    .map((name) => {
      const word = meant(name, fields);
      return {
        code: "state-unused",
        severity: "warning",
        path: "",
        quote: cut(name),
        message: `state.${cut(name)} is not known and has no effect`,
        hint: word === undefined ? `use ${fields.join(", ")}` : `did you mean ${JSON.stringify(word)}?`,
      };
    });

const wrong = (field: string, value: unknown, use: string): RangeError =>
  new RangeError(`state.${field} is ${inspect(value)} in setState; use ${use}`);

/** Whether something can be restored in some document. */
export function isState(state: unknown): state is Partial<ViewChoices> {
  try {
    checkState(state, { timeline: { events: [], actors: [] }, resolved: { zone: "UTC" } });
    return true;
  } catch {
    return false;
  }
}
