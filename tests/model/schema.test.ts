import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, expectTypeOf, test } from "vitest";
import { schemaOfDocument } from "../../scripts/schema.mjs";
import type { TimelineDocument } from "../../src/model/document.ts";
import { readTimeline } from "../../src/model/read.ts";
import { documentFields, documentSchema, eventFields } from "../../src/model/schema.ts";
import { cast, claims, doc, event } from "./tiny.ts";

interface SchemaPart {
  readonly $schema?: string;
  readonly $defs?: { readonly [name: string]: unknown };
  readonly properties?: { readonly [name: string]: SchemaPart };
  readonly items?: SchemaPart;
  readonly required?: readonly string[];
}
const shipped = JSON.parse(JSON.stringify(await schemaOfDocument())) as SchemaPart;
const ofEvent = shipped.properties?.events?.items;

const seeds = ["january-2022", "apollo-11-landing", "story-of-zero"].map(
  (name) =>
    [name, JSON.parse(readFileSync(new URL(`../../seeds/${name}.json`, import.meta.url), "utf8")) as unknown] as const,
);
const accepts = (document: unknown): boolean => v.is(documentSchema, document);

describe("the schema of a document", () => {
  test("takes what its type takes", () => {
    expect(expectTypeOf<v.InferInput<typeof documentSchema>>().toEqualTypeOf<TimelineDocument>()).toBe(true);
  });

  test.each(seeds)("accepts the seed %s, which reads without a fault", (_, seed) => {
    expect(v.safeParse(documentSchema, seed).issues).toBeUndefined();
    expect(readTimeline(seed).timeline.faults).toBe(0);
  });

  test.each<[string, object]>([
    ["a place that is a number", { place: 5 }],
    ["a title of numbers", { title: { en: 5 } }],
    ["an unknown status", { status: "done" }],
    ["an unknown role", { actors: cast("us:guest") }],
    ["an unknown stance", { claims: claims("nsc:deny") }],
    ["a claim without a stance", { claims: [{ by: "nsc" }] }],
    ["an importance past 1", { importance: 8 }],
    ["a negative offset", { quotes: [{ exact: "a", start: -1 }] }],
    ["an address that could run", { media: [{ kind: "image", url: "javascript:alert(1)" }] }],
    ["a time that is a number", { when: 2022 }],
    ["a time of two forms", { when: { early: "2022", late: "2022" } }],
    ["a time of no form", { when: { by: {} } }],
    ["an empty id", { id: "" }],
  ])("refuses %s, and so does the reader", (_, fault) => {
    const document = doc({ ...event("e"), ...fault });
    expect(accepts(document)).toBe(false);
    expect(readTimeline(document).timeline.faults).toBe(1);
  });

  test("lets unknown fields pass, as the reader keeps them", () => {
    const document = { ...doc({ ...event("e"), mood: 1 } as ReturnType<typeof event>), own: true };
    expect(accepts(document)).toBe(true);
    const { timeline } = readTimeline(document);
    expect([timeline.extra, timeline.events[0]?.extra]).toEqual([{ own: true }, { mood: 1 }]);
  });
});

describe("the shipped JSON Schema", () => {
  test("names every field that the reader knows", () => {
    expect(shipped.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(Object.keys(shipped.properties ?? {})).toEqual(Object.keys(documentFields));
    expect(Object.keys(ofEvent?.properties ?? {})).toEqual(Object.keys(eventFields));
    expect([shipped.required, ofEvent?.required]).toEqual([["chronolane"], ["title"]]);
  });

  test("lets times nest", () => {
    expect(ofEvent?.properties?.when).toEqual({ $ref: "#/$defs/When" });
    expect(JSON.stringify(shipped.$defs?.When)).toMatch(/"early":\{"\$ref":"#\/\$defs\/\w+"\}/);
  });
});
