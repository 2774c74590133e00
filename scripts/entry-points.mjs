// The entry points are the files that stand directly in src/. This is the one place that knows what becomes of each.
import { readdirSync } from "node:fs";

/** Doors that are no import of their own: the script-tag bundle and the command. */
const programs = ["embed", "cli"];

const allEntryPoints = readdirSync("src")
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.slice(0, -".ts".length))
  .sort();

/** Doors that a program imports, `index` being the package itself. */
export const importedEntryPoints = allEntryPoints.filter((entryPoint) => !programs.includes(entryPoint));

export const hasEmbed = allEntryPoints.includes("embed");

export const hasCommand = allEntryPoints.includes("cli");
