import axe from "axe-core";
import { userEvent } from "vitest/browser";
import { expect, test } from "vitest";
import { all, find, settled, small, timeline, type Stage } from "./stage.ts";

const button = ({ root }: Stage): HTMLElement => find(root, ".details [data-do=count]");
const status = ({ root }: Stage): string => find(root, "[role=status]").textContent;
/** What the axis counts: "−9 d", "0", "+3 wk". */
const counted = ({ root }: Stage): readonly string[] =>
  all(root, ".mark-axis text")
    .map(({ textContent }) => textContent)
    .filter((text) => /^([−+]\d|0$)/u.test(text));

async function opened(document = small, width = 1200): Promise<Stage> {
  const stage = timeline(document, { width });
  find(stage.root, ".cell[data-event=two]").focus();
  await userEvent.keyboard("{Enter}");
  await settled();
  return stage;
}

test("the button counts time from its event, is pressed, says so, and keeps the focus", async () => {
  const stage = await opened();
  expect([button(stage).getAttribute("aria-pressed"), counted(stage)]).toEqual(["false", []]);
  button(stage).focus();
  await userEvent.keyboard("{Enter}");
  await settled();
  expect([button(stage).getAttribute("aria-pressed"), status(stage)]).toEqual([
    "true",
    "Time is counted from “Second”",
  ]);
  expect(stage.root.activeElement).toBe(button(stage));
  expect(counted(stage)).toContain("0");
  expect([
    counted(stage).some((text) => text.startsWith("−")),
    counted(stage).some((text) => text.startsWith("+")),
  ]).toEqual([true, true]);
  expect(all(stage.root, '[data-mark^="zero"]').length).toBeGreaterThan(0);
});

test("a second press counts from none again", async () => {
  const stage = await opened();
  button(stage).click();
  button(stage).click();
  await settled();
  expect([button(stage).getAttribute("aria-pressed"), status(stage), counted(stage)]).toEqual([
    "false",
    "Time is no longer counted from an event",
    [],
  ]);
});

test("it is pressed at the event alone that is counted from, and counting outlasts closing and another form", async () => {
  const stage = await opened();
  button(stage).click();
  find(stage.root, ".details [data-do=next]").click();
  await settled();
  expect([find(stage.root, "#details-title").textContent, button(stage).getAttribute("aria-pressed")]).toEqual([
    "Third",
    "false",
  ]);
  find(stage.root, ".details [data-do=close]").click();
  for (const form of ["list", "lanes"]) find(stage.root, `.menu-item[data-form=${form}]`).click();
  await settled();
  expect(counted(stage)).toContain("0");
});

test("counting goes on in new data that has the event with a date, and ends in other data", async () => {
  const stage = await opened();
  button(stage).click();
  const before = counted(stage);
  stage.handle.update({ ...small, title: "Other" });
  await settled();
  expect([before.length > 5, counted(stage)]).toEqual([true, before]);
  stage.handle.update({ ...small, events: small.events!.filter(({ id }) => id !== "two") });
  await settled();
  expect(counted(stage)).toEqual([]);
});

test("there is no such button where there is no axis, nor for an event that is in no known order to it", async () => {
  expect((await opened(small, 390)).root.querySelector("[data-do=count]")).toBe(null);
  const undated = {
    ...small,
    events: small.events!.map((event) => (event.id === "two" ? { id: "two", title: "Second" } : event)),
  };
  expect((await opened(undated)).root.querySelector("[data-do=count]")).toBe(null);
});

test.each(["light", "dark"] as const)("axe finds nothing while time is counted, in the %s theme", async (theme) => {
  const stage = timeline(small, { theme });
  find(stage.root, ".cell[data-event=two]").click();
  button(stage).click();
  await settled();
  const { violations } = await axe.run(stage.container, { resultTypes: ["violations"] });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
});
