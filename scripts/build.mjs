// Makes dist/. With --if-stale only when a source is newer than what is there.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { transform } from "lightningcss";
import { rollup } from "rollup";
import { elementsManifest } from "./elements.mjs";
import { schemaOfDocument } from "./schema.mjs";
import { importSource } from "./source.mjs";

/** What frameworks' templates know of the tag: declarations written by hand, as the frameworks are no dependencies. */
const frameworks = "types";

/** The names that `chronolane draft` looks for. */
const gazetteer = "seeds/gazetteer.json";

const madeLast = "dist/custom-elements.json";

if (process.argv.includes("--if-stale") && isFresh()) {
  console.log("dist/ is up to date.");
} else {
  rmSync("dist", { recursive: true, force: true });
  mkdirSync("dist");
  await bundles();
  await styles();
  await schema();
  copyFileSync(gazetteer, "dist/gazetteer.json");
  for (const file of readdirSync(frameworks)) copyFileSync(`${frameworks}/${file}`, `dist/${file}`);
  elementsManifest({ file: madeLast });
}

function isFresh() {
  if (!existsSync(madeLast)) return false;
  const made = statSync(madeLast).mtimeMs;
  const folders = ["src", "scripts", frameworks];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  );
  return [...files, ...folders, "rollup.config.mjs", "package.json", "tsconfig.build.json", gazetteer].every(
    (path) => !existsSync(path) || statSync(path).mtimeMs <= made,
  );
}

async function bundles() {
  const { default: runs } = await import("../rollup.config.mjs");
  for (const run of runs) {
    const bundle = await rollup(run);
    const outputs = [run.output ?? []].flat();
    for (const output of outputs) await bundle.write(output);
    await bundle.close();
  }
}

/** The theme's style sheet as a file, for pages that take the fragment of `renderHTML`. */
async function styles() {
  const path = "src/theme/css/stylesheet.ts";
  if (!existsSync(path)) return;
  const { stylesheet } = await importSource(path);
  if (stylesheet === undefined) throw new TypeError(`${path} exports no function stylesheet()`);
  const { code, warnings } = transform({
    filename: "styles.css",
    code: Buffer.from(String(stylesheet())),
    minify: true,
    errorRecovery: false,
  });
  if (warnings.length > 0) throw new Error(`styles.css: ${warnings.map(({ message }) => message).join("; ")}`);
  writeFileSync("dist/styles.css", code);
  // TypeScript asks for types at a side-effect import too.
  writeFileSync("dist/styles.css.d.ts", "export {};\n");
}

async function schema() {
  writeFileSync("dist/chronolane.schema.json", `${JSON.stringify(await schemaOfDocument(), null, 2)}\n`);
}
