import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readTimeline } from "../../src/model/read.ts";
import { doc, event } from "./tiny.ts";

class Held {
  readonly #document = doc();
  get value(): unknown {
    return this.#document;
  }
}

test.each<[string, unknown, string, string]>([
  ["a promise", Promise.resolve(doc()), "a Promise", "await it first"],
  ["an object with then", { then: () => undefined }, "a Promise", "await it first"],
  ["a response", new Response("{}"), "a Response", "use await response.json()"],
  ["a map", new Map([["events", []]]), "a Map", "use Object.fromEntries(map)"],
  ["a set", new Set([event("e")]), "a Set", "use [...set]"],
  ["a file", new Blob(["{}"]), "a Blob", "use JSON.parse(await file.text())"],
  ["an address", new URL("https://example.org/story.json"), "a URL", "fetch it first: use await (await fetch(url)).json()"], // oxfmt-ignore
  ["bytes", new Uint8Array(2), "a Uint8Array", "use JSON.parse(new TextDecoder().decode(bytes))"],
  ["an error", new Error("no"), "an Error", "pass a plain object, as JSON.parse gives one"],
  ["a function", () => doc(), "a function", "call it first, and pass what it gives"],
  ["an object that holds it", new Held(), "an object of the class Held", "pass the document that it holds, a plain object"], // oxfmt-ignore
])("in place of a document %s is one issue that names it and the remedy", (_, given, name, hint) => {
  const { timeline, issues } = readTimeline(given);
  expect(issues).toEqual([
    { code: "document-not-object", severity: "error", path: "", message: `expected a document, got ${name}`, hint },
  ]);
  expect(timeline.events).toEqual([]);
});

test("within a document it is left out, and the issue names it and the remedy", () => {
  const { issues } = readTimeline({ ...doc(), events: Promise.resolve([]), title: new Map() });
  expect(issues.map(({ code, path, message, hint }) => [code, path, message, hint])).toEqual(
    expect.arrayContaining([
      ["not-json", "events", "a Promise is no JSON value and was left out", "await it first"],
      ["not-json", "title", "a Map is no JSON value and was left out", "use Object.fromEntries(map)"],
    ]),
  );
});

test("a document may be an object of a class, or have no prototype", () => {
  const written = doc(event("e"));
  for (const made of [Object.assign(new Held(), written), Object.assign(Object.create(null), written)])
    expect(readTimeline(made)).toEqual(readTimeline(written));
});

test.each<[string, object, string]>([
  ["readTimeline", readTimeline(doc(event("e"))), "pass its timeline: readTimeline(document).timeline"],
  ["draftTimeline", { document: doc(event("e")), issues: [] }, "pass its document: draftTimeline(article, options).document"], // oxfmt-ignore
])("what %s gives is one issue with the remedy, and so is its copy", (name, given, hint) => {
  for (const wrapped of [given, JSON.parse(JSON.stringify(given)) as object])
    expect(readTimeline(wrapped).issues.map(({ message, hint: said }) => [message, said])).toEqual([
      [expect.stringContaining(`the document is what ${name} gives`), hint],
    ]);
});

test("a timeline that was read already, and its copy, is given back with its issues", () => {
  const seed: unknown = JSON.parse(readFileSync(new URL("../../seeds/january-2022.json", import.meta.url), "utf8"));
  for (const document of [seed, doc(event("e", "22 Jan"), event("f", "", { links: 5 } as object))]) {
    const read = readTimeline(document);
    for (const timeline of [read.timeline, JSON.parse(JSON.stringify(read.timeline)) as unknown])
      expect(readTimeline(timeline, { zone: "Asia/Bangkok" })).toEqual(read);
  }
});

test("of a timeline that was read already, what a copy loses is an issue more", () => {
  const { timeline, issues } = readTimeline(doc(event("e", "22 Jan")));
  const again = readTimeline({ ...timeline, extra: { map: new Map() } });
  expect(again.issues.map(({ code }) => code)).toEqual(["not-json", ...issues.map(({ code }) => code)]);
  expect([again.timeline.faults, again.timeline.issues]).toEqual([timeline.faults + 1, again.issues]);
});
