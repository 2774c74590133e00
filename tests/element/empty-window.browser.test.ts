import { describe, expect, test } from "vitest";
import { all, find, settled, small, timeline, type Fixture } from "./fixture.ts";

const none = /No events in this part of time/;
const status = ({ root }: Fixture): string => find(root, "[role=status]").textContent;
const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const empty = { from: day("2022-01-15"), to: day("2022-01-20") };
const full = { from: day("2022-01-10"), to: day("2022-01-14") };

function drag({ root }: Fixture, name: string, x: number): void {
  const field = find(root, ".field");
  const { left, top } = field.getBoundingClientRect();
  field.setPointerCapture = () => undefined;
  const at = { pointerId: 1, pointerType: "mouse", clientX: left + x, clientY: top + 130, composed: true };
  field.dispatchEvent(new PointerEvent(name, { ...at, button: name === "pointermove" ? -1 : 0, bubbles: true }));
}

describe("a window without events is announced", () => {
  test("where the page zooms to it, and taken back where events are in sight again", async () => {
    const fixture = timeline(small);
    await settled();
    expect(status(fixture)).toBe("");
    fixture.handle.zoomTo(empty);
    await settled();
    expect(status(fixture)).toMatch(none);
    fixture.handle.zoomTo(full);
    await settled();
    expect(status(fixture)).toBe("");
  });

  test("where a state is restored", async () => {
    const fixture = timeline(small);
    await settled();
    fixture.handle.setState({ ...fixture.handle.getState(), window: empty });
    await settled();
    expect(status(fixture)).toBe("15–19 January 2022. No events in this part of time");
  });

  test("at the end of a drag, never during it", async () => {
    const fixture = timeline(small, { window: full });
    await settled();
    drag(fixture, "pointerdown", 1100);
    drag(fixture, "pointermove", 700);
    drag(fixture, "pointermove", 150);
    await settled();
    expect(all(fixture.root, ".chronolane-picture text").map(({ textContent }) => textContent)).toContain(
      "No events in this part of time",
    );
    expect(status(fixture)).toBe("");
    drag(fixture, "pointerup", 150);
    await settled();
    expect(status(fixture)).toMatch(none);
  });
});
