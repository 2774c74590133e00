/** Which way text runs. */
export type Direction = "ltr" | "rtl";

/** Scripts of ISO 15924 that run from the right. */
const scripts: ReadonlySet<string> = new Set([
  "adlm",
  "arab",
  "aran",
  "hebr",
  "mand",
  "mend",
  "nkoo",
  "rohg",
  "samr",
  "syrc",
  "thaa",
]);
/** Languages that are written in one of them where nothing else is said. */
const languages: ReadonlySet<string> = new Set([
  "ar",
  "arc",
  "ary",
  "arz",
  "azb",
  "bal",
  "ckb",
  "dv",
  "fa",
  "glk",
  "he",
  "iw",
  "ji",
  "khw",
  "ks",
  "lrc",
  "mzn",
  "nqo",
  "pnb",
  "prs",
  "ps",
  "rhg",
  "sd",
  "sdh",
  "syr",
  "ug",
  "ur",
  "yi",
]);

/**
 * Which way a text in a language runs, by its BCP 47 tag: by the script where the tag names one, else by the language.
 * @example directionOf("he-IL") // "rtl"
 * @example directionOf("az-Arab") // "rtl"
 */
export function directionOf(lang: string): Direction {
  const [language = "", ...rest] = lang.toLowerCase().split(/[-_]/u);
  const script = rest.find((part) => /^[a-z]{4}$/u.test(part));
  return (script === undefined ? languages.has(language) : scripts.has(script)) ? "rtl" : "ltr";
}
