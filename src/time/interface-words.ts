import type { WordingStyle } from "./wording-style.ts";

/** What days before and after an event are counted in. */
export type CountUnit = "minute" | "hour" | "day" | "week" | "month" | "year";

/** What an axis says beside its dates. */
export interface AxisPhrases {
  /** At a span that is drawn at a smaller scale: "16× smaller". */
  smaller(times: number): string;
  /** Where there are too many such spans to name them all: how many there are, and by how much the smallest is smaller. */
  smallerSpans(count: number, most: number): string;
  /** So many units before (below 0) or after the event that is counted from: "3 days before", short "−3 d". 0 is the event's own: "the day". */
  counted(count: number, unit: CountUnit, style: WordingStyle): string;
  /** "2 days before “Talks”", "on the day of “Talks”"; `days` below 0 is before. */
  daysFrom(days: number, title: string): string;
  /** "counted from “Talks”" */
  countedFrom(title: string): string;
  /** The button that counts from an event, and what is said once it no longer does. */
  readonly count: string;
  readonly countOff: string;
}

/** A count that the summary names. */
export interface Counts {
  readonly events: number;
  readonly actors: number;
  readonly planned: number;
  readonly disputed: number;
  readonly denied: number;
  readonly reported: number;
  readonly undated: number;
  readonly hidden: number;
  readonly issues: number;
}

/** Every fixed word of picture, page and element. Sentences are functions, because languages order them differently. */
export interface InterfaceWords {
  readonly status: {
    readonly happened: string;
    readonly ongoing: string;
    readonly planned: string;
    readonly moved: string;
    readonly cancelled: string;
  };
  readonly standing: {
    readonly unsourced: string;
    readonly attested: string;
    readonly reported: string;
    readonly disputed: string;
    readonly denied: string;
    readonly retracted: string;
  };
  readonly role: {
    readonly party: string;
    readonly agent: string;
    readonly target: string;
    readonly host: string;
    readonly about: string;
  };
  readonly stance: {
    readonly reports: string;
    readonly asserts: string;
    readonly confirms: string;
    readonly denies: string;
    readonly retracts: string;
  };
  readonly link: {
    readonly answers: string;
    readonly causes: string;
    readonly follows: string;
    readonly replaces: string;
  };
  /** Legend entries that are about time. */
  readonly mark: {
    readonly dayKnown: string;
    readonly somewhereInSpan: string;
    readonly goesOn: string;
    readonly startUnknown: string;
    readonly byDay: string;
    readonly orderOnly: string;
    readonly approximate: string;
    readonly endUnknown: string;
    readonly oneOf: string;
    readonly allOf: string;
    readonly severalActors: string;
    readonly instant: string;
    readonly surely: string;
    readonly tooNarrow: string;
    readonly cutOff: string;
    readonly saidWithin: string;
  };
  readonly ui: {
    readonly asWritten: string;
    readonly stillToCome: string;
    readonly noDate: string;
    readonly background: string;
    readonly sources: string;
    readonly noActor: string;
    readonly noEvents: string;
    readonly details: string;
    readonly close: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly whole: string;
    readonly previous: string;
    readonly next: string;
    readonly loading: string;
    readonly failed: string;
    readonly retry: string;
    readonly list: string;
    readonly table: string;
    readonly picture: string;
    readonly time: string;
    readonly event: string;
    readonly actors: string;
    readonly place: string;
    readonly certainty: string;
    readonly claims: string;
    readonly status: string;
    readonly links: string;
    readonly faults: string;
    readonly hint: string;
    readonly untitled: string;
    readonly untitledEvent: string;
    readonly earlierDate: string;
    readonly orderUnknown: string;
    readonly tools: string;
    readonly howToRead: string;
    readonly keys: string;
    readonly written: string;
    readonly said: string;
    readonly copyOf: string;
    readonly superseded: string;
    readonly legend: string;
    readonly today: string;
    readonly edtf: string;
    readonly quoteFrom: string;
    /** The button that opens the choice of forms, and what each is called. */
    readonly view: string;
    readonly form: {
      readonly lanes: string;
      readonly storyline: string;
      readonly column: string;
      readonly list: string;
      readonly table: string;
      readonly print: string;
    };
    /** How keys are used, in one sentence. */
    readonly keyHelp: string;
    /** What can be done where a file could not be had, and where it is no JSON. */
    readonly noAnswer: string;
    readonly noJson: string;
  };
  /** "31 events, 6 actors, 10–31 January 2022; 4 denied; 3 planned." Parts with a count of 0 are left out. */
  summary(counts: Counts, span: string): string;
  /** "Germany, 7 events" */
  lane(name: string, events: number): string;
  /** "reported by Der Spiegel, denied by the NSC spokesperson": the voices of each side, already named. */
  voices(voices: {
    readonly reports: readonly string[];
    readonly asserts: readonly string[];
    readonly confirms: readonly string[];
    readonly denies: readonly string[];
    readonly retracts: readonly string[];
  }): string;
  /** "3 independent sources; 1 that only repeats is not counted": voices on an event, copies folded into their original. */
  independent(voices: number, repeats: number): string;
  /** "repeated by The Herald and Evening Echo": those who say nothing of their own. */
  repeatedBy(names: readonly string[]): string;
  /** "before “Talks in Geneva”" */
  beforeEvent(title: string): string;
  afterEvent(title: string): string;
  /** "8 members" */
  members(n: number): string;
  /** A group was unfolded or folded, said to those who read by ear: "NATO unfolded: 3 members have lanes of their own." */
  laneExpanded(name: string): string;
  laneCollapsed(name: string): string;
  /**
   * Why lanes stand as they do, in a sentence. `shorter` is by how many percent links are shorter than in the document's
   * order; below 1 where fixed lanes leave no shorter one.
   */
  laneOrder(order: { readonly by: "links" | "author" | "known"; readonly shorter: number }): string;
  /** "{n} labels are hidden or shortened for want of room." */
  hiddenLabels(n: number): string;
  readonly axis: AxisPhrases;
  /** "Drawn smaller: 1–9 January (4×)." `spans` are already worded. */
  compressed(spans: readonly { readonly span: string; readonly times: number }[]): string;
  /** "{n} faults in the data" */
  faultCount(n: number): string;
  /** "in the lane of {host}" for members, "{role}: {name}" */
  actorRole(name: string, role: string): string;
  /** How a date told in words was understood: "read by the rule th/part-of-month, as written on 22 January 2022". */
  readBy(rule: string, from: string | undefined): string;
  list(items: readonly string[]): string;
}
