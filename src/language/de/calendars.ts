import type { TimeWords } from "../../time/language.ts";

const ISLAMIC = [
  "Muharram",
  "Safar",
  "Rabi I",
  "Rabi II",
  "Dschumada I",
  "Dschumada II",
  "Radschab",
  "Schaban",
  "Ramadan",
  "Schawwal",
  "Dhu l-Qada",
  "Dhu l-Hiddscha",
] as const;
const HEBREW = [
  "Tischri",
  "Cheschwan",
  "Kislew",
  "Tewet",
  "Schewat",
  "Adar",
  "Nisan",
  "Ijjar",
  "Siwan",
  "Tammus",
  "Aw",
  "Elul",
  "Adar I",
  "Adar II",
] as const;
const PERSIAN = [
  "Farwardin",
  "Ordibehescht",
  "Chordad",
  "Tir",
  "Mordad",
  "Schahriwar",
  "Mehr",
  "Aban",
  "Asar",
  "Dei",
  "Bahman",
  "Esfand",
] as const;

/** Months of other calendars, in the spelling of newspapers. */
export const calendarMonths: TimeWords["calendarMonths"] = {
  islamic: {
    full: ISLAMIC,
    short: [
      "Muh.",
      "Saf.",
      "Rab. I",
      "Rab. II",
      "Dschum. I",
      "Dschum. II",
      "Radsch.",
      "Schab.",
      "Ram.",
      "Schaw.",
      "Dhu l-Q.",
      "Dhu l-H.",
    ],
  },
  hebrew: {
    full: HEBREW,
    short: [
      "Tisch.",
      "Chesch.",
      "Kis.",
      "Tew.",
      "Sche.",
      "Adar",
      "Nis.",
      "Ijj.",
      "Siw.",
      "Tam.",
      "Aw",
      "Elul",
      "Adar I",
      "Adar II",
    ],
  },
  persian: {
    full: PERSIAN,
    short: ["Farw.", "Ord.", "Chor.", "Tir", "Mor.", "Schahr.", "Mehr", "Aban", "Asar", "Dei", "Bah.", "Esf."],
  },
};

export const eras: TimeWords["eras"] = {
  meiji: "Meiji",
  taisho: "Taisho",
  showa: "Showa",
  heisei: "Heisei",
  reiwa: "Reiwa",
};
