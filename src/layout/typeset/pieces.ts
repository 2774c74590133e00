/** A text cut into what a line may break between. */
export interface Pieces {
  readonly pieces: readonly string[];
  /** BCP 47 tag of the text. */
  readonly lang: string;
  /** In the place of what has no room. */
  readonly ellipsis: string;
}

/** Cuts a text of a language into pieces that a line may break between. */
export type BreakText = (text: string, lang: string) => readonly string[];
