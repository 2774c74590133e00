import { expect, test } from "vitest";

test("the element may be imported where there is no page", async () => {
  const { ChronolaneElement } = await import("../../src/element.ts");
  const { createTimeline } = await import("../../src/element/create.ts");
  expect(typeof customElements).toBe("undefined");
  expect([typeof ChronolaneElement, typeof createTimeline]).toEqual(["function", "function"]);
});
