const papers = ["Bild", "BILD", "Welt", "WELT", "NZZ", "Blick"];
const dayNames = ["1. Mai", "8. Mai", "17. Juni", "20. Juli", "18. März", "3. Oktober", "9. November"];
const cars = ["Q1", "Q2", "Q3", "Q4"];

/** What holds the words of a date in German and is none: newspapers, streets, names, set phrases. */
export const traps: readonly string[] = [
  ...papers.map((paper) => `${paper} am Sonntag`),
  ...dayNames.flatMap((day) => [`Straße des ${day}`, `Platz des ${day}`, `Brücke des ${day}`]),
  "Bewegung 2. Juni",
  ...["Dr. Morgen", "Prof. Morgen"],
  ...cars.map((car) => `Audi ${car}`),
  ...[
    "von heute auf morgen",
    "Welt von gestern",
    "Welt von morgen",
    "Schnee von gestern",
    "bald darauf",
    "bald danach",
    "so bald wie",
    "so bald als",
    "allzu bald",
    "nicht so bald",
  ],
  ...[
    "August der Starke",
    "August der Starken",
    "August den Starken",
    "Ernst August",
    "Karl August",
    "August Bebel",
    "August Macke",
    "August Diehl",
  ],
];
