import { afterEach, describe, expect, test } from "vitest";
import { createTimeline } from "../../src/element/create.ts";
import type { TimelineState } from "../../src/element/options.ts";
import { readTimeline } from "../../src/model/read.ts";
import type { TimelineDocument } from "../../src/model/document.ts";
import { all, find, languages, pageErrors, place, settled, small, story, tag, timeline } from "./fixture.ts";

interface Counted {
  readonly listeners: () => number;
  readonly observed: () => number;
  readonly end: () => void;
}

const ended: (() => void)[] = [];
afterEach(() => ended.splice(0).forEach((end) => end()));

/** Counts what listens and what is observed in the whole page from now on. */
function counted(): Counted {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const { observe, disconnect } = ResizeObserver.prototype;
  const known = new Map<EventTarget, Set<string>>();
  const observers = new Set<ResizeObserver>();
  const ids = new Map<unknown, number>();
  const idOf = (name: string, listener: unknown, options: unknown): string => {
    ids.set(listener, ids.get(listener) ?? ids.size);
    const isCapture =
      options === true ||
      (typeof options === "object" && options !== null && "capture" in options && options.capture === true);
    return `${name} ${ids.get(listener) ?? 0} ${isCapture}`;
  };
  EventTarget.prototype.addEventListener = function (name, listener, options): void {
    const list = known.get(this) ?? new Set();
    known.set(this, list.add(idOf(name, listener, options)));
    add.call(this, name, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (name, listener, options): void {
    known.get(this)?.delete(idOf(name, listener, options));
    remove.call(this, name, listener, options);
  };
  ResizeObserver.prototype.observe = function (...given): void {
    observers.add(this);
    observe.apply(this, given);
  };
  ResizeObserver.prototype.disconnect = function (): void {
    observers.delete(this);
    disconnect.call(this);
  };
  ended.push(() => {
    Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove });
    Object.assign(ResizeObserver.prototype, { observe, disconnect });
  });
  return {
    listeners: () => [...known.values()].reduce((sum, list) => sum + list.size, 0),
    observed: () => observers.size,
    end: () => ended.pop()?.(),
  };
}

describe("leaving", () => {
  test("100 timelines come and go, and leave no node, no listener and no observer", () => {
    const container = place(800);
    const count = counted();
    for (let k = 0; k < 100; k += 1) {
      const handle = createTimeline(container, small, { languages });
      if (k === 0) expect([count.listeners() > 5, count.observed(), container.childNodes.length]).toEqual([true, 1, 1]);
      handle.on("select", () => undefined);
      handle.destroy();
    }
    expect([count.listeners(), count.observed(), container.childNodes.length]).toEqual([0, 0, 0]);
  });

  test("100 tags likewise, details open and all", () => {
    const container = place(800);
    const count = counted();
    for (let k = 0; k < 100; k += 1) {
      const element = document.createElement("chrono-lane");
      element.data = small;
      container.append(element);
      if (k % 10 === 0) find(element.shadowRoot!, ".cell").click();
      element.remove();
      expect(element.shadowRoot!.childNodes.length).toBe(0);
    }
    expect([count.listeners(), count.observed(), container.childNodes.length]).toEqual([0, 0, 0]);
  });

  test("is no end: a tag that comes back is drawn again", () => {
    const element = tag({}, { data: small });
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    expect(all(element.shadowRoot!, ".cell").length).toBe(3);
  });

  test("is no end either where it is updated by null: that is read like every document, and its fault told", async () => {
    const { handle, root } = timeline(small);
    handle.update(null);
    expect([handle.document, handle.issues.map(({ code }) => code)]).toEqual([null, ["document-not-object"]]);
    await settled();
    expect(all(root, ".cell").length).toBe(0);
  });

  test("twice, and calls to what has left, do nothing", () => {
    const { handle, container } = timeline(small);
    handle.destroy();
    handle.destroy();
    handle.update(story);
    handle.open("one");
    handle.zoomTo("home");
    expect(container.childNodes.length).toBe(0);
  });

  test("in the midst of being told, or with a frame on its way, is safe", async () => {
    const { handle, container, root } = timeline(small);
    handle.on("window", () => handle.destroy());
    handle.zoomTo({ event: "one" });
    await settled();
    expect([container.childNodes.length, root.childNodes.length]).toEqual([0, 0]);
    const element = tag({}, { data: small });
    element.addEventListener("chronolane-select", () => element.remove());
    find(element.shadowRoot!, ".cell").click();
    expect(element.shadowRoot!.childNodes.length).toBe(0);
    const other = timeline(small);
    other.handle.update(story);
    other.container.remove();
    await settled();
    other.handle.destroy();
  });
});

describe("a programmer's fault", () => {
  test("zoomTo an event that has no place on the axis is refused in words", () => {
    const events = [...small.events!, { id: "undated", title: "Some day" }];
    const { handle } = timeline({ ...small, events });
    expect(() => handle.zoomTo({ event: "undated" })).toThrow(
      'the event is "undated", which has no place on the axis, in zoomTo; use an event whose time is known',
    );
    expect(handle.getState().window).toBe(null);
  });

  test.each([
    [5, "5"],
    ["en", '"en"'],
    [[], "a list"],
  ])("options of the element that are %j are refused, and those of before stay", (options, shown) => {
    const element = tag({}, { data: small });
    element.options = { lang: "en" };
    expect(() => (element.options = options as never)).toThrow(`options is ${shown} in <chrono-lane>; use an object`);
    expect(element.options).toEqual({ lang: "en" });
  });
});

test("events of a document that was given just now can be opened and zoomed to at once", async () => {
  const { handle } = timeline(small);
  await settled();
  const events = ["2021-01-01", "2021-02-01", "2021-12-01"].map((when, k) => ({ id: `e${k}`, title: "Event", when }));
  handle.update({ ...small, events });
  handle.open("e1");
  handle.zoomTo({ event: "e1" });
  await settled();
  expect(handle.getState()).toMatchObject({ selection: "e1", open: "e1" });
  const { from, to } = handle.getState().window!;
  expect(from < Date.UTC(2021, 1, 2) && Date.UTC(2021, 1, 1) < to && to < Date.UTC(2021, 11, 1)).toBe(true);
});

describe("a fault that is only met in a later drawing", () => {
  const noWidth = { measureText: () => NaN };
  const good = { measureText: (text: string) => text.length * 7 };
  const said = (root: ShadowRoot): string => root.querySelector(".notice")?.textContent ?? "";
  const codesOf = (issues: readonly { readonly code: string }[]): string => issues.map(({ code }) => code).join();

  test("of options of update is said in place of the picture and reported, and other options bring the picture back", async () => {
    const { root, handle } = timeline(small);
    const reported: string[] = [];
    handle.on("issue", ({ issues }) => reported.push(codesOf(issues)));
    handle.update(undefined, noWidth);
    await settled();
    expect(said(root)).toBe("The timeline could not be drawn.");
    expect(find(root, ".timeline").hidden).toBe(true);
    expect([reported, codesOf(handle.issues)]).toEqual([["drawing-failed"], "drawing-failed"]);
    expect(handle.issues[0]).toMatchObject({
      message: expect.stringContaining("measureText gives is NaN in update") as string,
      hint: "use options that createTimeline accepts",
    });
    handle.update(undefined, good);
    await settled();
    expect([said(root), find(root, ".timeline").hidden, handle.issues.length]).toEqual(["", false, 0]);
    expect(all(root, ".cell").length).toBe(3);
    expect(reported).toEqual(["drawing-failed", ""]);
    handle.update(undefined, noWidth);
    await settled();
    handle.destroy();
    expect(root.childNodes.length).toBe(0);
  });

  test("is no longer reported with a document that can be drawn", async () => {
    const { handle } = timeline(small);
    const reported: string[] = [];
    handle.update(undefined, noWidth);
    await settled();
    handle.on("issue", ({ issues }) => reported.push(codesOf(issues)));
    handle.update({ ...small, events: [{ title: "Some day", when: "some day" }] }, good);
    await settled();
    expect(reported.length).toBe(1);
    expect(reported.join()).not.toContain("drawing-failed");
  });

  test("of a timeline that had no width at first is said likewise, to an author with the reason", async () => {
    const { root, container } = timeline(small, { width: 0, issues: true, ...noWidth });
    container.style.width = "900px";
    await settled();
    expect(said(root)).toMatch(/could not be drawn\..*measureText gives is NaN in createTimeline/su);
  });

  test("of what a reader does is said likewise, and no error reaches the page", () => {
    let isBroken = false;
    const { root, handle } = timeline(small, { measureText: (text) => (isBroken ? NaN : text.length * 7) });
    const errors = pageErrors();
    isBroken = true;
    find(root, "[data-do=formMenu]").click();
    find(root, "[data-form=list].menu-item").click();
    expect(errors).toEqual([]);
    expect(said(root)).toBe("The timeline could not be drawn.");
    expect(codesOf(handle.issues)).toBe("drawing-failed");
  });
});

describe("room", () => {
  test("of none draws nothing and waits", async () => {
    const { root, container } = timeline(small, { width: 0 });
    expect(all(root, ".chronolane-picture *").length).toBe(0);
    container.style.width = "900px";
    await settled();
    expect(all(root, ".cell").length).toBe(3);
    expect(find(root, ".chronolane-picture").getAttribute("width")).toBe("900");
  });

  test("in a place that is not in the page yet is waited for", async () => {
    const away = document.createElement("div");
    const handle = createTimeline(away, small, { languages });
    expect(away.firstElementChild!.shadowRoot!.querySelector(".cell")).toBe(null);
    place(900).append(away);
    await settled();
    expect(away.firstElementChild!.shadowRoot!.querySelectorAll(".cell").length).toBe(3);
    handle.destroy();
  });

  test("below 720 px is a list, and lanes again above; what is open stays open", async () => {
    const { root, container, handle } = timeline(small, { width: 1000 });
    handle.open("two");
    container.style.width = "500px";
    await settled();
    expect(root.querySelector(".chronolane-list")).not.toBe(null);
    expect(all(root, "ol.entries button").length).toBe(3);
    expect(find(root, "#details-title").textContent).toBe("Second");
    container.style.width = "1000px";
    await settled();
    expect(root.querySelector(".chronolane-lanes")).not.toBe(null);
    expect(all(root, "ol.entries").length).toBe(0);
    expect(all(root, "[role=gridcell]").length).toBe(3);
  });

  test.each([320, 390, 720, 1200])("of %i px needs no sideways scrolling", (width) => {
    const { container, root } = timeline(story, { width });
    expect(container.firstElementChild!.scrollWidth).toBeLessThanOrEqual(width);
    find(root, ".cell").click();
    expect(container.firstElementChild!.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe("data", () => {
  test("that changes keeps what is open where it still is, and closes it where not", async () => {
    const { root, handle } = timeline(small);
    handle.open("two");
    await settled();
    handle.update({ ...small, title: "Changed" });
    await settled();
    expect([find(root, "#title").textContent, find(root, "#details-title").textContent]).toEqual(["Changed", "Second"]);
    handle.update({ ...small, events: small.events!.filter(({ id }) => id !== "two") });
    await settled();
    expect([all(root, ".cell").length, find(root, ".details").hidden]).toEqual([2, true]);
  });

  test("that has no event in the window of before is shown whole, or as options.window says; else the window stays", async () => {
    const moon: TimelineDocument = {
      chronolane: 1,
      lang: "en",
      events: [
        { id: "luna", title: "Luna 2", when: "1959-09-14" },
        { id: "eagle", title: "Eagle", when: "1969-07-20" },
      ],
    };
    const near = { from: Date.UTC(2022, 0, 5), to: Date.UTC(2022, 0, 20) };
    const { root, handle } = timeline(small);
    handle.zoomTo(near);
    handle.update({ ...small, title: "Changed" });
    await settled();
    expect(handle.getState().window).not.toBe(null);
    handle.update(moon);
    await settled();
    expect([handle.getState().window, all(root, ".cell:not(.off)").length]).toEqual([null, 2]);
    const year = { from: Date.UTC(1969, 0, 1), to: Date.UTC(1970, 0, 1) };
    handle.update(small, { window: year });
    handle.zoomTo(near);
    handle.update(moon);
    await settled();
    expect(handle.getState().window).toEqual(year);
  });

  test.each([
    ["null", null],
    ["a text", "text"],
    ["a number", 5],
    ["a promise", Promise.resolve(small)],
    ["a response", new Response("{}")],
    ["a map", new Map([["events", []]])],
    ["what readTimeline gives", readTimeline(small)],
    ["a copy of a timeline that lacks a field", { ...readTimeline(small).timeline, events: [{ id: "one" }] }],
  ])("that is %s is told as an issue, listed with its remedy, and never throws", async (_, given) => {
    const { root, handle } = timeline(given as unknown as TimelineDocument);
    const element = tag({ lang: "en" }, { data: small });
    element.data = given ?? 5;
    await settled();
    for (const issues of [handle.issues, element.timeline!.issues])
      expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
        [expect.stringMatching(/^(?:document-not-object|broken-timeline|wrapped-document)$/u), "error"],
      ]);
    for (const place of [root, element.shadowRoot!])
      expect(find(place, ".faults").textContent).toMatch(
        /1 fault in the data.*(?:a document is an object|readTimeline|await it first|await response\.json|fromEntries)/su,
      );
    expect(find(root, ".faults").hasAttribute("open")).toBe(false);
    handle.update(undefined, { issues: true });
    expect(find(root, ".faults").hasAttribute("open"), "for authors").toBe(true);
    handle.update(small);
    await settled();
    expect([all(root, ".cell").length, find(root, ".faults").hidden]).toEqual([3, true]);
    handle.update(given);
    expect(handle.issues.map(({ severity }) => severity)).toEqual(["error"]);
  });

  test("of two timelines on one page stay apart", async () => {
    const [one, two] = [timeline(small), timeline(story)];
    one.handle.open("one");
    two.handle.zoomTo({ event: "talks" });
    await settled();
    expect([find(one.root, ".details").hidden, find(two.root, ".details").hidden]).toEqual([false, true]);
    one.handle.destroy();
    expect(all(two.root, ".cell").length).toBeGreaterThan(20);
  });

  test("with markup in every text shows it as text", async () => {
    const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>&amp;';
    const document: TimelineDocument = {
      chronolane: 1,
      title: evil,
      subtitle: evil,
      credit: evil,
      zone: evil,
      dateline: evil,
      actors: [{ id: "__proto__", name: evil, note: evil }],
      sources: [{ id: "s", name: evil, url: `javascript:${evil}` }],
      events: [
        {
          id: "constructor",
          title: evil,
          label: evil,
          when: "2022",
          place: evil,
          text: evil,
          zone: evil,
          actors: [{ actor: "__proto__" }],
          links: [{ to: "b", kind: "follows" }],
          claims: [{ by: "s", stance: "denies", note: evil, quote: { exact: evil, lang: evil } }],
          quotes: [{ exact: `${evil} ${evil}` }],
        },
        { id: "b", title: evil, when: { phrase: evil } },
      ],
    };
    for (const width of [1200, 390]) {
      const { root } = timeline(document, { width });
      for (const cell of all(root, ".cell")) {
        cell.click();
        await settled();
        expect(all(root, "img, script, a[href^=javascript]")).toEqual([]);
        expect(find(root, "#details-title").textContent).toBe(evil);
      }
    }
  });

  test.each([
    ["not JSON's", "story"],
    ["nothing", null],
    ["a list", []],
    ["empty", {}],
    ["of wrong types", { events: [1, null, { title: 5, when: {}, actors: "x" }], actors: {} }],
    [
      "endless in its title",
      { chronolane: 1, title: "long ".repeat(2000), events: [{ title: "x".repeat(10_000), when: "2022" }] },
    ],
  ])("that is %s is drawn without a throw", (_, document) => {
    for (const width of [1200, 390])
      expect(
        timeline(document as unknown as TimelineDocument, { width }).root.querySelector(".chronolane-picture"),
      ).not.toBe(null);
  });
});

describe("the programmer's fault", () => {
  const container = (): HTMLElement => place();
  test.each<readonly [what: string, act: () => unknown, said: RegExp]>([
    [
      "no element",
      () => createTimeline(null, small, { languages }),
      /the container is null in createTimeline; use an element of the page/,
    ],
    ["no languages", () => createTimeline(container(), small, { languages: [] }), /options.languages is empty/],
    [
      "a language that is not there",
      () => createTimeline(container(), small, { languages, lang: "fr" }),
      /options.lang is "fr"/,
    ],
    [
      "an unknown theme",
      () => createTimeline(container(), small, { languages, theme: "neon" as "dark" }),
      /options.theme is "neon" in createTimeline; use light, dark, contrast, print, broadsheet, wire, magazine, auto or a theme of your own/,
    ],
    [
      "an unknown event to select",
      () => timeline(small).handle.select("four"),
      /the event is "four" in select, an id that no event has; use one of "one", "two", "three"/,
    ],
    [
      "an unknown event to zoom to",
      () => timeline(small).handle.zoomTo({ event: "four" }),
      /the event is "four" in zoomTo, an id that no event has/,
    ],
    ["a window that is none", () => timeline(small).handle.zoomTo({ from: 2, to: 1 }), /from < to/],
    [
      "an unknown name to listen to",
      () => timeline(small).handle.on("click" as "window", () => undefined),
      /the event is "click" in on; use ready, select, open, window, state, issue/,
    ],
  ])("%s is said in one sentence", (_, act, said) => {
    expect(act).toThrow(said);
  });

  test("leaves nothing in the page", () => {
    const container = place();
    const count = counted();
    expect(() => createTimeline(container, small, { languages: [] })).toThrow();
    expect([container.childNodes.length, count.listeners(), count.observed()]).toEqual([0, 0, 0]);
  });

  test("that only drawing meets leaves nothing in the page either, and the tag says it in words", () => {
    const container = place();
    const count = counted();
    const options = { languages, measureText: () => Number.NaN, issues: true };
    expect(() => createTimeline(container, small, options)).toThrow(
      /options\.measureText gives .* in createTimeline;/u,
    );
    expect([container.childNodes.length, count.listeners(), count.observed()]).toEqual([0, 0, 0]);
    const element = document.createElement("chrono-lane");
    Object.assign(element, { options, data: small });
    container.append(element);
    expect(find(element.shadowRoot!, ".notice.failed").textContent).toMatch(
      /options\.measureText gives .* in <chrono-lane>;/u,
    );
    element.remove();
    expect([count.listeners(), count.observed()]).toEqual([0, 0]);
  });
});

describe("zoomTo", () => {
  test("an event before the first picture is part of the state, also of one that is kept until there is room", async () => {
    const { handle, container } = timeline(small, { width: 0 });
    handle.zoomTo({ event: "two" });
    const state = JSON.parse(JSON.stringify(handle.getState())) as TimelineState;
    expect(state).toMatchObject({ window: null, around: "two" });
    const [other, element] = [timeline(small), tag({ lang: "en" }, { data: small, width: 0 })];
    other.handle.setState(state);
    element.timeline!.zoomTo({ event: "two" });
    place().append(element);
    container.style.width = "1200px";
    await settled();
    const { window } = handle.getState();
    expect(window).not.toBe(null);
    const shown = [handle, other.handle, element.timeline!].map((one) => one.getState());
    expect(shown).toEqual(shown.map(() => ({ ...state, window, around: null })));
  });

  test("moves to an event, to a window and home", async () => {
    const { handle } = timeline(small);
    const seen: (readonly [number, boolean])[] = [];
    handle.on("window", ({ from, to, whole }) => seen.push([Math.round((to - from) / 86_400_000), whole]));
    for (const target of [
      { event: "two" },
      { from: Date.UTC(2022, 0, 1), to: Date.UTC(2022, 0, 3) },
      "home",
    ] as const) {
      handle.zoomTo(target);
      await settled();
    }
    expect(seen.map(([, whole]) => whole)).toEqual([false, false, true]);
    expect(seen[1]![0]).toBe(2);
  });
});
