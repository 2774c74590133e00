import type { Font, MeasureText } from "../base/measure.ts";
import type { Px } from "../base/units.ts";
import type { ChosenText } from "../base/text.ts";
import type { LinkKind } from "../model/document.ts";
import type { Actor, Claim, TimelineEvent } from "../model/timeline.ts";
import type { AxisWords } from "./axis/words.ts";
import type { ShownClaims } from "./entries.ts";
import type { Span } from "./fold.ts";
import type { Unfold } from "./groups.ts";
import type { Hues } from "./hues.ts";
import type { LabelSource } from "./labels.ts";
import type { LaneOrder } from "./order/lane-order.ts";
import type { Order, OrderWish } from "./order/wish.ts";
import type { Window } from "./scale.ts";

export type { Order, OrderWish };

/** A text cut into what a line may break between. */
export interface Pieces {
  readonly pieces: readonly string[];
  readonly lang: string;
}

/** Everything the layout needs to know of words; it makes none itself. */
export interface LayoutTexts {
  readonly axis: AxisWords;
  readonly title: Pieces | null;
  readonly subtitle: Pieces | null;
  readonly summary: Pieces;
  label(event: TimelineEvent): LabelSource;
  /** `about` are the ids of the events that the claim is on. */
  claim(about: readonly string[], claim: Claim): LabelSource;
  name(actor: Actor): ChosenText;
  /** A text cut into what a line may break between. */
  readonly pieces: (text: string, lang: string) => readonly string[];
  readonly noActor: ChosenText;
  /** "8 members", where the gutter cannot name them all. */
  members(count: number): string;
  readonly asWritten: string;
  readonly stillToCome: string;
  readonly tray: string;
  readonly background: string;
  /** The entries of tray and background: title and, for background, its time. */
  aside(event: TimelineEvent): Pieces;
  readonly noEvents: Pieces;
  /** How one event stands to another. */
  relation(kind: LinkKind): string;
  /** What stands below the picture, once it is known what was hidden and folded. */
  notes(found: {
    readonly hidden: number;
    readonly folds: readonly Span[];
    readonly window: Window | null;
    readonly datelineHidden: boolean;
    readonly order?: LaneOrder;
  }): readonly Pieces[];
  /** Legend entries for what is in the picture. */
  legend(key: LegendKey): string;
}

/** What a legend entry explains. */
export type LegendKey =
  | "dayKnown"
  | "instant"
  | "somewhereInSpan"
  | "tooNarrow"
  | "cutOff"
  | "approximate"
  | "surely"
  | "goesOn"
  | "endUnknown"
  | "startUnknown"
  | "byDay"
  | "orderOnly"
  | "oneOf"
  | "allOf"
  | "severalActors"
  | "ongoing"
  | "planned"
  | "moved"
  | "cancelled"
  | "reported"
  | "disputed"
  | "denied"
  | "unsourced"
  | "retracted"
  | "claimDenies"
  | "claimAsserts"
  | "claimReports"
  | "claimConfirms"
  | "claimRetracts"
  | "saidWithin";

/** The legend's order: time, status, standing, claims. */
export const legendKeys: readonly LegendKey[] = [
  "instant",
  "dayKnown",
  "somewhereInSpan",
  "tooNarrow",
  "approximate",
  "surely",
  "oneOf",
  "allOf",
  "byDay",
  "goesOn",
  "startUnknown",
  "endUnknown",
  "orderOnly",
  "cutOff",
  "ongoing",
  "planned",
  "moved",
  "cancelled",
  "reported",
  "disputed",
  "denied",
  "unsourced",
  "retracted",
  "claimAsserts",
  "claimReports",
  "claimConfirms",
  "claimDenies",
  "claimRetracts",
  "saidWithin",
  "severalActors",
];

/** What texts of the picture are set in. */
export type Fonts = Readonly<
  Record<"title" | "subtitle" | "period" | "tick" | "lane" | "member" | "label" | "meta" | "note", Font>
>;

/** How a timeline is laid out. */
export interface LayoutOptions {
  readonly width: Px;
  /** The height that the picture aims at: labels give up their room for it, bodies never do. */
  readonly height?: Px;
  readonly window?: Window;
  /** @default "links" */
  readonly order?: Order;
  /** Which groups give their members lanes of their own. @default none */
  readonly unfold?: Unfold;
  /** @default "all" */
  readonly claims?: ShownClaims;
  /** @default as lanes follow one another with this order and these claims */
  readonly hues?: Hues;
  /** One scale for the whole axis, however empty parts of it are. @default false */
  readonly linear?: boolean;
  /** The id of an event that the axis counts from. */
  readonly align?: string;
  readonly zone: string;
  readonly measure: MeasureText;
  readonly fonts: Fonts;
  readonly texts: LayoutTexts;
}
