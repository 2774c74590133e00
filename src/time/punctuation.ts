/** The texts before and behind a text. */
export type Enclosing = readonly [open: string, close: string];

/**
 * The signs between and round the texts that are put together, each with the spaces that belong to it: where English has
 * ": ", French has " : ".
 */
export interface Punctuation {
  /** Between words and texts that are put together: " "; empty in a script that has no spaces. */
  readonly space: string;
  /** Round words that are quoted: “ and ”. */
  readonly quotes: Enclosing;
  /** Round what is added, with the space before it: " (" and ")". */
  readonly brackets: Enclosing;
  /** Round the numbers of sources: "[" and "]". */
  readonly citation: Enclosing;
  /** Behind a name, before what it names: ": ". */
  readonly colon: string;
  /** Between the items of a list: ", ". The last "and" is for `InterfaceWords.list`. */
  readonly comma: string;
  /** Between facts that share a line: " · ". */
  readonly separator: string;
  /** Before a remark: " – ". */
  readonly dash: string;
  /** Between sentences that are read aloud: ". ". */
  readonly fullStop: string;
  /** In the place of what was cut off: "…". */
  readonly ellipsis: string;
  /** Between hours, minutes and seconds: ":". */
  readonly clock: string;
  /** Between seconds and their fraction: ".". */
  readonly decimal: string;
}

/** A text with the texts before and behind it. */
export const enclosed = (text: string, [open, close]: Enclosing): string => `${open}${text}${close}`;
