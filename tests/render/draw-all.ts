// Run by host.test.ts under hosts of other zones and locales: says its zone, and a hash of every picture.
import { createHash } from "node:crypto";
import { svgText } from "../../src/render/string/svg.ts";
import { light } from "../../src/theme/theme.ts";
import { every, sceneOf } from "./drawings.ts";

const pictures = every(1200, 390).map((one) => svgText(sceneOf(one), { theme: light })).join("");
process.stdout.write(`${Intl.DateTimeFormat().resolvedOptions().timeZone} ${createHash("sha256").update(pictures).digest("hex")}\n`);
