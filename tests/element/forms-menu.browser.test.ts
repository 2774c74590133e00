import axe from "axe-core";
import { userEvent } from "vitest/browser";
import { describe, expect, test } from "vitest";
import { all, find, settled, small, story, tag, timeline, type Stage } from "./stage.ts";

const keys = (...pressed: readonly string[]): Promise<void> =>
  userEvent.keyboard(pressed.map((key) => `{${key}}`).join(""));
const button = ({ root }: Stage): HTMLElement => find(root, "[data-do=formMenu]");
const menu = ({ root }: Stage): HTMLElement => find(root, "[role=menu]");
const forms = (stage: Stage): readonly string[] =>
  all(stage.root, "[role=menuitemradio]").map((item) => item.textContent);
const checked = (stage: Stage): readonly string[] =>
  all(stage.root, '[aria-checked="true"]').map((item) => item.textContent);
const drawn = ({ root }: Stage): string | undefined => find(root, ".field").dataset.form;
const choose = (stage: Stage, form: string): void => {
  button(stage).click();
  find(stage.root, `[role=menuitemradio][data-form=${form}]`).click();
};
const isOpen = (stage: Stage): boolean => {
  expect(button(stage).getAttribute("aria-expanded")).toBe(String(!menu(stage).hidden));
  return !menu(stage).hidden;
};

describe("the menu of forms", () => {
  test("offers the forms that there is room for, the drawn one checked, and none for paper", () => {
    const wide = timeline(small);
    expect([forms(wide), checked(wide)]).toEqual([
      ["Swimlanes", "Storylines", "Down the page", "List", "Table"],
      ["Swimlanes"],
    ]);
    const narrow = timeline(small, { width: 719 });
    expect([forms(narrow), checked(narrow)]).toEqual([["Down the page", "List", "Table"], ["Down the page"]]);
  });

  test("offers the form for paper where the page drew it, so that the reader can come back", () => {
    const stage = timeline(small, { form: "print" });
    const forms = (): readonly (string | undefined)[] =>
      all(stage.root, '[aria-checked="true"]').map(({ dataset }) => dataset.form);
    const seen = ["print", "list", "print"].map((form, k) => {
      if (k > 0) choose(stage, form);
      return forms();
    });
    expect(seen).toEqual([["print"], ["list"], ["print"]]);
  });

  test.each(["storyline", "column", "list", "table"])(
    "draws %s, says so once, and leaves the focus on its button",
    (form) => {
      const stage = timeline(story);
      choose(stage, form);
      expect([drawn(stage), isOpen(stage)]).toEqual([form, false]);
      expect(stage.root.activeElement).toBe(button(stage));
      expect([find(stage.root, "[role=status]").textContent]).toEqual(checked(stage));
      choose(stage, "lanes");
      expect(drawn(stage)).toBe("lanes");
      expect(stage.root.activeElement).toBe(button(stage));
    },
  );

  test("is worked by mouse: a second click closes it, so does a press elsewhere", async () => {
    const stage = timeline(small);
    await userEvent.click(button(stage));
    expect(isOpen(stage)).toBe(true);
    await userEvent.click(button(stage));
    expect(isOpen(stage)).toBe(false);
    await userEvent.click(button(stage));
    await userEvent.click(find(stage.root, "h2"));
    expect(isOpen(stage)).toBe(false);
    await userEvent.click(button(stage));
    await userEvent.click(find(stage.root, "[data-form=table].menu-item"));
    expect([drawn(stage), isOpen(stage)]).toEqual(["table", false]);
  });

  test("is worked by key: arrows go round, Home and End to its ends, Enter chooses", async () => {
    const stage = timeline(small);
    const at = (): string | null | undefined => stage.root.activeElement?.textContent;
    button(stage).focus();
    await keys("ArrowDown");
    expect([isOpen(stage), at()]).toEqual([true, "Swimlanes"]);
    const seen: (string | null | undefined)[] = [];
    for (const key of ["ArrowUp", "ArrowDown", "ArrowDown", "End", "Home"]) {
      await keys(key);
      seen.push(at());
    }
    expect(seen).toEqual(["Table", "Swimlanes", "Storylines", "Table", "Swimlanes"]);
    await keys("End", "Enter");
    expect([drawn(stage), stage.root.activeElement]).toEqual(["table", button(stage)]);
    await keys("Enter");
    expect(at()).toBe("Table");
  });

  test("closes with Escape, which closes nothing else, and with Tab, which goes on to the picture", async () => {
    const stage = timeline(small);
    stage.handle.open("one");
    await settled();
    button(stage).focus();
    await keys("Enter", "Escape");
    expect([isOpen(stage), find(stage.root, ".details").hidden, stage.root.activeElement]).toEqual([
      false,
      false,
      button(stage),
    ]);
    await keys("Enter");
    await userEvent.tab();
    expect([isOpen(stage), stage.root.activeElement?.getAttribute("role")]).toEqual([false, "gridcell"]);
  });

  test("is one button of the toolbar's one tab stop", async () => {
    const stage = timeline(small);
    button(stage).focus();
    await keys("ArrowLeft");
    expect(stage.root.activeElement?.getAttribute("data-do")).toBe("next");
    choose(stage, "table");
    expect(all(stage.root, ".head [tabindex='0']")).toEqual([button(stage)]);
    choose(stage, "lanes");
    expect(all(stage.root, ".toolbar button").map((one) => one.dataset.do)).toEqual([
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
    const stage = timeline(story, { direction, width });
    stage.handle.open("talks");
    button(stage).click();
    const [its, whole] = [menu(stage).getBoundingClientRect(), stage.container.getBoundingClientRect()];
    expect([its.left >= whole.left, its.right <= whole.right, its.width > 150]).toEqual([true, true, true]);
    for (const item of all(stage.root, "[role=menuitemradio]")) {
      const { left, top, width: wide, height } = item.getBoundingClientRect();
      expect(height).toBeGreaterThanOrEqual(32);
      expect(item.contains(stage.root.elementFromPoint(left + wide / 2, top + height / 2)), item.textContent).toBe(
        true,
      );
    }
  });

  test.each([
    ["light", 1200],
    ["dark", 1200],
    ["contrast", 320],
  ] as const)("has nothing that axe finds in the %s theme at %i px, open, in every form", async (theme, width) => {
    const stage = timeline(story, { theme, width });
    for (const item of all(stage.root, "[role=menuitemradio]").map(({ dataset }) => dataset.form ?? "")) {
      choose(stage, item);
      button(stage).click();
      await settled();
      const { violations } = await axe.run(stage.container, { resultTypes: ["violations"] });
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${item}: ${id} ${html}`))).toEqual([]);
      button(stage).click();
    }
  });
});

describe("the form that was chosen", () => {
  test("keeps what is picked out and open, tells nobody anew, and brings the part of time in sight back", async () => {
    const stage = timeline(small);
    stage.handle.open("two");
    stage.handle.zoomTo({ event: "two" });
    await settled();
    const told: unknown[] = [];
    const seen: boolean[] = [];
    stage.handle.on("select", (detail) => told.push(detail));
    const cell = (): DOMRect => find(stage.root, ".cell[data-event=two]").getBoundingClientRect();
    const before = cell();
    for (const form of ["table", "storyline", "list", "column", "lanes"]) {
      choose(stage, form);
      await settled();
      expect(find(stage.root, "#details-title").textContent, form).toBe("Second");
      expect(find(stage.root, ".cell.chosen").dataset.event, form).toBe("two");
      seen.push(stage.root.querySelector(".details [data-do=count]") !== null);
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
    const stage = timeline(small, { form: "table" });
    choose(stage, "storyline");
    stage.container.style.width = "500px";
    await settled();
    expect([drawn(stage), checked(stage)]).toEqual(["storyline", ["Storylines"]]);
    stage.container.style.width = "1000px";
    await settled();
    expect([drawn(stage), checked(stage)]).toEqual(["storyline", ["Storylines"]]);
  });

  test("stays for new data and other options, until the page wishes for another form", async () => {
    const stage = timeline(small);
    choose(stage, "table");
    stage.handle.update(story);
    stage.handle.update(undefined, { linear: true });
    await settled();
    expect(drawn(stage)).toBe("table");
    stage.handle.update(undefined, { form: "list" });
    await settled();
    expect(drawn(stage)).toBe("list");
  });

  test("begins as the tag's attribute form says, until that changes", async () => {
    const element = tag({ lang: "en", form: "list" }, { data: small });
    const root = element.shadowRoot!;
    const stage: Stage = { root, container: element, handle: element.timeline! };
    expect([drawn(stage), checked(stage)]).toEqual(["list", ["List"]]);
    choose(stage, "lanes");
    element.setAttribute("lang", "th");
    await settled();
    expect([drawn(stage), checked(stage), button(stage).title]).toEqual(["lanes", ["แถวตามผู้เกี่ยวข้อง"], "มุมมอง"]);
    element.setAttribute("form", "table");
    await settled();
    expect(drawn(stage)).toBe("table");
  });

  test("leaves the focus on a tool where the room takes its button away", async () => {
    const stage = timeline(small);
    find(stage.root, "[data-do=zoomIn]").focus();
    stage.container.style.width = "500px";
    await settled();
    expect(stage.root.activeElement?.getAttribute("data-do")).toBe("previous");
  });
});
