import { userEvent } from "vitest/browser";
import { describe, expect, test } from "vitest";
import { all, find, settled, small, story, timeline } from "./fixture.ts";

const keys = (...pressed: readonly string[]): Promise<void> =>
  userEvent.keyboard(pressed.map((key) => (key.startsWith("{") ? key : `{${key}}`)).join(""));

describe("by key alone", () => {
  test("every event of the story is reached from one tab stop, opened, and closed again", async () => {
    const { root } = timeline(story);
    await userEvent.tab();
    expect(root.activeElement?.closest("[role=toolbar]")).not.toBe(null);
    await userEvent.tab();
    expect(root.activeElement?.getAttribute("role")).toBe("gridcell");
    await keys("{Control>}{Home}{/Control}");
    const opened = new Set<string>();
    for (const _ of story.events ?? []) {
      const cell = root.activeElement as HTMLElement;
      const { event = "" } = cell.dataset;
      await keys("Enter");
      const details = root.activeElement as HTMLElement;
      expect(details.className).toContain("details");
      const { title } = story.events!.find(({ id }) => id === event) as { readonly title: { readonly en: string } };
      expect(find(root, "#details-title").textContent).toBe(title.en);
      await keys("Escape");
      expect(root.activeElement?.getAttribute("data-event")).toBe(event);
      opened.add(event);
      await keys("{Control>}{ArrowRight}{/Control}");
    }
    // The order of the story begins with the background, which is not the first row.
    for (const _ of story.events ?? []) {
      opened.add((root.activeElement as HTMLElement).dataset.event ?? "");
      await keys("{Control>}{ArrowLeft}{/Control}");
    }
    expect([...opened].sort()).toEqual(story.events!.map(({ id }) => id).sort());
  });

  test("the picture has one tab stop, and Tab leaves it again", async () => {
    const { root } = timeline(story);
    expect(all(root, '[role=treegrid] [tabindex="0"]').length).toBe(1);
    expect(all(root, '[role=toolbar] [tabindex="0"]').length).toBe(1);
    find(root, '[role=treegrid] [tabindex="0"]').focus();
    await keys("ArrowRight", "ArrowDown");
    expect(all(root, '[role=treegrid] [tabindex="0"]')).toEqual([root.activeElement]);
    await userEvent.tab();
    expect(root.activeElement?.closest("[role=treegrid]") ?? null).toBe(null);
  });

  test("the picture follows the focus where it is zoomed in", async () => {
    const { root, handle } = timeline(small);
    find(root, '[data-cell^="one"]').focus();
    handle.zoomTo({ event: "one" });
    await keys("ArrowRight");
    expect(root.activeElement?.getAttribute("data-event")).toBe("three");
    const field = find(root, ".field").getBoundingClientRect();
    const box = root.activeElement!.getBoundingClientRect();
    expect(root.activeElement!.classList.contains("off")).toBe(false);
    expect([box.left > field.left, box.right <= field.right]).toEqual([true, true]);
  });

  test("Space picks out without opening, Escape lets go", async () => {
    const { root } = timeline(small);
    find(root, '[data-cell^="one"]').focus();
    await keys(" ");
    await expect.poll(() => root.activeElement?.getAttribute("aria-selected")).toBe("true");
    expect(find(root, ".details").hidden).toBe(true);
    await keys("Escape");
    await expect.poll(() => root.activeElement?.getAttribute("aria-selected")).toBe("false");
  });

  test("the toolbar is walked with arrows and says what it did", async () => {
    const { root } = timeline(small);
    find(root, "[data-do=zoomIn]").focus();
    await keys("Enter");
    expect(find(root, "[role=status]").textContent).toMatch(/January 2022/);
    await keys("End", "ArrowLeft");
    expect(root.activeElement?.getAttribute("data-do")).toBe("next");
    await keys("Enter");
    expect(find(root, "[role=status]").textContent).toMatch(/^First/);
    expect(find(root, "[role=status]").textContent.length).toBeLessThanOrEqual(140);
    expect(find(root, "#details-title").textContent).toBe("First");
    await keys("Enter");
    await expect.poll(() => find(root, "#details-title").textContent).toBe("Second");
    await keys("Escape");
    expect(find(root, ".details").hidden).toBe(true);
  });

  test("the story is read on and back from within the details", async () => {
    const { root } = timeline(small);
    find(root, '[data-cell^="one"]').focus();
    await keys("Enter");
    const step = async (command: string): Promise<string> => {
      find(root, `.details [data-do=${command}]`).focus();
      await keys("Enter");
      expect(root.activeElement).toBe(find(root, `.details [data-do=${command}]`));
      return find(root, "#details-title").textContent;
    };
    expect([await step("next"), await step("next"), await step("next"), await step("previous")]).toEqual([
      "Second",
      "Third",
      "Third",
      "Second",
    ]);
    await keys("Escape");
    expect(root.activeElement?.getAttribute("data-event")).toBe("two");
  });

  test("a linked event is followed, and the focus comes back to it", async () => {
    const { root } = timeline(small);
    find(root, '[data-cell^="two"]').focus();
    await keys("Enter");
    find(root, ".details .link").focus();
    await keys("Enter");
    await expect.poll(() => find(root, "#details-title").textContent).toBe("First");
    await keys("Escape");
    expect(root.activeElement?.getAttribute("data-event")).toBe("one");
  });

  test.each([1200, 390])(
    "Alt+↓ leads to an event's links, Enter follows one, Backspace returns to it, at %i px",
    async (width) => {
      const { root } = timeline(small, { width });
      const title = (): string => find(root, "#details-title").textContent;
      find(root, '[data-event="one"].cell').focus();
      await keys("{Alt>}{ArrowDown}{/Alt}");
      expect([title(), root.activeElement?.textContent]).toEqual(["First", "Second"]);
      await keys("Enter");
      expect([title(), root.activeElement?.className]).toEqual(["Second", expect.stringContaining("details")]);
      await keys("Backspace");
      expect([title(), root.activeElement?.textContent]).toEqual(["First", "Second"]);
      await keys("Backspace", "Escape");
      expect([find(root, ".details").hidden, root.activeElement?.getAttribute("data-event")]).toEqual([true, "one"]);
      find(root, '[data-event="three"].cell').focus();
      await keys("{Alt>}{ArrowDown}{/Alt}");
      expect([title(), root.activeElement?.className], "an event without links is opened").toEqual([
        "Third",
        expect.stringContaining("details"),
      ]);
    },
  );

  test("a list's buttons are reached with Tab and with arrows, and the page keeps its scrolling keys", async () => {
    const { root } = timeline(small, { width: 390 });
    const [first, second] = all(root, "ol.entries button") as [HTMLElement, HTMLElement];
    first.focus();
    await keys("ArrowDown");
    expect(root.activeElement).toBe(second);
    const seen: boolean[] = [];
    document.addEventListener("keydown", (event) => seen.push(event.defaultPrevented), { once: true });
    await keys("PageDown");
    expect(seen).toEqual([false]);
    await keys("Enter");
    await expect.poll(() => find(root, "#details-title").textContent).toBe("Second");
  });
});

describe("for those who read by ear", () => {
  test("the grid has every lane and footer band as a row, every event in it as a cell with its words", () => {
    const { root } = timeline(story);
    const rows = all(root, "[role=row]").map((row) => row.querySelector("[role=rowheader]")!.textContent);
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Germany, \d+ events$/),
        "Background, 2 events",
        "No date, 1 event",
      ]),
    );
    const events = new Set(all(root, "[role=gridcell]").map((cell) => cell.dataset.event));
    expect(events.size).toBe(story.events!.length);
    expect(all(root, "[role=gridcell]").filter((cell) => cell.textContent === "")).toEqual([]);
    const grid = find(root, "[role=treegrid]");
    expect(Number(grid.getAttribute("aria-rowcount"))).toBe(rows.length);
    expect(Math.max(...all(root, "[aria-colindex]").map((cell) => Number(cell.getAttribute("aria-colindex"))))).toBe(
      Number(grid.getAttribute("aria-colcount")),
    );
  });

  test("the picture itself is hidden, its title is the region's name", () => {
    const { root } = timeline(story);
    expect(find(root, "svg.chronolane-picture").getAttribute("aria-hidden")).toBe("true");
    expect(find(root, `#${find(root, "section").getAttribute("aria-labelledby") ?? ""}`).textContent).toMatch(
      /^January 2022/,
    );
  });

  test.each([
    [1200, "lanes"],
    [390, "list"],
    [390, "column"],
  ] as const)("cells are at least 24 px in each direction and lie on the picture at %i px, as %s", (width, form) => {
    const { root } = timeline(story, { width, form });
    const field = find(root, ".field").getBoundingClientRect();
    const met = { bodies: 0, leaders: 0 };
    const cells = all(root, ".cell");
    for (const cell of cells) {
      const { width: wide, height, left, right, top, bottom } = cell.getBoundingClientRect();
      expect(
        [wide >= 23.9, height >= 23.9, left >= field.left - 1, right <= field.right + 12, bottom <= field.bottom + 1],
        cell.textContent,
      ).toEqual([true, true, true, true, true]);
      const id = cell.dataset.cell ?? "";
      const boxOf = (...marks: readonly string[]): DOMRect | undefined =>
        root.querySelector(marks.map((mark) => `[data-mark="${mark}"]`).join())?.getBoundingClientRect();
      // Where time runs down, long bodies stand side by side: a cell lies on the label that its body's leader ends at.
      const leader = boxOf(`leader:${id}`);
      const body = leader === undefined ? boxOf(`body:${id}`, `received:${id}`, id) : undefined;
      if (leader !== undefined) {
        met.leaders++;
        expect(
          [Math.abs(leader.right - left) < 8, leader.bottom >= top, leader.top <= bottom],
          cell.textContent,
        ).toEqual([true, true, true]);
      }
      if (body !== undefined) {
        met.bodies++;
        expect(
          [body.left >= left - 6, body.right <= right + 6, body.top >= top - 8, body.bottom <= bottom + 3],
          cell.textContent,
        ).toEqual([true, true, true, true]);
      }
    }
    expect(met.bodies + met.leaders, "every cell lies on something").toBe(cells.length);
    expect(cells.length).toBeGreaterThan(20);
    expect(met.leaders > 0).toBe(form === "column");
  });
});

test.each(["ltr", "rtl"] as const)(
  "zooming by key, or with an event picked out, goes round that event, drawn %s",
  async (direction) => {
    const { root, handle } = timeline(small, { direction });
    const middle = (): number => {
      const { left, right } = find(root, ".cell[data-event=two]").getBoundingClientRect();
      return (left + right) / 2;
    };
    find(root, ".cell[data-event=two]").focus();
    const before = middle();
    find(root, "[data-do=zoomIn]").focus();
    await keys("Enter", "Enter");
    await settled();
    expect(Math.abs(middle() - before)).toBeLessThan(2);
    await userEvent.click(find(root, "[data-do=whole]"));
    await userEvent.click(find(root, "[data-do=zoomIn]"));
    await settled();
    expect(Math.abs(middle() - before), "the mouse goes round the middle").toBeGreaterThan(20);
    await userEvent.click(find(root, "[data-do=whole]"));
    handle.open("two");
    await userEvent.click(find(root, "[data-do=zoomIn]"));
    await settled();
    expect(Math.abs(middle() - before)).toBeLessThan(2);
  },
);

describe("Escape, where code has opened the details", () => {
  const faulty = { ...small, events: [...small.events!, { title: "No day", when: "2022-02-30" }] };

  test.each<readonly [where: string, focus: (root: ShadowRoot) => void]>([
    ["nowhere", () => undefined],
    ["on the toolbar", (root) => find(root, ".toolbar [tabindex='0']").focus()],
    ["in the picture", (root) => find(root, ".cell[tabindex='0']").focus()],
    ["in the details", (root) => find(root, ".details").focus()],
    ["on the list of issues", (root) => find(root, ".faults summary").focus()],
    ["on the element itself", ({ host }) => (host as HTMLElement).focus()],
  ])("closes them with the focus %s", async (_, focus) => {
    const { root, handle } = timeline(faulty, { issues: true });
    root.host.setAttribute("tabindex", "-1");
    handle.open("two");
    await settled();
    focus(root);
    await keys("Escape");
    await settled();
    expect([find(root, ".details").hidden, handle.getState().open]).toEqual([true, null]);
  });

  test("leaves them open where it is pressed in a field of the page", async () => {
    const { root, handle, container } = timeline(small);
    const field = document.createElement("input");
    container.append(field);
    handle.open("two");
    await settled();
    field.focus();
    await keys("Escape");
    await settled();
    expect(find(root, ".details").hidden).toBe(false);
  });
});
