import { describe, expect, test } from "vitest";
import { focusPosition } from "../../src/view/focus-position.ts";
import { offeredForms } from "../../src/view/forms.ts";
import { update } from "../../src/view/update.ts";
import { on, navigation } from "./tiny.ts";

const its = navigation("a....b....c", "~f");

describe("the event in focus", () => {
  test("stands on the screen where its middle is", () => {
    expect([focusPosition(on(its, { focus: "a0" })), focusPosition(on(its, { focus: "b0" }))]).toEqual([0.005, 0.055]);
    expect(focusPosition(on(its, { focus: "b0", window: { from: 50_000, to: 70_000 } }))).toBeCloseTo(0.25);
  });

  test("that is cut by the screen's edge stands in the middle of what is in sight", () => {
    expect(focusPosition(on(its, { focus: "b0", window: { from: 56_000, to: 76_000 } }))).toBeCloseTo(0.1);
  });

  test("has no place on the screen where it is out of sight, off the axis, or a head", () => {
    const far = { from: 500_000, to: 600_000 };
    expect(
      [
        on(its, { focus: "a0", window: far }),
        on(its, { focus: "f1" }),
        on(its, { focus: "row:0" }),
        on({ ...its, window: null, scaleStops: [] }, { focus: "a0" }),
        on(its),
      ].map(focusPosition),
    ).toEqual(Array.from({ length: 5 }, () => undefined));
  });
});

describe("a form", () => {
  test("is offered where it has room, and not on screens where it is for paper, but where it was asked for by name", () => {
    expect([offeredForms(720, "print"), offeredForms(720, "table")].map((forms) => forms.includes("print"))).toEqual([
      true,
      false,
    ]);
    expect([offeredForms(720), offeredForms(719)]).toEqual([
      ["lanes", "storyline", "column", "list", "table"],
      ["column", "list", "table"],
    ]);
    expect(offeredForms(719, undefined, "lanes")).toEqual(["lanes", "column", "list", "table"]);
  });

  test("without an axis forgets no part of time that was in sight, and moves none", () => {
    const bare = { ...its, window: null, scaleStops: [] };
    const near = on(its, { window: { from: 400_000, to: 500_000 } });
    const away = [
      { do: "form", form: "storyline" },
      { do: "navigation", navigation: bare },
      { do: "focus", id: "a0" },
    ] as const;
    expect(away.reduce(update, near)).toMatchObject({ form: "storyline", window: near.window });
    expect(update(away.reduce(update, near), { do: "navigation", navigation: its }).window).toEqual(near.window);
  });
});
