import { describe, expect, test } from "vitest";
import { commandOf, keymap, type Move } from "../../src/view/keymap.ts";
import { moved } from "../../src/view/move.ts";
import { navigation } from "./tiny.ts";

const its = navigation("a....b....c", "..d.......e", "", ".....f", "~g", "?h");
const go = (from: string | null, ...moves: readonly Move[]): string | null =>
  moves.reduce<string | null>((id, move) => moved(its, id, move, 50), from);

describe("keys", () => {
  test.each<readonly [from: string | null, move: Move, to: string]>([
    [null, "next", "a0"],
    ["a0", "next", "b0"],
    ["c0", "next", "c0"],
    ["b0", "previous", "a0"],
    ["a0", "previous", "row:0"],
    ["row:0", "next", "a0"],
    ["row:1", "above", "row:0"],
    ["a0", "below", "d1"],
    ["c0", "below", "e1"],
    ["d1", "below", "f3"],
    ["f3", "below", "g4"],
    ["h5", "below", "h5"],
    ["a0", "above", "a0"],
    ["b0", "row-start", "row:0"],
    ["a0", "row-end", "c0"],
    ["f3", "first", "a0"],
    ["a0", "last", "h5"],
    ["a0", "screen-on", "b0"],
    ["c0", "screen-back", "b0"],
    ["c0", "screen-on", "c0"],
    ["a0", "story-on", "d1"],
    ["d1", "story-on", "b0"],
    ["b0", "story-back", "d1"],
    ["a0", "story-back", "g4"],
    ["e1", "story-on", "h5"],
  ])("from %s, %s leads to %s", (from, move, to) => {
    expect(go(from, move)).toBe(to);
  });

  test("the story passes through an event of several lanes once, in the lane one is in", () => {
    const shared = navigation("a..b..c", "...b");
    expect(moved(shared, "a0", "story-on", 50)).toBe("b0");
    expect(moved(shared, "b1", "story-on", 50)).toBe("c0");
    expect(moved(shared, "b0", "story-on", 50)).toBe("c0");
  });

  test("every event is reached by arrows alone", () => {
    const seen = new Set<string | null>();
    for (let id = go(null, "first"), before: string | null = ""; id !== before; before = id, id = go(id, "below")) {
      for (
        let cell = go(id, "row-start"), last: string | null = "";
        cell !== last;
        last = cell, cell = go(cell, "next")
      )
        seen.add(cell);
    }
    expect([...seen].filter((id) => id?.startsWith("row") === false).sort()).toEqual([
      "a0",
      "b0",
      "c0",
      "d1",
      "e1",
      "f3",
      "g4",
      "h5",
    ]);
  });

  test("none is a lone letter, and none is given twice", () => {
    expect(keymap.filter(({ key }) => /^\p{L}$/u.test(key))).toEqual([]);
    expect(new Set(keymap.map(({ key, ctrl, alt = false }) => `${key} ${ctrl} ${alt}`)).size).toBe(keymap.length);
  });

  test("left and right change places where text runs from the right", () => {
    expect([commandOf({ key: "ArrowLeft" }, "rtl"), commandOf({ key: "ArrowUp" }, "rtl")]).toEqual([
      { do: "move", move: "next" },
      { do: "move", move: "above" },
    ]);
  });

  test("a Mac's ⌘ is Ctrl; Alt is ours with ↓ alone, and Shift is left to others", () => {
    expect(commandOf({ key: "ArrowDown", altKey: true })).toEqual({ do: "links" });
    expect([
      commandOf({ key: "End", metaKey: true }),
      commandOf({ key: "End", altKey: true }),
      commandOf({ key: "End", shiftKey: true }),
      commandOf({ key: "a" }),
    ]).toEqual([{ do: "move", move: "last" }, undefined, undefined, undefined]);
  });
});

describe("in a list", () => {
  const list = { ...its, reading: "list" as const };

  test("all arrows go up and down the one column, and stop at its ends", () => {
    const order = list.story.map(({ id }) => id);
    expect([
      moved(list, order[0]!, "below", 0),
      moved(list, order[1]!, "previous", 0),
      moved(list, order.at(-1)!, "next", 0),
      moved(list, null, "next", 0),
    ]).toEqual([order[1], order[0], order.at(-1), order[0]]);
  });
});
