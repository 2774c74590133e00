import { describe, expect, test } from "vitest";
import { readTimeline } from "../../src/model/read.ts";
import { blank, type ViewChoices } from "../../src/view/state.ts";
import { update, type Action } from "../../src/view/update.ts";
import { on, navigation } from "./tiny.ts";

const its = navigation("a....b....c", "..d..b....e", "~f", "?g");
const after = (state: ReturnType<typeof on>, ...actions: readonly Action[]): ReturnType<typeof on> =>
  actions.reduce(update, state);

describe("another document", () => {
  const january = { from: Date.UTC(2022, 0, 1), to: Date.UTC(2022, 1, 1) };
  const shown = (when: string): Action => ({
    do: "document",
    timeline: readTimeline({ chronolane: 1, events: [{ title: "x", when }] }).timeline,
    zone: "UTC",
    window: null,
  });

  test("keeps the reader's window where an event of it is in sight, else shows the window of the options", () => {
    const state = { ...blank, window: january };
    expect(update(state, shown("2022-01-12")).window).toBe(january);
    expect(update(state, shown("1969-07-20")).window).toBe(null);
    const spring = { from: 0, to: 1000 };
    expect(update(state, { ...shown("1969-07-20"), window: spring } as Action).window).toEqual(spring);
    expect(update(blank, shown("1969-07-20"))).toBe(blank);
  });

  test("stays near to the lanes that are drawn, those of the document before that it has", () => {
    const actors = ["1", "0", "2"].map((id) => ({ id, name: id }));
    const { timeline } = readTimeline({ chronolane: 1, actors: actors.slice(0, 2), events: [] });
    const another: Action = { do: "document", timeline, zone: "UTC", window: null };
    expect(update(on(its), another).lanes).toEqual(["0", "1"]);
    const list = { ...its, rows: [] };
    expect(update(on(list, { lanes: ["2", "1"] }), another).lanes).toEqual(["1"]);
    expect(update(on(list), another).lanes).toBe(null);
  });

  test.each<readonly [name: string, ask: (window: { readonly from: number; readonly to: number }) => Action]>([
    ["zoomed to", (window) => ({ do: "window", window })],
    ["restored", (window) => ({ do: "restore", choices: { window } })],
  ])("takes a window that is %s before it is drawn to its own bounds, not to those of the one before", (_, ask) => {
    const far = { from: 5_000_000, to: 5_500_000 };
    const asked = after(on(its), shown("1970-01-01"), ask(far));
    expect(asked.window).toEqual(far);
    const wide = { ...its, scaleStops: its.scaleStops.map(({ at, x }) => ({ at: at * 10, x })) };
    expect(after(asked, { do: "navigation", navigation: wide }).window).toEqual(far);
    expect(after(asked, { do: "navigation", navigation: its }).window).not.toEqual(far);
    expect(after(on(its), ask(far)).window).not.toEqual(far);
  });
});

describe("the state", () => {
  test("stays the same object where an action changes nothing", () => {
    const state = on(its, { focus: "a0" });
    const idle: readonly Action[] = [
      { do: "focus", id: "a0" },
      { do: "focus", id: "nobody" },
      { do: "select", event: null },
      { do: "open", event: "nobody" },
      { do: "close" },
      { do: "window", window: null },
      { do: "zoom", factor: 0.5 },
      { do: "move", move: "above" },
    ];
    expect(idle.map((action) => update(state, action) === state)).toEqual(idle.map(() => true));
  });

  test("stays the same object where a JSON copy of its choices is restored", () => {
    const choices: Partial<ViewChoices> = {
      window: { from: 100_000, to: 200_000 },
      selection: "a",
      open: "a",
      form: "lanes",
      expanded: ["a", "b"],
      aligned: { event: "a" },
    };
    const state = on(its, { ...choices, trail: ["b"] });
    const copy = JSON.parse(JSON.stringify(choices)) as Partial<ViewChoices>;
    expect(update(state, { do: "restore", choices: copy })).toBe(state);
    expect(update(state, { do: "expand", expand: ["a", "b"] })).toBe(state);
    expect(update(state, { do: "restore", choices: { ...copy, form: "list" } }).expanded).toBe(state.expanded);
    expect(update(state, { do: "restore", choices: { ...copy, expanded: ["b", "a"] } })).not.toBe(state);
  });

  test("is never changed in place", () => {
    const state = Object.freeze(on(its));
    expect(update(state, { do: "zoom", factor: 2 })).not.toBe(state);
    expect(state.window).toBe(null);
  });

  test("waits for a picture before it does anything", () => {
    expect(update(blank, { do: "zoom", factor: 2 })).toBe(blank);
  });

  test("zooms and comes back to the whole", () => {
    const near = after(on(its), { do: "zoom", factor: 4 }, { do: "pan", shares: 1 });
    expect(near.window).toEqual({ from: 625_000, to: 875_000 });
    expect(after(near, { do: "zoom", factor: 0.01 }).window).toBe(null);
    expect(after(near, { do: "window", window: null }).window).toBe(null);
  });

  test("cannot zoom where there is no axis", () => {
    const state = on({ ...its, window: null, scaleStops: [] });
    expect(
      after(state, { do: "zoom", factor: 2 }, { do: "pan", shares: 1 }, { do: "window", window: { from: 0, to: 1 } }),
    ).toBe(state);
  });
});

describe("an event that is zoomed to before it is drawn", () => {
  const asked = update(blank, { do: "restore", choices: { around: "b" } });

  test("is waited for until there is an axis, and no longer where it has no place on it", () => {
    const list = { ...its, window: null, scaleStops: [] };
    expect(after(asked, { do: "navigation", navigation: list }).around).toBe("b");
    const drawn = after(asked, { do: "navigation", navigation: list }, { do: "navigation", navigation: its });
    expect(drawn).toMatchObject({ around: null, window: { from: expect.any(Number) as number } });
    expect(after(on(its), { do: "restore", choices: { around: "b" } }).window).toEqual(drawn.window);
    const background = update(blank, { do: "restore", choices: { around: "f" } });
    expect(after(background, { do: "navigation", navigation: its })).toMatchObject({ around: null, window: null });
  });

  test("is forgotten for another window, and with the document that had it", () => {
    expect(after(asked, { do: "window", window: { from: 0, to: 1000 } }).around).toBe(null);
    const { timeline } = readTimeline({ chronolane: 1, events: [] });
    expect(after(asked, { do: "document", timeline, zone: "UTC", window: null }).around).toBe(null);
  });
});

describe("expanding", () => {
  test("notes the lanes that the reader sees, and restoring a state does not", () => {
    const state = on(its);
    expect(update(state, { do: "expand", expand: ["0"] })).toMatchObject({ expanded: ["0"], lanes: ["0", "1"] });
    expect(update(state, { do: "restore", choices: { expanded: ["0"] } })).toMatchObject({ lanes: null });
    expect(update(on({ ...its, rows: [] }, { lanes: ["b"] }), { do: "expand", expand: [] }).lanes).toEqual(["b"]);
  });
});

describe("focus", () => {
  test("moves the picture to what was out of sight", () => {
    const near = on(its, { window: { from: 500_000, to: 600_000 } });
    const { window } = after(near, { do: "focus", id: "a0" });
    expect(window?.from).toBeLessThan(0);
    expect(window?.to).toBeGreaterThan(10_000);
  });

  test("leaves the picture where it is for the background and for heads of rows", () => {
    const window = { from: 500_000, to: 600_000 };
    expect(after(on(its, { window }), { do: "focus", id: "f2" }, { do: "focus", id: "row:0" }).window).toBe(window);
  });

  test("stays through new data, goes to the same event elsewhere, else to what is nearest in time", () => {
    const state = on(its, { focus: "b1", selection: "b", open: "b" });
    expect(update(state, { do: "navigation", navigation: navigation("a", ".....b") }).focus).toBe("b1");
    expect(update(state, { do: "navigation", navigation: navigation("a....b") }).focus).toBe("b0");
    expect(update(state, { do: "navigation", navigation: navigation("a...c....d") })).toMatchObject({
      focus: "c0",
      selection: null,
      open: null,
    });
    expect(update(state, { do: "navigation", navigation: navigation() })).toMatchObject({ focus: null });
  });
});

describe("details", () => {
  test("open with their event picked out, in the lane one is in", () => {
    expect(after(on(its), { do: "focus", id: "b1" }, { do: "open", event: "b" })).toMatchObject({
      focus: "b1",
      selection: "b",
      open: "b",
    });
    expect(after(on(its), { do: "open", event: "b" }).focus).toBe("b0");
  });

  test("close together with the choice, so that no picture stays faint", () => {
    const open = after(on(its), { do: "open", event: "a" });
    expect(after(open, { do: "close" })).toMatchObject({ open: null, selection: null });
  });

  test("picking out alone opens none, and closes those of another event", () => {
    expect(after(on(its), { do: "open", event: "a" }, { do: "select", event: "b" })).toMatchObject({
      open: null,
      selection: "b",
    });
  });

  test("go through the whole story step by step, and stop at its ends", () => {
    const steps = [0, 1, 2, 3, 4, 5, 6, 7].map(
      (n) => after(on(its), ...Array.from({ length: n }, (): Action => ({ do: "step", by: 1 }))).open,
    );
    expect(steps).toEqual([null, "f", "a", "d", "b", "c", "e", "g"]);
    expect(after(on(its, { open: "g" }), { do: "step", by: 1 }).open).toBe("g");
    expect(after(on(its, { open: "g" }), { do: "step", by: -1 }).open).toBe("e");
  });

  test("remember the way along links, and go back on it until they are closed or others are opened", () => {
    const far = after(on(its), { do: "open", event: "a" }, { do: "follow", event: "b" }, { do: "follow", event: "c" });
    expect(far).toMatchObject({ open: "c", selection: "c", trail: ["a", "b"] });
    expect(after(far, { do: "back" })).toMatchObject({ open: "b", trail: ["a"] });
    expect(after(far, { do: "back" }, { do: "back" }, { do: "back" })).toMatchObject({
      open: "a",
      focus: "a0",
      trail: [],
    });
    const ends: readonly Action[] = [
      { do: "close" },
      { do: "open", event: "d" },
      { do: "step", by: 1 },
      { do: "select", event: null },
    ];
    expect(ends.map((end) => after(far, end).trail)).toEqual(ends.map(() => []));
    expect(update(far, { do: "navigation", navigation: navigation("b....c") }).trail).toEqual(["b"]);
  });
});
