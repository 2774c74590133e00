import type { PhraseTable, WordValue } from "../../../time/phrases/grammar.ts";
import { zonesOfPlaces } from "../places.ts";

interface Values {
  readonly [written: string]: WordValue;
}

const MONTHS = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"] as const;
const SHORT_MONTHS = { Jan: 1, Jän: 1, Feb: 2, Febr: 2, Mrz: 3, Apr: 4, Jun: 6, Jul: 7, Aug: 8, Sep: 9, Sept: 9, Okt: 10, Nov: 11, Dez: 12 } as const;
/** Austrian names, an old spelling, and the spelling where there is no ä. */
const OTHER_MONTHS = { Jänner: 1, Feber: 2, Maerz: 3 } as const;
const WEEKDAYS = { Montag: 1, Dienstag: 2, Mittwoch: 3, Donnerstag: 4, Freitag: 5, Samstag: 6, Sonnabend: 6, Sonntag: 7 } as const;
const SHORT_WEEKDAYS = { Mo: 1, Di: 2, Mi: 3, Do: 4, Fr: 5, Sa: 6, So: 7 } as const;
const NUMBERS = ["eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn"] as const;
const ORDINALS = ["erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft"] as const;
const TENS = { zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90 } as const;
/** From hour to hour; a night ends on the next day. */
const DAY_PARTS = { Früh: "5/10", Morgen: "5/11", Vormittag: "8/12", Mittag: "11/14", Nachmittag: "12/18", Abend: "18/24", Nacht: "22/30" } as const;

const ENDINGS = ["e", "en", "er", "em", "es"] as const;

const valuesOf = (words: readonly string[], value: WordValue): Values => Object.fromEntries(words.map((word) => [word, value]));
/** With the endings that adjectives have: "vergangene", "vergangenen", … */
const declined = (stem: string, value: WordValue): Values => valuesOf(ENDINGS.map((ending) => stem + ending), value);
const allDeclined = (stems: Values): Values => Object.assign({}, ...Object.entries(stems).map(([stem, value]) => declined(stem, value))) as Values;
const changed = (words: Values, change: (word: string) => readonly string[]): Values => Object.fromEntries(Object.entries(words).flatMap(([word, value]) => change(word).map((made) => [made, value])));
const small = (words: Values): Values => changed(words, (word) => [word.toLowerCase()]);
const genitive = (words: Values): Values => changed(words, (word) => [word, `${word}s`]);
const dotted = (words: Values): Values => changed(words, (word) => [word, `${word}.`]);
const numbered = (words: readonly string[]): Values => Object.fromEntries(words.map((word, index) => [word, index + 1]));

/** German words of time. A noun is found as German writes it, with its capital: "Morgen" is no "morgen". */
export const words: PhraseTable["words"] = {
  month: { ...genitive(numbered(MONTHS)), ...genitive(OTHER_MONTHS), ...dotted(SHORT_MONTHS) },
  weekday: genitive(WEEKDAYS),
  shortWeekday: { ...WEEKDAYS, ...dotted(SHORT_WEEKDAYS) },
  /** "Freitagabend": the weekday, then its hours. */
  weekdayHours: Object.fromEntries(Object.entries(WEEKDAYS).flatMap(([day, number]) => Object.entries(DAY_PARTS).map(([part, hours]) => [day + part.toLowerCase(), `${number} ${hours}`]))),
  dayPart: { ...DAY_PARTS, ...small(DAY_PARTS) },
  today: { heute: 0, gestern: -1, vorgestern: -2, übermorgen: 2, morgen: 1 },
  todays: allDeclined({ heutig: 0, gestrig: -1, morgig: 1 }),
  openingTomorrow: ["Morgen"],

  ordinalWord: allDeclined({ ...numbered(ORDINALS), achtzehnt: 18, neunzehnt: 19, zwanzigst: 20, einundzwanzigst: 21 }),
  number: { ...numbered(NUMBERS), ...changed(TENS, (word) => [word]), ...declined("ein", 1), ein: 1 },
  aFew: { "ein paar": 3, einigen: 3, wenigen: 3, mehreren: 5 },
  half: allDeclined({ halb: 6 }),
  halfYears: valuesOf(["anderthalb Jahre", "anderthalb Jahren", "eineinhalb Jahre", "eineinhalb Jahren"], 18),
  unit: { Woche: "week", Monat: "month", Monats: "month", Monates: "month", Quartal: "quarter", Quartals: "quarter", Halbjahr: "half", Halbjahres: "half", Halbjahrs: "half", Jahr: "year", Jahres: "year", Jahrs: "year", Jahrzehnt: "decade", Jahrzehnts: "decade", Jahrhundert: "century", Jahrhunderts: "century" },
  units: {
    Sekunde: "second", Sekunden: "second", Minute: "minute", Minuten: "minute", Stunde: "hour", Stunden: "hour", Tag: "day", Tage: "day", Tagen: "day", Tages: "day", Woche: "week", Wochen: "week",
    Monat: "month", Monate: "month", Monaten: "month", Monats: "month", Quartal: "quarter", Quartale: "quarter", Quartalen: "quarter", Jahr: "year", Jahre: "year", Jahren: "year", Jahres: "year",
    Jahrzehnt: "decade", Jahrzehnte: "decade", Jahrzehnten: "decade", Jahrhundert: "century", Jahrhunderte: "century", Jahrhunderten: "century",
  },
  plural: { Tage: "day", Tagen: "day", Wochen: "week", Monate: "month", Monaten: "month", Jahre: "year", Jahren: "year" },
  yearWord: ["Jahr", "Jahres", "Jahrs"],
  yearName: ["Jahr", "Jahre", "Jahres"],
  monthWord: ["Monat", "Monats", "Monates"],
  weekWord: ["Woche"],
  weekendWord: ["Wochenende", "Wochenendes"],
  rel: allDeclined({ vergangen: -1, letzt: -1, vorig: -1, abgelaufen: -1, zurückliegend: -1, dies: 0, laufend: 0, heurig: 0, kommend: 1, nächst: 1, bevorstehend: 1, vorvergangen: -2, vorletzt: -2, übernächst: 2 }),
  yearBefore: ["Vorjahr", "Vorjahres", "Vorjahrs"],
  unitBefore: { Vormonat: "month", Vormonats: "month", Vorwoche: "week", Vorquartal: "quarter", Vorquartals: "quarter" },
  next: declined("nächst", 1),
  heuer: ["heuer"],
  turn: ["Jahreswechsel", "Jahreswechsels"],

  part: { Anfang: "START", Beginn: "START", "zu Beginn": "START", "zu Anfang": "START", Mitte: "MID", Ende: "END", "gegen Ende": "END", "gegen Mitte": "MID" },
  partWord: { ...allDeclined({ früh: "START", spät: "END" }) },
  /** Of the calendar's own: "Jahresende". */
  partOfUnit: {
    ...valuesOf(["Jahresanfang", "Jahresbeginn"], "START year"), Jahresmitte: "MID year", Jahresende: "END year", ...valuesOf(["Monatsanfang", "Monatsbeginn"], "START month"), Monatsmitte: "MID month", Monatsende: "END month",
    ...valuesOf(["Wochenanfang", "Wochenbeginn"], "START week"), Wochenmitte: "MID week", Quartalsende: "END quarter",
  },
  season: { Frühjahr: 21, Frühjahrs: 21, Frühling: 21, Frühlings: 21, Sommer: 22, Sommers: 22, Herbst: 23, Herbsts: 23, Herbstes: 23, Winter: 24, Winters: 24 },
  seasonPart: { Vorfrühling: "START 21", Frühsommer: "START 22", Hochsommer: "MID 22", Spätsommer: "END 22", Frühherbst: "START 23", Spätherbst: "END 23" },
  groupWord: { Quartal: 32, Quartals: 32, Vierteljahr: 32, Vierteljahres: 32, Halbjahr: 39, Halbjahres: 39, Halbjahrs: 39, Jahreshälfte: 39 },
  halfWord: ["Hälfte"],
  groupSign: { Q1: 33, Q2: 34, Q3: 35, Q4: 36 },
  fiscal: ["Geschäftsjahr", "Geschäftsjahres", "Geschäftsjahrs", "Haushaltsjahr", "Haushaltsjahres", "Haushaltsjahrs", "Wirtschaftsjahr", "Wirtschaftsjahres", "Fiskaljahr", "Fiskaljahres"],
  /** What runs over the turn of a year and is called by both: "Saison 2021/22". */
  twoYearWord: ["Saison", "Spielzeit", "Schuljahr", "Schuljahres", "Schuljahrs", "Studienjahr", "Studienjahres"],
  tensEnding: ["er", "ern"],
  tensYears: ["er Jahre", "er Jahren", "er-Jahre", "er-Jahren"],
  tens: changed(TENS, (word) => [word, capital(word)].flatMap((start) => [`${start}er Jahre`, `${start}er Jahren`, `${start}erjahre`, `${start}erjahren`, `${start}er-Jahre`, `${start}er-Jahren`])),
  tensAlone: changed(TENS, (word) => [`${capital(word)}er`, `${capital(word)}ern`]),
  centuryWord: ["Jahrhundert", "Jahrhunderts", "Jahrhunderte", "Jh."],
  era: {
    ...valuesOf(["v. Chr.", "v.Chr.", "v. Chr", "vor Chr.", "vor Christus", "vor Christi Geburt", "v. u. Z.", "v.u.Z.", "vor unserer Zeitrechnung"], "before-common"),
    ...valuesOf(["n. Chr.", "n.Chr.", "n. Chr", "nach Chr.", "nach Christus", "nach Christi Geburt", "u. Z.", "u.Z.", "unserer Zeitrechnung"], "common"),
  },

  holiday: { Heiligabend: 1224, "Heiliger Abend": 1224, "Heiligen Abend": 1224, Silvester: 1231, Neujahr: 101, Neujahrstag: 101, Dreikönigstag: 106, Valentinstag: 214, "Tag der Arbeit": 501, "Tag der Deutschen Einheit": 1003, Reformationstag: 1031, Allerheiligen: 1101, Nikolaustag: 1206 },
  christmas: ["Weihnachten", "Weihnachtstage", "Weihnachtstagen", "Weihnachtsfeiertage", "Weihnachtsfeiertagen"],
  war: {
    ...valuesOf(["Ersten Weltkrieg", "Ersten Weltkriegs", "Ersten Weltkrieges", "Erster Weltkrieg", "Erste Weltkrieg"], "1914-07-28/1918-11-11"),
    ...valuesOf(["Zweiten Weltkrieg", "Zweiten Weltkriegs", "Zweiten Weltkrieges", "Zweiter Weltkrieg", "Zweite Weltkrieg"], "1939-09-01/1945-09-02"),
    Mauerfall: "1989-11-09", Mauerfalls: "1989-11-09",
  },
  recent: { kürzlich: "past", unlängst: "past", neulich: "past", jüngst: "past", "vor kurzem": "past", "vor Kurzem": "past", demnächst: "future", bald: "future", "in Kürze": "future", "in nächster Zeit": "future" },

  hourWord: ["Uhr"],
  midnight: ["Mitternacht"],
  /** Hours that are added: "8 Uhr abends". */
  ofDay: { morgens: 0, früh: 0, vormittags: 0, mittags: 0, nachmittags: 12, abends: 12, nachts: 0 },
  zone: {
    MEZ: "+01:00", MESZ: "+02:00", UTC: "UTC", GMT: "UTC", Weltzeit: "UTC", ...valuesOf(["deutscher Zeit", "Berliner Zeit"], "Europe/Berlin"), "Wiener Zeit": "Europe/Vienna", "Schweizer Zeit": "Europe/Zurich",
    "Moskauer Zeit": "Europe/Moscow", "Kiewer Zeit": "Europe/Kyiv", "Londoner Zeit": "Europe/London", "Pekinger Zeit": "Asia/Shanghai", "Tokioter Zeit": "Asia/Tokyo", "Washingtoner Zeit": "America/New_York", "New Yorker Zeit": "America/New_York",
  },
  universal: ["UTC", "GMT"],
  place: zonesOfPlaces,
  localTime: ["Ortszeit", "(Ortszeit)"],

  the: ["der", "die", "das", "dem", "den", "des"],
  in: ["in", "im", "in der", "in den", "in dem", "in das", "ins", "während", "während der", "während des", "im Laufe", "im Lauf", "im Verlauf", "im Verlaufe"],
  courseOf: ["im Laufe", "im Lauf", "im Verlauf", "im Verlaufe"],
  on: ["am", "an", "an dem", "zu", "zum", "zur", "über"],
  at: ["um"],
  near: ["gegen"],
  circa: ["circa", "zirka", "ca.", "ca", "etwa", "ungefähr", "rund"],
  circaYear: ["um", "circa", "zirka", "ca.", "ca", "um das Jahr", "etwa im Jahr"],
  since: ["seit", "schon seit", "bereits seit", "seit dem", "seit der"],
  negation: ["nicht", "noch nicht"],
  until: ["bis", "bis einschließlich", "bis einschließlich zum", "bis zu", "bis zum", "bis zur", "bis in den", "bis in die", "bis ins"],
  by: ["spätestens", "spätestens am", "spätestens im", "spätestens bis", "spätestens zum", "spätestens bis zum", "bis spätestens", "bis spätestens zum"],
  within: ["binnen", "innerhalb", "innerhalb von"],
  before: ["vor", "noch vor", "kurz vor"],
  after: ["nach", "erst nach", "kurz nach"],
  from: ["ab", "frühestens", "frühestens am", "frühestens im", "frühestens ab"],
  fromOn: ["vom", "von"],
  ofThe: ["vom"],
  onwards: ["an"],
  ago: ["vor", "noch vor"],
  moreThan: ["mehr als", "über"],
  lessThan: ["weniger als", "nicht einmal"],
  ahead: ["in"],
  span: ["vom", "von", "in der Zeit vom", "in der Zeit von"],
  between: ["zwischen", "zwischen dem", "zwischen der"],
  and: ["und"],
  or: ["oder"],
  nightWord: ["Nacht"],
  nightOn: ["auf", "auf den", "zum"],
  nightTo: ["Nacht zum", "Nacht auf", "Nacht auf den", "Nacht zu"],

  hyphen: ["-"],
  dash: ["–", "—", "- "],
  /** What a number before it orders or names: "Artikel 5", "Version 2.1.10". */
  label: ["Version", "Artikel", "Art.", "Absatz", "Abs.", "Paragraf", "§", "Kapitel", "Abschnitt", "Nummer", "Nr.", "Punkt", "Ziffer", "Seite", "S.", "Tel.", "Telefon", "Platz", "Rang"],
  /** What a number before it counts: "vor 2000 Zuschauern". */
  counted: `Menschen Personen Leute Leuten Männer Männern Frauen Kinder Kindern Soldaten Zuschauer Zuschauern Teilnehmer Teilnehmern Demonstranten Polizisten Beamte Beamten Mitarbeiter Mitarbeitern
    Beschäftigte Beschäftigten Flüchtlinge Flüchtlingen Einwohner Einwohnern Bewohner Bewohnern Gäste Gästen Fans Besucher Besuchern Tote Toten Verletzte Verletzten Fälle Fällen Stimmen Sitze Sitzen
    Euro Dollar Franken Rubel Mark Pfund Cent Prozent Punkte Punkten Meter Metern Kilometer Kilometern Meilen Quadratmeter Quadratmetern Hektar Grad Tonnen Kilo Kilogramm Gramm Liter Litern Watt Megawatt
    Kilowattstunden Jahre Jahren Monate Monaten Wochen Tage Tagen Stunden Minuten Sekunden Seiten Wörter Wörtern Zeichen Häuser Häusern Wohnungen Gebäude Gebäuden Betriebe Betrieben Unternehmen Firmen
    Panzer Panzern Drohnen Raketen Schiffe Schiffen Autos Fahrzeuge Fahrzeugen Flugzeuge Flugzeugen Stück Exemplare Exemplaren Umdrehungen Mann Bände Bänden Orte Orten Gemeinden Städte Städten Millionen
    Milliarden mal Mal km m kg t ha qm`.split(/\s+/),
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
