import { expect, test } from "vitest";
import type { TimelineDocument } from "../../src/model/document.ts";
import { all, find, settled, small, tag } from "./fixture.ts";

// The page has loaded more files than a browser keeps count of.
performance.setResourceTimingBufferSize(100_000);

/** The modules of tables and of German that the page has fetched so far. */
const fetched = (): readonly string[] =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => /\/src\/language\/(\w+\/(?:phrases\/phrases|de))\.ts/.exec(name)?.[1] ?? "")
    .filter((name) => name !== "");

const told: TimelineDocument = {
  chronolane: 1,
  lang: "de",
  dateline: "2022-01-22",
  title: "Gespräche",
  actors: [{ id: "a", name: "Alda" }],
  events: [{ id: "talks", title: "Treffen", when: { phrase: "letzte Woche" }, actors: [{ actor: "a" }] }],
};

const drawn = (root: ShadowRoot): Promise<void> => expect.poll(() => all(root, "svg text").length).toBeGreaterThan(0);

test("a document without phrases is drawn at once, and nothing more is fetched; one with phrases fetches their table", async () => {
  const before = fetched();
  const plain = tag({ lang: "en" }, { data: small });
  expect(plain.timeline).not.toBe(null);
  await settled();
  expect(fetched()).toEqual(before);

  const issues: unknown[] = [];
  const german = tag({}, { data: told });
  german.addEventListener("chronolane-issue", ({ detail }: CustomEventInit) => issues.push(detail));
  expect(german.timeline).toBe(null);
  expect(find(german.shadowRoot!, "[role=status]").textContent).not.toBe("");
  await drawn(german.shadowRoot!);
  expect(find(german.shadowRoot!, "section").lang).toBe("de");
  expect(issues).toEqual([]);
  expect(fetched().filter((name) => !before.includes(name))).toEqual(
    expect.arrayContaining(["de/de", "de/phrases/phrases"]),
  );
  expect(german.shadowRoot!.querySelector('[data-event="talks"]')).not.toBe(null);
});

test("the attribute lang brings German to a document that is there", async () => {
  const element = tag({ lang: "en" }, { data: small });
  await drawn(element.shadowRoot!);
  element.setAttribute("lang", "de");
  await expect.poll(() => find(element.shadowRoot!, "section").lang).toBe("de");
});
