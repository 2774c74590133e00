import { cdp, userEvent } from "vitest/browser";
import { beforeEach, describe, expect, test } from "vitest";
import type { Issue } from "../../src/base/issue.ts";
import type { TimelineHandle, TimelineState } from "../../src/element/options.ts";
import type { ChronolaneElement } from "../../src/element.ts";
import { en as light } from "../../src/language/en/en.ts";
import { all, find, languages, place, settled, small, story, tag, timeline } from "./fixture.ts";

const kept = (handle: TimelineHandle): TimelineState => JSON.parse(JSON.stringify(handle.getState())) as TimelineState;
const january = (): ChronolaneElement => tag({ lang: "en" }, { data: story });
const ring = (): object => {
  const value: { self?: object } = {};
  value.self = value;
  return value;
};
const isOpen = (root: ShadowRoot): boolean => !find(root, ".details").hidden;
const isDimmed = (root: ShadowRoot): boolean => find(root, ".chronolane-picture").classList.contains("has-highlighted");

// Where an earlier test left the pointer, it would highlight what comes to lie under it.
beforeEach(() => cdp().send("Input.dispatchMouseEvent", { type: "mouseMoved", x: 0, y: 0 }));

/** An element with its attributes by name: what is made anew and what is changed in place have them in another order. */
const inOrder = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  for (const one of [copy, ...copy.querySelectorAll("*")])
    for (const { name, value } of [...one.attributes].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      one.removeAttribute(name);
      one.setAttribute(name, value);
    }
  return copy.outerHTML;
};

/** All that a reader sees, but for where the focus is. */
const seen = ({ shadowRoot }: ChronolaneElement): readonly string[] => {
  const root = shadowRoot!;
  if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
  return [
    inOrder(find(root, ".chronolane-picture")),
    isOpen(root) ? find(root, ".details").innerHTML : "",
    find(root, ".menu").innerHTML,
    ...all(root, ".cell").map((cell) => `${cell.dataset.event ?? ""} ${cell.classList.contains("chosen")}`),
  ];
};

describe("the state that a page keeps", () => {
  type Choose = (handle: TimelineHandle, click: (selector: string) => void) => void;
  test.each<readonly [name: keyof TimelineState, choose: Choose]>([
    ["window", (_, click) => click("[data-do=zoomIn]")],
    ["selection", (handle) => handle.select("talks")],
    ["open", (_, click) => click(".cell[data-event=talks]")],
    ["form", (_, click) => click(".menu-item[data-form=table]")],
    ["expanded", (_, click) => click("[data-do=expand]")],
    ["aligned", (_, click) => [".cell[data-event=talks]", "[data-do=count]", "[data-do=close]"].forEach(click)],
  ])("brings %s back from JSON: the same picture, and the same state again", async (name, choose) => {
    const [first, second] = [january(), january()];
    choose(first.timeline!, (selector) => find(first.shadowRoot!, selector).click());
    await settled();
    const state = kept(first.timeline!);
    expect(Object.keys(state).filter((field) => state[field as keyof TimelineState] !== null)).toEqual(
      name === "open" ? ["selection", "open"] : name === "expanded" ? [name, "lanes"] : [name],
    );
    expect(seen(second)).not.toEqual(seen(first));
    second.timeline!.setState(state);
    await settled();
    expect(second.timeline!.getState()).toEqual(state);
    expect(seen(second)).toEqual(seen(first));
  });

  test("brings all choices back at once, and takes them all off again", async () => {
    const [first, second, fresh] = [january(), january(), january()];
    const root = first.shadowRoot!;
    find(root, "[data-do=expand]").click();
    find(root, ".cell[data-event=talks]").click();
    find(root, "[data-do=count]").click();
    find(root, "[data-do=zoomIn]").click();
    find(root, ".menu-item[data-form=storyline]").click();
    await settled();
    const state = kept(first.timeline!);
    expect(Object.entries(state).filter(([, value]) => value === null)).toEqual([["around", null]]);
    second.timeline!.setState(state);
    await settled();
    expect(second.timeline!.getState()).toEqual(state);
    expect(seen(second)).toEqual(seen(first));
    second.timeline!.setState(kept(fresh.timeline!));
    await settled();
    expect(Object.values(second.timeline!.getState())).toEqual(new Array(8).fill(null));
    expect(isDimmed(second.shadowRoot!)).toBe(false);
  });

  test("is no change where the timeline has it already: nothing is drawn anew, and the details stay as they are", async () => {
    const element = january();
    const root = element.shadowRoot!;
    find(root, "[data-do=expand]").click();
    find(root, ".cell[data-event=talks]").click();
    find(root, "[data-do=count]").click();
    find(root, "[data-do=zoomIn]").click();
    await settled();
    const title = find(root, "#details-title");
    const changed: Node[] = [];
    const changes = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)));
    changes.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    element.timeline!.setState(kept(element.timeline!));
    await settled();
    changes.disconnect();
    expect(changed.map(({ nodeName }) => nodeName)).toEqual([]);
    expect(find(root, "#details-title")).toBe(title);
  });

  test("serves before the first picture, and leaves choices that it does not name", async () => {
    const { handle, root, container } = timeline(small, { width: 0 });
    handle.setState({ form: "list" });
    handle.setState({ open: "two" });
    container.style.width = "900px";
    await settled();
    expect(handle.getState()).toMatchObject({ form: "list", selection: "two", open: "two" });
    expect(find(root, "#details-title").textContent).toBe("Second");
  });

  test("with an event that is open and another that is picked out is of the open one", () => {
    const { handle } = timeline(small);
    handle.setState({ selection: "one", open: "two" });
    expect(handle.getState()).toMatchObject({ selection: "two", open: "two" });
    handle.setState({ selection: "one" });
    expect(handle.getState()).toMatchObject({ selection: "one", open: null });
  });

  test.each<readonly [what: string, state: unknown, said: RegExp]>([
    ["no object", "talks", /^the state is "talks" in setState; use an object as getState\(\) gives it$/u],
    ["nothing", undefined, /the state is undefined in setState/u],
    ["a list", [], /the state is a list in setState/u],
    ["an unknown form", { form: "gantt" }, /^state\.form is "gantt" in setState; use lanes, .*print or null$/u],
    [
      "a window that runs back",
      { window: { from: 2, to: 1 } },
      /^state\.window is .* in setState; use \{from, to\} with from < to/u,
    ],
    ["a window without numbers", { window: { from: "2022", to: "2023" } }, /^state\.window is /u],
    ["an event that is no id", { open: 7 }, /^state\.open is 7 in setState; use the id of an event or null$/u],
    [
      "no list of groups",
      { expanded: "eu" },
      /^state\.expanded is "eu" in setState; use a list of ids, "all" or null$/u,
    ],
    [
      "an order of lanes that is none",
      { lanes: "us" },
      /^state\.lanes is "us" in setState; use a list of actors' ids or null$/u,
    ],
    ["a list of other things", { expanded: [1] }, /^state\.expanded has 1 in setState; use a list of ids/u],
    ["a number too large for JSON", { open: 7n }, /^state\.open is 7 in setState; use the id of an event or null$/u],
    ["an object that holds itself", { window: ring() }, /^state\.window is an object in setState; use \{from, to\}/u],
    ["a symbol", { form: Symbol("list") }, /^state\.form is a symbol in setState; use lanes/u],
    [
      "a bare id to count from",
      { aligned: "two" },
      /^state\.aligned is "two" in setState; use \{event: id or null\} or null$/u,
    ],
  ])("is refused in one sentence where it is %s, and changes nothing", (_, state, said) => {
    const { handle } = timeline(small);
    const before = handle.getState();
    const given = typeof state === "object" && !Array.isArray(state) ? { selection: "one", ...state } : state;
    expect(() => handle.setState(given as TimelineState)).toThrow(said);
    expect(handle.getState()).toEqual(before);
  });

  test("tells what the document does not have as issues, and restores the rest", async () => {
    const element = tag(
      { lang: "en" },
      { data: { ...small, events: [...small.events!, { id: "tbd", title: "To be done" }] } },
    );
    const told: (readonly string[])[] = [];
    element.timeline!.on("issue", ({ issues }) => told.push(issues.map(({ message }: Issue) => message)));
    await settled();
    const ofData = element.timeline!.issues.map(({ message }) => message);
    element.timeline!.setState({
      open: "gone",
      selection: "lost",
      expanded: ["a", "nobody"],
      aligned: { event: "tbd" },
      form: "list",
    });
    await settled();
    expect(told.at(-1)).toEqual([
      ...ofData,
      'state.selection names the event "lost", which the document does not have',
      'state.open names the event "gone", which the document does not have',
      'state.expanded names the actor "nobody", which the document does not have',
      'state.aligned.event is "tbd", an event whose time is not known',
    ]);
    expect(element.timeline!.getState()).toEqual({
      window: null,
      around: null,
      selection: null,
      open: null,
      form: "list",
      expanded: ["a"],
      aligned: null,
      lanes: null,
    });
  });
});

describe("after a click on an event", () => {
  test.each([
    ["a click on ×", "[data-do=close]"],
    ["a click on the ground", ".chronolane-picture"],
  ])("%s closes the details and leaves nothing dimmed", async (_, selector) => {
    const { root, handle } = timeline(small);
    await userEvent.click(find(root, ".cell[data-event=one]"));
    await settled();
    expect([isOpen(root), isDimmed(root)]).toEqual([true, true]);
    const { width, height } = find(root, selector).getBoundingClientRect();
    // The lower right corner of the picture is ground; a hand that has clicked moves on.
    await userEvent.click(find(root, selector), {
      position: selector.startsWith(".") ? { x: width - 3, y: height - 3 } : { x: 5, y: 5 },
    });
    await userEvent.hover(find(root, "#title"));
    await settled();
    expect([isOpen(root), isDimmed(root)]).toEqual([false, false]);
    expect(handle.getState()).toMatchObject({ selection: null, open: null });
  });
});

describe("the handle", () => {
  test("picks out without details with select, and shows them with open", async () => {
    const { handle, root } = timeline(small);
    handle.select("two");
    await settled();
    expect([isOpen(root), isDimmed(root), find(root, ".cell.chosen").dataset.event]).toEqual([false, true, "two"]);
    handle.open("two");
    await settled();
    expect([isOpen(root), find(root, "#details-title").textContent]).toEqual([true, "Second"]);
    handle.select("two");
    await settled();
    expect([isOpen(root), handle.getState().selection]).toEqual([false, "two"]);
    handle.open(null);
    await settled();
    expect([isDimmed(root), handle.getState().selection]).toEqual([false, null]);
  });

  test("keeps the event that time is counted from in new data, and lets go of it where it has no date any more", async () => {
    const { handle } = timeline(small);
    handle.setState({ aligned: { event: "two" } });
    handle.update(small);
    handle.update({ ...small, title: "Changed" });
    await settled();
    expect(handle.getState().aligned).toEqual({ event: "two" });
    handle.update({ ...small, events: [{ id: "two", title: "Second" }] });
    await settled();
    expect([handle.getState().aligned, handle.issues.map(({ code }) => code)]).toEqual([
      null,
      expect.not.arrayContaining(["option-unused"]),
    ]);
  });

  test("reads a document again where languages with other phrases are given", () => {
    const told = {
      ...small,
      dateline: "2022-01-22",
      events: [{ id: "one", title: "First", when: { phrase: "last week" } }],
    };
    const { handle } = timeline(told, { languages: [light] });
    expect(handle.issues.map(({ path }) => path)).toContain("events[0].when");
    handle.update(undefined, { languages });
    expect(handle.issues.map(({ path }) => path)).not.toContain("events[0].when");
  });

  test("gives the document as it was given, and its faults", () => {
    const faulty = { ...small, events: [{ id: "one", title: "First", when: "2022-02-30" }] };
    const { handle } = timeline(faulty);
    expect(handle.document).toBe(faulty);
    expect(handle.issues.map(({ path }) => path)).toContain("events[0].when");
    handle.update(small);
    expect([handle.document, handle.issues]).toEqual([small, []]);
    handle.update(undefined, { lang: "th" });
    expect(handle.document).toBe(small);
  });

  test("zooms to an event: it is in sight, and the state says the window", async () => {
    const { handle } = timeline(small);
    handle.zoomTo({ event: "two" });
    await settled();
    const { from, to } = handle.getState().window!;
    expect([from < Date.UTC(2022, 0, 11), to > Date.UTC(2022, 0, 12), to - from < 20 * 86_400_000]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test.each<readonly [what: string, target: unknown]>([
    ["a bare id", "two"],
    ["nothing", null],
    ["an empty object", {}],
    ["an id that is no text", { event: 2 }],
    ["times as text", { from: "a", to: "b" }],
    ["a number too large for JSON", 7n],
    ["times too large for JSON", { from: 1n, to: 2n }],
    ["an object that holds itself", ring()],
    ["a symbol", Symbol("two")],
  ])("refuses to zoom to %s in one sentence", (_, target) => {
    const { handle } = timeline(small);
    expect(() => handle.zoomTo(target as "home")).toThrow(
      /^the target (?:is|has (?:event|from|to)) .* in zoomTo; use \{event: id\}, \{from, to\} .* or "home"$/u,
    );
  });

  test.each(["window", "order", "expand", "form", "claims", "align", "linear", "lang", "calendar", "direction"])(
    "refuses for %s what JSON does not know with a sentence about the option",
    (name) => {
      const { handle } = timeline(small);
      for (const value of [7n, ring(), Symbol("7"), { from: 1n, to: 2n }])
        expect(() => handle.update(undefined, { [name]: value })).toThrow(new RegExp(`^options\\.${name} `, "u"));
      expect(handle.getState()).toEqual({
        window: null,
        around: null,
        selection: null,
        open: null,
        form: null,
        expanded: null,
        aligned: null,
        lanes: null,
      });
    },
  );
});

describe("events", () => {
  const names = ["ready", "select", "open", "window", "state", "issue"] as const;

  test("of every name reach on() and, from the tag, the page, each once for one cause", async () => {
    const element = document.createElement("chrono-lane");
    const container = place();
    const dom: (readonly [string, unknown])[] = [];
    for (const name of names)
      container.addEventListener(`chronolane-${name}`, (event) => dom.push([name, (event as CustomEvent).detail]));
    element.data = { ...small, events: [...small.events!, { id: "four", title: "Fourth", when: "2022-02-30" }] };
    container.append(element);
    const heard: (readonly [string, unknown])[] = [];
    for (const name of names) element.timeline!.on(name, (detail: unknown) => heard.push([name, detail]));
    await settled();
    element.timeline!.open("two");
    await settled();
    element.timeline!.zoomTo({ event: "two" });
    await settled();
    expect(heard.map(([name]) => name)).toEqual(["ready", "issue", "select", "open", "state", "state", "window"]);
    expect(dom).toEqual(heard);
    expect(heard.slice(2, 5)).toEqual([
      ["select", { event: "two", open: true }],
      ["open", { event: "two" }],
      [
        "state",
        {
          window: null,
          around: null,
          selection: "two",
          open: "two",
          form: null,
          expanded: null,
          aligned: null,
          lanes: null,
        },
      ],
    ]);
  });

  test("tell that an event is picked out and open no longer, where new data has it no more", async () => {
    const { handle } = timeline(small);
    await settled();
    handle.open("two");
    const heard: (readonly [string, unknown])[] = [];
    for (const name of ["select", "open"] as const) handle.on(name, (detail: unknown) => heard.push([name, detail]));
    handle.update({ ...small, title: "Changed" });
    await settled();
    expect(heard).toEqual([]);
    handle.update({ ...small, events: small.events!.filter(({ id }) => id !== "two") });
    await settled();
    expect(heard).toEqual([
      ["select", { event: null, open: false }],
      ["open", { event: null }],
    ]);
  });

  test("tell of the first picture once, whatever changes later, and not before there is room for it", async () => {
    const element = tag({ lang: "en" }, { data: small, width: 0 });
    let ready = 0;
    element.addEventListener("chronolane-ready", () => (ready += 1));
    await settled();
    expect(ready).toBe(0);
    element.parentElement!.style.width = "900px";
    await settled();
    expect(ready).toBe(1);
    element.data = story;
    element.setAttribute("form", "list");
    element.setAttribute("theme", "dark");
    element.parentElement!.style.width = "700px";
    await settled();
    expect(ready).toBe(1);
  });
});

test("the tag tells that it is ready once for each handle: again when it was moved, not for other data", async () => {
  const element = tag({ lang: "en" }, { data: small });
  const ready: unknown[] = [];
  element.addEventListener("chronolane-ready", () => ready.push(element.timeline));
  await settled();
  element.data = story;
  element.options = { form: "list" };
  await settled();
  expect(ready).toEqual([element.timeline]);
  place().append(element);
  await settled();
  expect(ready).toHaveLength(2);
  expect(ready[1]).toBe(element.timeline);
  expect(ready[1]).not.toBe(ready[0]);
});

test("a tag that is moved, or taken out and put back later, keeps the reader's choices", async () => {
  const element = tag({ lang: "en" }, { data: small });
  await settled();
  element.timeline!.open("two");
  element.timeline!.setState({ form: "list" });
  await settled();
  const kept = element.timeline!.getState();
  expect(kept).toMatchObject({ open: "two", form: "list" });
  place().append(element);
  await settled();
  expect(element.timeline!.getState()).toEqual(kept);
  element.remove();
  await settled();
  place().append(element);
  await settled();
  expect(element.timeline!.getState()).toEqual(kept);
  element.remove();
  element.data = { ...small, title: "Another" };
  place().append(element);
  expect(element.timeline!.getState().open).toBe(null);
});

test("properties of the tag say what its attributes say, and set them", () => {
  const element = tag({ lang: "en", form: "list" }, { data: small });
  expect([element.form, element.theme, element.calendar, element.src, element.lang]).toEqual([
    "list",
    "",
    "",
    "",
    "en",
  ]);
  Object.assign(element, { form: "table", theme: "dark", calendar: "buddhist", src: "a.json" });
  expect(["form", "theme", "calendar", "src"].map((name) => element.getAttribute(name))).toEqual([
    "table",
    "dark",
    "buddhist",
    "a.json",
  ]);
  for (const name of ["form", "theme", "calendar", "src", "lang"] as const) {
    element[name] = null;
    expect([element.hasAttribute(name), element[name]]).toEqual([false, ""]);
  }
});

test("the attribute height is the height that the picture aims at", async () => {
  const element = tag({ lang: "en", height: "900" }, { data: small });
  await settled();
  const height = (): number =>
    Math.max(...all(element.shadowRoot!, "svg").map((svg) => Number(svg.getAttribute("height"))));
  expect(height()).toBe(900);
  element.setAttribute("height", "700px");
  await settled();
  expect(height()).toBe(700);
});

test("the attribute state is what the reader chose, to begin with and when it changes", async () => {
  const element = tag({ lang: "en", state: '{"open":"two","form":"list"}' }, { data: small });
  await settled();
  expect(element.timeline!.getState()).toMatchObject({ open: "two", form: "list" });
  element.setAttribute("state", '{"open":"none"}');
  await settled();
  expect(element.timeline!.getState().open).toBe(null);
  expect(element.timeline!.issues.map(({ code, quote }) => [code, quote])).toEqual([["state-unused", "none"]]);
});

test("what a state names and the document does not have stays among the issues, until there is another", () => {
  const { handle } = timeline(small);
  handle.setState({ open: "nobody" });
  expect(handle.issues.map(({ code }) => code)).toEqual(["state-unused"]);
  handle.setState({ open: "two" });
  expect(handle.issues).toEqual([]);
  handle.setState({ open: "nobody" });
  handle.update({ ...small, title: "Another" });
  expect(handle.issues).toEqual([]);
});

test("an unknown field of a state is told with the field that was meant, and the others are restored", () => {
  const { handle } = timeline(small);
  handle.setState({ selektion: "one", open: "two", zoom: 2 } as never);
  expect(handle.getState().open).toBe("two");
  expect(handle.issues.map(({ code, severity, message, hint }) => [code, severity, message, hint])).toEqual([
    ["state-unused", "warning", "state.selektion is not known and has no effect", 'did you mean "selection"?'],
    ["state-unused", "warning", "state.zoom is not known and has no effect", expect.stringMatching(/^use window, /u)],
  ]);
});

describe("a value that is not allowed", () => {
  test.each([
    ["lang", "fr", /^the attribute lang is "fr", a language that is not at hand$/u],
    ["height", "tall", /^the attribute height is "tall"; use a number of pixels above 0$/u],
    ["state", "list", /^the attribute state is "list"; use the JSON of what getState\(\) gives$/u],
    ["theme", "neon", /^the attribute theme is "neon"; use light, dark, .*auto$/u],
    ["form", "gantt", /^the attribute form is "gantt"; use lanes, storyline, column, list, table, print$/u],
    ["calendar", "mayan", /^the attribute calendar is "mayan"; use gregory, .*$/u],
  ])("of the attribute %s is told as an issue with those that are, until it is mended", async (name, value, said) => {
    const element = tag({ lang: "en", issues: "", [name]: value }, { data: small });
    const told: (readonly string[])[] = [];
    element.addEventListener("chronolane-issue", (event) =>
      told.push((event as CustomEvent<{ issues: readonly Issue[] }>).detail.issues.map(({ message }) => message)),
    );
    await settled();
    expect(told).toEqual([[expect.stringMatching(said)]]);
    expect(find(element.shadowRoot!, "details.faults").textContent).toContain(value);
    element.setAttribute(name, "");
    await settled();
    expect([element.timeline!.issues, find(element.shadowRoot!, "details.faults").hidden]).toEqual([[], true]);
    element.setAttribute(name, value);
    await settled();
    expect(told).toEqual([told[0], [], told[0]]);
  });

  test.each([
    [{ theme: "neon" }, /^options\.theme is "neon" in .*; use light, dark, .* or a theme of your own$/u],
    [{ form: "gantt" }, /^options\.form is "gantt" in .*; use lanes, storyline, column, list, table or print$/u],
  ])("of the option %j is refused with those that are", (options, said) => {
    expect(() => timeline(small, options as object)).toThrow(said);
    const { handle } = timeline(small);
    expect(() => handle.update(undefined, options as object)).toThrow(said);
    const element = tag({ lang: "en" }, { data: small });
    expect(() => Object.assign(element, { options })).toThrow(said);
  });
});
