import { userEvent } from "vitest/browser";
import { describe, expect, test } from "vitest";
import type { TimelineEvents } from "../../src/element/options.ts";
import { find, settled, small, timeline, type Fixture } from "./fixture.ts";

const fromRight = (width = 1200): Fixture => timeline(small, { width, direction: "rtl" });
const middle = ({ from, to }: TimelineEvents["window"]): number => (from + to) / 2;

const windows = ({ handle }: Fixture): TimelineEvents["window"][] => {
  const seen: TimelineEvents["window"][] = [];
  handle.on("window", (window) => seen.push(window));
  return seen;
};

function pointer({ root }: Fixture, name: string, x: number): void {
  const field = find(root, ".field");
  const { left, top } = field.getBoundingClientRect();
  field.setPointerCapture = () => undefined;
  field.dispatchEvent(
    new PointerEvent(name, {
      pointerId: 1,
      pointerType: "mouse",
      clientX: left + x,
      clientY: top + 130,
      button: name === "pointermove" ? -1 : 0,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );
}

const bodyOf = (root: ShadowRoot, event: string): DOMRect =>
  root.querySelector(`.mark-body[data-event="${event}"]`)!.getBoundingClientRect();

describe("a timeline from the right", () => {
  test("has what came later further left, and its cells over their bodies", () => {
    const { root } = fromRight();
    expect(bodyOf(root, "three").right).toBeLessThan(bodyOf(root, "one").left);
    for (const event of ["one", "two", "three"]) {
      const cell = find(root, `.cell[data-event="${event}"]`).getBoundingClientRect();
      const body = bodyOf(root, event);
      expect(cell.left).toBeLessThanOrEqual(body.left + 1);
      expect(cell.right).toBeGreaterThanOrEqual(body.right - 1);
    }
  });

  test("goes on to the left by key", async () => {
    const { root } = fromRight();
    find(root, '.cell[data-event="one"]').focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(root.activeElement?.getAttribute("data-event")).toBe("three");
    await userEvent.keyboard("{ArrowRight}");
    expect(root.activeElement?.getAttribute("data-event")).toBe("one");
  });

  test("shows what came later when it is dragged to the right", async () => {
    const fixture = fromRight();
    const seen = windows(fixture);
    pointer(fixture, "pointerdown", 500);
    pointer(fixture, "pointermove", 600);
    pointer(fixture, "pointermove", 700);
    pointer(fixture, "pointerup", 700);
    await settled();
    expect(seen).toHaveLength(1);
    expect(middle(seen[0]!)).toBeGreaterThan(Date.UTC(2022, 0, 16));
  });

  test("zooms in on what lies under the pointer", async () => {
    const fixture = fromRight();
    const seen = windows(fixture);
    const field = find(fixture.root, ".field");
    const { left, right, top } = bodyOf(fixture.root, "three");
    field.dispatchEvent(
      new WheelEvent("wheel", {
        deltaY: -100,
        ctrlKey: true,
        clientX: (left + right) / 2,
        clientY: top,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    await settled();
    const after = bodyOf(fixture.root, "three");
    expect(Math.abs((after.left + after.right - left - right) / 2)).toBeLessThan(3);
    expect(middle(seen[0]!)).toBeGreaterThan(Date.UTC(2022, 0, 16));
  });

  test.each(["list", "column"] as const)("writes an English title's question mark at its end, as %s", (form) => {
    const { root } = timeline(
      { ...small, events: [{ id: "ask", title: "Is it so?", when: "2022-01-11" }] },
      { width: 360, direction: "rtl", form },
    );
    const text = [...root.querySelectorAll("text")].find(({ textContent }) => textContent === "Is it so?")!;
    const last = text.getNumberOfChars() - 1;
    expect(text.getStartPositionOfChar(last).x).toBeGreaterThan(text.getStartPositionOfChar(0).x);
    const mark = root.querySelector('[data-mark^="body:ask"]')!.getBoundingClientRect();
    expect(text.getBoundingClientRect().right, "left of its mark").toBeLessThanOrEqual(mark.left);
  });
});
