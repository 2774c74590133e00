import axe from "axe-core";
import { userEvent } from "vitest/browser";
import { expect, test } from "vitest";
import { all, find, settled, small, timeline, type Fixture } from "./fixture.ts";

const button = ({ root }: Fixture): HTMLElement => find(root, ".details [data-do=count]");
const status = ({ root }: Fixture): string => find(root, "[role=status]").textContent;
/** What the axis counts: "−9 d", "0", "+3 wk". */
const counted = ({ root }: Fixture): readonly string[] =>
  all(root, ".mark-axis text")
    .map(({ textContent }) => textContent)
    .filter((text) => /^([−+]\d|0$)/u.test(text));

async function opened(document = small, width = 1200): Promise<Fixture> {
  const fixture = timeline(document, { width });
  find(fixture.root, ".cell[data-event=two]").focus();
  await userEvent.keyboard("{Enter}");
  await settled();
  return fixture;
}

test("the button counts time from its event, is pressed, says so, and keeps the focus", async () => {
  const fixture = await opened();
  expect([button(fixture).getAttribute("aria-pressed"), counted(fixture)]).toEqual(["false", []]);
  button(fixture).focus();
  await userEvent.keyboard("{Enter}");
  await settled();
  expect([button(fixture).getAttribute("aria-pressed"), status(fixture)]).toEqual([
    "true",
    "Time is counted from “Second”",
  ]);
  expect(fixture.root.activeElement).toBe(button(fixture));
  expect(counted(fixture)).toContain("0");
  expect([
    counted(fixture).some((text) => text.startsWith("−")),
    counted(fixture).some((text) => text.startsWith("+")),
  ]).toEqual([true, true]);
  expect(all(fixture.root, '[data-mark^="zero"]').length).toBeGreaterThan(0);
});

test("a second press counts from none again", async () => {
  const fixture = await opened();
  button(fixture).click();
  button(fixture).click();
  await settled();
  expect([button(fixture).getAttribute("aria-pressed"), status(fixture), counted(fixture)]).toEqual([
    "false",
    "Time is no longer counted from an event",
    [],
  ]);
});

test("it is pressed at the event alone that is counted from, and counting outlasts closing and another form", async () => {
  const fixture = await opened();
  button(fixture).click();
  find(fixture.root, ".details [data-do=next]").click();
  await settled();
  expect([find(fixture.root, "#details-title").textContent, button(fixture).getAttribute("aria-pressed")]).toEqual([
    "Third",
    "false",
  ]);
  find(fixture.root, ".details [data-do=close]").click();
  for (const form of ["list", "lanes"]) find(fixture.root, `.menu-item[data-form=${form}]`).click();
  await settled();
  expect(counted(fixture)).toContain("0");
});

test("counting goes on in new data that has the event with a date, and ends in other data", async () => {
  const fixture = await opened();
  button(fixture).click();
  const before = counted(fixture);
  fixture.handle.update({ ...small, title: "Other" });
  await settled();
  expect([before.length > 5, counted(fixture)]).toEqual([true, before]);
  button(fixture).click();
  button(fixture).click();
  expect(status(fixture)).toBe("Time is counted from “Second”");
  fixture.handle.update({ ...small, events: small.events!.filter(({ id }) => id !== "two") });
  await settled();
  expect([counted(fixture), status(fixture)]).toEqual([[], ""]);
});

test.each<[string, (fixture: Fixture) => void]>([
  ["another document is shown", ({ handle }) => handle.update({ ...small, title: "Other" })],
  ["a state is restored in which it is not", ({ handle }) => handle.setState({ aligned: null })],
  ["the page counts from another event", ({ handle }) => handle.update(undefined, { align: "one" })],
  ["the words are another language's", ({ handle }) => handle.update(undefined, { lang: "th" })],
])("that time is counted from an event is no longer said where %s", async (_, change) => {
  const fixture = await opened();
  button(fixture).click();
  expect(status(fixture)).toBe("Time is counted from “Second”");
  change(fixture);
  await settled();
  expect(status(fixture)).toBe("");
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
  const fixture = timeline(small, { theme });
  find(fixture.root, ".cell[data-event=two]").click();
  button(fixture).click();
  await settled();
  const { violations } = await axe.run(fixture.container, { resultTypes: ["violations"] });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
});
