/** A word by the plural categories of CLDR; a language has some of them, and always `other`. */
export type PluralForms = { readonly [category in Exclude<Intl.LDMLPluralRule, "other">]?: string } & {
  /** Where no other category fits: English "events". */
  readonly other: string;
};

/**
 * The form that a word takes beside a number, in one language.
 *
 * @example pluralsOf("en")(1, { one: "event", other: "events" }) // "event"
 */
export function pluralsOf(code: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(code);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
