import { type PluralForms, pluralsOf } from "../../time/plural.ts";

/** The form that a German word takes beside a number. */
export const formFor: (count: number, forms: PluralForms) => string = pluralsOf("de");

/** A number with its word: "1 Ereignis", "2 Ereignisse". */
export const plural = (count: number, forms: PluralForms): string => `${count} ${formFor(count, forms)}`;
