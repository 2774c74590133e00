/** Zones whose IANA name is not what English calls the place. */
const PLACES: { readonly [zone: string]: string } = {
  "America/New_York": "New York",
  "America/St_Johns": "St John’s",
  "America/Sao_Paulo": "São Paulo",
  "Asia/Calcutta": "Kolkata",
  "Asia/Katmandu": "Kathmandu",
  "Asia/Saigon": "Ho Chi Minh City",
  "Asia/Ho_Chi_Minh": "Ho Chi Minh City",
  "Europe/Kiev": "Kyiv",
};

/** The place that a zone is named after. */
export function placeOf(zone: string): string {
  return (Object.hasOwn(PLACES, zone) ? PLACES[zone] : undefined) ?? (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
