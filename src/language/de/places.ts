/** Zones whose IANA name is not what German calls the place. */
const PLACES: { readonly [zone: string]: string } = {
  "Africa/Cairo": "Kairo",
  "Africa/Tripoli": "Tripolis",
  "America/Havana": "Havanna",
  "America/Mexico_City": "Mexiko-Stadt",
  "America/St_Johns": "St. John’s",
  "America/Sao_Paulo": "São Paulo",
  "Asia/Baghdad": "Bagdad",
  "Asia/Calcutta": "Kolkata",
  "Asia/Damascus": "Damaskus",
  "Asia/Hong_Kong": "Hongkong",
  "Asia/Jerusalem": "Jerusalem",
  "Asia/Katmandu": "Kathmandu",
  "Asia/Riyadh": "Riad",
  "Asia/Saigon": "Ho-Chi-Minh-Stadt",
  "Asia/Ho_Chi_Minh": "Ho-Chi-Minh-Stadt",
  "Asia/Singapore": "Singapur",
  "Asia/Tashkent": "Taschkent",
  "Asia/Tbilisi": "Tiflis",
  "Asia/Tehran": "Teheran",
  "Asia/Tokyo": "Tokio",
  "Asia/Yangon": "Rangun",
  "Asia/Yerevan": "Jerewan",
  "Europe/Athens": "Athen",
  "Europe/Belgrade": "Belgrad",
  "Europe/Brussels": "Brüssel",
  "Europe/Bucharest": "Bukarest",
  "Europe/Copenhagen": "Kopenhagen",
  "Europe/Kiev": "Kiew",
  "Europe/Kyiv": "Kiew",
  "Europe/Lisbon": "Lissabon",
  "Europe/Luxembourg": "Luxemburg",
  "Europe/Moscow": "Moskau",
  "Europe/Prague": "Prag",
  "Europe/Rome": "Rom",
  "Europe/Vienna": "Wien",
  "Europe/Warsaw": "Warschau",
  "Europe/Zurich": "Zürich",
};

/** Other zones that articles name by their place. */
const NAMED =
  `Africa/Algiers Africa/Johannesburg Africa/Lagos Africa/Nairobi Africa/Tunis America/Chicago America/Denver America/Los_Angeles America/New_York America/Toronto Asia/Bangkok Asia/Beirut
  Asia/Dubai Asia/Jakarta Asia/Kabul Asia/Kolkata Asia/Manila Asia/Seoul Asia/Shanghai Asia/Taipei Asia/Kathmandu Australia/Sydney Europe/Amsterdam Europe/Berlin Europe/Budapest Europe/Dublin
  Europe/Helsinki Europe/Istanbul Europe/London Europe/Madrid Europe/Minsk Europe/Oslo Europe/Paris Europe/Riga Europe/Sofia Europe/Stockholm Europe/Tallinn Europe/Vilnius Europe/Zagreb Pacific/Auckland`.split(
    /\s+/,
  );

/** The place that a zone is named after. */
export function placeOf(zone: string): string {
  return (
    (Object.hasOwn(PLACES, zone) ? PLACES[zone] : undefined) ?? (zone.split("/").at(-1) ?? zone).replaceAll("_", " ")
  );
}

/** The zone of each place that a time of day may be said to be in: "14 Uhr in Kiew". */
export const zonesOfPlaces: { readonly [place: string]: string } = Object.fromEntries(
  [...NAMED, ...Object.keys(PLACES)].map((zone) => [placeOf(zone).replaceAll("’", "'"), zone]),
);
