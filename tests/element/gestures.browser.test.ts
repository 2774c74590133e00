import { describe, expect, test, vi } from "vitest";
import type { TimelineEvents } from "../../src/element/options.ts";
import { all, find, settled, small, timeline, type Stage } from "./stage.ts";

function wheel({ root }: Stage, more: WheelEventInit): WheelEvent {
  const field = find(root, ".field");
  const { left, top, width } = field.getBoundingClientRect();
  const event = new WheelEvent("wheel", {
    deltaY: -100,
    clientX: left + width / 2,
    clientY: top + 120,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...more,
  });
  field.dispatchEvent(event);
  return event;
}

function pointer(
  { root }: Stage,
  name: string,
  x: number,
  { id = 1, y = 130, type = "mouse" }: { readonly id?: number; readonly y?: number; readonly type?: string } = {},
): void {
  const field = find(root, ".field");
  const { left, top } = field.getBoundingClientRect();
  field.setPointerCapture = () => undefined;
  field.dispatchEvent(
    new PointerEvent(name, {
      pointerId: id,
      pointerType: type,
      clientX: left + x,
      clientY: top + y,
      button: name === "pointermove" ? -1 : 0,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );
}

const windows = ({ handle }: Stage): TimelineEvents["window"][] => {
  const seen: TimelineEvents["window"][] = [];
  handle.on("window", (window) => seen.push(window));
  return seen;
};

const middle = ({ from, to }: TimelineEvents["window"]): number => (from + to) / 2;
const span = ({ from, to }: TimelineEvents["window"]): number => to - from;

describe("a wheel", () => {
  test("without a modifier is the page's", async () => {
    const stage = timeline(small);
    const seen = windows(stage);
    expect(wheel(stage, {}).defaultPrevented).toBe(false);
    expect(wheel(stage, { shiftKey: true }).defaultPrevented).toBe(false);
    await settled();
    expect(seen).toEqual([]);
  });

  test.each([{ ctrlKey: true }, { metaKey: true }])(
    "with %o zooms, once a frame however often it turns",
    async (modifier) => {
      const stage = timeline(small);
      const seen = windows(stage);
      const asked = vi.spyOn(window, "requestAnimationFrame");
      expect(wheel(stage, modifier).defaultPrevented).toBe(true);
      wheel(stage, modifier);
      wheel(stage, modifier);
      expect(asked).toHaveBeenCalledTimes(1);
      asked.mockRestore();
      await settled();
      expect(seen.length).toBe(1);
      const near = seen[0]!;
      expect(near.whole).toBe(false);
      wheel(stage, { ...modifier, deltaY: 100 });
      await settled();
      expect(span(seen[1]!)).toBeGreaterThan(span(near));
    },
  );

  test("stays the page's over a list, which does not zoom", () => {
    expect(wheel(timeline(small, { width: 390 }), { ctrlKey: true }).defaultPrevented).toBe(false);
  });
});

describe("dragging", () => {
  test("to the left shows what came later, and ends in no click", async () => {
    const stage = timeline(small);
    const seen = windows(stage);
    pointer(stage, "pointerdown", 700);
    pointer(stage, "pointermove", 600);
    pointer(stage, "pointermove", 500);
    pointer(stage, "pointerup", 500);
    find(stage.root, ".cell").click();
    await settled();
    expect(seen.length).toBe(1);
    expect(find(stage.root, ".details").hidden).toBe(true);
    expect(middle(seen[0]!)).toBeGreaterThan(Date.UTC(2022, 0, 16));
    find(stage.root, ".cell").click();
    expect(find(stage.root, ".details").hidden).toBe(false);
  });

  test("unsteadily is a click, and opens the event", () => {
    const stage = timeline(small);
    pointer(stage, "pointerdown", 700);
    pointer(stage, "pointermove", 702);
    pointer(stage, "pointerup", 702);
    find(stage.root, '[data-cell^="two"]').click();
    expect(find(stage.root, "#details-title").textContent).toBe("Second");
  });

  test("that the browser takes over for scrolling leaves nothing behind", async () => {
    const stage = timeline(small);
    const seen = windows(stage);
    pointer(stage, "pointerdown", 700, { type: "touch" });
    pointer(stage, "pointercancel", 700, { type: "touch" });
    pointer(stage, "pointermove", 400, { type: "touch" });
    await settled();
    expect(seen).toEqual([]);
    expect(getComputedStyle(find(stage.root, ".field")).touchAction).toBe("pan-y");
  });

  test("two fingers apart zooms in between them", async () => {
    const stage = timeline(small);
    const seen = windows(stage);
    pointer(stage, "pointerdown", 600, { id: 11, type: "touch" });
    pointer(stage, "pointerdown", 700, { id: 12, type: "touch" });
    pointer(stage, "pointermove", 500, { id: 11, type: "touch" });
    pointer(stage, "pointermove", 800, { id: 12, type: "touch" });
    await settled();
    const whole = { from: Date.UTC(2021, 11, 31), to: Date.UTC(2022, 1, 2), whole: true };
    expect(seen.length).toBe(1);
    expect(span(whole) / span(seen[0]!)).toBeGreaterThan(2);
  });
});

describe("buttons", () => {
  test("zoom in, out and back to the whole", async () => {
    const stage = timeline(small);
    const seen = windows(stage);
    for (const command of ["zoomIn", "zoomIn", "zoomOut", "whole"]) {
      find(stage.root, `[data-do=${command}]`).click();
      await settled();
    }
    expect(seen.map(({ whole }) => whole)).toEqual([false, false, false, true]);
    expect(span(seen[1]!)).toBeLessThan(span(seen[0]!));
    expect(Math.round(span(seen[2]!))).toBe(Math.round(span(seen[0]!)));
  });

  test("zooming has no place where there is no axis", () => {
    const { root } = timeline({ chronolane: 1, events: [{ title: "Some time" }] });
    expect(all(root, ".toolbar button").map((button) => button.dataset.do)).toEqual(["previous", "next", "formMenu"]);
  });
});

test("a click on a label in the picture opens its event", () => {
  const { root } = timeline(small);
  const label = root.querySelector('.mark-label[data-event="three"] text')!;
  label.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  expect(find(root, "#details-title").textContent).toBe("Third");
});
