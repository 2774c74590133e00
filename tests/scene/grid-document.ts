import type { DocumentEvent, Status, TimelineDocument, When } from "../../src/model/document.ts";
import type { Standing } from "../../src/model/timeline.ts";

/** Every kind of time as an author writes it. */
export const whens: { readonly [name: string]: When } = {
  "exact instant": "2022-01-21T14:00",
  "one day": "2022-01-20",
  days: "2022-01-10/2022-01-14",
  month: "2022-01",
  "early month": { early: "2022-01" },
  approximate: { about: "2022-01-18" },
  "fuzzy start and end": { start: { early: "2022-01" }, end: { mid: "2022-02" } },
  "open end": { start: "2022-01-08", end: ".." },
  "open beginning": "../2022-01-08",
  "unknown end": "2022-01-12/",
  "before a day": { before: "2022-01-15" },
  "unknown beginning": { start: "", end: "2022-01-15" },
  "after a day": { after: "2022-01-25" },
  "by a date": { by: "2022-02-10" },
  "by a vague date": { by: { mid: "2022-02" } },
  "one of several": "[2022-01-06,2022-01-13]",
  "all of several": "{2022-01-07,2022-01-14,2022-01-21}",
  "before an event": { before: { event: "anchor" } },
  "after an event": { after: { event: "anchor" } },
};

type Claims = NonNullable<DocumentEvent["claims"]>;

/** What voices must say for a standing to come of it. */
const claimsFor: Readonly<Record<Standing, Claims>> = {
  attested: [{ by: "gazette", stance: "confirms" }],
  reported: [{ by: "gazette", stance: "reports" }],
  disputed: [
    { by: "gazette", stance: "reports" },
    { by: "mayor", stance: "denies" },
  ],
  denied: [{ by: "mayor", stance: "denies" }],
  unsourced: [],
  retracted: [{ by: "gazette", stance: "retracts" }],
};

/** An event of a kind of time, a status and a standing. */
export const gridEvent = ({
  id = "x",
  time,
  status,
  standing,
}: {
  readonly id?: string;
  readonly time: string;
  readonly status: Status;
  readonly standing: Standing;
}): DocumentEvent => ({
  id,
  title: "The bridge opens",
  when: whens[time]!,
  status,
  actors: [{ actor: "town" }],
  claims: claimsFor[standing],
  ...(status === "moved" ? { previously: ["2022-01-03"] } : {}),
});

/** A document of such events, and of one that others are before or after. */
export const gridDocument = (events: readonly DocumentEvent[]): TimelineDocument => ({
  chronolane: 1,
  lang: "en",
  zone: "UTC",
  dateline: "2022-01-22",
  actors: [
    { id: "town", name: "Town" },
    { id: "port", name: "Port" },
  ],
  sources: [
    { id: "gazette", name: "Gazette" },
    { id: "mayor", name: "Mayor" },
  ],
  events: [
    ...events,
    {
      id: "anchor",
      title: "The flood",
      when: "2022-01-16",
      status: "happened",
      actors: [{ actor: "port" }],
      claims: claimsFor.attested,
    },
  ],
});
