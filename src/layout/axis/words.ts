import type { Calendar, Language } from "../../time/language.ts";

/** How the axis is worded. */
export interface AxisWords {
  readonly language: Language;
  readonly calendar: Calendar;
  readonly zone: string;
}
