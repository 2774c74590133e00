/** A letter with all that hangs on it: a vowel that Thai and Lao write before it, marks behind it, and what a joiner ties to it. */
const letter = /[เ-ไເ-ໄ]?(?:.[\p{M}ำຳ]*\u200d)*.[\p{M}ำຳ]*/gsu;

/** A text cut between its letters, each with the vowels, tone marks and accents that belong to it; joined, they are the text. */
export const clusters = (text: string): readonly string[] => text.match(letter) ?? [];
