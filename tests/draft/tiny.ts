import { draftTimeline } from "../../src/draft/draft.ts";
import type { GazetteerEntry } from "../../src/draft/gazetteer.ts";
import type { DraftOptions } from "../../src/draft/options.ts";
import { en } from "../../src/language/en/phrases/language.ts";
import type { DocumentEvent, TimelineDocument } from "../../src/model/document.ts";
import type { Issue } from "../../src/base/issue.ts";
import { gazetteer } from "./gazetteer.ts";

/** What a draft of a text gives, read from 22 January 2022, with ways to look into it. */
export interface Drafted {
  readonly document: TimelineDocument;
  readonly issues: readonly Issue[];
  readonly events: readonly DocumentEvent[];
  /** The one event. */
  readonly event: DocumentEvent;
  readonly undated: readonly string[];
}

/** Drafts an English text with the shipped names, where the options say nothing else. */
export function drafted(text: string, options: Partial<DraftOptions> = {}): Drafted {
  const { document, issues } = draftTimeline(text, {
    language: en,
    dateline: "2022-01-22",
    actors: gazetteer,
    ...options,
  });
  const events = document.events!;
  return { document, issues, events, event: events[0]!, undated: document.draft!.undated.map(({ exact }) => exact) };
}

/** `us blinken`: who is in an event. */
export const castText = ({ actors = [] }: DocumentEvent): string => actors.map(({ actor }) => actor).join(" ");

/** `status:planned=will stance:denies=denied`: its hints. */
export const hintText = ({ draft }: DocumentEvent): string =>
  draft!.hints.map(({ about, value, word }) => `${about}:${value}=${word}`).join(" ");

/** `us=United States,US`: an entry of a gazetteer. */
export function names(text: string): readonly GazetteerEntry[] {
  return text.split(" ").map((word) => {
    const [id = "", all = ""] = word.split("=");
    const [name = "", ...aliases] = all.split(",");
    return { id, name, aliases };
  });
}
