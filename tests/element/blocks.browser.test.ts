import { expect, test } from "vitest";
import { all, find, settled, small, timeline } from "./fixture.ts";

test("a quotation, a note and a remark in the details are blocks that begin with their own words or signs", async () => {
  const claims = [
    { by: "b", stance: "reports", note: "First note", quote: { exact: "So it was." } },
    { by: "b", stance: "denies", note: "Second note" },
  ] as const;
  const { root, handle } = timeline({
    ...small,
    events: [{ id: "one", title: "First", when: "2022-01-01", actors: [{ actor: "a" }], claims }],
  });
  handle.open("one");
  await settled();
  const texts = [...all(root, ".details blockquote, .details p.note")].map(({ textContent }) => textContent);
  expect(find(root, ".details blockquote").textContent).toBe("“So it was.”");
  expect(texts).toEqual(expect.arrayContaining(["First note", "Second note"]));
  expect(texts.filter((text) => !/^[\p{L}“(]/u.test(text.trimStart()) || /^\s*[–—-]/u.test(text))).toEqual([]);
});
