import type { TimeWords } from "../../time/language.ts";

const ISLAMIC = ["Muharram", "Safar", "Rabi I", "Rabi II", "Dschumada I", "Dschumada II", "Radschab", "Schaban", "Ramadan", "Schawwal", "Dhu l-Qada", "Dhu l-Hiddscha"] as const;
const HEBREW = ["Tischri", "Cheschwan", "Kislew", "Tewet", "Schewat", "Adar", "Nisan", "Ijjar", "Siwan", "Tammus", "Aw", "Elul", "Adar I", "Adar II"] as const;
const PERSIAN = ["Farwardin", "Ordibehescht", "Chordad", "Tir", "Mordad", "Schahriwar", "Mehr", "Aban", "Asar", "Dei", "Bahman", "Esfand"] as const;

/** Months of other calendars, in the spelling of newspapers. */
export const calendarMonths: TimeWords["calendarMonths"] = {
  islamic: { full: ISLAMIC, short: ["Muh.", "Saf.", "Rab. I", "Rab. II", "Dschum. I", "Dschum. II", "Radsch.", "Schab.", "Ram.", "Schaw.", "Dhu l-Q.", "Dhu l-H."] },
  hebrew: { full: HEBREW, short: HEBREW },
  persian: { full: PERSIAN, short: PERSIAN },
};

export const eras: TimeWords["eras"] = { meiji: "Meiji", taisho: "Taisho", showa: "Showa", heisei: "Heisei", reiwa: "Reiwa" };
