import { independentVoices, type Voice } from "../model/independent-voices.ts";
import type { Claim, TimelineEvent } from "../model/timeline.ts";
import type { InterfaceWords } from "../time/interface-words.ts";
import type { FactsContext } from "./context.ts";

/** The independent voices on an event, and what is said of them. */
export interface VoicesFacts {
  /** "reported by Der Spiegel, denied by …", from the last word of each voice. */
  readonly text: string;
  /** "3 independent sources": empty for one voice that nobody repeats. */
  readonly independence: string;
  /** Those that a picture counts: none where a single voice is named and nobody repeats it. */
  readonly tally: readonly Voice[];
  /** Who they are, for where the mark says how surely they know it: "Der Spiegel, Sky News"; with a count where they are many. */
  readonly names: string;
  /** All of them. */
  readonly all: readonly Voice[];
  /** Whether a label only says that something is reported, and not by whom. */
  readonly isShortened: boolean;
}

/** A label has no room for many who report the same; the details name them all. */
const longestVoices = 46;

/** Works out the independent voices on an event, once. */
export function voicesFacts({ claims, standing }: TimelineEvent, { formatter }: FactsContext): VoicesFacts {
  const { words } = formatter.reader.language;
  const voices = independentVoices(claims);
  /** Each voice once, by its original rather than by a copy of it. */
  const by = (stance: Claim["stance"]): readonly string[] => [
    ...new Set(voices.filter((voice) => voice.stance === stance).map(({ claim }) => formatter.speaker(claim).text)),
  ];
  const text = words.voices({
    reports: by("reports"),
    asserts: by("asserts"),
    confirms: by("confirms"),
    denies: by("denies"),
    retracts: by("retracts"),
  });
  const count = new Set(voices.map(({ id }) => id)).size;
  const repeats = voices.reduce((sum, voice) => sum + voice.repeats, 0);
  // A single voice that is named needs no counting, unless others repeat it.
  const isCounted = count > 1 || repeats > 0;
  const isShortened = standing === "reported" && text.length > longestVoices;
  return {
    text,
    names: namesOf([...by("asserts"), ...by("reports"), ...by("confirms")], words),
    independence: isCounted ? words.independent(count, repeats) : "",
    tally: isCounted ? voices : [],
    all: voices,
    isShortened,
  };
}

/** So long may the names of voices be beside a title. */
const longestNames = 24;

/** As many names as a label has room for, and how many more there are. */
function namesOf(names: readonly string[], words: InterfaceWords): string {
  const { comma, space } = words.punctuation;
  const whole = names.join(comma);
  const [first = ""] = names;
  return whole.length <= longestNames || names.length < 2
    ? whole
    : `${first}${space}${words.moreNames(names.length - 1)}`;
}

/** A single voice with its stance: "reported by Der Spiegel". */
export const oneVoice = (stance: Claim["stance"], name: string, words: InterfaceWords): string =>
  words.voices({ reports: [], asserts: [], confirms: [], denies: [], retracts: [], [stance]: [name] });

/** Status and standing in words, with the voices on either side: "planned; asserted by …", "disputed: reported by …; denied by …". */
export function certaintyWords(
  { status, standing }: TimelineEvent,
  { text, independence }: VoicesFacts,
  words: InterfaceWords,
): string {
  // "reported: reported by …" would say it twice; the verbs of the voices do.
  const isPlain = standing === "attested" || standing === "reported";
  const own = words.standing[standing];
  return [
    status === "happened" ? "" : words.status[status],
    text === "" ? own : isPlain ? text : `${own}${words.punctuation.colon}${text}`,
    independence,
  ]
    .filter((part) => part !== "")
    .join(words.punctuation.separator);
}
