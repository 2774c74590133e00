import type { HintTable } from "../../time/hints.ts";
import { sentences } from "./sentences.ts";

/** English words that say what may have become of an event and who may vouch for it. */
export const hints: HintTable = {
  article: "the article",
  hints: {
    planned: ["will", "plans to", "plan to", "planned", "planning to", "is expected to", "are expected to", "is expected", "expects to", "is set to", "are set to", "is due to", "is to", "are to", "scheduled", "is scheduled", "intends to", "upcoming", "preparing to"],
    cancelled: ["cancelled", "canceled", "called off", "scrapped", "was cancelled", "was canceled"],
    moved: ["postponed", "rescheduled", "pushed back", "put off", "brought forward", "delayed"],
    reports: ["reportedly", "reported", "reports", "reports that", "it is reported", "according to", "sources say", "sources said", "is said to", "are said to", "unconfirmed"],
    asserts: ["said", "says", "claimed", "claims", "stated", "told", "insisted", "argued", "announced", "alleged", "accused"],
    confirms: ["confirmed", "confirms", "acknowledged", "admitted"],
    denies: ["denied", "denies", "rejected the report", "rejected the claim", "rejected the allegation", "dismissed the report", "disputed", "refuted", "is false", "was false", "not true", "untrue"],
  },
  traps: ["will not", "not confirmed", "not yet confirmed", "not been confirmed", "not yet been confirmed", "never confirmed", "neither confirmed", "not independently confirmed", "not acknowledged", "not admitted", "goodwill", "free will", "at will", "denied access", "denied entry", "denied a visa", "planned economy"],
  ties: {
    meanwhile: ["meanwhile", "in the meantime", "at the same time"],
    "same-time": ["at the same time as", "at the same time that", "just as", "around the time"],
    "held-after": ["was held after", "took place after", "came after", "followed talks", "follows talks", "followed a meeting", "follows a meeting"],
    while: ["while", "whereas"],
  },
  properties: {
    before: ["made in", "built in", "produced in", "manufactured in"],
    behind: ["-made", "-built", "-born", "-speaking", "-language", "-style", "-era", "-designed", "language", "salad", "roulette", "dressing"],
  },
  sentences,
};
