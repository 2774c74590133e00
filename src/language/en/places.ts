/** Zones whose IANA name is not what English calls the place; of two names of a zone the one in use is last. */
const PLACES: { readonly [zone: string]: string } = {
  "America/New_York": "New York",
  "America/St_Johns": "St John’s",
  "America/Sao_Paulo": "São Paulo",
  "Asia/Calcutta": "Kolkata",
  "Asia/Kolkata": "Kolkata",
  "Asia/Katmandu": "Kathmandu",
  "Asia/Kathmandu": "Kathmandu",
  "Asia/Saigon": "Ho Chi Minh City",
  "Asia/Ho_Chi_Minh": "Ho Chi Minh City",
  "Europe/Kiev": "Kyiv",
  "Europe/Kyiv": "Kyiv",
};

/** Other zones that articles name by their place. */
const NAMED: { readonly [area: string]: string } = {
  Africa: "Accra Addis_Ababa Algiers Cairo Casablanca Johannesburg Khartoum Lagos Nairobi Tripoli Tunis",
  America:
    "Anchorage Bogota Caracas Chicago Denver Halifax Havana Lima Los_Angeles Mexico_City Montevideo Panama Phoenix Santiago Toronto Vancouver",
  Asia: `Almaty Amman Baghdad Baku Bangkok Beirut Colombo Damascus Dhaka Dubai Gaza Hong_Kong Jakarta Jerusalem Kabul Karachi Kuala_Lumpur Kuwait Manila
    Novosibirsk Phnom_Penh Pyongyang Qatar Riyadh Seoul Shanghai Singapore Taipei Tashkent Tbilisi Tehran Tokyo Ulaanbaatar Vientiane Vladivostok Yangon Yerevan`,
  Atlantic: "Reykjavik",
  Australia: "Adelaide Brisbane Darwin Melbourne Perth Sydney",
  Europe: `Amsterdam Athens Belgrade Berlin Brussels Bucharest Budapest Chisinau Copenhagen Dublin Helsinki Istanbul Kaliningrad Lisbon London Luxembourg Madrid
    Minsk Moscow Oslo Paris Prague Riga Rome Sarajevo Simferopol Sofia Stockholm Tallinn Vienna Vilnius Warsaw Zagreb Zurich`,
  Pacific: "Apia Auckland Fiji Honolulu",
};

/** The place that a zone is named after. */
export function placeOf(zone: string): string {
  return (
    (Object.hasOwn(PLACES, zone) ? PLACES[zone] : undefined) ?? (zone.split("/").at(-1) ?? zone).replaceAll("_", " ")
  );
}

const zones: readonly string[] = [
  ...Object.entries(NAMED).flatMap(([area, names]) => names.split(/\s+/).map((name) => `${area}/${name}`)),
  ...Object.keys(PLACES),
];

/** The zone of each place that a time of day may be said to be in: "14:00 in Kyiv". */
export const zonesOfPlaces: { readonly [place: string]: string } = Object.fromEntries(
  zones.map((zone) => [placeOf(zone).replaceAll("’", "'"), zone]),
);
