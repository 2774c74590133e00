import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, within } from "storybook/test";
import { de } from "../src/de.phrases.ts";
import { en } from "../src/en.phrases.ts";
import {
  findDates,
  formatTime,
  readTimeline,
  type Calendar,
  type FuzzyTime,
  type Language,
  type TimelineDocument,
} from "../src/index.ts";
import { th } from "../src/th.phrases.ts";
import { told } from "./lane.ts";
import { languages, make, picture, pictureText } from "./picture.ts";

/** What a reader of these stories may change. */
interface TimeArgs {
  /** The day the phrases were written, as EDTF. */
  readonly dateline: string;
  readonly lang: "en" | "th";
}

type TimeStory = StoryObj<TimeArgs>;

const meta: Meta<TimeArgs> = {
  title: "Time",
  args: { dateline: "2022-01-22", lang: "en" },
  argTypes: {
    dateline: {
      description: "The day the words were written, as EDTF: `2022-01-22`, `[2022-01-22..2022-01-24]`, `2022-01`.",
      control: "text",
    },
    lang: { description: "The language of pictures and wording.", options: ["en", "th"], control: "inline-radio" },
  },
  parameters: {
    layout: "padded",
    controls: { include: ["dateline", "lang"] },
    docs: {
      description: {
        component:
          "Nothing vague becomes exact: what was written is kept, and what is understood is a range with the rule that made it.",
      },
    },
  },
};

export default meta;

/** A table that scrolls by itself where the page is narrow, and can be scrolled by key. */
function table(caption: string, heads: readonly string[], rows: readonly (readonly (Node | string)[])[]): HTMLElement {
  const style = "text-align:start;vertical-align:top;padding:4px 12px 4px 0;border-bottom:1px solid #ccc";
  const head = make(
    "tr",
    heads.map((text) => make("th", [text], { scope: "col", style })),
  );
  const body = rows.map((cells) =>
    make(
      "tr",
      cells.map((cell, k) =>
        make(k === 0 ? "th" : "td", [cell], {
          style: `${style};font-weight:${k === 0 ? 600 : 400}`,
          ...(k === 0 ? { scope: "row" } : {}),
        }),
      ),
    ),
  );
  const whole = make(
    "table",
    [
      make("caption", [caption], { style: "text-align:start;font-weight:600;padding-bottom:8px" }),
      make("thead", [head]),
      make("tbody", body),
    ],
    { style: "border-collapse:collapse;font:15px/1.5 sans-serif" },
  );
  return make("div", [whole], { style: "overflow-x:auto", tabindex: "0", role: "region", "aria-label": caption });
}

type Event = NonNullable<TimelineDocument["events"]>[number];

const actors: TimelineDocument["actors"] = [
  { id: "known", name: { en: "Known", th: "รู้แน่" } },
  { id: "vague", name: { en: "Vague", th: "คร่าว ๆ" } },
  { id: "open", name: { en: "Open", th: "ปลายเปิด" } },
  { id: "several", name: { en: "Several", th: "หลายเวลา" } },
];

type When = NonNullable<Event["when"]>;

/** A time that is shown: in whose lane, and how it is written. */
type Kind = readonly [lane: string, when: When];

/** The kinds of time that lie around January 2022. */
const kinds: readonly Kind[] = [
  ["known", "2022-01-21T14:00"],
  ["known", { phrase: "at 14:00 in Kyiv on 17 January 2022" }],
  ["known", { phrase: "21 January 2022" }],
  ["known", { phrase: "from 10 to 14 January 2022" }],
  ["vague", { phrase: "January 2022" }],
  ["vague", { phrase: "early January" }],
  ["vague", { phrase: "last week" }],
  ["vague", { phrase: "about 20 January 2022" }],
  ["vague", "2022-01-15?"],
  ["vague", "2022-01-18%"],
  ["vague", "2022-01-XX"],
  ["vague", { phrase: "between 3 and 8 January" }],
  ["open", { phrase: "since late December" }],
  ["open", { phrase: "by mid-February" }],
  ["open", { phrase: "before 5 January" }],
  ["open", { phrase: "after 25 January" }],
  ["open", { phrase: "from 25 January on" }],
  ["open", "2022-01-12/"],
  ["open", "/2022-01-08"],
  ["several", "[2022-01-06,2022-01-13]"],
  ["several", "{2022-01-07,2022-01-14,2022-01-21}"],
  ["several", { before: { event: "kind-1" } }],
];

/** Kinds that would leave no room for the days of the others if they stood on the same axis. */
const farKinds: readonly Kind[] = [
  ["known", { phrase: "the first quarter of 2022" }],
  ["known", { phrase: "winter 2021–22" }],
  ["known", "2022-40"],
  ["known", "1985"],
  ["known", { phrase: "the 1980s" }],
  ["known", { phrase: "the 18th century" }],
  ["known", { phrase: "44 BC" }],
  ["known", "Y-66E6"],
  ["vague", "198X"],
  ["vague", "156X-12-25"],
  ["vague", "1950S2"],
  ["vague", { phrase: "around 1850" }],
];

const written = (when: When): string =>
  typeof when === "string" ? when : "phrase" in when ? when.phrase : "before the event of 21 January, 14:00";

const said = (time: FuzzyTime | null, language: Language): string =>
  time === null
    ? ""
    : time.anchorEvent === undefined
      ? formatTime(time, { language, zone: "UTC" })
      : language.words.beforeEvent("2022-01-21T14:00");

const kindsDocument = (dateline: string, shown: readonly Kind[] = kinds): TimelineDocument => ({
  chronolane: 1,
  lang: "en",
  dateline,
  actors,
  title: { en: "What a date means", th: "วันที่หมายความว่าอย่างไร" },
  events: shown.map(([lane, when], k) => ({
    id: `kind-${k + 1}`,
    title: written(when),
    when,
    actors: [{ actor: lane }],
    claims: [{ by: lane, stance: "confirms" }],
  })),
});

/** A table of times: as they are written, understood, said in Thai, and by which rule they were read. */
function kindsTable(caption: string, shown: readonly Kind[], dateline: string): HTMLElement {
  const { timeline } = readTimeline(kindsDocument(dateline, shown), { languages: [en, th] });
  const rows = timeline.events.map(({ time }, k) => {
    const [, when = ""] = shown[k] ?? [];
    const words = (language: Language): Node => make("span", [said(time, language)], { lang: language.code });
    return [written(when), words(en), words(th), time?.written?.rule ?? ""];
  });
  return table(caption, ["Written", "Understood", "In Thai", "Rule"], rows);
}

/** A description, and the pictures that a test holds. */
const drawing = (pictures: readonly (() => string)[], story: string): NonNullable<TimeStory["parameters"]> => ({
  ...told(story),
  pictures,
});

export const WhatADateMeans: TimeStory = {
  name: "What a date means",
  parameters: drawing(
    [() => pictureText(kindsDocument("2022-01-22"), { language: en, width: 1100, idPrefix: "kinds" })],
    "The kinds of time: as they are written, as they are understood and worded in English and in Thai. Those around January 2022 are drawn too; longer and far ones are in a table of their own, as one axis for all would leave no room for days. The dateline is an input: change it, and what is read from it moves.",
  ),
  render: ({ dateline, lang }) =>
    make("div", [
      picture(kindsDocument(dateline), { language: languages[lang] ?? en, width: 1100, idPrefix: "kinds" }),
      kindsTable("Around January 2022", kinds, dateline),
      make("div", [kindsTable("Long, far and deep", farKinds, dateline)], { style: "margin-top:32px" }),
    ]),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    for (const words of [
      "early January 2022",
      "10–16 January 2022",
      "between 3 and 8 January 2022",
      "since late December 2021",
      "by mid-February 2022",
      "44 BC",
      "66 million",
    ])
      await expect(canvas.getAllByText(words, { exact: false }).length, words).toBeGreaterThan(0);
    const cells = [...canvasElement.querySelectorAll("tbody tr")].map((row) => row.children[1]?.textContent ?? "");
    await expect(cells).toHaveLength(kinds.length + farKinds.length);
    await expect(cells.filter((words) => words === "")).toEqual([]);
  },
};

const calendarStory: TimelineDocument = {
  chronolane: 1,
  lang: "en",
  dateline: "2022-03-25",
  title: { en: "One story, its months by four calendars", th: "เรื่องเดียวกันในสี่ปฏิทิน" },
  actors: [
    { id: "north", name: { en: "North", th: "ฝ่ายเหนือ" } },
    { id: "south", name: { en: "South", th: "ฝ่ายใต้" } },
  ],
  sources: [{ id: "both", name: { en: "Both sides", th: "ทั้งสองฝ่าย" } }],
  events: (
    [
      {
        id: "letter",
        title: { en: "First letter", th: "จดหมายฉบับแรก" },
        when: "2022-01-18",
        actors: [{ actor: "north" }],
      },
      { id: "reply", title: { en: "Reply", th: "คำตอบ" }, when: "2022-02-03", actors: [{ actor: "south" }] },
      {
        id: "talks",
        title: { en: "Talks", th: "การเจรจา" },
        when: "2022-02-20/2022-02-24",
        actors: [{ actor: "north" }, { actor: "south" }],
      },
      {
        id: "newyear",
        title: { en: "Truce from the spring new year on", th: "หยุดยิงตั้งแต่ปีใหม่ฤดูใบไม้ผลิ" },
        when: "2022-03-21/..",
        actors: [{ actor: "north" }],
      },
    ] satisfies readonly Event[]
  ).map((event) => ({ ...event, claims: [{ by: "both", stance: "confirms" as const }] })),
};

const fourCalendars: readonly Calendar[] = ["gregory", "buddhist", "islamic", "persian"];

export const FourCalendars: TimeStory = {
  name: "Same story, four calendars",
  args: { lang: "en" },
  parameters: {
    ...drawing(
      fourCalendars.map(
        (calendar) => () => pictureText(calendarStory, { language: en, calendar, width: 1000, idPrefix: calendar }),
      ),
      "The marks stay where they are: only the months and years on the axis, and the words, are those of another calendar. The borders of its months are its own, not those of the Gregorian months under other names.",
    ),
    controls: { include: ["lang"] },
  },
  render: ({ lang }) =>
    make(
      "div",
      fourCalendars.map((calendar) =>
        picture(calendarStory, { language: languages[lang] ?? en, calendar, width: 1000, idPrefix: calendar }),
      ),
    ),
  play: async ({ canvasElement }) => {
    const texts = [...canvasElement.querySelectorAll("svg")].map((svg) => svg.textContent);
    await expect(texts).toHaveLength(4);
    for (const [k, words] of ["2022", "2565", "1443", "1400"].entries()) await expect(texts[k]).toContain(words);
    await expect(texts[3]).toContain("1401");
  },
};

const relative: TimelineDocument = {
  chronolane: 1,
  lang: "en",
  title: { en: "Read from the dateline", th: "นับจากวันที่เขียน" },
  actors: [{ id: "said", name: { en: "As told", th: "ตามที่เล่า" } }],
  events: [
    "last week",
    "on Tuesday",
    "three days ago",
    "early this month",
    "by mid-February",
    "since late last year",
    "on 21 January 2022",
  ].map((phrase, k) => ({
    id: `told-${k + 1}`,
    title: phrase,
    when: { phrase, lang: "en" },
    actors: [{ actor: "said" }],
    claims: [{ by: "said", stance: "confirms" }],
    ...(phrase === "on Tuesday" ? { status: "happened" as const } : {}),
  })),
};

export const MoveTheDateline: TimeStory = {
  name: "Move the dateline",
  parameters: drawing(
    [() => pictureText({ ...relative, dateline: "2022-01-22" }, { language: en, width: 1000, idPrefix: "moved" })],
    "Relative words are read from the day they were written; a weekday that happened is the one before it. Set another dateline, also a vague one, and they move with it; the one date that says its year stays.",
  ),
  render: ({ dateline, lang }) => {
    const source = { ...relative, dateline };
    const { timeline, issues } = readTimeline(source, { languages: [en, th] });
    const language = languages[lang] ?? en;
    const rows = timeline.events.map(({ time, title }) => [
      typeof title === "string" ? title : "",
      time === null ? "" : formatTime(time, { language }),
      time?.written?.rule ?? "",
    ]);
    const faults = issues
      .filter(({ severity }) => severity !== "info")
      .map(({ message, hint }) => make("p", [`${message}. ${hint}.`]));
    return make("div", [
      picture(source, { language, width: 1000, idPrefix: "moved" }),
      table(`Read from ${dateline}`, ["Written", "Understood", "Rule"], rows),
      ...faults,
    ]);
  },
  play: async ({ canvasElement }) => {
    const told = canvasElement.textContent;
    for (const words of ["10–16 January 2022", "18 January 2022", "19 January 2022"])
      await expect(told).toContain(words);
    const moved = readTimeline({ ...relative, dateline: "2022-01-29" }, { languages: [en] }).timeline.events.map(
      ({ time }) => (time === null ? "" : formatTime(time, { language: en })),
    );
    await expect(moved.slice(0, 3)).toEqual(["17–23 January 2022", "25 January 2022", "26 January 2022"]);
    await expect(moved.at(-1)).toBe("21 January 2022");
  },
};

/** Each rule of a language's own table, by its name, with its examples as they are read. */
function rules(language: Language, dateline: string): readonly (readonly (Node | string)[])[] {
  const lines = (texts: readonly string[]): Node =>
    make(
      "div",
      texts.map((text) => make("div", [text])),
      { lang: language.code },
    );
  const byName = new Map<string, string[]>();
  for (const { name, example } of language.phrases?.rules ?? []) {
    if (name !== undefined && example !== undefined) byName.set(name, [...(byName.get(name) ?? []), example]);
  }
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, examples]) => {
      const understood = examples.map((example) => {
        const [found] = findDates(example, { language, dateline });
        const time = found?.time ?? null;
        return time === null ? "" : formatTime(time, { language });
      });
      return [`${language.code}/${name}`, lines(examples), lines(understood)];
    });
}

export const RulesOfReading: TimeStory = {
  name: "The rules and their names",
  parameters: told(
    "Each date that was read from words names the rule that read it. These are the rules of each language, from its own table, each with its examples and what they mean on the dateline.",
  ),
  render: ({ dateline }) =>
    make(
      "div",
      [en, th, de].map((language) =>
        table(`${language.name}: read from ${dateline}`, ["Rule", "Example", "Understood"], rules(language, dateline)),
      ),
    ),
  play: async ({ canvasElement }) => {
    for (const language of [en, th, de]) {
      const rows = rules(language, "2022-01-22");
      await expect(rows.length).toBeGreaterThan(10);
      for (const [name] of rows)
        await expect(canvasElement.textContent).toContain(typeof name === "string" ? name : name?.textContent);
    }
  },
};
