import type { Issue } from "../../src/base/issue.ts";
import type {
  DocumentActor,
  DocumentClaim,
  DocumentEvent,
  DocumentSource,
  Stance,
  TimelineDocument,
  When,
} from "../../src/model/document.ts";
import type { ReadOptions } from "../../src/model/options.ts";
import { readTimeline } from "../../src/model/read.ts";
import type { TimelineEvent } from "../../src/model/timeline.ts";

/** Words between spaces. */
const words = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");

/** `us de scholz<de`: three actors, the last a member of the second. */
export function actors(text: string): readonly DocumentActor[] {
  return words(text).map((word) => {
    const [id = "", memberOf] = word.split("<");
    return { id, name: id, ...(memberOf !== undefined && { memberOf }) };
  });
}

/** `spiegel nsc=us wire~spiegel`: one that speaks for nobody, one for an actor, one that copies the first. */
export function sources(text: string): readonly DocumentSource[] {
  return words(text).map((word) => {
    const [, id = "", actor, copyOf] = /^([^=~]+)(?:=([^~]+))?(?:~(.+))?$/.exec(word) ?? [];
    return { id, name: id, ...(actor !== undefined && { actor }), ...(copyOf !== undefined && { copyOf }) };
  });
}

/** `spiegel:reports nsc:denies@2022-01-21` */
export function claims(text: string): readonly DocumentClaim[] {
  return words(text).map((word) => {
    const [, by = "", stance = "", said] = /^([^:]+):([^@]+)(?:@(.+))?$/.exec(word) ?? [];
    return { by, stance: stance as Stance, ...(said !== undefined && { said }) };
  });
}

/** `us ru scholz:agent` */
export function cast(text: string): NonNullable<DocumentEvent["actors"]> {
  return words(text).map((word) => {
    const [actor = "", role] = word.split(":");
    return { actor, ...(role !== undefined && { role: role as "party" }) };
  });
}

/** An event that is called as its id, with one actor. */
export function event(id: string, when: When = "2022-01-21", more: Partial<DocumentEvent> = {}): DocumentEvent {
  return { id, title: id, when, actors: cast("us"), ...more };
}

/** A document of these events, with the actors us, ru, de and scholz (a German), and a dateline of 22 January 2022. */
export function doc(...events: readonly DocumentEvent[]): TimelineDocument {
  return {
    chronolane: 1,
    dateline: "2022-01-22",
    actors: actors("us ru de scholz<de"),
    sources: sources("spiegel nsc=us wire~spiegel"),
    events,
  };
}

/** What reading a document gives, with ways to look into it. */
export interface Read {
  readonly event: (id: string) => TimelineEvent;
  readonly codes: readonly string[];
  readonly issues: readonly Issue[];
}

/** Reads a document, or anything. */
export function read(document: unknown, options: ReadOptions = {}): Read {
  const { timeline, issues } = readTimeline(document, options);
  return {
    issues,
    codes: issues.map(({ code }) => code),
    event: (id) => {
      const found = timeline.events.find((candidate) => candidate.id === id);
      if (!found)
        throw new Error(`no event ${id} among ${timeline.events.map((candidate) => candidate.id).join(", ")}`);
      return found;
    },
  };
}
