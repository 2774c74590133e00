// Writes the JSON Schema of a document from the same source as the checks of readTimeline.
//   node scripts/schema.mjs [file, default dist/chronolane.schema.json]
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The JSON Schema (draft 2020-12) as an object. */
export async function schemaOfDocument() {
  const { outputFiles } = await build({
    entryPoints: [resolve(root, "src/model/schema.ts")],
    bundle: true,
    format: "esm",
    platform: "neutral",
    write: false,
    logLevel: "silent",
    mainFields: ["module", "main"],
  });
  const { documentSchema, definitions } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`
  );
  const { $schema, ...schema } = toJsonSchema(documentSchema, {
    definitions: { ...definitions },
    target: "draft-2020-12",
    typeMode: "input",
  });
  return {
    $schema,
    title: "Chronolane timeline document",
    description: "Who did what when, how surely we know it, and according to whom.",
    ...schema,
  };
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const file = resolve(process.argv[2] ?? resolve(root, "dist/chronolane.schema.json"));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(await schemaOfDocument(), null, 2)}\n`);
}
