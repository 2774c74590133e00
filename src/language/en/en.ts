import type { Language } from "../../time/language.ts";
import { time } from "./time.ts";
import { words } from "./words.ts";

/**
 * English, with the Gregorian calendar.
 *
 * @example formatTime(parseEdtf("2022-01-21"), { language: en }) // "21 January 2022"
 */
export const en: Language = {
  code: "en",
  name: "English",
  direction: "ltr",
  calendar: "gregory",
  time,
  words,
};
