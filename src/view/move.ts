import type { Px } from "../base/units.ts";
import type { Move } from "./keymap.ts";
import { middleOf, placesOf, type Place, type NavigationModel, type NavigationRow } from "./navigation-model.ts";

/** Where the focus is: on a place, or on the head of a row. */
interface FocusPlace {
  readonly row: number;
  readonly place: Place | null;
}

/** The id that a move leads to; the same one where there is nothing further. `screen` is the screen's width on the home picture. */
export function moved(navigation: NavigationModel, focus: string | null, move: Move, screen: Px): string | null {
  const { rows, story } = navigation;
  if (navigation.reading === "list") return inList(story, focus, move);
  const here = focusPlace(navigation, focus);
  if (here === null) return placesOf(navigation)[0]?.id ?? null;
  const row = rows[here.row];
  if (row === undefined) return focus;
  const { places } = row;
  const at = here.place === null ? -1 : places.indexOf(here.place);
  switch (move) {
    case "previous":
      return places[at - 1]?.id ?? row.id;
    case "next":
      return places[at + 1]?.id ?? focus;
    case "above":
      return beside(rows, here, -1) ?? focus;
    case "below":
      return beside(rows, here, 1) ?? focus;
    case "row-start":
      return row.id;
    case "row-end":
      return places.at(-1)?.id ?? row.id;
    case "first":
      return placesOf(navigation)[0]?.id ?? focus;
    case "last":
      return placesOf(navigation).at(-1)?.id ?? focus;
    case "screen-back":
      return screenOn(places, here.place, -screen) ?? focus;
    case "screen-on":
      return screenOn(places, here.place, screen) ?? focus;
    case "story-back":
      return inStory(navigation, here, -1) ?? focus;
    case "story-on":
      return inStory(navigation, here, 1) ?? focus;
  }
}

/** The first place of an id. */
export const placeOf = (navigation: NavigationModel, id: string | null): Place | undefined =>
  placesOf(navigation).find((place) => place.id === id);

/** The nearest of places to a point of the picture. */
export function nearest(places: readonly Place[], x: Px): Place | undefined {
  return [...places].sort((a, b) => Math.abs(middleOf(a) - x) - Math.abs(middleOf(b) - x))[0];
}

function focusPlace(navigation: NavigationModel, focus: string | null): FocusPlace | null {
  const place = placeOf(navigation, focus);
  if (place !== undefined) return { row: place.row, place };
  const row = navigation.rows.findIndex(({ id }) => id === focus);
  return row === -1 ? null : { row, place: null };
}

/** In the next row that has something: its head from a head, else what is nearest in time. */
function beside(rows: readonly NavigationRow[], { row, place }: FocusPlace, step: 1 | -1): string | undefined {
  for (let at = row + step; at >= 0 && at < rows.length; at += step) {
    const other = rows[at];
    if (other === undefined) return undefined;
    if (place === null) return other.id;
    const found = nearest(other.places, middleOf(place));
    if (found !== undefined) return found.id;
  }
  return undefined;
}

/** A screen further: the nearest to there, and one on at least. */
function screenOn(places: readonly Place[], from: Place | null, by: Px): string | undefined {
  if (from === null) return places[0]?.id;
  const ahead = places.filter((_, k) => (by > 0 ? k > places.indexOf(from) : k < places.indexOf(from)));
  return nearest(ahead, middleOf(from) + by)?.id;
}

/** The next event of the story; in the focused lane, where the event is in that lane too. */
function inStory({ story, rows }: NavigationModel, { row, place }: FocusPlace, step: 1 | -1): string | undefined {
  const from = place ?? rows[row]?.places[0];
  const found = story[story.findIndex(({ event }) => event === from?.event) + step];
  return (rows[row]?.places.find(({ event }) => event === found?.event) ?? found)?.id;
}

const back = new Set<Move>(["previous", "above", "story-back"]);
const on = new Set<Move>(["next", "below", "story-on"]);
const start = new Set<Move>(["first", "row-start"]);
const end = new Set<Move>(["last", "row-end"]);

function inList(story: readonly Place[], focus: string | null, move: Move): string | null {
  const at = story.findIndex(({ id }) => id === focus);
  const last = story.length - 1;
  const step = back.has(move) ? -1 : on.has(move) ? 1 : move === "screen-back" ? -8 : move === "screen-on" ? 8 : 0;
  const to = start.has(move) ? 0 : end.has(move) ? last : at === -1 ? 0 : Math.min(last, Math.max(0, at + step));
  return story[to]?.id ?? null;
}
