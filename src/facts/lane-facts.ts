import type { ChosenText } from "../base/text.ts";
import type { Language } from "../time/language.ts";

/** A lane as it is read out. */
export interface LaneFacts extends ChosenText {
  /** The name in `text`, in its own language. */
  readonly title: ChosenText;
}

/** A lane by its name and how many events are in it; by its name alone where that is null, as of a heading above others. */
export const laneFacts = (name: ChosenText, events: number | null, { words, code }: Language): LaneFacts => ({
  text: events === null ? name.text : words.lane(name.text, events),
  lang: events === null ? name.lang : code,
  title: name,
});
