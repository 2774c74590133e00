import { expect, test, vi } from "vitest";
import type { ChronolaneElement } from "../../src/element.ts";
import type { TimelineHandle } from "../../src/element/options.ts";
import type { TimelineDocument } from "../../src/model/document.ts";
import { ended } from "../setup/ended.ts";
import { find, settled, small, tag, timeline } from "./fixture.ts";

/** Its time cannot be read. */
const faulty: TimelineDocument = { ...small, events: [{ id: "one", title: "First", when: "2022-02-30" }] };

/** The lists of codes of all events `issue`, as they come. */
function heardOf(handle: TimelineHandle): readonly (readonly string[])[] {
  const heard: (readonly string[])[] = [];
  handle.on("issue", ({ issues }) => heard.push(issues.map(({ code }) => code)));
  return heard;
}
const codes = ({ issues }: TimelineHandle): readonly string[] => issues.map(({ code }) => code);

test("the issues of a document are told once, to listeners that are added after the call", async () => {
  const { handle } = timeline(faulty);
  const heard = heardOf(handle);
  await settled();
  expect(codes(handle).length).toBeGreaterThan(0);
  expect(heard).toEqual([codes(handle)]);
  handle.update(undefined, { form: "list" });
  handle.select("one");
  handle.zoomTo("home");
  await settled();
  expect(heard).toHaveLength(1);
});

test("no issues are not told at first, and are told once where the last issue was mended", async () => {
  const { handle } = timeline(small);
  const heard = heardOf(handle);
  await settled();
  expect(heard).toEqual([]);
  handle.update(faulty);
  await settled();
  handle.update(small);
  await settled();
  handle.update(small);
  await settled();
  expect([heard.map((issues) => issues.length > 0), codes(handle)]).toEqual([[true, false], []]);
});

test("what changes twice in one task is told once, as it is then", async () => {
  const { handle } = timeline(small);
  const heard = heardOf(handle);
  handle.update(faulty);
  handle.update(undefined, { focus: "gone" });
  await settled();
  expect(heard).toEqual([codes(handle)]);
  expect(heard[0]).toContain("unknown-event-in-option");
});

test("issues of options and of a state are told where they come and where they go, beside those of the document", async () => {
  const { handle } = timeline(faulty);
  const heard = heardOf(handle);
  await settled();
  const ofData = codes(handle);
  handle.update(undefined, { focus: "gone" });
  await settled();
  handle.update(undefined, { focus: "one" });
  await settled();
  handle.setState({ open: "gone" });
  await settled();
  handle.setState({ open: null });
  await settled();
  handle.setState({ form: "list" });
  await settled();
  expect(heard.map((issues) => issues.length - ofData.length)).toEqual([0, 1, 0, 1, 0]);
});

test("a wrong attribute is told once, and once more where it is mended", async () => {
  const element = tag({ lang: "en" }, { data: small });
  await settled();
  const heard: number[] = [];
  element.addEventListener("chronolane-issue", ({ detail }: CustomEventInit<{ issues: readonly unknown[] }>) =>
    heard.push(detail!.issues.length),
  );
  element.setAttribute("form", "gantt");
  await settled();
  element.setAttribute("calendar", "buddhist");
  await settled();
  element.setAttribute("form", "list");
  await settled();
  expect(heard).toEqual([1, 0]);
});

test("a picture that still cannot be drawn is at fault without a break", async () => {
  const { handle } = timeline(small);
  const heard = heardOf(handle);
  handle.update(undefined, { measureText: () => NaN });
  await settled();
  handle.update({ ...small, title: "Other" });
  expect(codes(handle)).toEqual(["drawing-failed"]);
  await settled();
  handle.update(undefined, { measureText: (text) => text.length * 7 });
  await settled();
  expect(heard).toEqual([["drawing-failed"], ["drawing-failed"], []]);
});

test.each<
  readonly [how: string, begin: (element: ChronolaneElement) => void, mend: (element: ChronolaneElement) => void]
>([
  ["another address", (element) => (element.src = "faulty.json"), (element) => (element.src = "small.json")],
  [
    "a document after none",
    (element) => (element.data = faulty),
    (element) => {
      element.data = null;
      element.data = small;
    },
  ],
  [
    "a document after an address without one",
    (element) => (element.src = "none.json"),
    (element) => (element.data = small),
  ],
  [
    "options that can be used",
    (element) => {
      element.options = { zone: "Mars" };
      element.data = small;
    },
    (element) => (element.options = { zone: "UTC" }),
  ],
  [
    "an attribute that is set out of the page",
    (element) => {
      element.setAttribute("form", "gantt");
      element.data = small;
    },
    (element) => {
      const container = element.parentElement!;
      element.remove();
      element.setAttribute("form", "list");
      container.append(element);
    },
  ],
])("an element whose last issue is mended by %s tells so once", async (_how, begin, mend) => {
  vi.spyOn(globalThis, "fetch").mockImplementation((address) => {
    const at = (address as URL).pathname;
    if (at.endsWith("none.json")) return Promise.resolve(new Response("", { status: 404 }));
    return Promise.resolve(Response.json(at.endsWith("faulty.json") ? faulty : small));
  });
  ended.push(() => vi.restoreAllMocks());
  const element = tag({ lang: "en" });
  const heard: boolean[] = [];
  element.addEventListener("chronolane-issue", ({ detail }: CustomEventInit<{ issues: readonly unknown[] }>) =>
    heard.push(detail!.issues.length > 0),
  );
  begin(element);
  await expect.poll(() => heard).toEqual([true]);
  mend(element);
  await expect.poll(() => element.timeline?.issues).toEqual([]);
  await settled();
  expect(heard).toEqual([true, false]);
});

test("the issue of options that cannot be used quotes no address", async () => {
  vi.spyOn(globalThis, "fetch").mockImplementation(() => Promise.resolve(Response.json(small)));
  ended.push(() => vi.restoreAllMocks());
  const element = tag({ src: "small.json" });
  const heard: unknown[] = [];
  element.addEventListener("chronolane-issue", ({ detail }: CustomEventInit<object>) => heard.push(detail));
  element.options = { zone: "Mars" };
  await expect.poll(() => heard.length).toBe(1);
  expect(JSON.stringify(heard)).toContain("Mars");
  expect(JSON.stringify(heard)).not.toContain("small.json");
});

test("a timeline that is taken away tells nothing more", async () => {
  const { handle } = timeline(faulty);
  const heard = heardOf(handle);
  handle.destroy();
  await settled();
  expect(heard).toEqual([]);
});

test("options in the place of the document are told what was meant, and so is a width", async () => {
  const { handle, root } = timeline(small, { issues: true });
  for (const [given, hint] of [
    [{ form: "list" }, "these look like options: update(undefined, { form: … })"],
    [{ lang: "th", zone: "UTC" }, "these look like options: update(undefined, { lang: …, zone: … })"],
  ] as const) {
    handle.update(given);
    await settled();
    expect(handle.issues[0]).toMatchObject({ code: "options-as-document", severity: "error", hint });
    expect(find(root, ".faults").textContent).toContain(hint);
  }
  handle.update({ ...small, title: "Other", lang: "en" });
  expect(handle.issues).toEqual([]);
  handle.update(undefined, { width: 300 } as object);
  expect(handle.issues.map(({ path, hint }) => [path, hint])).toEqual([
    ["options.width", "leave it out: a living timeline is as wide as its container"],
  ]);
});
