import type { Counts } from "./counts.ts";
import type { AxisPhrases } from "./axis-phrases.ts";
import type { Punctuation } from "./punctuation.ts";

/** Every fixed word of picture, page and element. Sentences are functions, because languages order them differently. */
export interface InterfaceWords {
  /** The signs between and round texts. */
  readonly punctuation: Punctuation;
  /** What became of an event, by `status`. */
  readonly status: {
    /** It took place. */
    readonly happened: string;
    /** It began and is not over at the dateline. */
    readonly ongoing: string;
    /** It is announced for later. */
    readonly planned: string;
    /** It was put off or brought forward to another date. */
    readonly moved: string;
    /** It was called off. */
    readonly cancelled: string;
  };
  /** How well an event is attested, by `standing`. */
  readonly standing: {
    /** No voice is named. */
    readonly unsourced: string;
    /** A voice confirms it, or a party of the event asserts it. */
    readonly attested: string;
    /** Others report it; nobody confirms it. */
    readonly reported: string;
    /** There are voices for and against it. */
    readonly disputed: string;
    /** There are voices against it only. */
    readonly denied: string;
    /** All voices took back what they said. */
    readonly retracted: string;
  };
  /** What an actor is in an event, by `role`; a label before the name. */
  readonly role: {
    /** One of several equals. */
    readonly party: string;
    /** The one that acts. */
    readonly agent: string;
    /** The one that is acted upon. */
    readonly target: string;
    /** The one at whose place it happens. */
    readonly host: string;
    /** The one that is talked about without taking part. */
    readonly about: string;
  };
  /** What a voice does with an event, as a verb behind its name. */
  readonly stance: {
    /** Tells it without vouching for it. */
    readonly reports: string;
    /** Says it in its own name. */
    readonly asserts: string;
    /** Says that it is true. */
    readonly confirms: string;
    /** Says that it is not true. */
    readonly denies: string;
    /** Takes back what it said. */
    readonly retracts: string;
  };
  /** How an event relates to another, as a verb before the other's title. */
  readonly link: {
    /** It is a reaction to the other. */
    readonly answers: string;
    /** It brings the other about. */
    readonly causes: string;
    /** It comes after the other in one course of events. */
    readonly follows: string;
    /** It takes the other's place. */
    readonly replaces: string;
  };
  /** Legend entries that are about time. */
  readonly mark: {
    /** English: “at some time in this span” */
    readonly somewhereInSpan: string;
    /** English: “goes on” */
    readonly goesOn: string;
    /** English: “beginning not known” */
    readonly startUnknown: string;
    /** English: “only the order is known” */
    readonly orderOnly: string;
    /** English: “about this time” */
    readonly approximate: string;
    /** English: “end not known” */
    readonly endUnknown: string;
    /** The mark of an event in the lane of another actor. English: “reaches this actor, from the one named” */
    readonly received: string;
    /** English: “lasts” */
    readonly lasts: string;
    /** English: “said at some time in this span” */
    readonly saidWithin: string;
  };
  /** Headings, buttons, states and other short texts of page and element. */
  readonly ui: {
    /** Label of the author's own words for a time. English: “As written” */
    readonly asWritten: string;
    /** Heading of the other readings of a time. English: “one of these times” */
    readonly oneOfTimes: string;
    /** Added to events behind the dateline. English: “still to come” */
    readonly stillToCome: string;
    /** Below a storyline of more than 60 events. */
    readonly crowdedStoryline: string;
    /** What the marks without a label are, in a lane that has not room for every event. English: “Small marks without a label are events too; the numbers count them.” */
    readonly ticks: string;
    /** The heading of what went on during most of the story. */
    readonly allAlong: string;
    /** Head of the band of events without a time. English: “No date” */
    readonly noDate: string;
    /** Head of the band of `context` events. English: “Background” */
    readonly background: string;
    /** English: “Sources” */
    readonly sources: string;
    /** Head of the lane of events that name nobody. English: “No actor named” */
    readonly noActor: string;
    /** English: “There are no events to show.” */
    readonly noEvents: string;
    /** In a picture zoomed to where nothing happens. English: “No events in this part of time” */
    readonly noneInWindow: string;
    /** English: “Close” */
    readonly close: string;
    /** English: “Zoom in” */
    readonly zoomIn: string;
    /** English: “Zoom out” */
    readonly zoomOut: string;
    /** Button: back to the first window. English: “Show the whole timeline” */
    readonly whole: string;
    /** English: “Previous event” */
    readonly previous: string;
    /** English: “Next event” */
    readonly next: string;
    /** English: “The timeline is loading …” */
    readonly loading: string;
    /** English: “The timeline could not be loaded.” */
    readonly failed: string;
    /** In place of a picture. English: “The timeline could not be drawn.” */
    readonly notDrawn: string;
    /** English: “Try again” */
    readonly retry: string;
    /** English: “List” */
    readonly list: string;
    /** English: “Table” */
    readonly table: string;
    /** English: “Time” */
    readonly time: string;
    /** English: “Event” */
    readonly event: string;
    /** English: “Actors” */
    readonly actors: string;
    /** English: “Place” */
    readonly place: string;
    /** English: “Certainty” */
    readonly certainty: string;
    /** English: “Who says so” */
    readonly claims: string;
    /** English: “Connections” */
    readonly links: string;
    /** English: “Untitled timeline” */
    readonly untitled: string;
    /** English: “Untitled” */
    readonly untitledEvent: string;
    /** English: “Earlier date” */
    readonly earlierDate: string;
    /** English: “whether before or after the event right above: not known” */
    readonly orderUnknown: string;
    /** English: “Timeline tools” */
    readonly tools: string;
    /** Label of what a time was read from. English: “Written” */
    readonly written: string;
    /** Label of the time at which a claim was made. English: “Said” */
    readonly said: string;
    /** Between the name of a copy and that of its original. English: “repeats” */
    readonly copyOf: string;
    /** English: “superseded: the same voice said otherwise later” */
    readonly superseded: string;
    /** Column head in the table. English: “Date as EDTF” */
    readonly edtf: string;
    /** Head of the quotes of the article. English: “From the text” */
    readonly quoteFrom: string;
    /** The button that opens the choice of forms, and what each is called. */
    readonly formMenu: string;
    /** The names of the forms in the choice of forms. */
    readonly form: {
      /** English: “Swimlanes” */
      readonly lanes: string;
      /** English: “Storylines” */
      readonly storyline: string;
      /** English: “Down the page” */
      readonly column: string;
      /** English: “List” */
      readonly list: string;
      /** English: “Table” */
      readonly table: string;
      /** English: “Print” */
      readonly print: string;
    };
    /** How keys are used, in one sentence. */
    readonly keyHelp: string;
    /** What can be done where a file could not be had, and where it is no JSON. */
    readonly noAnswer: string;
    /** English: “The file is not valid JSON. Its publisher needs to fix it.” */
    readonly noJson: string;
    /** That a language could not be loaded, in a sentence: "German could not be loaded. The timeline is shown without it." */
    notLoaded(language: string): string;
  };
  /** "31 events, 6 actors, 10–31 January 2022; 4 denied; 3 planned." Parts with a count of 0 are left out. */
  summary(counts: Counts, span: string): string;
  /** "Germany, 7 events" */
  lane(name: string, events: number): string;
  /** "reported by Der Spiegel, denied by the NSC spokesperson": the voices of each side, already named. */
  voices(voices: {
    /** Names of those who report it, joined as `list` does; empty where nobody reports it. */
    readonly reports: readonly string[];
    /** Names of those who assert it. */
    readonly asserts: readonly string[];
    /** Names of those who confirm it. */
    readonly confirms: readonly string[];
    /** Names of those who deny it. */
    readonly denies: readonly string[];
    /** Names of those who took back what they said. */
    readonly retracts: readonly string[];
  }): string;
  /** "3 independent sources; 1 that only repeats is not counted": voices on an event, copies folded into their original. */
  independent(voices: number, repeats: number): string;
  /** "+3": behind the first of several names, how many more there is no room for. */
  moreNames(n: number): string;
  /** "repeated by The Herald and Evening Echo": those who say nothing of their own. */
  repeatedBy(names: readonly string[]): string;
  /** "before “Talks in Geneva”" */
  beforeEvent(title: string): string;
  /** "after “Talks in Geneva”" */
  afterEvent(title: string): string;
  /** "8 members" */
  members(n: number): string;
  /** A group was expanded, said to those who read by ear: "NATO expanded: its members have lanes of their own." */
  laneExpanded(name: string): string;
  /** A group was collapsed, said likewise: "NATO collapsed: its members share its lane." */
  laneCollapsed(name: string): string;
  /** A lane now shows every event by itself. English: “France opened: every event is shown by itself.” */
  laneOpened(name: string): string;
  /** A lane shows only the most important events by themselves. English: “France closed: only the most important events are named.” */
  laneClosed(name: string): string;
  /**
   * Why lanes have their order, in a sentence. `shorter` is by how many percent links are shorter than in the document's
   * order; below 1 where fixed lanes leave no shorter one.
   */
  laneOrder(order: {
    /**
     * `weight`: by how much their actors do; `links`: least length of links; `author`: as the document or the option says; `links-as-author`: least length of links,
     * which is as the document says; `known`: an order that readers know.
     */
    readonly by: "weight" | "links" | "author" | "links-as-author" | "known";
    /** Percent by which links are shorter than in the document's order. */
    readonly shorter: number;
  }): string;
  /** "{n} labels do not fit and are hidden or shortened." */
  hiddenLabels(n: number): string;
  /** The picture is taller than the height in pixels that was asked for. English: “Taller than the 600 px that were asked for.” */
  tallerThanAsked(height: number): string;
  /** Words of the axis beside its dates. */
  readonly axis: AxisPhrases;
  /** "Drawn smaller: 1–9 January (4×)." `spans` are already worded. */
  compressed(
    spans: readonly {
      /** The span in words, such as "1–9 January". */
      readonly span: string;
      /** By how much its scale is smaller than that of the rest. */
      readonly times: number;
    }[],
  ): string;
  /** "{n} faults in the data" */
  faultCount(n: number): string;
  /** "{n} problems with the settings": of options, attributes and languages, apart from faults in the data. */
  settingCount(n: number): string;
  /** "in the lane of {host}" for members, "{role}: {name}" */
  actorRole(name: string, role: string): string;
  /** Who acts and to whom, as it is read out: "Germany, towards Ukraine". */
  towards(acting: string, receiving: string): string;
  /** How a date in words was understood: "read by the rule th/part-of-month, as written on 22 January 2022". */
  readBy(rule: string, from: string | undefined): string;
  /** Items joined in a sentence: "Germany, France and Italy". */
  list(items: readonly string[]): string;
}
