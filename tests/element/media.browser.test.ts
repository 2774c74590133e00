import { afterEach, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { all, find, settled, small, tag, timeline } from "./stage.ts";

const media = (
  type: string,
  features: readonly { readonly name: string; readonly value: string }[] = [],
): Promise<unknown> => cdp().send("Emulation.setEmulatedMedia", { media: type, features: [...features] });
const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

afterEach(() => media(""));

test("on paper there is the picture with its title, and nothing that only a screen can use", async () => {
  const { root, handle } = timeline(small);
  handle.open("two");
  find(root, "[data-do=view]").click();
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
  find(root, "[data-do=view]").click();
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

test("where the reader wants it dark, it is dark without a theme, with auto and with a name that no theme has", async () => {
  await media("", [{ name: "prefers-color-scheme", value: "dark" }]);
  const schemes = [{}, { theme: "auto" }, { theme: "none" }, { theme: "light" }, { theme: "wire" }].map(
    (attributes) => getComputedStyle(tag(attributes, { data: small })).colorScheme,
  );
  expect(schemes).toEqual(["dark", "dark", "dark", "light", "light"]);
});
