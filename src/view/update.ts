import type { Unfold } from "../layout/groups.ts";
import type { Window } from "../layout/scale.ts";
import type { Form } from "../scene/options.ts";
import type { Move } from "./keymap.ts";
import { moved, nearest, placeOf } from "./move.ts";
import { timeOf, xOf } from "./scale.ts";
import { middleOf, placesOf, type Place, type Stage } from "./stage.ts";
import { blank, type ViewState } from "./state.ts";
import { clamped, isWhole, panBy, reveal, zoomBy } from "./window.ts";

/** Something that a reader, or the host page, does. */
export type Action =
  /** New data, or the same at another size. */
  | { readonly do: "stage"; readonly stage: Stage }
  /** `factor` 2 shows half as much; `share` of the screen, 0–1, stays where it is. */
  | { readonly do: "zoom"; readonly factor: number; readonly share?: number }
  /** By shares of the screen: 1 is one screen later. */
  | { readonly do: "pan"; readonly shares: number }
  /** Null is the whole. */
  | { readonly do: "window"; readonly window: Window | null }
  | { readonly do: "move"; readonly move: Move }
  | { readonly do: "focus"; readonly id: string }
  /** Picks an event out, without its details; null picks none. */
  | { readonly do: "select"; readonly event: string | null }
  | { readonly do: "open"; readonly event: string }
  /** Opens an event that the open one is linked with; `back` opens the one that it was followed from. */
  | { readonly do: "follow"; readonly event: string }
  | { readonly do: "back" }
  /** The details first, then what is picked out. */
  | { readonly do: "close" }
  /** Unfolds these groups and folds all others; null as it was at first. */
  | { readonly do: "unfold"; readonly unfold: Unfold | null }
  /** Counts time from an event; from none with null. */
  | { readonly do: "align"; readonly event: string | null }
  /** Shows the timeline in another form; null as the options say. */
  | { readonly do: "form"; readonly form: Form | null }
  /** One event on or back in the story, picked out and, where details are open, opened. */
  | { readonly do: "step"; readonly by: 1 | -1 };

/**
 * The state after an action; the same object where the action changes nothing.
 * @example update(state, { do: "zoom", factor: 2 }).window
 */
export function update(state: ViewState, action: Action): ViewState {
  if (action.do === "stage") return restaged(state, action.stage);
  const { stage } = state;
  if (stage === null) return state;
  const { knots } = stage;
  const seen = state.window ?? stage.window;
  switch (action.do) {
    case "zoom":
      return seen === null ? state : shown(state, stage, zoomBy(knots, seen, action));
    case "pan":
      return seen === null ? state : shown(state, stage, panBy(knots, seen, action.shares));
    case "window":
      return seen === null ? state : shown(state, stage, action.window === null ? null : clamped(knots, action.window));
    case "move":
      return screenMoved(state, stage, action.move);
    case "focus":
      return focused(state, stage, action.id);
    case "select":
      return action.event === null
        ? same(state, { selected: null, open: null, trail: blank.trail })
        : picked(state, stage, action.event, null);
    case "open":
      return picked(state, stage, action.event, action.event);
    case "follow":
      return followed(state, stage, action.event);
    case "back":
      return returned(state, stage);
    case "close":
      return same(state, state.open === null ? { selected: null } : { open: null, trail: blank.trail });
    case "align":
      return state.align?.event === action.event ? state : same(state, { align: { event: action.event } });
    case "form":
      return same(state, { form: action.form });
    case "unfold":
      return same(state, { unfold: action.unfold });
    case "step":
      return stepped(state, stage, action.by);
  }
}

/** The picked-out event's place: the one in focus, where it stands in several lanes. */
export function placeOfEvent(state: ViewState, event: string): Place | undefined {
  if (state.stage === null) return undefined;
  const places = placesOf(state.stage).filter((place) => place.event === event);
  return (
    places.find(({ id }) => id === state.focus) ?? state.stage.story.find((place) => place.event === event) ?? places[0]
  );
}

function same(state: ViewState, changes: Partial<ViewState>): ViewState {
  const next = { ...state, ...changes };
  return (Object.keys(next) as (keyof ViewState)[]).every((key) => next[key] === state[key]) ? state : next;
}

function shown(state: ViewState, { knots }: Stage, window: Window | null): ViewState {
  const next = window === null || isWhole(knots, window) ? null : window;
  return next?.from === state.window?.from && next?.to === state.window?.to ? state : { ...state, window: next };
}

/** The focus stays in sight, and the picture moves least. */
function focused(state: ViewState, stage: Stage, id: string): ViewState {
  const place = placeOf(stage, id);
  if (place === undefined && !stage.rows.some((row) => row.id === id)) return state;
  const isOnAxis = place !== undefined && stage.rows[place.row]?.kind === "lane";
  const next = same(state, { focus: id });
  return state.window === null || stage.window === null || !isOnAxis
    ? next
    : shown(next, stage, reveal(stage.knots, state.window, place));
}

function picked(state: ViewState, stage: Stage, event: string, open: string | null): ViewState {
  const place = placeOfEvent(state, event);
  return place === undefined
    ? state
    : focused(same(state, { selected: event, open, trail: blank.trail }), stage, place.id);
}

function followed(state: ViewState, stage: Stage, event: string): ViewState {
  const next = picked(state, stage, event, event);
  return next === state || state.open === null ? next : { ...next, trail: [...state.trail, state.open] };
}

function returned(state: ViewState, stage: Stage): ViewState {
  const event = state.trail.at(-1);
  return event === undefined ? state : { ...picked(state, stage, event, event), trail: state.trail.slice(0, -1) };
}

function screenMoved(state: ViewState, stage: Stage, move: Move): ViewState {
  const whole = (stage.knots.at(-1)?.x ?? 0) - (stage.knots[0]?.x ?? 0);
  const screen =
    state.window === null ? whole : xOf(stage.knots, state.window.to) - xOf(stage.knots, state.window.from);
  const id = moved(stage, state.focus, move, screen);
  return id === null ? state : focused(state, stage, id);
}

function stepped(state: ViewState, stage: Stage, by: 1 | -1): ViewState {
  const from = state.open ?? state.selected;
  const at = stage.story.findIndex(({ event }) => event === from);
  const next = stage.story[at === -1 ? (by === 1 ? 0 : stage.story.length - 1) : at + by];
  return next === undefined ? state : picked(state, stage, next.event, next.event);
}

/** What was in focus, picked out or open stays so while it is there; else the focus goes to what is nearest in time. */
function restaged(state: ViewState, stage: Stage): ViewState {
  const places = placesOf(stage);
  const has = (event: string | null): boolean => places.some((place) => place.event === event);
  const before = state.stage === null ? undefined : placeOf(state.stage, state.focus);
  const at =
    before === undefined || state.stage === null || state.stage.knots.length === 0
      ? null
      : timeOf(state.stage.knots, middleOf(before));
  const stays = places.some(({ id }) => id === state.focus) || stage.rows.some(({ id }) => id === state.focus);
  const other =
    places.find(({ event }) => event === before?.event) ??
    (at === null ? undefined : nearest(places, stage.knots.length === 0 ? 0 : xOf(stage.knots, at)));
  const next: ViewState = {
    ...state,
    stage,
    focus: stays ? state.focus : ((other ?? places[0])?.id ?? stage.rows[0]?.id ?? null),
    selected: has(state.selected) ? state.selected : null,
    open: has(state.open) ? state.open : null,
    trail: has(state.open) ? state.trail.filter(has) : blank.trail,
  };
  // A form without an axis forgets nothing: the part of time comes back with the axis.
  return stage.window === null || state.window === null ? next : shown(next, stage, clamped(stage.knots, state.window));
}
