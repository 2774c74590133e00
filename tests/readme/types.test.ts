import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { stubs } from "../consumers/frameworks.mjs";
import { project } from "./project.ts";
import { block, codeBlocks, readme } from "./readme.ts";

const heading = "In React, Vue and Svelte";
const jsx = (framework: string, code: string): string => `/** @jsxImportSource ${framework} */\n${code}`;

/** A component's script and, as JSX, its template: how the language tools of Vue and Svelte check one. */
function component(language: "vue" | "svelte"): string {
  const { script = "", template = "" } =
    /<script[^>]*>(?<script>[\s\S]*)<\/script>(?<template>[\s\S]*)/u.exec(block(heading, language))?.groups ?? {};
  const markup = template
    .replace(/<\/?template>/gu, "")
    .replace(/ :(\w+)="([^"]*)"/gu, " $1={$2}")
    .replace(/ @chronolane-(\w)(\w*)="([^"]*)"/gu, (_all, first: string, rest: string, listener: string) =>
      [" onChronolane", first.toUpperCase(), rest, `={${listener}}`].join(""),
    );
  return jsx(language, `${script}\nexport const template = ${markup.trim()};\n`);
}

const scripts = codeBlocks(readme)
  .filter(({ language }) => language === "js")
  .map(({ heading: name, code }) => [`${name.replaceAll(/\W/gu, "-")}.ts`, `${code}\nexport {};\n`] as const);
const templates = [
  ["react.tsx", jsx("react", block(heading, "tsx"))],
  ["vue.tsx", component("vue")],
  ["svelte.tsx", component("svelte")],
] as const;
const wrong = templates.map(([name, code]) => [`wrong-${name}`, code.replace('form="list"', 'form="gantt"')] as const);

const own = project({
  ...Object.fromEntries(Object.entries(stubs).map(([path, text]) => [`node_modules/${path}`, text])),
  ...Object.fromEntries([...scripts, ...templates, ...wrong]),
  "story.json": readFileSync("seeds/january-2022.json", "utf8"),
});
afterAll(() => own.remove());

const files = [...scripts, ...templates, ...wrong].map(([name]) => join(own.folder, name));
const settings: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  exactOptionalPropertyTypes: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
};
const programs = {
  exact: ts.createProgram(files, settings),
  usual: ts.createProgram(files, { ...settings, exactOptionalPropertyTypes: false }),
};
const faultsOf = (name: string, program = programs.exact): readonly string[] =>
  ts
    .getPreEmitDiagnostics(program, program.getSourceFile(join(own.folder, name)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));

describe("TypeScript finds no fault in what the README writes:", () => {
  test("there are blocks to look at", () => {
    expect(scripts.map(([name]) => name)).toContain("In-a-page.ts");
  });

  test.each([...scripts, ...templates])("%s", (name, code) => {
    expect(code).toContain("chronolane");
    expect(faultsOf(name)).toEqual([]);
    expect(faultsOf(name, programs.usual), "without exactOptionalPropertyTypes").toEqual([]);
  });

  test.each(wrong)("but one in %s, of a form that there is not", (name) => {
    expect(faultsOf(name)).toEqual([expect.stringContaining(`"gantt"' is not assignable`)]);
  });
});
