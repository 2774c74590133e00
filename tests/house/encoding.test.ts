import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const src = new URL("../../src/", import.meta.url).pathname;
const files = ["layout", "scene", "page", "render", "element"].flatMap((layer) =>
  readdirSync(src + layer, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${layer}/${file}`),
);

/** An event's status or standing compared with a word, in either order. */
const compared = /\b(?:status|standing)\s*[!=]==?\s*["'`]|["'`]\s*[!=]==?\s*(?:\w+\.)*(?:status|standing)\b/u;

test("how an event's status and standing look is read from the encoding, and compared with words nowhere else", () => {
  expect(files.length).toBeGreaterThan(100);
  expect([' event.status === "planned"', '"denied" !== one.event.standing'].every((text) => compared.test(text))).toBe(
    true,
  );
  expect(files.filter((file) => compared.test(readFileSync(src + file, "utf8")))).toEqual([]);
});
