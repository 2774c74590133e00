import { describe, expect, it } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { detailsBody } from "../../src/element/details.ts";
import type { Attributes, Make } from "../../src/element/make.ts";
import { factsFor } from "../../src/facts/facts.ts";
import type { TimelineDocument } from "../../src/model/document.ts";
import { readTimeline } from "../../src/model/read.ts";
import {
  actorFields,
  claimFields,
  documentFields,
  eventFields,
  linkFields,
  mediaFields,
  participantFields,
  quoteFields,
  sourceFields,
} from "../../src/model/schema.ts";
import { renderHTML } from "../../src/page/page.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import type { Form } from "../../src/scene/options.ts";
import { resolveOptions } from "../../src/scene/resolve-options.ts";
import type { Scene } from "../../src/scene/scene.ts";

const document: TimelineDocument = {
  chronolane: 1,
  title: "Talks of the winter",
  subtitle: "Who met whom",
  credit: "Compiled by Anna",
  lang: "en",
  zone: "UTC",
  dateline: "2022-02-22",
  actors: [
    { id: "union", name: "The Union", kind: "organisation", aliases: ["Brussels"], note: "Founded in Rome" },
    { id: "envoy", name: "The Envoy", memberOf: "union" },
  ],
  sources: [
    { id: "gazette", name: "The Gazette", kind: "outlet", url: "https://gazette.example/", note: "Daily paper" },
    { id: "wire", name: "The Wire", copyOf: "gazette", url: "https://wire.example/" },
    { id: "office", name: "Press office", actor: "union" },
  ],
  events: [
    {
      id: "talks",
      title: "Talks in the old town hall",
      label: "Town hall talks",
      when: { phrase: "3 January 2022", lang: "en" },
      previously: ["2021-11-05"],
      zone: "Europe/Paris",
      actors: [
        { actor: "union", role: "host" },
        { actor: "envoy", role: "agent" },
      ],
      status: "moved",
      place: "Old town hall",
      text: "They spoke for two hours.",
      tags: ["diplomacy", "topic: arms", "item:A21"],
      importance: 0.9,
      context: false,
      claims: [
        {
          by: "gazette",
          stance: "reports",
          said: "2022-01-07",
          quote: { exact: "They did meet", lang: "en", prefix: "He said:", suffix: "and left", start: 3, end: 16 },
          note: "From the second page",
        },
        { by: "wire", stance: "reports", said: "2022-01-08", note: "Shortened" },
        { by: "office", stance: "denies", said: "2022-01-09" },
      ],
      links: [{ to: "truce", kind: "causes" }],
      media: [
        {
          kind: "image",
          url: "https://pictures.example/hall",
          alt: "A hall",
          credit: "Photo by Ben",
          caption: "The hall at dusk",
        },
      ],
      quotes: [{ exact: "told in passing", prefix: "It was", suffix: "only", start: 40, end: 55, lang: "en" }],
    },
    { id: "truce", title: "Truce declared", when: "2022-01-20" },
    { id: "clocks", title: "Call at night", zone: "Europe/Berlin", when: "2022-10-30T02:30:00" },
    { id: "treaty", title: "Treaty of old", when: "1957-03-25", context: true },
  ],
};
const options = { languages: [en], lang: "en" };
const { timeline } = readTimeline(document, options);
const facts = factsFor(timeline, resolveOptions(timeline, options));

/** Elements as text, with the addresses that they lead to. */
const make = ((_name: string, attributes: Attributes = {}, children: readonly unknown[] = []): string =>
  `${attributes.href ?? ""} ${children.map(String).join("")} `) as unknown as Make;
const details = timeline.events
  .map((event) => facts.of(event))
  .map((event) => {
    const body: readonly unknown[] = detailsBody(event, { make, language: en });
    return [event.title.text, ...body.map(String)].join(" ");
  });

const textOf = (html: string): string =>
  html
    .replace(/<(style|svg)\b.*?<\/\1>/gsu, "")
    .replace(/ href="([^"]*)"[^>]*>/gu, ">$1 ")
    .replace(/<[^>]*>/gu, "")
    .replace(/\s+/gu, " ");
const words = ({ title, summary, marks, lanes, targets }: Scene): string =>
  [
    title,
    summary,
    // A text is cut into lines: what is looked for is too.
    marks.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === "text" ? [shape.text] : []))).join(" "),
    ...lanes.map(({ text }) => text),
    ...targets.map(({ text }) => text),
  ].join(" ");
const scene = (form: Form): string =>
  words(drawScene(timeline, { ...options, form, width: 1600 })).replace(/\s+/gu, " ");
const outputs = {
  page: textOf(renderHTML(document, options)),
  details: details.join(" "),
  lanes: scene("lanes"),
  list: scene("list"),
  table: scene("table"),
  print: scene("print"),
};
type Output = keyof typeof outputs;

/** What of a field is read where; or why nothing of it is. */
type Row = readonly [value: string, ...where: readonly Output[]] | { readonly unsaid: string };
const all: readonly Output[] = ["page", "details", "lanes", "list", "table", "print"];
const pictures: readonly Output[] = ["lanes", "list", "table", "print"];
const findsPlace = { unsaid: "finds the words again in a changed article" };

const table: { readonly [fields: string]: { readonly [field: string]: Row } } = {
  document: {
    chronolane: { unsaid: "version of the form" },
    title: ["Talks of the winter", "page", ...pictures],
    subtitle: ["Who met whom", "page", ...pictures],
    credit: ["Compiled by Anna", "page", ...pictures],
    lang: { unsaid: "marks the texts" },
    zone: { unsaid: "days and times of day are read by it" },
    dateline: ["22 February 2022", "lanes", "list", "table", "print"],
    actors: ["The Envoy", ...all],
    sources: ["The Gazette", ...all],
    events: ["Truce declared", ...all],
    draft: { unsaid: "for whoever confirms a draft" },
  },
  actor: {
    id: { unsaid: "refers" },
    name: ["The Union", ...all],
    kind: { unsaid: "for programs and styling" },
    aliases: { unsaid: "finds it in articles" },
    memberOf: ["The Union (The Envoy)", "list"],
    note: ["Founded in Rome", "page"],
  },
  source: {
    id: { unsaid: "refers" },
    name: ["The Wire", "page", "details", "lanes", "table", "print"],
    kind: { unsaid: "for programs and styling" },
    url: ["https://gazette.example/", "page", "details", "table", "print"],
    actor: { unsaid: "gives its claims a lane" },
    copyOf: ["repeats The Gazette", "page", "table", "print"],
    note: ["Daily paper", "page", "table", "print"],
  },
  event: {
    id: { unsaid: "refers" },
    title: ["Talks in the old town hall", ...all],
    label: ["Town hall talks", "lanes", "print"],
    when: ["3 January 2022", "page", "details"],
    previously: ["5 November 2021", ...all],
    zone: { unsaid: "times of day are read by it" },
    actors: ["The Envoy (acting side)", "page", "details", "table"],
    status: ["moved", ...all],
    place: ["Old town hall", "page", "details"],
    text: ["They spoke for two hours.", "page", "details"],
    tags: ["#diplomacy", "page", "details"],
    importance: { unsaid: "decides which labels come first" },
    context: ["Background", "page", ...pictures],
    claims: ["denied by Press office", ...all],
    links: ["leads to", "page", "details"],
    media: ["https://pictures.example/hall", "page", "details"],
    quotes: ["told in passing", "page", "details"],
    draft: { unsaid: "for whoever confirms a draft" },
  },
  participant: { actor: ["The Envoy", ...all], role: ["host", "page", "details", "table"] },
  claim: {
    by: ["Press office", ...all],
    stance: ["denied", ...all],
    said: ["9 January 2022", "page", "details"],
    quote: ["They did meet", "page", "details"],
    note: ["From the second page", "page", "details"],
  },
  quote: {
    exact: ["They did meet", "page", "details"],
    lang: { unsaid: "marks the words" },
    prefix: findsPlace,
    suffix: findsPlace,
    start: findsPlace,
    end: findsPlace,
  },
  link: { to: ["Truce declared", "page", "details"], kind: ["leads to", "page", "details"] },
  media: {
    kind: { unsaid: "how a page may show it" },
    url: ["https://pictures.example/hall", "page", "details"],
    alt: ["A hall", "page", "details"],
    credit: ["Photo by Ben", "page", "details"],
    caption: ["The hall at dusk", "page", "details"],
  },
};

const schema: { readonly [fields: string]: object } = {
  document: documentFields,
  actor: actorFields,
  source: sourceFields,
  event: eventFields,
  participant: participantFields,
  claim: claimFields,
  quote: quoteFields,
  link: linkFields,
  media: mediaFields,
};

const rows = Object.entries(table).flatMap(([fields, own]) =>
  Object.entries(own).flatMap(([field, row]) =>
    "unsaid" in row ? [] : [[`${fields}.${field}`, row[0], row.slice(1) as readonly Output[]] as const],
  ),
);

describe("every field of a document", () => {
  it("has a row in the table of where it is said, and no row has another", () => {
    const names = (given: { readonly [fields: string]: object }): readonly string[] =>
      Object.entries(given)
        .flatMap(([fields, own]) => Object.keys(own).map((field) => `${fields}.${field}`))
        .sort();
    expect(names(table)).toEqual(names(schema));
  });

  it.each(rows)("%s is said wherever it belongs", (_name, value, where) => {
    expect(where.filter((output) => !outputs[output].includes(value))).toEqual([]);
  });

  it("with more than one reading has them all, in page and details", () => {
    expect(outputs.page).toMatch(/one of these times: .*30 October 2022.* or /u);
    expect(outputs.details.match(/30 October 2022/gu)?.length).toBeGreaterThanOrEqual(3);
  });

  it("that is for programs alone is said nowhere; a colon alone makes no such tag", () => {
    for (const text of Object.values(outputs)) expect(text).not.toContain("A21");
    for (const text of [outputs.page, outputs.details]) expect(text).toContain("#topic: arms");
  });

  it("of one who only repeats another is said where that one's is", () => {
    for (const value of ["repeated by The Wire", "8 January 2022", "Shortened"])
      expect([outputs.page, outputs.details].filter((text) => !text.includes(value))).toEqual([]);
  });
});
