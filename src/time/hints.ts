/** A hint that a word may give of an event: a status, or the stance of whoever speaks. */
export type HintValue = "planned" | "cancelled" | "moved" | "reports" | "asserts" | "confirms" | "denies";

/** How an event without a date is tied to the rest of a text. */
export type Tie =
  /** "Meanwhile", opening a paragraph: about the week of the dateline. */
  | "meanwhile"
  /** "At the same time as": about the time that was named last. */
  | "same-time"
  /** "This was held after …": what comes behind it was on or before the time that was named last. */
  | "held-after"
  /** "While": the time of the dated sentences on the same things, if there are any. */
  | "while";

/**
 * The words of one language that help a person to make events of an article. Whatever they find is a hint to be confirmed,
 * never a fact. Written in small letters a word is found in any case; a space matches any space.
 */
export interface HintTable {
  /** The name of an article without a title, as a source. */
  readonly article: string;
  /** Words by what they may say. */
  readonly hints: { readonly [value in HintValue]: readonly string[] };
  /**
   * Verbs that say a plan where a day by which follows them, "plans talks by mid-February", and elsewhere may say something
   * else. @default none
   */
  readonly plansBy?: readonly string[];
  /** Phrases that contain such words and mean something else: "refused the invitation" is no denial. */
  readonly traps: readonly string[];
  /** Words that tie an event without a date to the rest of the text. */
  readonly ties: { readonly [tie in Tie]: readonly string[] };
  /** Words that make a mere property of the name beside them: "made in" before it, "-made" behind it. */
  readonly properties: {
    /** Words before the name. */
    readonly before: readonly string[];
    /** Words or endings behind the name. */
    readonly behind: readonly string[];
  };
  /**
   * A paragraph cut into sentences, or into clauses where the language marks no sentences; joined, the pieces are the
   * paragraph. @default the sentences of `Intl.Segmenter`
   */
  readonly sentences?: (paragraph: string) => readonly string[];
}
