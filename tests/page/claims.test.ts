import { expect, test } from "vitest";
import { renderHTML } from "../../src/server.ts";
import { en } from "../../src/en.phrases.ts";
import { claims, doc, event } from "../model/tiny.ts";

const page = (text: string): string => {
  const html = renderHTML(doc(event("e", "2022-01-18", { claims: claims(text) })), { languages: [en], lang: "en" });
  return (
    /<ul class="chronolane-claims">.*?<\/ul>(?=<(?!\/li))|<ul class="chronolane-claims">.*/su
      .exec(html)?.[0]
      .replace(/<a .*?<\/a>/gu, "")
      .slice(0, 600) ?? ""
  );
};

test("on the page a copy stands with what it repeats, with the day on which it did", () => {
  expect(page("wire:reports@2022-01-20 spiegel:reports@2022-01-19")).toContain(
    "<li>reported by spiegel, 19 January 2022<ul><li>repeated by wire, 20 January 2022</li></ul></li>",
  );
});

test("on the page a claim that its voice contradicted later says so", () => {
  expect(page("spiegel:reports@2022-01-19 spiegel:denies@2022-01-20")).toContain(
    "19 January 2022 (superseded: the same voice said otherwise later)</li>",
  );
});
