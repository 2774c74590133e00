import type { Language } from "../../time/language.ts";
import { time } from "./time.ts";
import { words } from "./words.ts";

/**
 * German, with the Gregorian calendar.
 *
 * @example formatTime(parseEdtf("2022-01-21"), { language: de }) // "21. Januar 2022"
 */
export const de: Language = {
  code: "de",
  name: "Deutsch",
  direction: "ltr",
  calendar: "gregory",
  time,
  words,
};
