import { type PluralForms, pluralsOf } from "../../time/plural.ts";

/** The form that an English word takes beside a number. */
export const formFor: (count: number, forms: PluralForms) => string = pluralsOf("en");

/** A number with its word: "1 event", "2 events". */
export const plural = (count: number, forms: PluralForms): string => `${count} ${formFor(count, forms)}`;
