import type { WordValue } from "../../../time/phrase-table.ts";
import { SHORT_MONTHS } from "../names.ts";
import { COUNTRIES, PLACES } from "../places.ts";

interface Words {
  readonly [written: string]: WordValue;
}

export const NICKNAMES: readonly string[] = [
  "มกรา",
  "กุมภา",
  "มีนา",
  "เมษา",
  "พฤษภา",
  "มิถุนา",
  "กรกฎา",
  "สิงหา",
  "กันยา",
  "ตุลา",
  "พฤศจิกา",
  "ธันวา",
];

export const LETTERS: readonly string[] = SHORT_MONTHS.map((letters) => letters.slice(0, -1).replace(".", " "));

export const THURSDAYS: readonly string[] = ["พฤหัส", "พฤหัสฯ", "พฤหัสบดี"];

/** Each of these in its place, counted from 1. */
export function numbered(
  names: readonly string[],
  spell: (name: string) => readonly string[] = (name) => [name],
): Words {
  return Object.fromEntries(names.flatMap((name, i) => spell(name).map((form) => [form, i + 1])));
}

export function each(forms: readonly string[], value: WordValue): Words {
  return Object.fromEntries(forms.map((form) => [form, value]));
}

/** "ตามเวลากรุงเคียฟ", "ตามเวลาเคียฟ", "ตามเวลายูเครน": the first zone of a place is its own. */
export function zoneWords(): Words {
  const places = [...Object.entries(PLACES), ...Object.entries(COUNTRIES)].toReversed();
  return Object.fromEntries(
    places.flatMap(([zone, place]) =>
      [place, place.replace(/^กรุง/, ""), place.replace(/ฯ$/, "")].flatMap((name) =>
        ["ตามเวลา", "ตามเวลาใน", "ตามเวลาท้องถิ่น", "ตามเวลาท้องถิ่นใน"].map((lead) => [lead + name, zone]),
      ),
    ),
  );
}
