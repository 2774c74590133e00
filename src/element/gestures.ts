import type { Px } from "../base/units.ts";

/** The callbacks of gestures; places are shares of the picture's width, 0–1. */
export interface Gestures {
  /** False where nothing can be panned or zoomed: gestures then stay the page's. */
  readonly isOn: () => boolean;
  readonly pan: (by: Px) => void;
  readonly zoom: (factor: number, at: Px) => void;
  /** After a drag or a pinch. */
  readonly ended: () => void;
}

interface Finger {
  readonly x: Px;
  readonly y: Px;
}

/** Under this the pointer was only held unsteadily. */
const slack: Px = 4;

/*
 * idle ──down──► pressed ──moved past the slack──► dragging ──up──► idle, and the click that follows is no click
 *                   └──second finger──► pinching ──one left──► dragging
 * A wheel zooms with Ctrl or ⌘ alone: without, it is the page's.
 */

/** Follows mouse, pen and fingers on a field; the answer stops that. */
export function followGestures(field: HTMLElement, { isOn, pan, zoom, ended }: Gestures): () => void {
  const fingers = new Map<number, Finger>();
  let isDragging = false;
  let start: Finger | null = null;
  // Where a gesture ends on a mark, the browser calls it a click.
  let endsInClick = false;

  const down = (event: PointerEvent): void => {
    if (!isOn() || event.button !== 0 || fingers.size >= 2) return;
    endsInClick = false;
    fingers.set(event.pointerId, at(event));
    start = fingers.size === 1 ? at(event) : start;
  };
  const move = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    const now = at(event);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (!isDragging) {
      if (other === undefined && start !== null && Math.abs(now.x - start.x) < slack) return;
      isDragging = true;
      for (const id of fingers.keys()) if (field.isConnected) field.setPointerCapture(id);
      field.classList.add("dragging");
    }
    fingers.set(event.pointerId, now);
    if (other === undefined) return pan(before.x - now.x);
    const [was, is] = [Math.max(8, distance(before, other)), Math.max(8, distance(now, other))];
    zoom(is / was, (now.x + other.x) / 2 - field.getBoundingClientRect().left);
    pan((before.x - now.x) / 2);
  };
  const up = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
    endsInClick = isDragging && event.type === "pointerup";
    const isEnd = isDragging;
    isDragging = false;
    start = null;
    field.classList.remove("dragging");
    if (isEnd) ended();
  };
  const click = (event: MouseEvent): void => {
    if (!endsInClick) return;
    endsInClick = false;
    event.stopPropagation();
  };
  const wheel = (event: WheelEvent): void => {
    if (!isOn() || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const lines = event.deltaMode === 0 ? 1 : 20;
    const strength = Math.max(-50, Math.min(50, event.deltaY * lines));
    zoom(2 ** (-strength / 100), event.clientX - field.getBoundingClientRect().left);
  };

  const offs = [
    listen(field, "pointerdown", down),
    listen(field, "pointermove", move),
    listen(field, "pointerup", up),
    listen(field, "pointercancel", up),
    listen(field, "click", click, { capture: true }),
    listen(field, "wheel", wheel, { passive: false }),
  ];
  return () => offs.forEach((off) => off());
}

/** Listens; the answer stops it. */
export function listen<Name extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  name: Name,
  listener: (event: HTMLElementEventMap[Name]) => void,
  options: AddEventListenerOptions = {},
): () => void {
  target.addEventListener(name, listener, options);
  return () => target.removeEventListener(name, listener, options);
}

const at = ({ clientX, clientY }: PointerEvent): Finger => ({ x: clientX, y: clientY });

const distance = (a: Finger, b: Finger): Px => Math.hypot(a.x - b.x, a.y - b.y);
