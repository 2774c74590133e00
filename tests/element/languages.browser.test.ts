import { beforeEach, describe, expect, test } from "vitest";
import { ChronolaneBase } from "../../src/element/chrono-lane.ts";
import { createReady } from "../../src/element/create-ready.ts";
import type { TimelineHandle } from "../../src/element/options.ts";
import { de } from "../../src/language/de/de.ts";
import { phrases as german } from "../../src/language/de/phrases/phrases.ts";
import { en } from "../../src/language/en/en.ts";
import { phrases as english } from "../../src/language/en/phrases/phrases.ts";
import { th } from "../../src/language/th/th.ts";
import type { TimelineDocument } from "../../src/model/document.ts";
import { libraryOf } from "../../src/ready/library.ts";
import { all, find, place, settled, small } from "./fixture.ts";

/** Set where the network is down. */
let isDown = false;
/** What was asked of the network and waits for its answer. */
let waiting: (() => void)[] = [];
beforeEach(() => {
  isDown = false;
  waiting = [];
});

const file =
  <Content>(content: Content): (() => Promise<Content>) =>
  () =>
    new Promise((resolve, reject) => {
      waiting.push(() => (isDown ? reject(new TypeError("Failed to fetch")) : resolve(content)));
    });
const library = libraryOf([th, en], {
  languages: { de: file(de) },
  phrases: { en: file(english), de: file(german) },
});

class SlowLane extends ChronolaneBase {
  protected override readonly library: typeof library = library;
}
customElements.define("slow-lane", SlowLane);

/** All that is asked for is answered. */
async function answered(): Promise<void> {
  for (const answer of waiting.splice(0)) answer();
  await settled();
}

const lane = (data: TimelineDocument | null, attributes: { readonly [name: string]: string } = {}): SlowLane => {
  const element = new SlowLane();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  place().append(element);
  return element;
};
const lang = ({ shadowRoot }: Element): string => find(shadowRoot!, "section").lang;
const codes = ({ timeline }: { readonly timeline: TimelineHandle | null }): readonly string[] =>
  timeline!.issues.map(({ code, quote }) => `${code} ${quote ?? ""}`);

test.each([
  ["options", null, "options is null in createTimeline; use an object such as"],
  ["options, a list", [en], "options is a list in createTimeline; use an object such as"],
  ["options, a text", "en", 'options is "en" in createTimeline; use an object such as'],
  ["languages", { languages: { th, en } }, "options.languages is an object in createTimeline; use a list of languages"],
  ["a language", { languages: ["de"] }, 'options.languages[0] is "de" in createTimeline; use a language such as'],
])("wrong %s are refused in one sentence", (_name, options, said) => {
  expect(() => createReady(library, place(), small, options as never)).toThrow(said);
});

test.each([
  ["null", null],
  ["a list", [en]],
  ['"en"', "en"],
])("options of update that are %s are refused, and nothing is changed", (shown, options) => {
  const container = place();
  const made = createReady(library, container, small, { lang: "th" });
  const element = lane(small, { lang: "th" });
  for (const handle of [made, element.timeline!])
    expect(() => handle.update(undefined, options as never)).toThrow(`options is ${shown} in update; use an object`);
  expect([lang(container.firstElementChild!), lang(element)]).toEqual(["th", "th"]);
});

test("errors of languages name the way in that they were given by", () => {
  const wrong = { languages: ["de"] } as never;
  expect(() => createReady(library, place(), small, {}).update(undefined, wrong)).toThrow(
    'options.languages[0] is "de" in update; use',
  );
  expect(() => (lane(small).options = wrong)).toThrow('options.languages[0] is "de" in <chrono-lane>; use');
  const { timeline } = lane(small);
  expect(() => timeline!.update(undefined, wrong)).toThrow('options.languages[0] is "de" in update; use');
  expect(() => timeline!.update(undefined, { form: "gantt" as "list" })).toThrow(
    'options.form is "gantt" in update; use',
  );
});

const told = (lang: string, phrase: string): TimelineDocument => ({
  ...small,
  lang,
  dateline: "2022-01-22",
  events: [...small.events!, { id: "told", title: "Told", when: { phrase }, actors: [{ actor: "a" }] }],
});
const isRead = ({ timeline }: { readonly timeline: TimelineHandle | null }): boolean =>
  timeline!.issues.every(({ path }) => !path.startsWith("events[3]"));

test.each<readonly [name: string, make: (document: TimelineDocument) => TimelineHandle]>([
  ["the element", (document) => lane(document).timeline!],
  ["createTimeline of the script tag", (document) => createReady(library, place(), document, {})],
])("the handle of %s takes events of a document that is on its way, and shows them with it", async (_, make) => {
  const window = { from: Date.UTC(2022, 0, 5), to: Date.UTC(2022, 0, 20) };
  const first = { id: "first", title: "First", when: "2021-12-01" };
  const last = {
    ...told("en", "last week"),
    events: [first, { id: "last", title: "Last", when: { phrase: "last week" } }],
  };
  const shown = async (ask: (handle: TimelineHandle) => void): Promise<ReturnType<TimelineHandle["getState"]>> => {
    const handle = make(small);
    await settled();
    handle.open("one");
    handle.update(last);
    ask(handle);
    expect(handle.document).toBe(small);
    await answered();
    await settled();
    expect(handle.document).toBe(last);
    return handle.getState();
  };
  expect(
    await shown((handle) => {
      handle.open("last");
      handle.zoomTo({ event: "last" });
      for (const ask of ["select", "open"] as const)
        expect(() => handle[ask]("none")).toThrow(
          `the event is "none" in ${ask}, an id that no event has; use one of "first", "last"`,
        );
      expect(() => handle.zoomTo({ event: "none" })).toThrow('the event is "none" in zoomTo');
      expect(handle.getState()).toMatchObject({ selection: "one", open: "one", window: null });
    }),
  ).toMatchObject({ selection: "last", open: "last", window: { from: expect.any(Number) as number } });
  expect(
    await shown((handle) => {
      handle.open("last");
      handle.select("last");
      handle.zoomTo({ event: "last" });
      handle.setState({ window });
    }),
  ).toMatchObject({ selection: "last", open: null, window });
  expect(
    await shown((handle) => {
      handle.open("last");
      handle.open(null);
      handle.zoomTo({ event: "last" });
      handle.zoomTo("home");
    }),
  ).toMatchObject({ selection: null, open: null, window: null });
  expect(
    await shown((handle) => {
      handle.open("last");
      handle.select("two");
      handle.zoomTo({ event: "last" });
      handle.update(undefined, { window });
    }),
  ).toMatchObject({ selection: null, open: null, window });
  const before = { from: Date.UTC(2021, 10, 20), to: Date.UTC(2021, 11, 20) };
  expect(await shown((handle) => handle.zoomTo(before))).toMatchObject({ window: before });
  expect(
    await shown((handle) => {
      handle.setState({ window: before, open: "last", form: "column", aligned: { event: "first" } });
      expect(handle.getState()).toMatchObject({ open: "one", form: "column", aligned: null });
      expect(handle.issues).toEqual([]);
    }),
  ).toMatchObject({ window: before, open: "last", selection: "last", form: "column", aligned: { event: "first" } });
  expect(
    await shown((handle) => {
      handle.setState({ window: before, open: "last", expanded: ["none"] });
      handle.select("two");
      handle.zoomTo("home");
    }),
  ).toMatchObject({ window: null, open: null, selection: null, expanded: [] });
});

test("options of update that are refused leave no language behind", async () => {
  const container = place();
  const made = createReady(library, container, small, { lang: "en" });
  const element = lane(small);
  element.timeline!.update(undefined, { lang: "en" });
  for (const handle of [made, element.timeline!]) {
    expect(() => handle.update(undefined, { lang: "th", zone: "Mars" })).toThrow('options.zone is "Mars"');
    handle.update(undefined, { lang: "de" });
  }
  expect([lang(container.firstElementChild!), lang(element)]).toEqual(["en", "en"]);
  await answered();
  expect([lang(container.firstElementChild!), lang(element)]).toEqual(["de", "de"]);
});

describe("the element", () => {
  test("loads the language that its options name, and keeps picture and choices until then", async () => {
    const element = lane(small, { form: "lanes" });
    element.timeline!.open("two");
    element.timeline!.setState({ aligned: { event: "two" } });
    await settled();
    const text = find(element.shadowRoot!, "#summary").textContent;
    element.options = { lang: "de" };
    await settled();
    expect([lang(element), find(element.shadowRoot!, "#summary").textContent]).toEqual(["en", text]);
    await answered();
    expect(lang(element)).toBe("de");
    expect(element.timeline!.getState()).toMatchObject({ open: "two", aligned: { event: "two" } });
  });

  test("refuses an option that cannot be used at once, though its language is yet to come, and keeps those of before", async () => {
    const element = lane(small);
    expect(() => Object.assign(element, { options: { lang: "de", zone: "Mars" } })).toThrow(
      /^options\.zone is "Mars"/u,
    );
    expect(() => Object.assign(element, { options: { lang: "fr" } })).toThrow(/^options\.lang is "fr"/u);
    expect(element.options).toEqual({});
    await answered();
    expect(lang(element)).toBe("en");
  });

  test("loads a language that is set while phrases are on their way", async () => {
    const element = lane(told("en", "last week"));
    expect(element.timeline).toBe(null);
    element.setAttribute("lang", "de");
    await answered();
    expect([lang(element), isRead(element)]).toEqual(["de", true]);
  });

  test("goes on fetching the document where options or lang are set meanwhile", async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(small)], { type: "application/json" }));
    const element = lane(null, { src });
    element.setAttribute("lang", "th");
    element.options = { form: "list" };
    await expect.poll(() => element.timeline?.getState()).toBeDefined();
    expect(lang(element)).toBe("th");
  });

  test("loads the phrases of a document that its handle is given, and keeps the picture until then", async () => {
    const element = lane(small);
    await settled();
    element.timeline!.update({ ...told("en", "last week"), title: "With phrases" }, { form: "list" });
    await settled();
    const title = (): string => find(element.shadowRoot!, "#title").textContent;
    expect([title(), all(element.shadowRoot!, ".chronolane-list").length]).toEqual(["Small", 1]);
    await answered();
    expect([title(), isRead(element)]).toEqual(["With phrases", true]);
    element.setAttribute("calendar", "buddhist");
    await settled();
    expect(all(element.shadowRoot!, ".chronolane-list").length, "options of update stay").toBe(1);
  });

  test("reads phrases in a language that the page brings without them", async () => {
    const element = new SlowLane();
    element.options = { languages: [en] };
    place().append(element);
    element.data = told("en", "last week");
    await answered();
    expect(isRead(element)).toBe(true);
  });

  test.each<readonly [how: string, ask: (element: SlowLane) => void]>([
    ["the attribute", (element) => element.setAttribute("lang", "de")],
    ["the options", (element) => (element.options = { lang: "de" })],
    ["the document", (element) => (element.data = { ...small, lang: "de" })],
    ["the handle", (element) => element.timeline!.update(undefined, { lang: "de" })],
  ])("draws in a language at hand where that of %s cannot be loaded, says so, and can try again", async (_, ask) => {
    isDown = true;
    const element = lane(small);
    const heard: (readonly string[])[] = [];
    element.timeline!.on("issue", ({ issues }) => heard.push(issues.map(({ code }) => code)));
    ask(element);
    await answered();
    expect([lang(element), all(element.shadowRoot!, ".cell").length]).toEqual(["en", 3]);
    expect(codes(element)).toContain("language-not-loaded de");
    expect(heard.at(-1)).toContain("language-not-loaded");
    expect(element.shadowRoot!.textContent).toContain("German could not be loaded. The timeline is shown without it.");
    isDown = false;
    find(element.shadowRoot!, "[data-do=retry]").click();
    await answered();
    expect([lang(element), codes(element)]).toEqual(["de", []]);
    expect(element.shadowRoot!.querySelector("[data-do=retry]")).toBe(null);
  });

  test("draws what is at hand of a document whose phrases cannot be loaded", async () => {
    isDown = true;
    const element = lane(told("de", "letzte Woche"));
    await answered();
    expect(all(element.shadowRoot!, ".cell").length).toBe(4);
    expect(codes(element).filter((code) => code.startsWith("language-not-loaded"))).toHaveLength(2);
    isDown = false;
    element.data = told("de", "letzte Woche");
    await answered();
    expect([lang(element), isRead(element)]).toEqual(["de", true]);
  });

  test("begins again after options that could not be used, by Retry and by others, with a document that is set", async () => {
    const element = new SlowLane();
    element.options = { zone: "Mars", issues: true };
    element.data = small;
    place().append(element);
    const root = element.shadowRoot!;
    expect(find(root, "[role=alert]").textContent).toContain("Mars");
    find(root, "[data-do=retry]").click();
    expect(find(root, "[role=alert]").textContent).toContain("Mars");
    element.options = { zone: "UTC" };
    await settled();
    expect(all(root, ".cell").length).toBe(3);
  });
});

test("the remedy for a language that does not ship names those that do, in the element and the script tag's createTimeline", async () => {
  const french = { ...small, lang: "fr", events: [{ title: "Un", when: { phrase: "début janvier" } }] };
  const element = lane(french);
  const timeline = createReady(library, place(), french, {});
  await settled();
  for (const { issues } of [element.timeline!, timeline]) {
    const hints = new Map(issues.map(({ code, hint }) => [code, hint]));
    expect(hints.get("language-not-at-hand")).toBe(
      'give a Language with the code "fr" in options.languages; those that ship are th, en, de; or choose one with options.lang: th, en, de',
    );
    expect(hints.get("no-phrase-reader")).toBe(
      'give a Language with the code "fr" and with `phrases` in options.languages; those that ship are th, en, de; or write the date as EDTF',
    );
  }
  const use = "use th, en, de, or give the language in options.languages";
  expect(() => Object.assign(element, { options: { lang: "fr" } })).toThrow(use);
  expect(() => timeline.update(undefined, { lang: "fr" })).toThrow(use);
  // The page's own languages are named first, and those of the core's createTimeline alone.
  timeline.update(undefined, { languages: [{ ...de, code: "de-AT" }] });
  expect(() => timeline.update(undefined, { lang: "fr" })).toThrow(/; use de-AT, th, en, or give/u);
});

describe("createTimeline of the script tag", () => {
  const made = (
    document: TimelineDocument,
    options = {},
  ): { readonly timeline: TimelineHandle; readonly root: ShadowRoot } => {
    const container = place();
    const timeline = createReady(library, container, document, options);
    return { timeline, root: container.firstElementChild!.shadowRoot! };
  };
  const spoken = (root: ShadowRoot): string => find(root, "section").lang;

  test("reads a tag with a region, and another language than the document's", async () => {
    const { timeline, root } = made({ ...small, lang: "th" }, { lang: "en-US" });
    expect(spoken(root)).toBe("en");
    timeline.update(undefined, { lang: "TH-th" });
    expect(spoken(root)).toBe("th");
    expect(() => timeline.update(undefined, { lang: "fr" })).toThrow(/^options\.lang is "fr"/u);
    await settled();
    expect(spoken(root)).toBe("th");
  });

  test("loads the language that update names, keeps it, and keeps the reader's choices", async () => {
    const { timeline, root } = made(small);
    timeline.setState({ open: "two", aligned: { event: "two" }, form: "list" });
    timeline.update(undefined, { lang: "de" });
    await settled();
    expect(spoken(root)).toBe("en");
    await answered();
    expect(spoken(root)).toBe("de");
    timeline.update(told("en", "last week"));
    await answered();
    expect([spoken(root), isRead({ timeline })]).toEqual(["de", true]);
    timeline.update(undefined, { lang: "th" });
    await answered();
    expect(spoken(root)).toBe("th");
    expect(timeline.getState()).toMatchObject({ open: "two", aligned: { event: "two" }, form: "list" });
  });

  test("is the last word where a language comes late", async () => {
    const { timeline, root } = made(small);
    timeline.update(undefined, { lang: "de" });
    timeline.update(undefined, { lang: "th" });
    await answered();
    expect(spoken(root)).toBe("th");
    timeline.update(undefined, { lang: "de" });
    timeline.destroy();
    await answered();
    expect(root.childNodes.length).toBe(0);
  });

  test("says what could not be loaded as an issue", async () => {
    isDown = true;
    const { timeline, root } = made(small, { lang: "de" });
    await answered();
    expect([spoken(root), codes({ timeline })]).toEqual(["en", ["language-not-loaded de"]]);
  });

  test("draws once, when all that the document needs is there, and says until then that it is loading", async () => {
    const { timeline, root } = made(told("en", "last week"));
    const heard: string[] = [];
    timeline.on("ready", () => heard.push("ready"));
    timeline.on("issue", ({ issues }) => heard.push(...issues.map(({ code }) => code)));
    let drawn = 0;
    const observer = new MutationObserver(() => drawn++);
    observer.observe(find(root, "svg"), { subtree: true, childList: true, attributes: true });
    await settled();
    expect([all(root, "svg text").length, find(root, "section").hidden, drawn, heard]).toEqual([0, true, 0, []]);
    expect(find(root, "[role=status].notice").textContent).not.toBe("");
    await answered();
    await settled();
    observer.disconnect();
    expect([drawn, heard, isRead({ timeline })]).toEqual([1, ["ready"], true]);
    expect([root.querySelector(".notice"), find(root, "section").hidden]).toEqual([null, false]);
    expect(all(root, ".cell").length).toBe(4);
  });

  test("draws by what was asked of the handle meanwhile", async () => {
    const { timeline } = made(told("en", "yesterday"));
    timeline.zoomTo({ event: "told" });
    timeline.open("two");
    expect(timeline.getState()).toMatchObject({ selection: "two", open: "two" });
    timeline.select("told");
    await answered();
    await settled();
    expect(timeline.getState()).toMatchObject({ selection: "told", open: null });
    expect(timeline.getState().window).not.toBe(null);
    const other = made(told("en", "last week")).timeline;
    const window = { from: Date.UTC(2022, 0, 5), to: Date.UTC(2022, 0, 20) };
    other.zoomTo({ event: "one" });
    other.zoomTo(window);
    expect(() => other.zoomTo({ event: "none" })).toThrow(/^the event is "none" in zoomTo/u);
    await answered();
    await settled();
    expect(other.getState().window).toEqual(window);
  });

  test("has the last word of window and zoomTo, though the first picture comes later", async () => {
    const { timeline } = made(told("en", "last week"));
    const window = { from: Date.UTC(2022, 0, 5), to: Date.UTC(2022, 0, 20) };
    timeline.zoomTo({ event: "told" });
    timeline.update(undefined, { window });
    await answered();
    await settled();
    expect(timeline.getState().window).toEqual(window);
  });

  test("has no issues of a document that is not read yet, and words its notice by the language of now", async () => {
    const { timeline, root } = made(told("en", "last week"));
    const notice = (): string => find(root, "[role=status].notice").lang;
    expect([codes({ timeline }), notice()]).toEqual([[], "en"]);
    timeline.update(undefined, { lang: "th" });
    expect([codes({ timeline }), notice(), all(root, ".notice").length]).toEqual([[], "th", 1]);
    await answered();
    expect([codes({ timeline }), spoken(root), root.querySelector(".notice")]).toEqual([[], "th", null]);
  });

  test("draws another document that is given meanwhile at once, where that needs nothing more", async () => {
    const { timeline, root } = made(told("en", "last week"));
    expect(() => timeline.update(small, { zone: "Mars" })).toThrow(/^options\.zone is "Mars" in update/u);
    await settled();
    expect(all(root, ".cell").length).toBe(0);
    timeline.update(small);
    await settled();
    expect([all(root, ".cell").length, root.querySelector(".notice")]).toEqual([3, null]);
    await answered();
    expect(all(root, ".cell").length).toBe(3);
  });

  test("keeps the picture of before until what another document needs is there", async () => {
    const { timeline, root } = made(small);
    await settled();
    timeline.update({ ...told("en", "last week"), title: "With phrases" }, { form: "list" });
    await settled();
    const title = (): string => find(root, "#title").textContent;
    expect([title(), all(root, ".chronolane-list").length]).toEqual(["Small", 1]);
    timeline.update(undefined, { form: "lanes" });
    expect(() => timeline.update(undefined, { zone: "Mars" })).toThrow(/^options\.zone is "Mars" in update/u);
    await answered();
    expect([title(), all(root, ".chronolane-list").length, isRead({ timeline })]).toEqual(["With phrases", 0, true]);
  });

  test("leaves nothing behind where the container is none", async () => {
    expect(() => createReady(library, null, small, { lang: "de" })).toThrow(/^the container is null/u);
    await answered();
  });
});
