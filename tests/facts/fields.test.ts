import { describe, expect, it } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { detailsBody } from "../../src/element/details.ts";
import type { Attributes, Make } from "../../src/element/make.ts";
import { factsFor } from "../../src/facts/facts.ts";
import type { TimelineDocument } from "../../src/model/document.ts";
import { readTimeline } from "../../src/model/read.ts";
import { documentSchema } from "../../src/model/schema.ts";
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
      previously: [{ phrase: "November 5th, 2021" }, "some day"],
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
        { by: "wire", stance: "reports", said: { phrase: "January 8th, 2022" }, note: "Shortened" },
        { by: "office", stance: "denies", said: "9/1", text: "There was no meeting." },
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
    {
      id: "truce",
      title: "Truce declared",
      when: "2022-01-20",
      claims: [{ by: "gazette", stance: "asserts", said: "2022-01-21" }],
    },
    { id: "clocks", title: "Call at night", zone: "Europe/Berlin", when: "2022-10-30T02:30:00" },
    { id: "treaty", title: "Treaty of old", when: "1957-03-25", context: true },
  ],
};
const options = { languages: [en], lang: "en" };
const { timeline } = readTimeline(document, options);
const facts = factsFor(timeline, resolveOptions(timeline, options, "drawScene"));

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
const inOneLine = (text: string): string => text.replace(/\s+/gu, " ");
/** What is drawn: a text is cut into lines, and its words are what is looked for. */
const drawn = ({ marks }: Pick<Scene, "marks">): string =>
  inOneLine(
    marks.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === "text" ? [shape.text] : []))).join(" "),
  );
/** What a picture says to those who read by ear, event by event and lane by lane. */
const spoken = ({ lanes, targets }: Scene): string =>
  inOneLine([...lanes, ...targets].map(({ text }) => text).join(" "));
const scene = (form: Form): Scene => drawScene(timeline, { ...options, form, width: 1600 });
const lanes = scene("lanes");
const outputs = {
  page: textOf(renderHTML(document, options)),
  details: inOneLine(details.join(" ")),
  lanes: drawn(lanes),
  /** Of the same picture only what stands at the marks of events: not legend, notes and head. */
  label: drawn({ marks: lanes.marks.filter(({ kind }) => kind === "label") }),
  list: drawn(scene("list")),
  table: drawn(scene("table")),
  print: drawn(scene("print")),
  speech: spoken(lanes),
  summary: inOneLine([lanes.title, lanes.summary].join(" ")),
};
type Output = keyof typeof outputs;

/** What is read of a field and where. */
type Said = readonly [value: string, ...where: readonly Output[]];
/** What of a field is read where; or why nothing of it is. */
type Row = readonly Said[] | { readonly unsaid: string };
const pictures: readonly Output[] = ["lanes", "list", "table", "print"];
/** Where every event is told. */
const all: readonly Output[] = ["page", "details", "label", "speech", ...pictures];
/** Where both sides of what is contested are set beside each other. */
const drawnSides: readonly Output[] = ["lanes", "label", "list", "print"];
/** Where all is told that is known of an event. */
const full: readonly Output[] = ["page", "details"];
const refers = { unsaid: "refers" };
const findsPlace = { unsaid: "finds the words again in a changed article" };
const marksWords = { unsaid: "marks the words" };
const forPrograms = { unsaid: "for programs and styling" };

/** By where the fields stand in a document; what is below a field that is nowhere said needs no row. */
const table: { readonly [place: string]: { readonly [field: string]: Row } } = {
  document: {
    chronolane: { unsaid: "version of the form" },
    title: [["Talks of the winter", "page", "summary", ...pictures]],
    subtitle: [["Who met whom", "page", ...pictures]],
    credit: [["Compiled by Anna", "page", ...pictures]],
    lang: { unsaid: "marks the texts" },
    zone: { unsaid: "days and times of day are read by it" },
    dateline: [["22 February 2022", ...pictures]],
    actors: [
      ["The Envoy", "page", "details", "speech", ...pictures],
      ["1 actor", "summary"],
    ],
    sources: [["The Gazette", ...all]],
    events: [
      ["Truce declared", ...all],
      ["4 events", "page", "summary", "table"],
    ],
    draft: { unsaid: "for whoever confirms a draft" },
  },
  actors: {
    id: refers,
    name: [["The Union", "page", "details", "speech", ...pictures]],
    kind: forPrograms,
    aliases: { unsaid: "finds it in articles" },
    memberOf: [["The Union (The Envoy)", "list"]],
    note: [["Founded in Rome", "page"]],
  },
  sources: {
    id: refers,
    name: [["The Wire", "page", "details", ...pictures]],
    kind: forPrograms,
    url: [["https://gazette.example/", "page", "details", "table", "print"]],
    actor: { unsaid: "gives its claims a lane" },
    copyOf: [
      ["repeats The Gazette", "page", "table", "print"],
      ["repeated by The Wire", "page", "details"],
    ],
    note: [["Daily paper", "page", "table", "print"]],
  },
  events: {
    id: refers,
    title: [["Talks in the old town hall", "page", "details", "list", "table", "speech"]],
    label: [["Town hall talks", "lanes", "label", "print"]],
    when: [
      ["3 January 2022", "summary", "page", "details", "table", "speech"],
      ["3 Jan", "lanes", "label", "list", "print"],
    ],
    previously: [
      ["Earlier date: 5 November 2021", "page", "list", "table", "speech"],
      ["5 November 2021", "details"],
      ["November 5th, 2021", ...full],
      ["some day", ...full, "list", "table", "speech"],
    ],
    zone: { unsaid: "times of day are read by it" },
    actors: [
      ["The Envoy", "page", "table", "speech"],
      ["The Envoy (acting side)", "details"],
    ],
    status: [
      ["moved to another date ·", ...all],
      ["1 planned", "page", "summary", "table"],
      ["planned 1", "lanes", "list", "print"],
    ],
    place: [["Old town hall", ...full]],
    text: [["They spoke for two hours.", ...full]],
    tags: [["#diplomacy", ...full]],
    importance: { unsaid: "decides which labels come first" },
    context: [["Background", "page", ...pictures]],
    claims: [
      ["reported by The Gazette; denied by Press office", "page", "details", "table", "speech"],
      ["The Gazette: reports", ...drawnSides],
      ["1 disputed", "page", "summary", "table"],
      ["disputed 1", "lanes", "list", "print"],
    ],
    links: [["leads to", ...full, "lanes", "print"]],
    media: [["https://pictures.example/hall", ...full]],
    quotes: [["told in passing", ...full]],
    draft: { unsaid: "for whoever confirms a draft" },
  },
  "events.actors": {
    actor: [["The Envoy", "page", "details", "list", "table", "speech"]],
    role: [["host", "page", "details", "table", "speech"]],
  },
  "events.claims": {
    by: [["Press office", ...all]],
    stance: [
      ["denied by Press office", "page", "details", "table", "speech"],
      ["Press office: denies", ...drawnSides],
      ["denies", "details"],
    ],
    said: [
      ["21 January 2022", ...full],
      ["January 8th, 2022", ...full],
      ["9/1", ...full, "lanes"],
    ],
    quote: [["They did meet", ...full]],
    text: [["There was no meeting.", ...full, ...drawnSides]],
    note: [["From the second page", ...full]],
  },
  "events.claims.quote": {
    exact: [["They did meet", ...full]],
    lang: marksWords,
    prefix: findsPlace,
    suffix: findsPlace,
    start: findsPlace,
    end: findsPlace,
  },
  "events.links": {
    to: [
      ["leads to #chronolane-event-truce Truce declared", "page"],
      ["leads to Truce declared", "details"],
    ],
    kind: [["leads to", ...full, "lanes", "print"]],
  },
  "events.media": {
    kind: { unsaid: "how a page may show it" },
    url: [["https://pictures.example/hall", ...full]],
    alt: [["A hall", ...full]],
    credit: [["Photo by Ben", ...full]],
    caption: [["The hall at dusk", ...full]],
  },
  "events.quotes": {
    exact: [["told in passing", ...full]],
    lang: marksWords,
    prefix: findsPlace,
    suffix: findsPlace,
    start: findsPlace,
    end: findsPlace,
  },
};

/** What is read of a schema here. */
interface Part {
  readonly entries?: { readonly [field: string]: Part };
  readonly item?: Part;
  readonly wrapped?: Part;
}
const isUnsaid = (name: string): boolean =>
  Object.entries(table).some(([place, own]) =>
    Object.entries(own).some(([field, row]) => `${place}.${field}` === name && "unsaid" in row),
  );
/** Every field of the schema by its place, those in lists and objects too; a text and a time are each one fact in whatever form. */
function fieldsOf({ entries, item, wrapped }: Part, place: string): readonly string[] {
  const inner = item ?? wrapped;
  if (inner !== undefined) return fieldsOf(inner, place);
  return Object.entries(entries ?? {}).flatMap(([field, part]) => {
    const name = `${place}.${field}`;
    const below = place === "document" ? field : name;
    return [name, ...(isUnsaid(name) ? [] : fieldsOf(part, below))];
  });
}

const rows = Object.entries(table).flatMap(([place, own]) =>
  Object.entries(own).flatMap(([field, row]) =>
    "unsaid" in row ? [] : row.map(([value, ...where]) => [`${place}.${field}`, value, where] as const),
  ),
);

describe("every field of a document", () => {
  it("has a row in the table of where it is said, and no row has another", () => {
    const fields = fieldsOf(documentSchema as unknown as Part, "document");
    expect(fields).toContain("events.claims.quote.exact");
    const named = Object.entries(table).flatMap(([place, own]) => Object.keys(own).map((field) => `${place}.${field}`));
    expect([...named].sort()).toEqual([...fields].sort());
  });

  it("is looked for in every output", () => {
    const used = new Set(rows.flatMap(([, , where]) => where));
    expect([...used].sort()).toEqual(Object.keys(outputs).sort());
  });

  it.each(rows)("%s is said wherever it belongs: %s", (_name, value, where) => {
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
