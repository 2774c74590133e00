import axe from "axe-core";
import { userEvent } from "vitest/browser";
import { describe, expect, test } from "vitest";
import { all, find, settled, small, story, tag, timeline, type Fixture } from "./fixture.ts";

const keys = (...pressed: readonly string[]): Promise<void> =>
  userEvent.keyboard(pressed.map((key) => `{${key}}`).join(""));
const button = ({ root }: Fixture): HTMLElement => find(root, "[data-do=formMenu]");
const menu = ({ root }: Fixture): HTMLElement => find(root, "[role=menu]");
const forms = (fixture: Fixture): readonly string[] =>
  all(fixture.root, "[role=menuitemradio]").map((item) => item.textContent);
const checked = (fixture: Fixture): readonly string[] =>
  all(fixture.root, '[aria-checked="true"]').map((item) => item.textContent);
const drawn = ({ root }: Fixture): string | undefined => find(root, ".field").dataset.form;
const choose = (fixture: Fixture, form: string): void => {
  button(fixture).click();
  find(fixture.root, `[role=menuitemradio][data-form=${form}]`).click();
};
const isOpen = (fixture: Fixture): boolean => {
  expect(button(fixture).getAttribute("aria-expanded")).toBe(String(!menu(fixture).hidden));
  return !menu(fixture).hidden;
};

describe("the menu of forms", () => {
  test("offers the forms that there is room for, the drawn one checked, and none for paper", () => {
    const wide = timeline(small);
    expect([forms(wide), checked(wide)]).toEqual([
      ["Swimlanes", "Storylines", "Down the page", "List", "Table"],
      ["Swimlanes"],
    ]);
    const narrow = timeline(small, { width: 719 });
    expect([forms(narrow), checked(narrow)]).toEqual([["Down the page", "List", "Table"], ["List"]]);
  });

  test("offers the form for paper where the page drew it, so that the reader can come back", () => {
    const fixture = timeline(small, { form: "print" });
    const forms = (): readonly (string | undefined)[] =>
      all(fixture.root, '[aria-checked="true"]').map(({ dataset }) => dataset.form);
    const seen = ["print", "list", "print"].map((form, k) => {
      if (k > 0) choose(fixture, form);
      return forms();
    });
    expect(seen).toEqual([["print"], ["list"], ["print"]]);
  });

  test("leaves the form for paper to be dragged as the lanes are", () => {
    const [lanes, print] = (["lanes", "print"] as const).map((form) => timeline(small, { form }));
    expect([drawn(lanes!), drawn(print!)]).toEqual(["lanes", "print"]);
    const { cursor, touchAction } = getComputedStyle(find(print!.root, ".field"));
    expect([cursor, touchAction]).toEqual(["grab", "pan-y"]);
  });

  test.each(["storyline", "column", "list", "table"])(
    "draws %s, says so once, and leaves the focus on its button",
    (form) => {
      const fixture = timeline(story);
      choose(fixture, form);
      expect([drawn(fixture), isOpen(fixture)]).toEqual([form, false]);
      expect(fixture.root.activeElement).toBe(button(fixture));
      expect([find(fixture.root, "[role=status]").textContent]).toEqual(checked(fixture));
      choose(fixture, "lanes");
      expect(drawn(fixture)).toBe("lanes");
      expect(fixture.root.activeElement).toBe(button(fixture));
    },
  );

  test("is worked by mouse: a second click closes it, so does a press elsewhere", async () => {
    const fixture = timeline(small);
    await userEvent.click(button(fixture));
    expect(isOpen(fixture)).toBe(true);
    await userEvent.click(button(fixture));
    expect(isOpen(fixture)).toBe(false);
    await userEvent.click(button(fixture));
    await userEvent.click(find(fixture.root, "h2"));
    expect(isOpen(fixture)).toBe(false);
    await userEvent.click(button(fixture));
    await userEvent.click(find(fixture.root, "[data-form=table].menu-item"));
    expect([drawn(fixture), isOpen(fixture)]).toEqual(["table", false]);
  });

  test("is worked by key: arrows go round, Home and End to its ends, Enter chooses", async () => {
    const fixture = timeline(small);
    const at = (): string | null | undefined => fixture.root.activeElement?.textContent;
    button(fixture).focus();
    await keys("ArrowDown");
    expect([isOpen(fixture), at()]).toEqual([true, "Swimlanes"]);
    const seen: (string | null | undefined)[] = [];
    for (const key of ["ArrowUp", "ArrowDown", "ArrowDown", "End", "Home"]) {
      await keys(key);
      seen.push(at());
    }
    expect(seen).toEqual(["Table", "Swimlanes", "Storylines", "Table", "Swimlanes"]);
    await keys("End", "Enter");
    expect([drawn(fixture), fixture.root.activeElement]).toEqual(["table", button(fixture)]);
    await keys("Enter");
    expect(at()).toBe("Table");
  });

  test("closes with Escape, which closes nothing else, and with Tab, which goes on to the picture", async () => {
    const fixture = timeline(small);
    fixture.handle.open("one");
    await settled();
    button(fixture).focus();
    await keys("Enter", "Escape");
    expect([isOpen(fixture), find(fixture.root, ".details").hidden, fixture.root.activeElement]).toEqual([
      false,
      false,
      button(fixture),
    ]);
    await keys("Enter");
    await userEvent.tab();
    expect([isOpen(fixture), fixture.root.activeElement?.getAttribute("role")]).toEqual([false, "gridcell"]);
  });

  test("is one button of the toolbar's one tab stop", async () => {
    const fixture = timeline(small);
    button(fixture).focus();
    await keys("ArrowLeft");
    expect(fixture.root.activeElement?.getAttribute("data-do")).toBe("next");
    choose(fixture, "table");
    expect(all(fixture.root, ".head [tabindex='0']")).toEqual([button(fixture)]);
    choose(fixture, "lanes");
    expect(all(fixture.root, ".toolbar button").map((one) => one.dataset.do)).toEqual([
      "zoomIn",
      "zoomOut",
      "whole",
      "previous",
      "next",
      "formMenu",
    ]);
  });

  test.each([
    ["ltr", 1200],
    ["rtl", 1200],
    ["ltr", 320],
    ["rtl", 320],
  ] as const)("lies within the picture from the %s side at %i px, over all else", (direction, width) => {
    const fixture = timeline(story, { direction, width });
    fixture.handle.open("talks");
    button(fixture).click();
    const [its, whole] = [menu(fixture).getBoundingClientRect(), fixture.container.getBoundingClientRect()];
    expect([its.left >= whole.left, its.right <= whole.right, its.width > 150]).toEqual([true, true, true]);
    for (const item of all(fixture.root, "[role=menuitemradio]")) {
      const { left, top, width: wide, height } = item.getBoundingClientRect();
      expect(height).toBeGreaterThanOrEqual(32);
      expect(item.contains(fixture.root.elementFromPoint(left + wide / 2, top + height / 2)), item.textContent).toBe(
        true,
      );
    }
  });

  test.each([
    ["light", 1200],
    ["dark", 1200],
    ["contrast", 320],
  ] as const)("has nothing that axe finds in the %s theme at %i px, open, in every form", async (theme, width) => {
    const fixture = timeline(story, { theme, width });
    for (const item of all(fixture.root, "[role=menuitemradio]").map(({ dataset }) => dataset.form ?? "")) {
      choose(fixture, item);
      button(fixture).click();
      await settled();
      const { violations } = await axe.run(fixture.container, { resultTypes: ["violations"] });
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${item}: ${id} ${html}`))).toEqual([]);
      button(fixture).click();
    }
  });
});

describe("the form that was chosen", () => {
  test("keeps what is picked out and open, tells nobody anew, and brings the part of time in sight back", async () => {
    const fixture = timeline(small);
    fixture.handle.open("two");
    fixture.handle.zoomTo({ event: "two" });
    await settled();
    const told: unknown[] = [];
    const seen: boolean[] = [];
    fixture.handle.on("select", (detail) => told.push(detail));
    const cell = (): DOMRect => find(fixture.root, ".cell[data-event=two]").getBoundingClientRect();
    const before = cell();
    for (const form of ["table", "storyline", "list", "column", "lanes"]) {
      choose(fixture, form);
      await settled();
      expect(find(fixture.root, "#details-title").textContent, form).toBe("Second");
      expect(find(fixture.root, ".cell.chosen").dataset.event, form).toBe("two");
      seen.push(fixture.root.querySelector(".details [data-do=count]") !== null);
    }
    expect(told).toEqual([]);
    expect([cell().left, cell().width]).toEqual([before.left, before.width]);
    expect(seen, "counting from an event is offered where there is an axis").toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  test("is drawn at every width: only a form that nobody asked for follows the width", async () => {
    const fixture = timeline(small, { form: "table" });
    choose(fixture, "storyline");
    fixture.container.style.width = "500px";
    await settled();
    expect([drawn(fixture), checked(fixture)]).toEqual(["storyline", ["Storylines"]]);
    fixture.container.style.width = "1000px";
    await settled();
    expect([drawn(fixture), checked(fixture)]).toEqual(["storyline", ["Storylines"]]);
  });

  test("stays for new data and other options, until the page wishes for another form", async () => {
    const fixture = timeline(small);
    choose(fixture, "table");
    fixture.handle.update(story);
    fixture.handle.update(undefined, { linear: true });
    await settled();
    expect(drawn(fixture)).toBe("table");
    fixture.handle.update(undefined, { form: "list" });
    await settled();
    expect(drawn(fixture)).toBe("list");
  });

  test("begins as the tag's attribute form says, until that changes", async () => {
    const element = tag({ lang: "en", form: "list" }, { data: small });
    const root = element.shadowRoot!;
    const fixture: Fixture = { root, container: element, handle: element.timeline! };
    expect([drawn(fixture), checked(fixture)]).toEqual(["list", ["List"]]);
    choose(fixture, "lanes");
    element.setAttribute("lang", "th");
    await settled();
    expect([drawn(fixture), checked(fixture), button(fixture).title]).toEqual(["lanes", ["แถวตามผู้เกี่ยวข้อง"], "มุมมอง"]);
    element.setAttribute("form", "table");
    await settled();
    expect(drawn(fixture)).toBe("table");
  });

  test("leaves the focus on a tool where the room takes its button away", async () => {
    const fixture = timeline(small);
    find(fixture.root, "[data-do=zoomIn]").focus();
    fixture.container.style.width = "500px";
    await settled();
    expect(fixture.root.activeElement?.getAttribute("data-do")).toBe("previous");
  });
});
