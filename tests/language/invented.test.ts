import { expect, test } from "vitest";
import { factsFor } from "../../src/facts/facts.ts";
import { readTimeline } from "../../src/model/read.ts";
import { renderHTML } from "../../src/page/page.ts";
import { renderSVG } from "../../src/page/picture.ts";
import { formNames } from "../../src/scene/options.ts";
import { resolveOptions } from "../../src/scene/resolve-options.ts";
import { apollo, article, zero } from "../../stories/seeds.ts";
import { invented } from "./invented/invented.ts";
import { crowded, inOddLetters, oursIn } from "./invented/odd.ts";

const languages = [invented];
const documents = { article, apollo, zero, crowded };
const named = Object.entries(documents).map(([name, document]) => [name, inOddLetters(document)] as const);

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
const decoded = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? "");

/** Every text of markup, what is said by attributes included; without style, notation and what is told to authors in English. */
function textsIn(markup: string): readonly string[] {
  const own = markup
    .replace(/<style>.*?<\/style>/gs, "")
    .replace(/<!doctype html>/, "")
    .replace(/<code>.*?<\/code>/gs, "")
    .replace(/<ul lang="en">.*?<\/ul>/gs, "");
  const attributes = [...own.matchAll(/ (?:data-label|title|aria-label|alt)="([^"]*)"/g)].map(([, text]) => text ?? "");
  return [...own.split(/<[^>]*>/), ...attributes].map((text) => decoded(text)).filter((text) => text !== "");
}

/** A mark whose end is not known has a "?" beside it, as another has an arrow. */
const isSign = (text: string): boolean => text === "?";

const faultsOf = (texts: readonly string[]): readonly (string | null)[] => {
  expect(texts.length).toBeGreaterThan(5);
  return texts.filter((text) => !isSign(text)).flatMap((text) => oursIn(text) ?? []);
};

test.each(named)("an invented language draws %s in every form without a letter or sign of ours", (_name, document) => {
  for (const form of formNames)
    for (const width of [1200, 390]) {
      const texts = textsIn(renderSVG(document, { languages, form, width, zone: "Asia/Kathmandu" }));
      expect([form, width, faultsOf(texts)]).toEqual([form, width, []]);
    }
});

test.each(named)("an invented language makes a page of %s without a letter or sign of ours", (_name, document) => {
  expect(faultsOf(textsIn(renderHTML(document, { languages })))).toEqual([]);
});

test.each(named)(
  "an invented language reads %s aloud, and labels it, without a letter or sign of ours",
  (_name, document) => {
    const { timeline } = readTimeline(document);
    for (const align of [undefined, timeline.events.find(({ time }) => time !== null && !time.anchorEvent)?.id]) {
      const facts = factsFor(timeline, { ...resolveOptions(timeline, { languages }, "drawScene"), align });
      const texts = timeline.events.map((event) => facts.of(event)).flatMap((own) => [own.spoken.text, own.labelTimed]);
      expect(faultsOf(texts)).toEqual([]);
    }
  },
);
