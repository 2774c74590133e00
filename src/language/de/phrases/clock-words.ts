import type { PhraseTable } from "../../../time/phrase-table.ts";
import { zonesOfPlaces } from "../places.ts";
import { valuesOf } from "./spelling.ts";

/** German words of the clock. */
export const clockWords: PhraseTable["words"] = {
  hourWord: ["Uhr"],
  midnight: ["Mitternacht"],
  /** Hours that are added: "8 Uhr abends". */
  ofDay: { morgens: 0, früh: 0, vormittags: 0, mittags: 0, nachmittags: 12, abends: 12, nachts: 0 },
  zone: {
    MEZ: "+01:00",
    MESZ: "+02:00",
    UTC: "UTC",
    GMT: "UTC",
    Weltzeit: "UTC",
    ...valuesOf(["deutscher Zeit", "Berliner Zeit"], "Europe/Berlin"),
    "Wiener Zeit": "Europe/Vienna",
    "Schweizer Zeit": "Europe/Zurich",
    "Moskauer Zeit": "Europe/Moscow",
    "Kiewer Zeit": "Europe/Kyiv",
    "Londoner Zeit": "Europe/London",
    "Pekinger Zeit": "Asia/Shanghai",
    "Tokioter Zeit": "Asia/Tokyo",
    "Washingtoner Zeit": "America/New_York",
    "New Yorker Zeit": "America/New_York",
  },
  universal: ["UTC", "GMT"],
  place: zonesOfPlaces,
  localTime: ["Ortszeit", "(Ortszeit)"],
};
