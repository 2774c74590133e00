// Writes the reviewed record of what users may rely on: the names behind each door and the bundled declarations.
// tests/house/doors.test.ts compares them with the build; reading their diff is the review.
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { importedDoors } from "./doors.mjs";
import { exportedNames } from "./names.mjs";

execFileSync(process.execPath, ["scripts/build.mjs", "--if-stale"], { stdio: "inherit" });

const folder = "tests/house/api";
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(`${folder}/${file}`);
for (const door of importedDoors) copyFileSync(`dist/${door}.d.ts`, `${folder}/${door}.d.ts`);
writeFileSync("tests/house/doors.json", `${JSON.stringify(await exportedNames(importedDoors), null, 2)}\n`);
