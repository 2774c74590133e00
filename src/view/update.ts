import type { Expand } from "../layout/items/groups.ts";
import type { TimeWindow } from "../layout/scale.ts";
import { showsEvent } from "../model/query/shows-event.ts";
import type { Timeline } from "../model/timeline.ts";
import type { Form } from "../scene/options.ts";
import type { Move } from "./keymap.ts";
import { moved, nearest, placeOf } from "./move.ts";
import { timeOf, xOf } from "../layout/scale-stops.ts";
import { lanesOf, middleOf, placeOnAxis, placesOf, type Place, type NavigationModel } from "./navigation-model.ts";
import { blank, type ViewChoices, type ViewState } from "./state.ts";
import { clamped, isWhole, panBy, reveal, windowRound, zoomBy } from "./zoom-window.ts";

/** Something that a reader, or the host page, does. */
export type Action =
  /** New data, or the same at another size. */
  | { readonly do: "navigation"; readonly navigation: NavigationModel }
  /**
   * Another document comes: the reader's window stays where it shows an event of it, else it is the `window` of the options.
   * Its lanes stay near to the order of those that are drawn.
   */
  | {
      readonly do: "document";
      readonly timeline: Timeline;
      readonly zone: string;
      readonly window: TimeWindow | null;
    }
  /** `factor` 2 shows half as much; `share` of the screen, 0–1, stays where it is. */
  | { readonly do: "zoom"; readonly factor: number; readonly share?: number }
  /** By shares of the screen: 1 is one screen later. */
  | { readonly do: "pan"; readonly shares: number }
  /** Null is the whole. */
  | { readonly do: "window"; readonly window: TimeWindow | null }
  | { readonly do: "move"; readonly move: Move }
  /** The picture moves so that what has the focus is in sight, but where `still` is set. */
  | { readonly do: "focus"; readonly id: string; readonly still?: boolean }
  /** Picks an event out, without its details; null picks none. */
  | { readonly do: "select"; readonly event: string | null }
  | { readonly do: "open"; readonly event: string }
  /** Opens an event that the open one is linked with; `back` opens the one that it was followed from. */
  | { readonly do: "follow"; readonly event: string }
  | { readonly do: "back" }
  /** Closes the details and picks out no event. */
  | { readonly do: "close" }
  /** Expands these groups and collapses all others; null as it was at first. */
  | { readonly do: "expand"; readonly expand: Expand | null }
  /** Counts time from an event; from none with null. */
  | { readonly do: "align"; readonly event: string | null }
  /** Shows the timeline in another form; null as the options say. */
  | { readonly do: "form"; readonly form: Form | null }
  /** Restores choices that were kept; those that are not named stay. */
  | { readonly do: "restore"; readonly choices: Partial<ViewChoices> }
  /** One event on or back in the story, picked out and, where details are open, opened. */
  | { readonly do: "step"; readonly by: 1 | -1 };

/**
 * The state after an action; the same object where the action changes nothing.
 * @example update(state, { do: "zoom", factor: 2 }).window
 */
export function update(state: ViewState, action: Action): ViewState {
  if (action.do === "navigation") return restaged(state, action.navigation);
  const { navigation } = state;
  if (action.do === "document") {
    const actors = new Set(action.timeline.actors.map(({ id }) => id));
    return same(state, {
      isUndrawn: state.navigation !== null,
      lanes: known(state)?.filter((id) => actors.has(id)) ?? null,
      around: action.timeline.events.some(({ id }) => id === state.around) ? state.around : null,
      ...(state.window === null || showsEvent(action.timeline, state.window, action.zone)
        ? {}
        : { window: action.window }),
    });
  }
  if (action.do === "restore") return restored(state, action.choices);
  // What is asked for of a document that is not drawn yet is taken to its bounds once they are known.
  if (navigation === null || (action.do === "window" && state.isUndrawn)) return undrawn(state, action);
  const { scaleStops } = navigation;
  const seen = state.window ?? navigation.window;
  switch (action.do) {
    case "zoom":
      return seen === null ? state : showWindow(state, navigation, zoomBy(navigation, seen, action));
    case "pan":
      return seen === null ? state : showWindow(state, navigation, panBy(scaleStops, seen, action.shares));
    case "window":
      return seen === null
        ? state
        : showWindow(state, navigation, action.window === null ? null : clamped(navigation, action.window));
    case "move":
      return screenMoved(state, navigation, action.move);
    case "focus":
      return focused(state, navigation, action.id, action.still);
    case "select":
      return action.event === null
        ? same(state, { selection: null, open: null, trail: blank.trail })
        : picked(state, navigation, action.event, null);
    case "open":
      return picked(state, navigation, action.event, action.event);
    case "follow":
      return followed(state, navigation, action.event);
    case "back":
      return returned(state, navigation);
    case "close":
      return same(state, { selection: null, open: null, trail: blank.trail });
    case "align":
      return same(state, { aligned: { event: action.event } });
    case "form":
      return same(state, { form: action.form });
    case "expand":
      return expanded(state, action.expand);
    case "step":
      return stepped(state, navigation, action.by);
  }
}

function expanded(state: ViewState, expand: Expand | null): ViewState {
  const next = same(state, { expanded: expand });
  return next === state ? state : same(next, { lanes: known(state) });
}

/** The lanes that the reader sees, or where there are none, those that the reader saw last. */
function known({ navigation, lanes }: ViewState): ViewState["lanes"] {
  const seen = navigation === null ? [] : lanesOf(navigation);
  return seen.length === 0 ? lanes : seen;
}

/** Before the first picture, what shall be in it is kept; nothing moves. */
function undrawn(state: ViewState, action: Action): ViewState {
  switch (action.do) {
    case "select":
      return restored(state, { selection: action.event, open: null });
    case "open":
      return restored(state, { open: action.event });
    case "close":
      return restored(state, { selection: null, open: null });
    case "window":
      return restored(state, { window: action.window });
    default:
      return state;
  }
}

/** The picked-out event's place: the one in focus, where the event is in several lanes. */
export function placeOfEvent(state: ViewState, event: string): Place | undefined {
  if (state.navigation === null) return undefined;
  const places = placesOf(state.navigation).filter((place) => place.event === event);
  return (
    places.find(({ id }) => id === state.focus) ??
    state.navigation.story.find((place) => place.event === event) ??
    places[0]
  );
}

/** The state with changes; the same object, and the same values in it, where a JSON copy of them is there already. */
function same(state: ViewState, changes: Partial<Omit<ViewState, "navigation">>): ViewState {
  const isOther = ([key, value]: readonly [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(state[key as keyof typeof changes]);
  const others = Object.entries(changes).filter(isOther);
  return others.length === 0 ? state : { ...state, ...Object.fromEntries(others) };
}

function showWindow(state: ViewState, { scaleStops }: NavigationModel, window: TimeWindow | null): ViewState {
  return same(state, { window: window === null || isWhole(scaleStops, window) ? null : window });
}

/**
 * What was kept is put back as it was: the focus goes to its event, and the window stays the one that was kept. An event
 * with open details is picked out, so one of the two is enough.
 */
function restored(state: ViewState, choices: Partial<ViewChoices>): ViewState {
  const { open = null, selection } = choices;
  const next = same(state, {
    ...("window" in choices ? { around: null } : {}),
    ...choices,
    ...(open !== null ? { selection: open } : selection !== undefined && selection !== state.open ? { open } : {}),
  });
  if (next === state) return state;
  const { navigation, window } = next;
  const event = next.open ?? next.selection;
  const place = event === null ? undefined : placeOfEvent(next, event);
  const back: ViewState = {
    ...next,
    trail: next.open === state.open ? state.trail : blank.trail,
    focus: place?.id ?? next.focus,
  };
  if (navigation === null || next.isUndrawn) return back;
  return navigation.window !== null && window !== null && next.around === null
    ? showWindow(back, navigation, clamped(navigation, window))
    : zoomedIn(back, navigation);
}

/** With time round the event that was waited for, where there is an axis; an event without a place on it is waited for no longer. */
function zoomedIn(state: ViewState, navigation: NavigationModel): ViewState {
  if (state.around === null || navigation.window === null) return state;
  const next = same(state, { around: null });
  const place = placeOnAxis(navigation, state.around);
  return place === undefined ? next : showWindow(next, navigation, windowRound(navigation, place));
}

/** The focus stays in sight, and the picture moves least. */
function focused(state: ViewState, navigation: NavigationModel, id: string, still = false): ViewState {
  const place = placeOf(navigation, id);
  if (place === undefined && !navigation.rows.some((row) => row.id === id)) return state;
  const isOnAxis = place !== undefined && navigation.rows[place.row]?.kind === "lane";
  const next = same(state, { focus: id });
  return still || state.window === null || navigation.window === null || !isOnAxis
    ? next
    : showWindow(next, navigation, reveal(navigation.scaleStops, state.window, place));
}

function picked(state: ViewState, navigation: NavigationModel, event: string, open: string | null): ViewState {
  const place = placeOfEvent(state, event);
  return place === undefined
    ? state
    : focused(same(state, { selection: event, open, trail: blank.trail }), navigation, place.id);
}

function followed(state: ViewState, navigation: NavigationModel, event: string): ViewState {
  const next = picked(state, navigation, event, event);
  return next === state || state.open === null ? next : { ...next, trail: [...state.trail, state.open] };
}

function returned(state: ViewState, navigation: NavigationModel): ViewState {
  const event = state.trail.at(-1);
  return event === undefined ? state : { ...picked(state, navigation, event, event), trail: state.trail.slice(0, -1) };
}

function screenMoved(state: ViewState, navigation: NavigationModel, move: Move): ViewState {
  const whole = (navigation.scaleStops.at(-1)?.x ?? 0) - (navigation.scaleStops[0]?.x ?? 0);
  const screen =
    state.window === null
      ? whole
      : xOf(navigation.scaleStops, state.window.to) - xOf(navigation.scaleStops, state.window.from);
  const id = moved(navigation, state.focus, move, screen);
  return id === null ? state : focused(state, navigation, id);
}

function stepped(state: ViewState, navigation: NavigationModel, by: 1 | -1): ViewState {
  const from = state.open ?? state.selection;
  const at = navigation.story.findIndex(({ event }) => event === from);
  const next = navigation.story[at === -1 ? (by === 1 ? 0 : navigation.story.length - 1) : at + by];
  return next === undefined ? state : picked(state, navigation, next.event, next.event);
}

/** What was in focus, picked out or open stays so while it is there; else the focus goes to what is nearest in time. */
function restaged(state: ViewState, navigation: NavigationModel): ViewState {
  const places = placesOf(navigation);
  const has = (event: string | null): boolean => places.some((place) => place.event === event);
  const before = state.navigation === null ? undefined : placeOf(state.navigation, state.focus);
  const at =
    before === undefined || state.navigation === null || state.navigation.scaleStops.length === 0
      ? null
      : timeOf(state.navigation.scaleStops, middleOf(before));
  const stays = places.some(({ id }) => id === state.focus) || navigation.rows.some(({ id }) => id === state.focus);
  const other =
    places.find(({ event }) => event === before?.event) ??
    (at === null
      ? undefined
      : nearest(places, navigation.scaleStops.length === 0 ? 0 : xOf(navigation.scaleStops, at)));
  const next: ViewState = {
    ...state,
    navigation,
    isUndrawn: false,
    focus: stays ? state.focus : ((other ?? places[0])?.id ?? navigation.rows[0]?.id ?? null),
    selection: has(state.selection) ? state.selection : null,
    open: has(state.open) ? state.open : null,
    trail: has(state.open) ? state.trail.filter(has) : blank.trail,
  };
  // A form without an axis forgets nothing: the part of time comes back with the axis.
  return navigation.window === null || state.window === null || state.around !== null
    ? zoomedIn(next, navigation)
    : showWindow(next, navigation, clamped(navigation, state.window));
}
