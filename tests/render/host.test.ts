import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { svgText } from "../../src/render/string/svg.ts";
import { light } from "../../src/theme/themes/light.ts";
import { onAnyHost, sceneOf } from "./drawings.ts";

const folder = mkdtempSync(join(tmpdir(), "chronolane-host-"));
const program = join(folder, "draw.mjs");
/** A program that says its host's zone, and a hash of every picture. */
const says = `
  import { createHash } from "node:crypto";
  import { svgText } from "../../src/render/string/svg.ts";
  import { light } from "../../src/theme/themes/light.ts";
  import { onAnyHost, sceneOf } from "./drawings.ts";
  const pictures = onAnyHost.map((one) => svgText(sceneOf(one), { theme: light })).join("");
  process.stdout.write(Intl.DateTimeFormat().resolvedOptions().timeZone + " " + createHash("sha256").update(pictures).digest("hex"));`;

beforeAll(async () => {
  await build({
    stdin: { contents: says, resolveDir: "tests/render", loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: program,
    logLevel: "silent",
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

let drawn = "";
beforeAll(() => {
  const pictures = onAnyHost.map((one) => svgText(sceneOf(one), { theme: light }));
  drawn = createHash("sha256").update(pictures.join("")).digest("hex");
});

test.each([
  ["America/St_Johns", "de_DE.UTF-8"],
  ["Pacific/Apia", "th_TH.UTF-8"],
])("a server in %s that speaks %s writes the same pictures as this one", (zone, locale) => {
  const { env } = process;
  const [told, hash] = execFileSync(process.execPath, [program], {
    env: { ...env, TZ: zone, LANG: locale, LC_ALL: locale },
    encoding: "utf8",
  })
    .trim()
    .split(" ");
  expect(told, "the zone was not taken up, so this would prove nothing").toBe(zone);
  expect(hash).toBe(drawn);
});
