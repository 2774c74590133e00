import { readdirSync, readFileSync } from "node:fs";
import type { DocumentEvent, Quote, TimelineDocument } from "../../src/model/document.ts";

const folder = new URL("../../seeds/", import.meta.url);

/** The documents; the gazetteer is a list of names. */
export const seedNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && name !== "gazetteer.json")
  .map((name) => name.slice(0, -".json".length));

export function seed(name: string): TimelineDocument {
  return JSON.parse(seedText(`${name}.json`)) as TimelineDocument;
}

export function seedText(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}

/** Every quote of an event, its claims' among them. */
export function quotesOf(event: DocumentEvent): readonly Quote[] {
  return [...(event.quotes ?? []), ...(event.claims ?? []).flatMap(({ quote }) => quote ?? [])];
}
