import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { expect } from "vitest";

/** One mark a line, so that a difference names its cause. */
const oneMarkALine = (svg: string): string =>
  `${svg
    .trimEnd()
    .replaceAll('><g class="mark-', '>\n<g class="mark-')
    .replace(/<\/g><\/svg>$/u, "</g>\n</svg>")}\n`;

/**
 * Expects a picture to be the one that was looked at. Where it is not, a page with both, before and after, is written to
 * `out/pictures/` and named in the message. A new picture is accepted with
 * `npx vitest run --project node --project alone tests/pictures --update`.
 */
export async function expectPicture(svg: string, path: string): Promise<void> {
  const file = resolve("tests/pictures", path);
  const after = oneMarkALine(svg);
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const message = before === after ? undefined : `look at both: ${compared(basename(path, ".svg"), before, after)}`;
  await expect(after, message).toMatchFileSnapshot(file);
}

/** Writes both pictures, one above the other, and says where. */
function compared(name: string, before: string, after: string): string {
  const page = `out/pictures/${name}.html`;
  mkdirSync("out/pictures", { recursive: true });
  // Ids of the two pictures are the same: each stands in a document of its own.
  const framed = (title: string, svg: string): string =>
    `<h2>${title}</h2><img alt="${title}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}">`;
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><title>${name}</title>${framed("Before", before)}${framed("After", after)}\n`,
  );
  return page;
}
