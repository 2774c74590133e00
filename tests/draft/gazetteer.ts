import { readFileSync } from "node:fs";
import type { GazetteerEntry } from "../../src/draft/gazetteer.ts";

/** The names that the package ships. */
export const gazetteer = JSON.parse(
  readFileSync(new URL("../../seeds/gazetteer.json", import.meta.url), "utf8"),
) as readonly GazetteerEntry[];
