// Writes the reviewed record of what users may rely on: the names behind each entry point and the bundled declarations.
// tests/house/entry-points.test.ts compares them with the build; reading their diff is the review.
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { importedEntryPoints } from "./entry-points.mjs";
import { exportedNames } from "./names.mjs";

execFileSync(process.execPath, ["scripts/build.mjs", "--if-stale"], { stdio: "inherit" });

const folder = "tests/house/api";
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(`${folder}/${file}`);
for (const entryPoint of importedEntryPoints) copyFileSync(`dist/${entryPoint}.d.ts`, `${folder}/${entryPoint}.d.ts`);
writeFileSync(
  "tests/house/entry-points.json",
  `${JSON.stringify(await exportedNames(importedEntryPoints), null, 2)}\n`,
);
