import * as v from "valibot";
import type { LocalizedText } from "../base/text.ts";
import { linkKinds, roles, stances, statuses } from "./choices.ts";
import type {
  DocumentActor,
  DocumentClaim,
  DocumentEvent,
  DocumentSource,
  Media,
  Quote,
  TimelineDocument,
  When,
} from "./document.ts";

/** A schema for each field of a row; a field too many or too few does not compile. */
export type Fields<T> = { readonly [K in keyof T]-?: v.GenericSchema<Exclude<T[K], undefined>> };

/** An event's actor with its role. */
export type DocumentParticipant = NonNullable<DocumentEvent["actors"]>[number];
/** An event's link. */
export type DocumentLink = NonNullable<DocumentEvent["links"]>[number];

/** Any number to TypeScript, as it is in a file that is imported. */
const version: v.GenericSchema<number> = v.pipe(v.literal(1), v.title("1"), v.description("Version of the form."));
const word = v.pipe(v.string(), v.title("text"));
const id = v.pipe(v.string(), v.minLength(1), v.title("text that is not empty"));
const text = v.pipe(v.union([v.string(), v.record(v.string(), v.string())]), v.title("text, or texts by language"));
const words = v.pipe(v.array(v.string()), v.title("a list of texts"));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.title("a whole number from 0 on"));
const url = v.pipe(
  v.string(),
  v.title("a whole http, https or mailto address"),
  v.regex(/^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)/),
);
const zone = v.pipe(v.string(), v.title("an IANA zone"), v.examples(["Asia/Bangkok"]));
const list = <S extends v.GenericSchema>(
  row: S,
): v.SchemaWithPipe<readonly [v.ArraySchema<S, undefined>, v.TitleAction<v.InferInput<S>[], "a list">]> =>
  v.pipe(v.array(row), v.title("a list"));

const again: v.GenericSchema<When> = v.lazy(() => when);
const when: v.GenericSchema<When> = v.pipe(
  v.union([
    v.pipe(v.string(), v.description("EDTF: ISO 8601-2, Library of Congress profile of 2019.")),
    v.strictObject({
      phrase: v.string(),
      lang: v.exactOptional(v.string()),
      tense: v.exactOptional(v.picklist(["past", "future"])),
    }),
    v.strictObject({ early: again }),
    v.strictObject({ mid: again }),
    v.strictObject({ late: again }),
    v.strictObject({ about: again }),
    v.strictObject({ by: again }),
    v.strictObject({ before: again }),
    v.strictObject({ after: again }),
    v.strictObject({ start: again, end: v.exactOptional(again) }),
    v.strictObject({ event: v.string() }),
  ]),
  v.title("a time"),
);

/** An object whose fields may be missing, all but the `required` ones. Unknown fields pass. */
function row<const E extends v.ObjectEntries, const R extends keyof E>(
  entries: E,
  required: readonly R[],
): v.ObjectSchema<Row<E, R>, undefined> {
  const needed: readonly PropertyKey[] = required;
  const fields = Object.entries(entries).map(([name, schema]) => [
    name,
    needed.includes(name) ? schema : v.exactOptional(schema),
  ]);
  return v.object(Object.fromEntries(fields) as Row<E, R>);
}
type Row<E extends v.ObjectEntries, R extends keyof E> = {
  readonly [K in keyof E]: K extends R
    ? E[K]
    : E[K] extends v.GenericSchema
      ? v.ExactOptionalSchema<E[K], undefined>
      : never;
};

const quote = {
  exact: v.pipe(v.string(), v.title("text"), v.description("The quoted words, exactly.")),
  prefix: word,
  suffix: word,
  lang: word,
  start: offset,
  end: offset,
};
const quoteRow = row(quote, ["exact"]);

const actor = { id, name: text, kind: word, aliases: words, memberOf: id, note: text };
const source = { id, name: text, kind: word, url, actor: id, copyOf: id, note: text };
const claim = {
  by: v.pipe(id, v.description("The id of a source or of an actor.")),
  stance: v.pipe(v.picklist(stances), v.title("a stance")),
  said: when,
  text: v.pipe(
    text,
    v.description("What the voice says, in a line of your own; shown where what is contested is set side by side."),
  ),
  quote: quoteRow,
  note: text,
};
const participant = {
  actor: id,
  role: v.pipe(v.picklist(roles), v.title("a role")),
};
const link = {
  to: id,
  kind: v.pipe(v.picklist(linkKinds), v.title("a kind of link")),
};
const media = { kind: word, url, alt: text, credit: text, caption: text };

const hint = {
  about: v.pipe(v.picklist(["status", "stance", "actor", "source", "role", "time"]), v.title("what a hint is about")),
  value: word,
  word,
  start: offset,
  end: offset,
};
const eventDraft = {
  rule: word,
  read: word,
  phrase: quoteRow,
  hints: list(row(hint, ["about", "value", "word", "start", "end"])),
  mergeWith: words,
  alternatives: words,
};
const documentDraft = { undated: list(quoteRow), sources: list(row(source, ["id", "name"])) };

const event = {
  id,
  title: text,
  label: text,
  when,
  previously: list(when),
  zone,
  actors: list(row(participant, ["actor"])),
  status: v.pipe(v.picklist(statuses), v.title("a status")),
  place: text,
  text,
  tags: words,
  importance: v.pipe(
    v.number(),
    v.minValue(0),
    v.maxValue(1),
    v.title("a number from 0 to 1"),
    v.description("Which labels come first where room is short."),
  ),
  context: v.pipe(v.boolean(), v.title("true or false"), v.description("Background that must not stretch the axis.")),
  claims: list(row(claim, ["by", "stance"])),
  links: list(row(link, ["to", "kind"])),
  media: list(row(media, ["kind", "url"])),
  quotes: list(quoteRow),
  draft: v.pipe(
    row(eventDraft, ["rule", "phrase", "hints"]),
    v.title("what a draft says of an event"),
    v.description("How the event was found in an article; it has no effect on the picture."),
  ),
};

const document = {
  chronolane: version,
  title: text,
  subtitle: text,
  credit: text,
  lang: v.pipe(v.string(), v.title("a language tag"), v.description("The BCP 47 tag that plain texts are in.")),
  zone,
  dateline: v.pipe(v.string(), v.title("EDTF text"), v.description("The day the text was written.")),
  actors: list(row(actor, ["id", "name"])),
  sources: list(row(source, ["id", "name"])),
  events: list(row(event, ["title"])),
  draft: v.pipe(
    row(documentDraft, ["undated"]),
    v.title("what a draft says of an article"),
    v.description("What an article names beside its events; it has no effect on the picture."),
  ),
};
const whole = row(document, ["chronolane"]);

/** The form of a text, for every field that takes one. */
export const textSchema: v.GenericSchema<LocalizedText> = text;
/** A time as an author writes it. */
export const whenSchema: v.GenericSchema<When> = when;
/** The fields of a quote. */
export const quoteFields: Fields<Quote> = quote;
/** The fields of an actor. */
export const actorFields: Fields<DocumentActor> = actor;
/** The fields of a source. */
export const sourceFields: Fields<DocumentSource> = source;
/** The fields of a claim. */
export const claimFields: Fields<DocumentClaim> = claim;
/** The fields of an event's actor. */
export const participantFields: Fields<DocumentParticipant> = participant;
/** The fields of a link. */
export const linkFields: Fields<DocumentLink> = link;
/** The fields of an image, sound or film. */
export const mediaFields: Fields<Media> = media;
/** The fields of an event. */
export const eventFields: Fields<DocumentEvent> = event;
/** The fields of a document. */
export const documentFields: Fields<TimelineDocument> = document;
/** A whole document: the source of the shipped JSON Schema. `readTimeline` takes its parts, so that a bad field costs only itself. */
export const documentSchema: v.GenericSchema<TimelineDocument> = whole;
/** The schemas that the JSON Schema names in its `$defs`. */
export const definitions: { readonly [name: string]: v.GenericSchema } = { Text: text, When: when, Quote: quoteRow };

type Frozen<T> = T extends string | number | boolean ? T : { readonly [K in keyof T]: Frozen<T[K]> };
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Filled<T> = T extends string | number | boolean ? T : { readonly [K in keyof T]-?: Filled<T[K]> };
// The schema and the type say the same, or these lines do not compile. Only filled do they show an optional field too many.
true satisfies Same<Frozen<v.InferInput<typeof whole>>, TimelineDocument>;
true satisfies Same<Filled<v.InferInput<typeof whole>>, Filled<TimelineDocument>>;
