import type { TimelineEvents } from "./options.ts";

/** The events that the element fires, by name. */
export type ChronolaneEvents = {
  readonly [Name in keyof TimelineEvents as `chronolane-${Name}`]: CustomEvent<TimelineEvents[Name]>;
};

/** The events that can be listened to at the element: its own, and those of any element. */
export interface ChronolaneElementEventMap extends HTMLElementEventMap, ChronolaneEvents {}

/** An element that knows the types of its events. */
export interface ElementWithEvents extends HTMLElement {
  /** Listens to an event of the element, whose `detail` has its type, or to any other. */
  addEventListener<Name extends keyof ChronolaneElementEventMap>(
    type: Name,
    listener: (this: this, event: ChronolaneElementEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  /** Takes a listener off again. */
  removeEventListener<Name extends keyof ChronolaneElementEventMap>(
    type: Name,
    listener: (this: this, event: ChronolaneElementEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ): void;
}
