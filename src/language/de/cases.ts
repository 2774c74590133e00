const MONTH =
  "(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Feb\\.|Apr\\.|Aug\\.|Sept\\.|Okt\\.|Nov\\.|Dez\\.)";
/** "3. Mai", "10.–16. Januar", "24." by itself, and the days of other calendars. */
const DAY = /^\d{1,2}\.(?:–\d{1,2}\.)?(?: (?!Jahrhundert|Jh\.)|$)/;
const CENTURY = /^\d+\. (?:Jahrhundert|Jh\.)/;
const DECADE = /^\d+er-Jahre(?=$| )/;
const SEASON = /^(?:Frühjahr|Sommer|Herbst|Winter)/;
const COUNTED = /^(erst|zweit|dritt|viert)es /;
const IN_MONTH = new RegExp(`^${MONTH}`);
/** What precedes the noun and leaves its case to it. */
const HEDGE = /^(?:möglicherweise |etwa |ca\. )+/;

interface Bent {
  /** The article that the words have there, or none. */
  readonly article: "dem" | "den" | "";
  readonly words: string;
  readonly hedge: string;
}

/** As it is after "seit", "vor", "nach", "ab": "dem 3. Mai", "den 1980er-Jahren", "Mai 2022". */
export function dative(time: string): string {
  const { article, words, hedge } = bent(time);
  return [hedge.trim(), article, words].filter((piece) => piece !== "").join(" ");
}

/** Behind "bis": "zum 3. Mai", "zu den 1980er-Jahren", "Mai 2022". */
export function towards(time: string): string {
  const { article, words, hedge } = bent(time);
  const led = article === "dem" ? "zum" : article === "den" ? "zu den" : words.startsWith("einem ") ? "zu" : "";
  return [hedge.trim(), led, words].filter((piece) => piece !== "").join(" ");
}

/** When: "am 3. Mai", "im Mai 2022", "in den 1980er-Jahren", "Anfang 2022", "2022". */
export function at(time: string): string {
  const { article, words, hedge } = bent(time);
  const led =
    article === "den"
      ? "in den"
      : article === "dem"
        ? DAY.test(words)
          ? "am"
          : "im"
        : IN_MONTH.test(words)
          ? "im"
          : /^\d{2}:\d{2}/.test(words)
            ? "um"
            : words.startsWith("einem ")
              ? "zu"
              : "";
  return [hedge.trim(), led, words].filter((piece) => piece !== "").join(" ");
}

/** Of what: "des 18. Jahrhunderts", "der 1980er-Jahre", "Januar 2022". */
export function genitive(time: string): string {
  if (CENTURY.test(time)) return `des ${time.replace("Jahrhundert", "Jahrhunderts")}`;
  if (DECADE.test(time)) return `der ${time}`;
  if (COUNTED.test(time))
    return `des ${time.replace(COUNTED, "$1en ").replace(/(Quartal|Halbjahr|Jahresdrittel)/, (word) => (word === "Halbjahr" ? "Halbjahres" : `${word}s`))}`;
  return SEASON.test(time) ? `des ${time.replace(SEASON, "$&s")}` : time;
}

function bent(time: string): Bent {
  const hedge = HEDGE.exec(time)?.[0] ?? "";
  const words = time.slice(hedge.length);
  if (words.startsWith("zwischen ")) return { article: "", words: `einem Zeitpunkt ${words}`, hedge };
  if (DECADE.test(words)) return { article: "den", words: words.replace("er-Jahre", "er-Jahren"), hedge };
  if (COUNTED.test(words)) return { article: "dem", words: words.replace(COUNTED, "$1en "), hedge };
  return { article: DAY.test(words) || CENTURY.test(words) || SEASON.test(words) ? "dem" : "", words, hedge };
}
