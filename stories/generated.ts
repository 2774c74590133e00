import type { DocumentEvent, Role, Stance, TimelineDocument, When } from "../src/index.ts";

const harbours = [
  "Ambersund",
  "Birkwater",
  "Calder Quay",
  "Dunhaven",
  "Elmsmouth",
  "Fernbay",
  "Gullport",
  "Holmsey",
].map((name) => ({ id: name.slice(0, 1).toLowerCase(), name, kind: "organisation" }));
const deeds = ["sails", "is loaded", "is repaired", "waits for wind", "is inspected", "changes crew"];
const stances: readonly Stance[] = ["confirms", "reports", "asserts"];
const first = Date.UTC(1890, 0, 1);
const dayLong = 86_400_000;

const day = (after: number): string => new Date(first + after * dayLong).toISOString().slice(0, 10);

/** Steps that share no factor with what they walk round: every number is met, in an order that looks mixed. */
const at = <T>(list: readonly T[], place: number): T => list[place % list.length]!;

/** Days, months, vague months, spans and open spans, by turns. */
function when(k: number): When {
  const start = (k * 97) % 1820;
  const month = day(start).slice(0, 7);
  return at<When>(
    [
      day(start),
      `${day(start)}/${day(start + 5 + (k % 40))}`,
      { early: month },
      day(start),
      month,
      { about: day(start) },
      { by: day(start) },
    ],
    k,
  );
}

function harbourEvent(_: unknown, k: number): DocumentEvent {
  const [host, other] = [at(harbours, k * 5), at(harbours, k * 5 + 1 + (k % 6))];
  const actors: readonly { readonly actor: string; readonly role: Role }[] =
    k % 3 === 0
      ? [
          { actor: host.id, role: "host" },
          { actor: other.id, role: "agent" },
        ]
      : [{ actor: host.id, role: "agent" }];
  return {
    id: `ship-${k + 1}`,
    title: `Ship ${k + 1} ${at(deeds, k)}`,
    when: when(k),
    actors,
    importance: ((k * 7) % 20) / 20,
    claims: [
      { by: k % 4 === 0 ? host.id : "gazette", stance: at(stances, k) },
      ...(k % 17 === 0 ? [{ by: "owner", stance: "denies" as const }] : []),
    ],
  };
}

/** An invented register of so many ships in five years, by a fixed rule: the same on every machine. */
const register = (title: string, count: number): TimelineDocument => ({
  chronolane: 1,
  title,
  subtitle: "An invented register of eight harbours",
  lang: "en",
  zone: "UTC",
  dateline: "1895-01-01",
  actors: harbours,
  sources: [
    { id: "gazette", name: "Harbour Gazette" },
    { id: "owner", name: "The owner" },
  ],
  events: Array.from({ length: count }, harbourEvent),
});

export const thirtySix = register("Thirty-six ships", 36);
export const twoHundred = register("Two hundred ships", 200);
export const thousand = register("A thousand ships", 1000);

const towns = [
  "Alder",
  "Brock",
  "Copse",
  "Dale",
  "Eddy",
  "Fell",
  "Glen",
  "Holt",
  "Ings",
  "Jetty",
  "Knoll",
  "Lea",
  "Mere",
  "Ness",
  "Orchard",
  "Pike",
  "Quarry",
  "Ridge",
  "Scar",
  "Tarn",
  "Urn",
  "Vale",
  "Weir",
  "Yew",
].map((name) => ({ id: name.toLowerCase(), name, kind: "organisation" }));
/** The ways that parcels go: each joins every sixth town of the alphabet. */
const ways = 6;

/** 24 towns in the order of the alphabet; a town sends its parcels to others on its own way, and seldom elsewhere. */
export const parcels: TimelineDocument = {
  chronolane: 1,
  title: "Parcels between 24 towns",
  lang: "en",
  zone: "UTC",
  dateline: "1903-04-01",
  actors: towns,
  sources: [{ id: "book", name: "The post book" }],
  events: Array.from({ length: 60 }, (_, k) => {
    const to = k % 15 === 7 ? k + 1 : k + ways * (1 + (k % 3));
    return {
      id: `parcel-${k + 1}`,
      title: `Parcel ${k + 1}`,
      when: new Date(Date.UTC(1903, 0, 1 + ((k * 37) % 88))).toISOString().slice(0, 10),
      actors: [
        { actor: at(towns, k).id, role: "agent" as const },
        { actor: at(towns, to).id, role: "target" as const },
      ],
      claims: [{ by: "book", stance: "reports" as const }],
    };
  }),
};
