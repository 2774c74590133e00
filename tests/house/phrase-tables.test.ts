import { build } from "esbuild";
import { expect, test } from "vitest";
import { library } from "../../src/ready/languages.ts";
import { withPhrases } from "../../src/time/language-library.ts";

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

test.each(["element", "embed"])(
  "%s loads no table of phrases and no German before a document needs them",
  async (entryPoint) => {
    const loaded = await loadedWith(entryPoint);
    expect(loaded).toContain("src/language/th/words.ts");
    expect(loaded.filter((path) => isTable(path) || path.startsWith("src/language/de/"))).toEqual([]);
  },
);

test("a document without phrases needs nothing more, one with phrases the table of their language, a German one German", async () => {
  const { atHand, load } = library;
  const needs = async (document: unknown, ...wishes: readonly string[]): Promise<unknown> => {
    const loaded = await load(document, { have: atHand, wishes });
    if (loaded === null) return null;
    return withPhrases([...atHand, ...loaded.languages], loaded.phrases).map(({ code, phrases }) => [
      code,
      phrases !== undefined,
    ]);
  };
  const event = (when: unknown, lang = "en"): unknown => ({ chronolane: 1, lang, events: [{ title: "Talks", when }] });
  expect(await needs(event("2022-01-21"))).toBe(null);
  expect(await needs(event({ phrase: "last week" }))).toEqual([
    ["th", false],
    ["en", true],
  ]);
  expect(await needs(event({ by: { phrase: "ต้นเดือนมกราคม", lang: "th-TH" } }))).toEqual([
    ["th", true],
    ["en", false],
  ]);
  expect(await needs(event("2022-01-21", "de"))).toEqual([
    ["th", false],
    ["en", false],
    ["de", false],
  ]);
  expect(await needs(event({ phrase: "début janvier", lang: "fr" }))).toBe(null);
  expect(await needs(event({ phrase: "letzte Woche", lang: "de" }), "th")).toEqual([
    ["th", false],
    ["en", false],
    ["de", true],
  ]);
});
