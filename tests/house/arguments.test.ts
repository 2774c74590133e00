import { describe, expect, test } from "vitest";
import * as draft from "../../src/draft.ts";
import * as embed from "../../src/embed.ts";
import { en } from "../../src/en.phrases.ts";
import * as index from "../../src/index.ts";
import { optionNames } from "../../src/scene/option-issues.ts";
import * as server from "../../src/server.ts";

/** What a page without types may pass for anything. */
const strange: readonly unknown[] = [undefined, null, 5, Number.NaN, true, "x", [], {}, () => Number.NaN, Symbol("x")];

/** Little of everything: each call below draws all of it, some thousand times. */
const tiny = {
  chronolane: 1,
  title: { en: "Talks" },
  lang: "en",
  zone: "UTC",
  dateline: "2022-01-22",
  actors: [
    { id: "us", name: "US" },
    { id: "ru", name: "Russia" },
  ],
  sources: [{ id: "paper", name: "The Paper" }],
  events: [
    {
      id: "talks",
      title: { en: "Talks" },
      when: "2022-01-21",
      actors: [{ actor: "us" }, { actor: "ru" }],
      claims: [
        { source: "paper", stance: "reports" },
        { actor: "ru", stance: "denies" },
      ],
    },
    {
      id: "letter",
      title: "A letter",
      when: { before: { event: "talks" } },
      actors: [{ actor: "us" }],
      links: [{ kind: "causes", to: "talks" }],
    },
  ],
};

const { timeline } = index.readTimeline(tiny);
const time = index.parseEdtf("2022-01-21");
const drawn = { languages: [en], lang: "en", width: 800 };

/** Arguments that every exported function takes; null where it needs a page, which the browser's test has. */
const right: { readonly [name: string]: readonly unknown[] | null } = {
  "index.certainty": [time, "before", time],
  "index.chooseText": [{ en: "Talks" }, { lang: "en", fallback: "en" }],
  "index.compareTimes": [time, time],
  "index.createTimeline": null,
  "index.drawScene": [timeline, drawn],
  "index.durationOf": [time, { until: time }],
  "index.earliest": [time],
  "index.findDates": ["last week", { language: en, dateline: "2022-01-22" }],
  "index.formatTime": [time, { language: en }],
  "index.inDisplayZone": [time, "Asia/Bangkok"],
  "index.latest": [time],
  "index.layoutTimeline": [timeline, drawn],
  "index.measureText": ["Talks", { size: 12, weight: 400 }],
  "index.monthName": [en.time, { calendar: "gregory", month: 3 }, "full"],
  "index.optionIssues": [timeline, drawn],
  "index.orderGroups": [[time], { time: (item: index.FuzzyTime) => item }],
  "index.parseEdtf": ["2022-01-21", { zone: "UTC" }],
  "index.readTimeline": [tiny, { languages: [en] }],
  "index.relateTimes": [time, time],
  "index.toEdtf": [time],
  "server.optionIssues": [timeline, drawn],
  "server.renderHTML": [tiny, drawn],
  "server.renderSVG": [tiny, drawn],
  "draft.draftTimeline": ["Talks were held last week.", { language: en, dateline: "2022-01-22" }],
  "embed.createTimeline": null,
  "embed.languagesFor": [tiny, "en"],
  "embed.readTimeline": [tiny, { languages: [en] }],
  "embed.renderSVG": [tiny, drawn],
};

/** Every option of a function whose last argument holds some. */
const options: { readonly [name: string]: readonly string[] } = {
  ...Object.fromEntries(
    ["index.drawScene", "index.layoutTimeline", "index.optionIssues", "server.renderHTML", "server.renderSVG"].map(
      (name) => [name, optionNames],
    ),
  ),
  "index.durationOf": ["until"],
  "index.findDates": ["language", "dateline", "zone", "tense", "dayFirst", "weekStart", "twoDigitYears", "fiscalYear", "seasons"], // oxfmt-ignore
  "index.formatTime": ["language", "calendar", "zone", "style", "omitYear"],
  "index.orderGroups": ["time", "zone"],
  "index.parseEdtf": ["zone", "seasons", "widen"],
  "index.readTimeline": ["languages", "zone", "dateline"],
  "draft.draftTimeline": ["language", "dateline", "zone", "actors", "title", "source", "tense", "dayFirst", "weekStart", "twoDigitYears", "fiscalYear", "seasons"], // oxfmt-ignore
};

const named = (value: unknown): string =>
  typeof value === "string" || Array.isArray(value) ? JSON.stringify(value) : String(value);

const exported: { readonly [name: string]: unknown } = Object.fromEntries(
  Object.entries({ index, server, draft, embed }).flatMap(([entry, names]) =>
    Object.entries(names).map(([name, value]) => [`${entry}.${name}`, value as unknown] as const),
  ),
);

/** The sentence of an error in the grammar of all; EDTF's names text and place instead. */
const grammar = (name: string): RegExp =>
  new RegExp(
    `^.+ (?:is|has) .+ in ${name}(?:, an id .*)?; (?:use|pass) .+$|^cannot read ".*" as EDTF: expected `,
    "su",
  );

/** What an engine says of a value that nobody looked at; undefined where a call went well or was refused in words. */
async function unworded(name: string, given: readonly unknown[]): Promise<string | undefined> {
  const call = exported[name];
  if (typeof call !== "function") return `${name} is no function`;
  try {
    await (call as (...given: readonly unknown[]) => unknown)(...given);
    return undefined;
  } catch (fault) {
    const isOurs =
      (fault instanceof TypeError || fault instanceof RangeError) &&
      grammar(name.split(".")[1] ?? "").test(fault.message);
    return isOurs ? undefined : String(fault);
  }
}

test("every exported function has a row, and every row a function", () => {
  const functions = Object.entries(exported).filter(
    ([, value]) => typeof value === "function" && !/^class\b/u.test(String(value)),
  );
  expect(functions.map(([name]) => name).sort()).toEqual(Object.keys(right).sort());
});

describe("what cannot be used is an issue, or is refused in one sentence that names the function", () => {
  const rows = Object.entries(right).flatMap(([name, given]) => (given === null ? [] : [[name, given] as const]));
  expect(rows.length).toBeGreaterThan(20);

  test.each(rows)("%s: each argument", async (name, given) => {
    const faults: string[] = [];
    for (const at of given.keys())
      for (const value of strange) {
        const said = await unworded(name, given.with(at, value));
        if (said !== undefined) faults.push(`argument ${at} is ${named(value)}: ${said}`);
      }
    expect(faults).toEqual([]);
    expect(await unworded(name, []), "no argument").toBe(undefined);
  });

  test.each(Object.keys(options))("%s: a list in the place of options", (name) => {
    const call = exported[name] as (...given: readonly unknown[]) => unknown;
    const given = (right[name] ?? []).with(-1, [en]);
    expect(() => call(...given)).toThrow(new RegExp(`^options is a list in ${name.split(".")[1] ?? ""}; use `, "u"));
  });

  test.each(Object.entries(options))("%s: each option", async (name, names) => {
    const given = right[name] ?? [];
    const usual: unknown = given.at(-1);
    const faults: string[] = [];
    for (const option of names)
      for (const value of strange) {
        const said = await unworded(name, given.with(-1, { ...(usual as object), [option]: value }));
        if (said !== undefined) faults.push(`${option} is ${named(value)}: ${said}`);
      }
    expect(faults).toEqual([]);
  });

  test.each(Object.entries(options))("%s takes no option of another kind in silence", async (name, names) => {
    const given = right[name] ?? [];
    const usual: unknown = given.at(-1);
    const isRefused = async (option: string, value: unknown): Promise<boolean> => {
      try {
        await (exported[name] as (...all: readonly unknown[]) => unknown)(
          ...given.with(-1, { ...(usual as object), [option]: value }),
        );
        return false;
      } catch {
        return true;
      }
    };
    const asked = names.filter((option) => !foreign[option] || foreign[option].includes(name));
    expect(asked.length).toBeGreaterThan(0);
    const taken: string[] = [];
    for (const option of asked)
      for (const value of [Symbol("x"), ...(kinds[`${name}:${option}`] ?? kinds[option] ?? [])])
        if (!(await isRefused(option, value))) taken.push(`${option}: ${named(value)}`);
    expect(taken).toEqual([]);
  });
});

const texts = ["server.renderSVG", "server.renderHTML"];

/** Options that only some functions have: elsewhere they are unknown, which is an issue. */
const foreign: { readonly [option: string]: readonly string[] } = {
  idPrefix: texts,
  fragment: ["server.renderHTML"],
};

const noSwitch = ["yes", "no", "off", "true", "", 1, 0, null];
const noChoice = ["yes", "", 1, true, null, []];
const noNumber = ["800", true, null, Number.NaN, []];

/** Values that an option does not take, whatever the function. */
const kinds: { readonly [option: string]: readonly unknown[] } = {
  ...Object.fromEntries(
    ["linear", "relations", "title", "legend", "issues", "fragment", "dayFirst"].map((name) => [name, noSwitch]),
  ),
  ...Object.fromEntries(
    ["direction", "calendar", "form", "claims", "style", "tense", "weekStart", "twoDigitYears", "seasons"].map(
      (name) => [name, noChoice],
    ),
  ),
  ...Object.fromEntries(["width", "height", "omitYear"].map((name) => [name, noNumber])),
  "draft.draftTimeline:title": [1, true, null, [], { en: 1 }],
  zone: ["Mars", "", 7, null, true],
  source: ["The Paper", 1, null, []],
};
