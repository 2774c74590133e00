import { expect, test } from "vitest";
import { apollo, article } from "../../stories/seeds.ts";
import { invented } from "../language/invented/invented.ts";
import { crowded, inOddLetters, oursIn } from "../language/invented/odd.ts";
import { all, find, settled, timeline } from "./fixture.ts";

const spoken = ["aria-label", "title", "alt", "placeholder", "aria-valuetext"];

/** All that is read or heard of an element, but for styles, notation and what is told to authors in English. */
function textsIn(root: ParentNode): readonly string[] {
  const isOwn = (element: Element): boolean => element.closest("style, code, [lang=en]") === null;
  const elements = [...root.querySelectorAll("*")].filter(isOwn);
  return elements.flatMap((element) => [
    ...[...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent ?? ""),
    ...spoken.map((name) => element.getAttribute(name) ?? ""),
  ]);
}

const faults = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => text !== "?").flatMap((text) => oursIn(text) ?? []);

test.each([
  ["article", article],
  ["apollo", apollo],
  ["crowded", crowded],
] as const)(
  "an invented language shows %s and the details of its events without a letter or sign of ours",
  async (_name, given) => {
    const document = inOddLetters(given);
    const { handle, root } = timeline(document, { languages: [invented], lang: "qaa" });
    await settled();
    expect(all(root, ".cell").length).toBeGreaterThan(3);
    const said: string[] = [...textsIn(root)];
    for (const { id } of document.events ?? []) {
      handle.open(id!);
      await settled();
      expect(find(root, ".details-title").textContent).not.toBe("");
      said.push(...textsIn(root));
      find(root, ".details [data-do=next]").click();
      await settled();
      said.push(find(root, "[role=status]").textContent);
    }
    expect([...new Set(faults(said))]).toEqual([]);
  },
);
