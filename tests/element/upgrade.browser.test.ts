import { afterEach, expect, test, vi } from "vitest";
import { ChronolaneElement } from "../../src/element.ts";
import { all, find, pageErrors, place, settled, small } from "./fixture.ts";

afterEach(() => vi.restoreAllMocks());
let count = 0;

/** An element in the page whose properties are set before its tag is known. */
function upgraded(
  properties: object,
  heard: (issues: readonly { readonly message: string }[]) => void = () => undefined,
): {
  readonly element: ChronolaneElement;
  readonly errors: readonly string[];
} {
  const name = `late-lane-${(count += 1)}`;
  const element = Object.assign(document.createElement(name), properties);
  element.addEventListener("chronolane-issue", ({ detail }: CustomEventInit<{ issues: [] }>) => heard(detail!.issues));
  place().append(element);
  const errors = pageErrors();
  customElements.define(name, class extends ChronolaneElement {});
  return { element: element as unknown as ChronolaneElement, errors };
}

test("what is set before the tag is known holds", async () => {
  const { element, errors } = upgraded({ data: small, options: { lang: "th" }, form: "list" });
  await settled();
  const root = element.shadowRoot!;
  expect([find(root, "section").lang, all(root, ".chronolane-list").length, errors]).toEqual(["th", 1, []]);
  expect([element.options, Object.hasOwn(element, "data"), Object.hasOwn(element, "form")]).toEqual([
    { lang: "th" },
    false,
    false,
  ]);
});

test("an address that is set before the tag is known is fetched once", async () => {
  const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(() => Promise.resolve(Response.json(small)));
  const { element } = upgraded({ src: "story.json" });
  await expect.poll(() => element.timeline).not.toBe(null);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test.each([
  ["a number", 5, "options is 5 in"],
  ["a text", "en", 'options is "en" in'],
  ["a list", [], "options is a list in"],
  ["an unknown zone", { zone: "Mars" }, 'options.zone is "Mars" in'],
  ["languages that are none", { languages: ["de"] }, 'options.languages[0] is "de" in'],
])(
  "options that are %s, set before the tag is known, are told in words, and others mend it",
  async (_, options, said) => {
    const heard: (readonly string[])[] = [];
    const { element, errors } = upgraded({ data: small, options, form: "list" }, (issues) =>
      heard.push(issues.map(({ message }) => message)),
    );
    const root = element.shadowRoot!;
    await settled();
    expect(find(root, "[role=alert]").textContent).toContain("could not be loaded");
    expect(heard).toEqual([[expect.stringContaining(said)]]);
    expect([element.timeline, errors, element.getAttribute("form")]).toEqual([null, [], "list"]);
    element.options = { lang: "th" };
    await settled();
    expect([find(root, "section").lang, all(root, ".chronolane-list").length]).toEqual(["th", 1]);
    expect([root.querySelector("[role=alert]"), heard.at(-1)]).toEqual([null, []]);
  },
);
