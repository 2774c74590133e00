import { cdp } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createReady } from "../../src/element/create-ready.ts";
import { createTimeline } from "../../src/element/create.ts";
import type { TimelineEvents } from "../../src/element/options.ts";
import "../../src/element.ts";
import { readTimeline } from "../../src/model/read.ts";
import { library } from "../../src/ready/languages.ts";
import { all, find, languages, next, place, settled, small, story, tag } from "./fixture.ts";

// Where a test of another file left the pointer, it would highlight what comes to lie under it.
beforeEach(() => cdp().send("Input.dispatchMouseEvent", { type: "mouseMoved", x: 0, y: 0 }));
afterEach(() => vi.restoreAllMocks());

const rootOf = (element: Element): ShadowRoot => element.shadowRoot!;
const fileOf = (text: string): string => URL.createObjectURL(new Blob([text], { type: "application/json" }));
const drawn = (element: Element): readonly (string | undefined)[] =>
  all(rootOf(element), ".cell").map((cell) => cell.dataset.event);

describe("the tag", () => {
  test("may be registered again by a second copy of the module", async () => {
    const known = customElements.get("chrono-lane");
    const copy = "../../src/element.ts?copy";
    const { ChronolaneElement } = (await import(/* @vite-ignore */ copy)) as { readonly ChronolaneElement: unknown };
    expect(known).not.toBe(ChronolaneElement);
    expect(customElements.get("chrono-lane")).toBe(known);
  });

  test("shows what stands between its tags until there is a document", () => {
    const element = tag({}, { fallback: "A picture of it" });
    const slot = rootOf(element).querySelector("slot")!;
    expect(slot.assignedNodes().map(({ textContent }) => textContent)).toEqual(["A picture of it"]);
    element.data = small;
    expect(rootOf(element).querySelector("slot")).toBe(null);
    expect(drawn(element)).toEqual(["one", "three", "two"]);
  });

  test("says why lanes have their order: to pointers at each lane's head, to those who read by ear once for the grid", () => {
    const root = rootOf(tag({ lang: "en" }, { data: small }));
    const reason = /^Lanes are ordered by the weight of what their actors do/u;
    const heads = all(root, ".row-head");
    expect(heads).toHaveLength(2);
    for (const head of heads) {
      head.scrollIntoView({ block: "center" });
      const { x, y, width, height } = head.getBoundingClientRect();
      const [at] = root.elementsFromPoint(x + width / 2, y + height / 2);
      expect((at as HTMLElement).title).toMatch(reason);
      expect(at?.getAttribute("aria-hidden")).toBe("true");
    }
    const grid = find(root, "[role=grid]");
    expect(find(root, `#${grid.getAttribute("aria-describedby") ?? ""}`).textContent).toMatch(reason);
  });

  test("takes a document that was set before it was in the page", () => {
    expect(drawn(tag({}, { data: small }))).toEqual(["one", "three", "two"]);
  });

  test("says in words that a document has no events", () => {
    const element = tag({ lang: "en" }, { data: { chronolane: 1 } });
    const said = all(rootOf(element), "p, text").filter(
      ({ textContent }) => textContent === "There are no events to show.",
    );
    expect(
      said.map((node) => node.closest("[aria-hidden]") === null),
      "once to be seen, once to be heard",
    ).toEqual([false, true]);
    expect(rootOf(element).querySelector("[role=grid]")).toBe(null);
  });

  test("follows its attributes, and takes those that say nothing we know as none", async () => {
    const element = tag({ lang: "en" }, { data: story });
    const root = rootOf(element);
    const said = async (name: string, value: string): Promise<string> => {
      element.setAttribute(name, value);
      await settled();
      return root.textContent;
    };
    expect(await said("lang", "th")).toContain("มกราคม 2565");
    expect(await said("calendar", "gregory")).toContain("มกราคม 2022");
    expect(await said("calendar", "persian")).toContain("ปีเปอร์เซีย 1400");
    expect(await said("calendar", "mayan")).toContain("มกราคม 2565");
    expect(await said("lang", "xx")).toContain("มกราคม 2565");
    await said("form", "list");
    expect(root.querySelector(".chronolane-list")).not.toBe(null);
    element.removeAttribute("form");
    await settled();
    expect(root.querySelector(".chronolane-lanes")).not.toBe(null);
  });

  test("dark and light are the style sheet's: nothing is drawn anew", async () => {
    const element = tag({ theme: "light" }, { data: small });
    const text = rootOf(element).querySelector(".chronolane-picture text")!;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(rootOf(element), { subtree: true, childList: true, attributes: true });
    const light = getComputedStyle(text).fill;
    element.setAttribute("theme", "dark");
    expect(getComputedStyle(text).fill).not.toBe(light);
    await settled();
    observer.disconnect();
    expect(seen).toEqual([]);
  });

  test("a page's own custom properties win", () => {
    const element = tag({}, { data: small });
    element.style.setProperty("--chronolane-ink", "rgb(1, 2, 3)");
    expect(getComputedStyle(rootOf(element).querySelector(".f-ink")!).fill).toBe("rgb(1, 2, 3)");
  });

  test("tells of what is picked out, through shadow roots around it", async () => {
    const outer = place().attachShadow({ mode: "open" });
    const element = document.createElement("chrono-lane");
    element.data = small;
    outer.append(element);
    const told = next<TimelineEvents["select"]>(document, "chronolane-select");
    find(rootOf(element), '[data-cell^="two"]').click();
    expect(await told).toEqual({ event: "two", open: true });
  });

  test("names an event without a title in its details and where a link leads to it", async () => {
    const [first, second, third] = small.events!;
    const element = tag({ lang: "en" }, { data: { ...small, events: [{ ...first!, title: "" }, second!, third!] } });
    const details = find(rootOf(element), ".details");
    const name = (): string => find(rootOf(element), "#details-title").textContent;
    element.timeline!.open("two");
    await settled();
    const link = details.querySelector(".link")!.textContent;
    element.timeline!.open("one");
    await settled();
    expect(
      [name(), link].map((text) => text === ""),
      name(),
    ).toEqual([false, false]);
    expect(name()).toBe(link);
  });

  test("tells of another part of time, and of the data's faults", async () => {
    const element = tag(
      { lang: "en" },
      { data: { ...small, events: [...small.events!, { id: "four", title: "Fourth", when: "2022-02-30" }] } },
    );
    const { issues } = await next<TimelineEvents["issue"]>(element, "chronolane-issue");
    expect(issues.map(({ path }) => path)).toContain("events[3].when");
    const told = next<TimelineEvents["window"]>(element, "chronolane-window");
    find(rootOf(element), "[data-do=zoomIn]").click();
    expect((await told).whole).toBe(false);
    const faults = find(rootOf(element), "details.faults");
    expect(faults.hidden, "readers are not told").toBe(true);
    element.setAttribute("issues", "");
    await settled();
    expect(faults.querySelector("summary")!.textContent).toBe("1 fault in the data");
    expect(faults.textContent).toContain("events[3].when");
    element.options = { order: ["nobody"] };
    await settled();
    expect(faults.querySelector("summary")!.textContent).toBe("1 fault in the data · 1 problem with the settings");
    expect([...faults.querySelectorAll(":scope > p")].map(({ textContent }) => textContent)).toEqual([
      "1 fault in the data",
      "1 problem with the settings",
    ]);
    expect(faults.textContent).toContain("options.order[0]");
    element.data = small;
    await settled();
    expect(faults.querySelector("summary")!.textContent).toBe("1 problem with the settings");
  });
});

test("a language that has to be loaded keeps the document that the handle was given last", async () => {
  const element = tag({ lang: "en" }, { data: small });
  await settled();
  element.timeline!.update({ ...small, title: "The second" });
  element.setAttribute("lang", "de");
  await expect.poll(() => rootOf(element).querySelector("section")!.lang).toBe("de");
  expect(rootOf(element).querySelector("h2")!.textContent).toBe("The second");
});

describe("src", () => {
  test("is fetched and drawn", async () => {
    const element = tag({ src: fileOf(JSON.stringify(small)), lang: "en" });
    expect(rootOf(element).textContent).toContain("The timeline is loading");
    await expect.poll(() => drawn(element)).toEqual(["one", "three", "two"]);
  });

  test.each([
    ["is not there", { status: 404, body: "" }, "There was no usable answer"],
    ["is no JSON", { status: 200, body: "<!doctype html>" }, "The file is not valid JSON"],
  ])("that %s is told in words, and can be tried again", async (_, { status, body }, said) => {
    const fetched = vi.spyOn(globalThis, "fetch").mockResolvedValueOnce(new Response(body, { status }));
    const element = tag({ src: "story.json", lang: "en" }, { fallback: "A picture of it" });
    const { issues } = await next<TimelineEvents["issue"]>(element, "chronolane-issue");
    expect(issues.map(({ code }) => code)).toEqual(["load-failed"]);
    expect(find(rootOf(element), "[role=alert]").textContent).toContain(said);
    expect(rootOf(element).querySelector("slot")).not.toBe(null);
    fetched.mockResolvedValueOnce(new Response(JSON.stringify(small)));
    find(rootOf(element), "[data-do=retry]").click();
    await expect.poll(() => drawn(element)).toEqual(["one", "three", "two"]);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  const mars = { zone: "Mars" };
  const failed = "โหลดเส้นเวลาไม่สำเร็จ";
  const wrong = "ไฟล์นี้ไม่ใช่ JSON ที่ถูกต้อง ผู้เผยแพร่ต้องแก้ไข";
  test.each<readonly [what: string, text: string, options: object, said: string, issue: RegExp, fault: string]>([
    ["options that cannot be used", JSON.stringify(small), mars, failed, /^options\.zone is "Mars" in/u, '"Mars"'],
    ["a file that is no JSON", "no", {}, failed + wrong, /^the document could not be loaded: .*line 1/u, "line 1"],
  ])(
    "%s are told to readers in their language alone, to authors in English too",
    async (_, text, options, said, issue, fault) => {
      const shown = async (more: object): Promise<readonly [notice: string, issue: object | undefined]> => {
        const element = tag({ lang: "th", src: fileOf(text) });
        element.options = { ...options, ...more };
        const { issues } = await next<TimelineEvents["issue"]>(element, "chronolane-issue");
        return [find(rootOf(element), "[role=alert]").textContent, issues[0]];
      };
      const [[notice, told], [author]] = [await shown({}), await shown({ issues: true })];
      expect(notice).toBe(`${said}ลองอีกครั้ง`);
      expect(told).toMatchObject({ code: "load-failed", message: expect.stringMatching(issue) as unknown });
      expect(JSON.stringify(told)).not.toMatch(/[ก-๛]/u);
      expect(author).toContain(fault);
    },
  );

  test("that has a name twice is drawn, and told until another document is there", async () => {
    const text = JSON.stringify(small).replace(/^\{/u, '{"events":[],');
    const element = tag({ src: fileOf(text), lang: "en" });
    const { issues } = await next<TimelineEvents["issue"]>(element, "chronolane-issue");
    expect(issues).toContainEqual(expect.objectContaining({ code: "duplicate-name", path: "events" }));
    expect(drawn(element)).toEqual(["one", "three", "two"]);
    element.data = small;
    expect(element.timeline?.issues.map(({ code }) => code)).not.toContain("duplicate-name");
  });

  test("that is no JSON is told with the line, the column and what mends it", async () => {
    vi.spyOn(globalThis, "fetch").mockResolvedValueOnce(new Response('{\n  "events": [],\n}'));
    const element = tag({ src: "story.json", lang: "en", issues: "" });
    const { issues } = await next<TimelineEvents["issue"]>(element, "chronolane-issue");
    const message = 'not JSON at line 3, column 1: expected a name in double quotes, got "}"';
    expect(issues[0]).toMatchObject({
      message: expect.stringContaining(message),
      hint: expect.stringContaining("take out the comma before it"),
    });
    const told = find(rootOf(element), "[role=alert]").textContent;
    expect(told).toContain(message);
    expect(told).toContain("take out the comma before it");
  });

  test("is read in the encoding that the server names", async () => {
    const latin = Uint8Array.from(JSON.stringify({ ...small, title: "Café" }), (sign) => sign.charCodeAt(0));
    const headers = { "content-type": "application/json; charset=windows-1252" };
    vi.spyOn(globalThis, "fetch").mockResolvedValueOnce(new Response(latin, { headers }));
    const element = tag({ src: "story.json", lang: "en" });
    await expect.poll(() => drawn(element)).toEqual(["one", "three", "two"]);
    expect(rootOf(element).querySelector("h2")!.textContent).toBe("Café");
  });

  test("that cannot be reached is told in words of the reader", async () => {
    vi.spyOn(globalThis, "fetch").mockRejectedValueOnce(new TypeError("Failed to fetch"));
    const element = tag({ src: "story.json", lang: "th" });
    await next(element, "chronolane-issue");
    expect(find(rootOf(element), "[role=alert]").textContent).toContain("โหลดเส้นเวลาไม่สำเร็จ");
  });

  test("that changes breaks off what was on its way; so does leaving the page", async () => {
    const signals: AbortSignal[] = [];
    vi.spyOn(globalThis, "fetch").mockImplementation((_, init) => {
      signals.push(init!.signal!);
      return new Promise((_resolve, reject) =>
        init!.signal!.addEventListener("abort", () => reject(init!.signal!.reason as Error), { once: true }),
      );
    });
    const element = tag({ src: "a.json" });
    element.setAttribute("src", "b.json");
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    element.remove();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
    await settled();
    expect(rootOf(element).childNodes.length).toBe(0);
  });

  test("says that it is loading in the language that is wanted meanwhile, as far as it is loaded", async () => {
    let answer: (response: Response) => void = () => undefined;
    vi.spyOn(globalThis, "fetch").mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const element = tag({ src: "story.json", lang: "en" });
    const said = (): readonly (string | null)[] =>
      [find(rootOf(element), "[role=status]")].flatMap((notice) => [notice.lang, notice.textContent]);
    expect(said()).toEqual(["en", "The timeline is loading …"]);
    element.setAttribute("lang", "th");
    expect(said()).toEqual(["th", "กำลังโหลดเส้นเวลา…"]);
    element.setAttribute("lang", "xx");
    expect(said()[0]).toBe("en");
    element.removeAttribute("lang");
    element.options = { lang: "th" };
    expect(said()[0]).toBe("th");
    answer(new Response(JSON.stringify(small)));
    await expect.poll(() => drawn(element)).toEqual(["one", "three", "two"]);
    expect(rootOf(element).querySelectorAll(".notice").length).toBe(0);
  });

  test("gives way to a document that is given as a value", async () => {
    vi.spyOn(globalThis, "fetch").mockResolvedValueOnce(new Response(JSON.stringify(story)));
    const element = tag({ src: "story.json" });
    element.data = small;
    await settled();
    expect(drawn(element)).toEqual(["one", "three", "two"]);
  });
});

test("a framework that takes the options away again sets undefined or null, which are no options", () => {
  const element = document.createElement("chrono-lane");
  place().append(element);
  element.data = small;
  for (const none of [undefined, null]) {
    element.options = { form: "list" };
    element.options = none;
    expect(element.options).toEqual({});
  }
});

describe("an event that the options name and a document has not", () => {
  const other = { ...small, events: [{ id: "else", title: "Else", when: "2022-01-05", actors: [{ actor: "a" }] }] };

  test("is passed over and told, for a document that is fetched or set, and comes back with the next", async () => {
    const element = document.createElement("chrono-lane");
    element.options = { align: "two", focus: "two" };
    element.setAttribute("src", fileOf(JSON.stringify(other)));
    place().append(element);
    const { issues } = await next<TimelineEvents["issue"]>(element, "chronolane-issue");
    expect(issues.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      "unknown-event-in-option warning",
      "unknown-event-in-option warning",
    ]);
    expect(drawn(element)).toEqual(["else"]);
    element.data = small;
    await settled();
    find(rootOf(element), '[data-cell^="two"]').click();
    await settled();
    expect(find(rootOf(element), "[data-do=count]").getAttribute("aria-pressed")).toBe("true");
    element.data = other;
    await settled();
    element.setAttribute("lang", "th");
    await settled();
    expect(drawn(element)).toEqual(["else"]);
    element.timeline!.update({ ...other, title: "Another" });
    await settled();
    expect(rootOf(element).textContent).toContain("Another");
  });

  test("is told where it is set for a document that is there too, and all else is drawn", () => {
    const element = tag({ lang: "en" }, { data: small });
    element.options = { align: "none", form: "list" };
    element.timeline!.update(other, { focus: "one" });
    const messages = element.timeline!.issues.map(({ message }) => message);
    expect(messages).toContain('options.align is "none", an id that no event of this document has');
    expect(messages).toContain('options.focus is "one", an id that no event of this document has');
  });

  test("throws no more than anything else in data that throws when it is read", async () => {
    const trap = {
      get faults(): never {
        throw new Error("a trap");
      },
      get timeline(): never {
        throw new Error("a trap");
      },
      ...{ chronolane: 1, lang: "en" },
      events: [
        { id: "one", title: "First", when: "2022-01-01" },
        Object.defineProperty({ id: "two", title: "Second" }, "when", {
          enumerable: true,
          get: () => {
            throw new Error("another");
          },
        }),
      ],
    };
    const element = tag({ lang: "en" }, { data: trap });
    await settled();
    expect(all(rootOf(element), ".cell").length).toBe(2);
    const handle = createTimeline(place(), trap, { languages, lang: "en" });
    expect(handle.issues.map(({ code }) => code)).toContain("not-json");
    handle.destroy();
    const made = createReady(library, place(), trap, { lang: "en" });
    expect(made.issues.map(({ code }) => code)).toContain("not-json");
    made.destroy();
  });

  test("draws a timeline that was read already, or its copy, as it is", async () => {
    const faulty = { ...small, events: [...small.events!, { id: "four", title: "Fourth", when: "2022-02-30" }] };
    const { timeline: read, issues } = readTimeline(faulty);
    for (const given of [read, JSON.parse(JSON.stringify(read)) as unknown]) {
      const element = tag({ lang: "en" }, { data: given as never });
      await settled();
      expect(find(rootOf(element), "h2").textContent).toBe("Small");
      expect(element.timeline!.issues).toEqual(issues);
    }
  });

  test("that cannot be used is told beside data that is set later, and options that can be used draw it", () => {
    const element = tag({ lang: "en", issues: "" });
    element.options = { zone: "Nowhere/None" };
    element.data = small;
    expect(find(rootOf(element), "[role=alert]").textContent).toContain("Nowhere/None");
    element.options = {};
    expect(all(rootOf(element), ".cell").length).toBe(3);
  });

  test("is no matter of other options: a fetched document that they cannot draw is told in words", async () => {
    const element = document.createElement("chrono-lane");
    element.options = { zone: "Nowhere/None", issues: true };
    element.setAttribute("src", fileOf(JSON.stringify(small)));
    place().append(element);
    const { issues } = await next<TimelineEvents["issue"]>(element, "chronolane-issue");
    expect(issues.map(({ code }) => code)).toEqual(["load-failed"]);
    expect(find(rootOf(element), "[role=alert]").textContent).toContain("Nowhere/None");
  });
});
