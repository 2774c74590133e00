import { describe, expect, test } from "vitest";
import { importFaults } from "./layers/imports.ts";
import { quietFaults } from "./layers/quiet.ts";
import { filesOfSource, readSources } from "./layers/sources.ts";

describe("the sources", () => {
  const house = readSources(filesOfSource());

  test("each layer imports only the layers and packages of its line in the table, in no circle of files or folders, in files of one idea", () => {
    expect(house.sources.length).toBeGreaterThan(0);
    expect(importFaults(house.sources)).toEqual([]);
  });

  test("a quiet layer asks its host for nothing", () => {
    expect(quietFaults(house)).toEqual([]);
  });
});

describe("the rules turn red", () => {
  const broken: readonly (readonly [path: string, text: string, said: string])[] = [
    [
      "src/model/upwards.ts",
      `import { a } from "../layout/a.ts";`,
      `imports "../layout/a.ts" (layer layout); model may open base, time.`,
    ],
    ["src/base/types.ts", `import type { A } from "../time/a.ts";`, `(layer time); base may open no other layer.`],
    ["src/time/written.ts", `export type A = import("../model/a.ts").A;`, `(layer model); time may open base.`],
    [
      "src/scene/late.ts",
      `export const a = () => import("../page/a.ts");`,
      `(layer page); scene may open base, time, model, facts, layout, theme.`,
    ],
    [
      "src/scene/any.ts",
      `export const a = (name: string) => import(name);`,
      "imports a module by a name worked out at run time",
    ],
    [
      "src/render/svg/twin.ts",
      `export { a } from "../string/a.ts";`,
      `(layer render/string); render/svg may open base, theme, scene.`,
    ],
    [
      "src/layout/drawn.ts",
      `import { select } from "d3-selection";`,
      `imports "d3-selection"; layout may use d3-array, d3-interpolate.`,
    ],
    ["src/theme/numbers.ts", `import { range } from "d3-array";`, `theme may use no package.`],
    ["src/page/files.ts", `import { readFileSync } from "node:fs";`, `imports "node:fs"; page may use no package.`],
    [
      "src/time/wording/format-time.ts",
      `import { DateTime } from "luxon";`,
      `imports "luxon"; only src/time/zone.ts opens luxon.`,
    ],
    ["src/element/words.ts", `import { th } from "../language/th/th.ts";`, `(layer language/th); element may open`],
    [
      "src/language/th/borrowed.ts",
      `import { en } from "../en/en.ts";`,
      `(layer language/en); language/th may open base, time.`,
    ],
    [
      "src/index.ts",
      `export { th } from "./language/th/th.ts";`,
      `(layer language/th); the entry point index may open`,
    ],
    ["src/server.ts", `export const a = 1;`, "holds `export const a = 1;`; an entry point is a list of names"],
    ["src/wide.ts", `export { a } from "./base/a.ts";`, "is an entry point that the table does not know"],
    ["src/attic/a.ts", `export const a = 1;`, "is in no layer; layers are base, time"],
    ["src/time/shipped.ts", `export const shipped = ["th", "en"];`, "lists the languages th, en; time is given"],
    ["src/model/by-language.ts", `export const names = { th: "ไทย", de: "Deutsch" };`, "lists the languages th, de"],
    ["src/base/outside.ts", `import data from "../../seeds/a.json";`, "leads out of src"],
    ["src/base/long.ts", "export {};\n".repeat(301), "has 301 lines; past 300"],
    [
      "src/view/a.ts",
      `import { b } from "./b.ts"; export const a = b;`,
      "src/view/a.ts → src/view/b.ts → src/view/a.ts is a circle",
    ],
    [
      "src/view/b.ts",
      `import { a } from "./a.ts"; export const b = a;`,
      "src/view/a.ts → src/view/b.ts → src/view/a.ts is a circle",
    ],
    [
      "src/view/dom.ts",
      `export const width = document.body.clientWidth;`,
      "says `document`, which only a browser or Node has; view is quiet",
    ],
    ["src/view/type.ts", `export type Box = HTMLElement;`, "says `HTMLElement`"],
    ["src/view/short.ts", `export const host = { window };`, "says `window`"],
    ["src/view/here.ts", `export const lang = navigator.language;`, "says `navigator`"],
    ["src/model/env.ts", `export const debug = process.env.DEBUG;`, "says `process`"],
    ["src/model/hidden.ts", `export const host = globalThis;`, "says `globalThis`, which is the host's"],
    ["src/model/wait.ts", `setTimeout(() => undefined, 1);`, "says `setTimeout`"],
    ["src/time/now.ts", `export const now = Date.now();`, "says `Date.now`, which is the host's clock; time is quiet"],
    ["src/time/today.ts", `export const today = new Date();`, "says `new Date()`, which is the host's clock"],
    [
      "src/time/local.ts",
      `export const day = new Date(2022, 0, 21);`,
      "says `new Date(2022, 0, 21)`, which reads the host's zone",
    ],
    [
      "src/time/getter.ts",
      `export const day = (date: Date): number => date.getDate();`,
      "says `date.getDate()`, which reads the host's zone",
    ],
    [
      "src/time/zone.ts",
      `import { DateTime } from "luxon"; export const now = DateTime.now();`,
      "says `DateTime.now`, which is the host's clock and zone",
    ],
    ["src/layout/dice.ts", `export const jitter = Math.random();`, "says `Math.random`, which is a throw of dice"],
    [
      "src/layout/number.ts",
      `export const text = (5).toLocaleString();`,
      "says `(5).toLocaleString()`, which reads the host's locale",
    ],
    [
      "src/layout/sort.ts",
      `export const order = (a: string, b: string): number => a.localeCompare(b);`,
      "which reads the host's locale",
    ],
    ["src/layout/intl.ts", `export const numbers = new Intl.NumberFormat();`, "which reads the host's locale"],
    [
      "src/layout/intl-zone.ts",
      `export const days = new Intl.DateTimeFormat("th", { day: "numeric" });`,
      "which reads the host's zone",
    ],
  ];
  const sound: readonly (readonly [path: string, text: string])[] = [
    ["src/base/text.ts", `export type Text = string;`],
    [
      "src/model/own.ts",
      `import type { Text } from "../base/text.ts"; export const read = (document: { readonly title: Text }): Text => document.title;`,
    ],
    ["src/model/shorthand.ts", `export const keep = (window: number): { readonly window: number } => ({ window });`],
    [
      "src/model/gate.ts",
      `import * as v from "valibot"; export const host = (text: string): string => new URL(v.parse(v.string(), text)).host;`,
    ],
    ["src/time/instant.ts", `export const year = (ms: number): number => new Date(ms).getUTCFullYear();`],
    [
      "src/time/named.ts",
      `export const days = (timeZone: string): Intl.DateTimeFormat => new Intl.DateTimeFormat("th", { timeZone });`,
    ],
    ["src/layout/scale.ts", `import { extent } from "d3-array"; export const ends = extent;`],
    ["src/render/svg/draw.ts", `import { select } from "d3-selection"; export const root = select(document.body);`],
    [
      "src/cli/draw.ts",
      `import { readFileSync } from "node:fs"; import { th } from "../language/th/th.ts"; console.log(readFileSync, th, Date.now());`,
    ],
    ["src/language/th/th.ts", `export const th = "th";`],
    ["src/th.ts", `export { th } from "./language/th/th.ts";`],
    ["src/element.ts", `import { th } from "./language/th/th.ts"; customElements.define(th, HTMLElement);`],
  ];
  const house = readSources(new Map([...broken, ...sound].map(([path, text]) => [path, text])));
  const faults = [...importFaults(house.sources), ...quietFaults(house)];
  const about = (path: string): string[] =>
    faults.filter((fault) => fault.startsWith(path) || fault.includes(`→ ${path}`));

  test.each(broken)("at %s", (path, _text, said) => {
    expect(about(path)).toEqual([expect.stringContaining(said)]);
  });

  test.each(sound)("but not at %s", (path) => {
    expect(about(path)).toEqual([]);
  });
});

test("folders that import one another turn it red, though no file does", () => {
  const files = new Map([
    ["src/time/top.ts", `import { a } from "./deep/a.ts"; export const top = a;`],
    ["src/time/bottom.ts", `export const bottom = 1;`],
    ["src/time/deep/a.ts", `export const a = 1;`],
    ["src/time/deep/b.ts", `import { bottom } from "../bottom.ts"; export const b = bottom;`],
  ]);
  expect(importFaults(readSources(files).sources)).toEqual([
    expect.stringMatching(/^src\/time, src\/time\/deep are a circle of folders \(src\/time\/deep\/b.ts imports/),
  ]);
  files.delete("src/time/top.ts");
  expect(importFaults(readSources(files).sources)).toEqual([]);
});
