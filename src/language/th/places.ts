/** What Thai calls the places that zones are named after. */
export const PLACES: { readonly [zone: string]: string } = {
  "Africa/Cairo": "กรุงไคโร",
  "Africa/Casablanca": "คาซาบลังกา",
  "America/Chicago": "ชิคาโก",
  "America/Los_Angeles": "ลอสแอนเจลิส",
  "America/New_York": "นิวยอร์ก",
  "America/St_Johns": "เซนต์จอนส์",
  "Asia/Bangkok": "กรุงเทพฯ",
  "Asia/Dubai": "ดูไบ",
  "Asia/Hong_Kong": "ฮ่องกง",
  "Asia/Jakarta": "กรุงจาการ์ตา",
  "Asia/Kathmandu": "กรุงกาฐมาณฑุ",
  "Asia/Katmandu": "กรุงกาฐมาณฑุ",
  "Asia/Kolkata": "อินเดีย",
  "Asia/Calcutta": "อินเดีย",
  "Asia/Seoul": "กรุงโซล",
  "Asia/Shanghai": "จีน",
  "Asia/Singapore": "สิงคโปร์",
  "Asia/Tokyo": "กรุงโตเกียว",
  "Asia/Yangon": "ย่างกุ้ง",
  "Australia/Sydney": "ซิดนีย์",
  "Europe/Berlin": "กรุงเบอร์ลิน",
  "Europe/Brussels": "กรุงบรัสเซลส์",
  "Europe/Istanbul": "อิสตันบูล",
  "Europe/Kiev": "กรุงเคียฟ",
  "Europe/Kyiv": "กรุงเคียฟ",
  "Europe/London": "กรุงลอนดอน",
  "Europe/Moscow": "กรุงมอสโก",
  "Europe/Paris": "กรุงปารีส",
  "Europe/Rome": "กรุงโรม",
  "Europe/Vienna": "กรุงเวียนนา",
  "Europe/Warsaw": "กรุงวอร์ซอ",
  "Europe/Zurich": "ซูริก",
  "Pacific/Apia": "กรุงอาปีอา",
};

/** Countries of one zone, or of one that is meant by their name. */
export const COUNTRIES: { readonly [zone: string]: string } = {
  "Asia/Seoul": "เกาหลีใต้",
  "Asia/Tokyo": "ญี่ปุ่น",
  "Europe/Berlin": "เยอรมนี",
  "Europe/Istanbul": "ตุรกี",
  "Europe/Kiev": "ยูเครน",
  "Europe/London": "อังกฤษ",
  "Europe/Paris": "ฝรั่งเศส",
  "Europe/Rome": "อิตาลี",
  "Europe/Warsaw": "โปแลนด์",
};

/** The place that a zone is named after; where Thai has no word for it here, its own name. */
export function placeOf(zone: string): string {
  return (
    (Object.hasOwn(PLACES, zone) ? PLACES[zone] : undefined) ??
    ` ${(zone.split("/").at(-1) ?? zone).replaceAll("_", " ")}`
  );
}
