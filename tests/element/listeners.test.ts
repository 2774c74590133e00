import { afterEach, expect, test, vi } from "vitest";
import { listeners } from "../../src/element/listeners.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("what is no function is refused as a listener in words", () => {
  for (const [given, said] of [
    [undefined, "undefined"],
    [null, "null"],
    [5, "5"],
    ["log", '"log"'],
    [{}, "an object"],
  ] as const)
    expect(() => listeners().on("select", given as never)).toThrow(
      new TypeError(`the listener is ${said} in on; use a function`),
    );
});

test("a listener that throws keeps no other from being told, and its error reaches the page", () => {
  const later: (() => void)[] = [];
  vi.stubGlobal("queueMicrotask", (work: () => void) => later.push(work));
  const { on, emit } = listeners();
  const told: string[] = [];
  on("open", () => {
    throw new Error("the page's own fault");
  });
  on("open", ({ event }) => told.push(String(event)));
  expect(() => emit("open", { event: "talks" })).not.toThrow();
  expect([told, later.length]).toEqual([["talks"], 1]);
  expect(later[0]).toThrow("the page's own fault");
});
