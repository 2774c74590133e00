import { inspect } from "../base/expect.ts";
import type { TimelineEvents } from "./options.ts";

/** The names of all events. */
export const eventNames: readonly Name[] = ["ready", "select", "open", "window", "state", "issue"];

type Name = keyof TimelineEvents;
type Listener<N extends Name> = (detail: TimelineEvents[N]) => void;

/** Who listens to a living timeline. */
export interface Listeners {
  on<N extends Name>(name: N, listener: Listener<N>): () => void;
  emit<N extends Name>(name: N, detail: TimelineEvents[N]): void;
  clear(): void;
}

/** An empty list of listeners. */
export function listeners(): Listeners {
  const known: { readonly [N in Name]: Set<Listener<N>> } = {
    select: new Set(),
    open: new Set(),
    window: new Set(),
    state: new Set(),
    ready: new Set(),
    issue: new Set(),
  };
  const of = <N extends Name>(name: N): Set<Listener<N>> => {
    if (!Object.hasOwn(known, name))
      throw new RangeError(`the event is ${inspect(name)} in on; use ${eventNames.join(", ")}`);
    return known[name];
  };
  return {
    on: (name, listener) => {
      const list = of(name);
      if (typeof (listener as unknown) !== "function")
        throw new TypeError(`the listener is ${inspect(listener)} in on; use a function`);
      list.add(listener);
      return () => list.delete(listener);
    },
    emit: (name, detail) => {
      for (const listener of [...of(name)]) {
        try {
          listener(detail);
        } catch (fault) {
          // As for a listener of the DOM: the page gets its own error, and the other listeners get the event.
          queueMicrotask(() => {
            throw fault;
          });
        }
      }
    },
    clear: () => Object.values(known).forEach((list) => list.clear()),
  };
}
