import type { Issue } from "../base/issue.ts";
import { de } from "../language/de/phrases/language.ts";
import { en } from "../language/en/phrases/language.ts";
import { th } from "../language/th/phrases/language.ts";
import { isNoDocument } from "../model/issues.ts";
import { readWith } from "../model/read.ts";
import type { Timeline } from "../model/timeline.ts";
import { languageIssues } from "../scene/reader-language.ts";
import type { Language } from "../time/language.ts";
import { readJson } from "../formats/json/read.ts";
import { readInput } from "./files.ts";
import type { Io } from "./io.ts";

/** The languages that the command brings. */
export const languages: readonly Language[] = [th, en, de];

const codes = languages.map(({ code }) => code).join(", ");

/** A warning where the document's language is not among them and the reader asks for none. */
export const languageNotices = (
  timeline: Timeline,
  { lang }: { readonly lang?: string | undefined } = {},
): readonly Issue[] =>
  languageIssues(timeline, { languages, ...(lang === undefined ? {} : { lang }) }).map((issue) => ({
    ...issue,
    hint: `draw it with --lang: ${codes}`,
  }));

/** The result of reading an input; where it holds no JSON, or JSON that is no document, there is nothing to draw. */
export interface Understood {
  readonly given: { readonly document: unknown; readonly timeline: Timeline } | undefined;
  readonly issues: readonly Issue[];
}

/** @throws Refusal where the input cannot be read; what it holds never throws */
export async function understand(path: string, io: Io): Promise<Understood> {
  const read = readJson(await readInput(path, io));
  if ("issue" in read) return { given: undefined, issues: [read.issue] };
  const { document } = read;
  const { timeline, issues } = readWith(document, { languages }, () => `the command reads phrases in ${codes}`);
  const all = [...read.issues, ...issues];
  return { given: !issues.some(isNoDocument) ? { document, timeline } : undefined, issues: all };
}
