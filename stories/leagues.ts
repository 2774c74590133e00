import type { DocumentActor, DocumentEvent, TimelineDocument } from "../src/index.ts";

/** Three leagues, the states in each, and who acts for them: all invented. */
const leagues: { readonly [league: string]: { readonly [state: string]: readonly string[] } } = {
  "Northern League": { Arvo: ["Ilse Lind", "Per Moss"], Brae: ["Ewan Gray", "Una Fyfe"], Corda: ["Rosa Vidal"] },
  "River Union": { Dornach: ["Max Thal", "Lena Brand"], Esk: ["Ian Kerr"], Feltria: ["Ugo Sarti", "Mara Conti"] },
  "Southern Pact": {
    Galdur: ["Omar Said", "Nadia Haddad"],
    Hesper: ["Zoe Kallis"],
    Ibar: ["Goran Ilic", "Vesna Petrov"],
  },
};

const idOf = (name: string): string => name.toLowerCase().replaceAll(" ", "-");

const actors: readonly DocumentActor[] = Object.entries(leagues).flatMap(([league, states]) => [
  { id: idOf(league), name: league, kind: "organisation" },
  ...Object.entries(states).flatMap(([state, persons]) => [
    { id: idOf(state), name: state, kind: "state", memberOf: idOf(league) },
    ...persons.map((name) => ({ id: idOf(name), name, kind: "person", memberOf: idOf(state) })),
  ]),
]);

const persons = Object.values(leagues).flatMap((states) => Object.values(states).flat());
const deeds = ["calls", "meets", "writes to", "answers", "visits"];

/** Each person meets others of another league and of the own, by a fixed rule. */
const events: readonly DocumentEvent[] = Array.from({ length: 30 }, (_, k) => {
  const from = persons[(k * 4) % persons.length]!;
  const to = persons[(k * 4 + 3 + (k % 4) * 2) % persons.length]!;
  return {
    id: `move-${k + 1}`,
    title: `${from} ${deeds[k % deeds.length]!} ${to}`,
    when: new Date(Date.UTC(2031, 2, 1 + ((k * 17) % 60))).toISOString().slice(0, 10),
    actors: [
      { actor: idOf(from), role: "agent" },
      { actor: idOf(to), role: "target" },
    ],
    claims: [{ by: idOf(from), stance: "confirms" }],
  };
});

/** Three leagues of nine states, for which fifteen persons act. */
export const leagueStory: TimelineDocument = {
  chronolane: 1,
  title: "Spring of the three leagues",
  lang: "en",
  zone: "UTC",
  dateline: "2031-05-01",
  actors,
  events,
};
