import { build } from "esbuild";
import { expect, test } from "vitest";

/** The modules that are loaded with an entry point at once, without those that it imports when they are needed. */
async function loadedWith(entryPoint: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [`src/${entryPoint}.ts`],
    bundle: true,
    format: "esm",
    splitting: true,
    outdir: "out",
    write: false,
    metafile: true,
    packages: "external",
  });
  const found = new Set<string>();
  const open = [`src/${entryPoint}.ts`];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const { path: next, kind } of metafile.inputs[path]?.imports ?? [])
      if (kind === "import-statement" && metafile.inputs[next] !== undefined) open.push(next);
  }
  return [...found];
}

const isTable = (path: string): boolean => /^src\/language\/\w+\/(?:phrases\/|hints|sentences)/.test(path);

test.each(["th", "en", "de"])("%s draws without a table of phrases, and its phrases bring one", async (language) => {
  const [light, whole] = [await loadedWith(language), await loadedWith(`${language}.phrases`)];
  expect(light).toContain(`src/language/${language}/words.ts`);
  expect(light.filter(isTable)).toEqual([]);
  expect(whole.filter(isTable).length).toBeGreaterThan(5);
});
