import type { Language } from "../../../time/language.ts";
import { en as base } from "../en.ts";
import { hints } from "../hints.ts";
import { phrases } from "./phrases.ts";

/** English with its date phrases, and the words that help to make a draft: for documents that have phrases, and for articles. */
export const en: Language = { ...base, phrases, hints };
