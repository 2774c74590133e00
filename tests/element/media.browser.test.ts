import { afterEach, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { all, find, settled, small, tag, timeline } from "./fixture.ts";

const media = (
  type: string,
  features: readonly { readonly name: string; readonly value: string }[] = [],
): Promise<unknown> => cdp().send("Emulation.setEmulatedMedia", { media: type, features: [...features] });
const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

afterEach(() => media(""));

test("on paper there is the picture with its title, and nothing that only a screen can use", async () => {
  const { root, handle } = timeline(small);
  handle.open("two");
  find(root, "[data-do=formMenu]").click();
  await settled();
  const parts = ["#title", "#summary", ".chronolane-picture", ".toolbar", "[role=menu]", ".overlay", ".details"];
  const seen = (): readonly boolean[] => parts.map((part) => isSeen(find(root, part)));
  expect(seen()).toEqual(parts.map(() => true));
  await media("print");
  expect(seen()).toEqual([true, true, true, false, false, false, false]);
});

test("in two forced colours, the form that is drawn, the event that is picked out and every tool are still told apart", async () => {
  await media("", [{ name: "forced-colors", value: "active" }]);
  const { root, handle } = timeline(small);
  handle.open("two");
  find(root, "[data-do=formMenu]").click();
  await settled();
  const its = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
  expect(matchMedia("(forced-colors: active)").matches).toBe(true);
  expect(all(root, ".menu-item .icon").map((icon) => its(icon).visibility)).toEqual([
    "visible",
    ...all(root, ".menu-item")
      .slice(1)
      .map(() => "hidden"),
  ]);
  expect(all(root, ".cell").map((cell) => [cell.dataset.event, its(cell).outlineStyle])).toEqual([
    ["one", "none"],
    ["three", "none"],
    ["two", "solid"],
  ]);
  const ground = its(find(root, "[role=menu]")).backgroundColor;
  for (const icon of all(root, ".toolbar .icon")) expect(its(icon).stroke).not.toBe(ground);
  expect(its(find(root, "[role=menu]")).borderTopColor).not.toBe(ground);
  const count = (): HTMLElement => find(root, ".details [data-do=count]");
  expect(its(count()).outlineStyle).toBe("none");
  count().click();
  await settled();
  expect(its(count()).outlineStyle).toBe("solid");
});

/** The scheme that is drawn: of the paper, and of what the browser draws on it. */
const drawn = (root: ShadowRoot): readonly string[] => {
  const { colorScheme, color } = getComputedStyle(find(root, ".timeline"));
  return [
    colorScheme,
    color === "rgb(238, 240, 242)" ? "dark ground" : color === "rgb(22, 25, 29)" ? "light ground" : color,
  ];
};
const light = ["light", "light ground"];
const dark = ["dark", "dark ground"];
const system = (value: "light" | "dark"): Promise<unknown> => media("", [{ name: "prefers-color-scheme", value }]);
/** Says on the page's root which schemes it is made for. */
const page = (scheme: string): void => document.documentElement.style.setProperty("color-scheme", scheme);
afterEach(() => page(""));

test("where the reader wants it dark, it is dark without a theme, with auto and with a name that no theme has", async () => {
  await system("dark");
  const schemes = [{}, { theme: "auto" }, { theme: "none" }, { theme: "light" }, { theme: "wire" }].map(
    (attributes) => drawn(tag(attributes, { data: small }).shadowRoot!)[0],
  );
  expect(schemes).toEqual(["dark", "dark", "dark", "light", "light"]);
});

test.each([
  ["light", "dark", light],
  ["only light", "dark", light],
  ["dark", "light", dark],
  ["light dark", "dark", dark],
  ["light dark", "light", light],
  ["normal", "dark", dark],
] as const)(
  "on a page of color-scheme %s and a %s system, auto is what the page takes",
  async (scheme, of, expected) => {
    await system(of);
    page(scheme);
    expect(drawn(timeline(small).root)).toEqual(expected);
    expect(drawn(tag({}, { data: small }).shadowRoot!)).toEqual(expected);
    expect(drawn(tag({ theme: "dark" }, { data: small }).shadowRoot!)).toEqual(dark);
    expect(drawn(timeline(small, { theme: "dark" }).root)).toEqual(dark);
  },
);

test("auto goes along when the page switches its scheme, the tag is given one, or the theme is auto again", async () => {
  await system("dark");
  page("light");
  const element = tag({}, { data: small });
  const root = element.shadowRoot!;
  const seen: unknown[] = [drawn(root)];
  const after = async (act: () => void): Promise<void> => {
    act();
    await settled();
    seen.push(drawn(root));
  };
  await after(() => page("dark"));
  await after(() => element.style.setProperty("color-scheme", "light"));
  await after(() => element.removeAttribute("style"));
  await after(() => element.setAttribute("theme", "light"));
  await after(() => element.setAttribute("theme", "auto"));
  await after(() => (element.options = { theme: "light" }));
  await after(() => element.removeAttribute("theme"));
  await after(() => (element.options = {}));
  expect(seen).toEqual([light, dark, light, dark, light, dark, dark, light, dark]);
});

test("auto takes the scheme of a page's meta element, and its sheet goes with the timeline", async () => {
  await system("dark");
  const meta = document.createElement("meta");
  meta.name = "color-scheme";
  meta.content = "light";
  document.head.append(meta);
  const element = tag({}, { data: small });
  const root = element.shadowRoot!;
  expect(drawn(root)).toEqual(light);
  const before = root.adoptedStyleSheets.length;
  const parent = element.parentElement!;
  element.remove();
  meta.remove();
  expect(root.adoptedStyleSheets.length).toBe(before - 1);
  parent.append(element);
  expect(drawn(root)).toEqual(dark);
});
