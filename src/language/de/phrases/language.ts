import type { Language } from "../../../time/language.ts";
import { de as base } from "../de.ts";
import { hints } from "../hints.ts";
import { phrases } from "./phrases.ts";

/** German with its date phrases, and the words that help to make a draft: for documents that have phrases, and for articles. */
export const de: Language = { ...base, phrases, hints };
