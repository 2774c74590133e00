import { shorten } from "./shorten.ts";

/** So much of an author's text as a message quotes. */
export const cut = (text: string): string => shorten(text, 120);
