// What a user writes, type-checked against the packed package.
import {
  chooseText,
  compareTimes,
  createTimeline,
  drawScene,
  earliest,
  formatTime,
  latest,
  layoutTimeline,
  parseEdtf,
  readTimeline,
  toEdtf,
  type FuzzyTime,
  type Issue,
  type Layout,
  type DrawOptions,
  type Mark,
  type ReadResult,
  type Scene,
  type Standing,
  type Timeline,
  type TimelineDocument,
  type TimelineHandle,
  type TimelineOptions,
} from "chronolane";
import { draftTimeline } from "chronolane/draft";
import { ChronolaneElement, type ChronolaneEvents } from "chronolane/element";
import { en } from "chronolane/en";
import { en as enWithPhrases } from "chronolane/en/phrases";
import gazetteer from "chronolane/gazetteer.json" with { type: "json" };
import { renderHTML, renderSVG, type HtmlOptions, type PageOptions } from "chronolane/server";
import { th } from "chronolane/th";
import small from "./small.json" with { type: "json" };
import story from "./story.json" with { type: "json" };

export const timelineDocument: TimelineDocument = {
  chronolane: 1,
  title: { en: "January 2022", th: "มกราคม 2565" },
  lang: "th",
  zone: "Asia/Bangkok",
  dateline: "2022-01-22",
  actors: [{ id: "us", name: "United States", kind: "state" }],
  sources: [{ id: "spiegel", name: "Der Spiegel", kind: "outlet" }],
  events: [
    {
      id: "shipment",
      title: "Shipment",
      when: { start: { late: "2021-12" }, end: ".." },
      actors: [{ actor: "us", role: "agent" }],
      status: "ongoing",
      claims: [{ by: "spiegel", stance: "reports", said: "2022-01-21" }],
    },
    { title: "Visit", when: { by: { mid: "2022-02" } }, status: "planned" },
  ],
};

export const title: string = chooseText(timelineDocument.title ?? "", { lang: "en", fallback: "th" }).text;

export const paths = (issues: readonly Issue[]): readonly string[] => issues.map(({ path }) => path);

export const wrong: TimelineDocument = {
  chronolane: 1,
  // @ts-expect-error an unknown stance is refused before anything runs
  events: [{ title: "x", claims: [{ by: "y", stance: "deny" }] }],
};

const { timeline, issues }: ReadResult = readTimeline(timelineDocument, {
  languages: [enWithPhrases, th],
  zone: "Asia/Bangkok",
  dateline: "2022-01-22",
});
export const faults: readonly string[] = issues.map(({ code, severity, path, quote, message, hint }) =>
  [code, severity, path, quote ?? "", message, hint].join(" "),
);
export const standings: ReadonlyMap<string, Standing> = new Map(
  timeline.events.map(({ id, standing }) => [id, standing]),
);
// Anything may be read: faults come back as issues.
export const anything: Timeline = readTimeline(JSON.parse("null") as unknown).timeline;

const time: FuzzyTime = parseEdtf("2021-12~/..");
export const times: readonly (FuzzyTime | null)[] = timeline.events.map((event) => event.time);
export const bounds: readonly (number | null)[] = [earliest(time), latest(time)];
export const order: number = compareTimes(time, parseEdtf("2022-01-21"));
export const wording: string = formatTime(time, { language: th, calendar: "buddhist", zone: "Asia/Bangkok" });
export const notation: string | undefined = toEdtf(time);

export const lay = (options: DrawOptions): Layout => layoutTimeline(timeline, options);
export const scene: Scene = drawScene(timeline, {
  languages: [en, th],
  lang: "th",
  calendar: "gregory",
  zone: "UTC",
  width: 960,
  height: 400,
  order: ["us"],
  form: "lanes",
  linear: true,
  title: false,
  window: { from: 0, to: 1 },
});
export const marks: readonly Mark[] = scene.marks;

const pageOptions: PageOptions = { languages: [en], theme: "dark" };
const htmlOptions: HtmlOptions = { languages: [en], theme: "dark", fragment: true };
export const picture: string = renderSVG(timeline, pageOptions) + renderSVG(timelineDocument, pageOptions);
export const page: string = renderHTML(timelineDocument, htmlOptions);

export function live(container: Element, options: TimelineOptions): TimelineHandle {
  const handle = createTimeline(container, timelineDocument, { ...options, languages: [en, th], theme: "auto" });
  const off: () => void = handle.on("select", ({ event, open }) => {
    const picked: string | null = open ? event : null;
    handle.open(picked);
  });
  handle.on("window", ({ from, to, whole }) => (whole ? undefined : handle.zoomTo({ from, to })));
  handle.on("issue", ({ issues: told }) => void paths(told));
  // @ts-expect-error there is no such event
  handle.on("zoom", () => undefined);
  handle.update(timelineDocument, { lang: "en" });
  handle.update();
  handle.zoomTo("home");
  handle.select(null);
  off();
  handle.destroy();
  return handle;
}

export function tag(page: Document): ChronolaneElement {
  const element: ChronolaneElement = page.createElement("chrono-lane");
  element.data = timelineDocument;
  element.data = null;
  element.options = { zone: "Asia/Bangkok", order: "document", linear: true };
  element.timeline?.zoomTo({ event: "shipment" });
  const listener = ({ detail: { event, open } }: ChronolaneEvents["chronolane-select"]): string | null =>
    open ? event : null;
  const found = page.querySelector("chrono-lane")!;
  found.addEventListener("chronolane-open", ({ detail }) => void (detail.event satisfies string | null));
  found.addEventListener("chronolane-select", listener, { once: true });
  found.removeEventListener("chronolane-select", listener);
  found.addEventListener("chronolane-issue", function ({ detail: { issues: told } }) {
    void [this.timeline, paths(told)];
  });
  found.addEventListener("click", ({ clientX }) => clientX);
  found.addEventListener("anything-else", ({ type }) => type);
  // @ts-expect-error the window in sight has no event
  found.addEventListener("chronolane-window", ({ detail }) => detail.event);
  return page.querySelector("chrono-lane") ?? new ChronolaneElement();
}

export function withoutOptions(container: Element): void {
  // @ts-expect-error a picture needs a language
  renderSVG(timelineDocument);
  // @ts-expect-error and so does a page,
  renderHTML(timelineDocument);
  // @ts-expect-error a living timeline,
  createTimeline(container, timelineDocument);
  // @ts-expect-error and a scene
  drawScene(timeline);
}

export const imported: TimelineDocument = story as TimelineDocument;
export const plain: TimelineDocument = small;

// A document as it comes: written without an annotation, imported as JSON, or of unknown form.
export const literal = {
  chronolane: 1,
  title: "A meeting and a visit",
  dateline: "2022-01-22",
  actors: [
    { id: "us", name: "United States" },
    { id: "ru", name: { en: "Russia" }, kind: "state" },
  ],
  sources: [{ id: "paper", name: "The Paper", kind: "outlet" }],
  events: [
    {
      id: "talks",
      title: "Talks",
      when: "2022-01-21",
      actors: [{ actor: "us" }],
      claims: [{ by: "us", stance: "confirms" }],
    },
    { title: "Shipment", when: { early: "2022-01" }, actors: [{ actor: "us", role: "agent" }] },
    { title: "Visit", when: { by: { mid: "2022-02" } }, status: "planned" },
  ],
};
export const drafted: TimelineDocument = draftTimeline("Talks were held on Friday.", {
  language: enWithPhrases,
  dateline: "2022-01-22",
  actors: gazetteer,
}).document;
const names = [
  { id: "us", name: "United States" },
  { id: "ru", name: { en: "Russia" }, aliases: ["Russian"] },
];
export const draftedWith: TimelineDocument = draftTimeline("Talks.", {
  language: enWithPhrases,
  dateline: "2022",
  actors: names,
}).document;

export function everyWayIn(container: Element, element: ChronolaneElement, anyJson: unknown): readonly string[] {
  const handle = createTimeline(container, literal, { languages: [en] });
  createTimeline(container, story, { languages: [en] });
  createTimeline(container, anyJson, { languages: [en] });
  for (const given of [literal, story, drafted, anyJson]) handle.update(given);
  element.data = literal;
  element.data = story;
  element.data = anyJson;
  return [
    ...paths([readTimeline(literal), readTimeline(story), readTimeline(anyJson)].flatMap(({ issues: told }) => told)),
    renderSVG(literal, pageOptions) + renderSVG(story, pageOptions) + renderSVG(anyJson, pageOptions),
    renderHTML(literal, htmlOptions) + renderHTML(story, htmlOptions) + renderHTML(anyJson, htmlOptions),
  ];
}
