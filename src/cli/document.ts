import type { Issue } from "../base/issue.ts";
import { en } from "../language/en/en.ts";
import { th } from "../language/th/th.ts";
import { readTimeline } from "../model/read.ts";
import type { Timeline } from "../model/timeline.ts";
import type { Language } from "../time/language.ts";
import { readInput } from "./files.ts";
import type { Io } from "./io.ts";
import { jsonFault, notJson } from "./json-fault.ts";

/** The languages that the command brings. */
export const languages: readonly Language[] = [th, en];

/** What an input turned out to be; where it holds no JSON there is nothing to draw. */
export interface Understood {
  readonly given: { readonly document: unknown; readonly timeline: Timeline } | undefined;
  readonly issues: readonly Issue[];
}

/** @throws Refusal where the input cannot be read; what it holds never throws */
export async function understand(path: string, io: Io): Promise<Understood> {
  const text = decoded(await readInput(path, io));
  if (typeof text !== "string") return { given: undefined, issues: [text] };
  const document = parsed(text);
  if (document === undefined)
    return { given: undefined, issues: [jsonFault(text) ?? notJson("not JSON", "give the document's JSON")] };
  const { timeline, issues } = readTimeline(document.value, { languages });
  return { given: { document: document.value, timeline }, issues };
}

/** UTF-8 as text, without a byte order mark. */
export function decoded(bytes: Uint8Array): string | Issue {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return {
      code: "not-utf8",
      severity: "error",
      path: "",
      message: "the text is not UTF-8",
      hint: "save it as UTF-8",
    };
  }
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
