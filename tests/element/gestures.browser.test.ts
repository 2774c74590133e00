import { describe, expect, test, vi } from "vitest";
import type { TimelineEvents } from "../../src/element/options.ts";
import { all, find, settled, small, timeline, type Fixture } from "./fixture.ts";

function wheel({ root }: Fixture, more: WheelEventInit): WheelEvent {
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
  { root }: Fixture,
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

const windows = ({ handle }: Fixture): TimelineEvents["window"][] => {
  const seen: TimelineEvents["window"][] = [];
  handle.on("window", (window) => seen.push(window));
  return seen;
};

const middle = ({ from, to }: TimelineEvents["window"]): number => (from + to) / 2;
const span = ({ from, to }: TimelineEvents["window"]): number => to - from;

describe("a wheel", () => {
  test("without a modifier is the page's", async () => {
    const fixture = timeline(small);
    const seen = windows(fixture);
    expect(wheel(fixture, {}).defaultPrevented).toBe(false);
    expect(wheel(fixture, { shiftKey: true }).defaultPrevented).toBe(false);
    await settled();
    expect(seen).toEqual([]);
  });

  test.each([{ ctrlKey: true }, { metaKey: true }])(
    "with %o zooms, once a frame however often it turns",
    async (modifier) => {
      const fixture = timeline(small);
      const seen = windows(fixture);
      const asked = vi.spyOn(window, "requestAnimationFrame");
      expect(wheel(fixture, modifier).defaultPrevented).toBe(true);
      wheel(fixture, modifier);
      wheel(fixture, modifier);
      expect(asked).toHaveBeenCalledTimes(1);
      asked.mockRestore();
      await settled();
      expect(seen.length).toBe(1);
      const near = seen[0]!;
      expect(near.whole).toBe(false);
      wheel(fixture, { ...modifier, deltaY: 100 });
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
    const fixture = timeline(small);
    const seen = windows(fixture);
    pointer(fixture, "pointerdown", 700);
    pointer(fixture, "pointermove", 600);
    pointer(fixture, "pointermove", 500);
    pointer(fixture, "pointerup", 500);
    find(fixture.root, ".cell").click();
    await settled();
    expect(seen.length).toBe(1);
    expect(find(fixture.root, ".details").hidden).toBe(true);
    expect(middle(seen[0]!)).toBeGreaterThan(Date.UTC(2022, 0, 16));
    find(fixture.root, ".cell").click();
    expect(find(fixture.root, ".details").hidden).toBe(false);
  });

  test("unsteadily is a click, and opens the event", () => {
    const fixture = timeline(small);
    pointer(fixture, "pointerdown", 700);
    pointer(fixture, "pointermove", 702);
    pointer(fixture, "pointerup", 702);
    find(fixture.root, '[data-cell^="two"]').click();
    expect(find(fixture.root, "#details-title").textContent).toBe("Second");
  });

  test("that the browser takes over for scrolling leaves nothing behind", async () => {
    const fixture = timeline(small);
    const seen = windows(fixture);
    pointer(fixture, "pointerdown", 700, { type: "touch" });
    pointer(fixture, "pointercancel", 700, { type: "touch" });
    pointer(fixture, "pointermove", 400, { type: "touch" });
    await settled();
    expect(seen).toEqual([]);
    expect(getComputedStyle(find(fixture.root, ".field")).touchAction).toBe("pan-y");
  });

  test("two fingers apart zooms in between them", async () => {
    const fixture = timeline(small);
    const seen = windows(fixture);
    pointer(fixture, "pointerdown", 600, { id: 11, type: "touch" });
    pointer(fixture, "pointerdown", 700, { id: 12, type: "touch" });
    pointer(fixture, "pointermove", 500, { id: 11, type: "touch" });
    pointer(fixture, "pointermove", 800, { id: 12, type: "touch" });
    await settled();
    const whole = { from: Date.UTC(2021, 11, 31), to: Date.UTC(2022, 1, 2), whole: true };
    expect(seen.length).toBe(1);
    expect(span(whole) / span(seen[0]!)).toBeGreaterThan(2);
  });
});

describe("buttons", () => {
  test("zoom in, out and back to the whole", async () => {
    const fixture = timeline(small);
    const seen = windows(fixture);
    for (const command of ["zoomIn", "zoomIn", "zoomOut", "whole"]) {
      find(fixture.root, `[data-do=${command}]`).click();
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
