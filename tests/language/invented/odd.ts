import type { TimelineDocument } from "../../../src/model/document.ts";

/** The members of a document that hold words of its author. */
const worded = new Set(
  "title subtitle credit name label text note place alt caption exact prefix suffix phrase tags aliases".split(" "),
);

/** A document in letters of one far script, without punctuation; of the same length, so that its quotes are still found. */
export function inOddLetters(document: unknown): TimelineDocument {
  return { ...(odd(document) as TimelineDocument), lang: "qaa" };
}

function odd(value: unknown, isWorded = false): unknown {
  if (typeof value === "string") return isWorded ? value.replace(/[^\s\d]/g, "Ꭰ").replace(/ /g, "⸱") : value;
  if (Array.isArray(value)) return value.map((one: unknown) => odd(one, isWorded));
  if (typeof value !== "object" || value === null) return value;
  if (isWorded) return odd(Object.values(value)[0], true);
  const entries = Object.entries(value).filter(([key]) => key !== "url" && key !== "draft" && key !== "lang");
  return Object.fromEntries(entries.map(([key, inner]: [string, unknown]) => [key, odd(inner, worded.has(key))]));
}

/** A sign or letter of ours: Latin letters, and the spaces and punctuation of English, German and Thai. */
const ours = /[ +A-Za-z“”„‘’«»"'()[\]{}:;,.!?·•–—…×/\\-]/u;

/** What a text has of ours, with what stands round it; null where it has nothing. */
export function oursIn(text: string): string | null {
  const at = text.search(ours);
  return at === -1 ? null : text.slice(Math.max(0, at - 30), at + 30);
}

/** What the seeds have not: many members in one lane, long titles, claims that are repeated, other readings, media, faults. */
export const crowded: unknown = {
  chronolane: 1,
  lang: "en",
  title: "Crowded",
  dateline: "2022-01-22",
  zone: "UTC",
  actors: [
    { id: "club", name: "The club", note: "A note on it" },
    ...Array.from({ length: 30 }, (_, k) => ({ id: `m${k}`, name: `A member with a name ${k}`, memberOf: "club" })),
  ],
  sources: [
    { id: "paper", name: "The paper", note: "Of record" },
    { id: "copy", name: "The copy", copyOf: "paper", note: "A reprint" },
    { id: "other", name: "Another" },
    { id: "third", name: "A third one with a long name" },
  ],
  events: [
    {
      id: "long",
      title: "A title that is much too long for any line of a label and goes on ".repeat(12),
      when: "2022-01-10T14:00/2022-01-10T16:30",
      place: "A place",
      text: "A text",
      tags: ["tag"],
      actors: [
        { actor: "m1", role: "agent" },
        { actor: "m2", role: "agent" },
        { actor: "club", role: "target" },
      ],
      claims: [
        { by: "paper", stance: "asserts", said: "2022-01-11", note: "A remark", quote: { exact: "So it was" } },
        { by: "copy", stance: "asserts", said: "2022-01-12", note: "Again", quote: { exact: "So it is" } },
        { by: "other", stance: "denies", said: "2022-01-13" },
        { by: "other", stance: "retracts", said: "2022-01-14" },
      ],
      quotes: [{ exact: "From the article" }],
      media: [{ kind: "image", url: "https://example.org/a.png", alt: "A picture", caption: "Seen", credit: "By one" }],
      links: [{ to: "moved", kind: "causes" }],
    },
    {
      id: "moved",
      title: "Moved",
      when: { early: "2022-02" },
      status: "moved",
      previously: ["2022-01-15", "2022-01-20", { by: { phrase: "some day" } }],
      actors: [{ actor: "m3" }],
      claims: [
        { by: "paper", stance: "reports" },
        { by: "other", stance: "denies", said: { phrase: "some day" } },
      ],
    },
    { id: "before", title: "Before it", when: { before: { event: "moved" } }, actors: [{ actor: "m4" }] },
    {
      id: "sets",
      title: "One of some",
      when: "[2022-01-02,2022-01-05]",
      actors: [{ actor: "m5" }],
      claims: [
        { by: "paper", stance: "reports" },
        { by: "third", stance: "reports" },
      ],
    },
    { id: "doubt", title: "In doubt", when: "2022-01-?08", actors: [{ actor: "m6" }] },
    { id: "phrase", title: "In words", when: { phrase: "last week", lang: "en" }, actors: [{ actor: "m7" }] },
    { id: "faulty", title: "Faulty", when: "ᎠᎠ⸱ᎠᎠ", actors: [{ actor: "m8" }] },
    { id: "old", title: "Long ago", when: "1945", context: true, actors: [{ actor: "m9" }] },
    { id: "none", title: "Nobody", when: "2022-01-18~" },
  ],
};
