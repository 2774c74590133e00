import type { Language } from "../../time/language.ts";
import { breaks } from "./breaks.ts";
import { time } from "./time.ts";
import { words } from "./words.ts";

/**
 * Thai, with the Buddhist calendar.
 *
 * @example formatTime(parseEdtf("2022-01-21"), { language: th }) // "21 มกราคม 2565"
 */
export const th: Language = {
  code: "th",
  name: "ไทย",
  direction: "ltr",
  calendar: "buddhist",
  time,
  words,
  breaks,
};
