import type { Language } from "../../../time/language.ts";
import { th as base } from "../th.ts";
import { hints } from "../hints.ts";
import { phrases } from "./phrases.ts";

/** Thai with its date phrases, and the words that help to make a draft: for documents that have phrases, and for articles. */
export const th: Language = { ...base, phrases, hints };
