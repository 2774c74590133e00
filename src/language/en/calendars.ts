import type { TimeWords } from "../../time/language.ts";

const HEBREW = [
  "Tishri",
  "Heshvan",
  "Kislev",
  "Tevet",
  "Shevat",
  "Adar",
  "Nisan",
  "Iyar",
  "Sivan",
  "Tammuz",
  "Av",
  "Elul",
  "Adar I",
  "Adar II",
] as const;
const PERSIAN = [
  "Farvardin",
  "Ordibehesht",
  "Khordad",
  "Tir",
  "Mordad",
  "Shahrivar",
  "Mehr",
  "Aban",
  "Azar",
  "Dey",
  "Bahman",
  "Esfand",
] as const;

/** Months of other calendars, in the spelling of newspapers. */
export const calendarMonths: TimeWords["calendarMonths"] = {
  islamic: {
    full: [
      "Muharram",
      "Safar",
      "Rabi I",
      "Rabi II",
      "Jumada I",
      "Jumada II",
      "Rajab",
      "Shaban",
      "Ramadan",
      "Shawwal",
      "Dhu al-Qadah",
      "Dhu al-Hijjah",
    ],
    short: ["Muh", "Saf", "Rab I", "Rab II", "Jum I", "Jum II", "Raj", "Sha", "Ram", "Shaw", "Dhu Q", "Dhu H"],
  },
  hebrew: {
    full: HEBREW,
    short: [
      "Tish",
      "Hesh",
      "Kis",
      "Tev",
      "Shev",
      "Adar",
      "Nis",
      "Iyar",
      "Siv",
      "Tam",
      "Av",
      "Elul",
      "Adar I",
      "Adar II",
    ],
  },
  persian: {
    full: PERSIAN,
    short: ["Far", "Ord", "Khor", "Tir", "Mor", "Shah", "Mehr", "Aban", "Azar", "Dey", "Bah", "Esf"],
  },
};

export const eras: TimeWords["eras"] = {
  meiji: "Meiji",
  taisho: "Taisho",
  showa: "Showa",
  heisei: "Heisei",
  reiwa: "Reiwa",
};
