import type { Issue } from "../base/issue.ts";
import type { Direction } from "../base/direction.ts";
import type { MeasureText } from "../base/measure.ts";
import type { Px } from "../base/units.ts";
import type { ShownClaims } from "../layout/items/lane-items.ts";
import type { Expand } from "../layout/items/groups.ts";
import type { Order } from "../layout/order/order-option.ts";
import type { TimeWindow } from "../layout/scale.ts";
import type { Style } from "../theme/style.ts";
import type { Theme } from "../theme/theme.ts";
import type { ThemeName } from "../theme/themes/themes.ts";
import type { Calendar, Language } from "../time/language.ts";

/**
 * The form of a picture: `lanes` with time running across, `storyline` with a line for each actor that
 * bends towards those whom it meets, `column` with time running down, `list` with the story in words
 * without a scale, `table` with all of it in words, `print` the lanes as they go to paper: the sources numbered at the end.
 */
export type Form = "lanes" | "storyline" | "column" | "list" | "table" | "print";

/** Every form, by name. */
export const formNames: readonly Form[] = ["lanes", "storyline", "column", "list", "table", "print"];

/** Below this width time runs down, and nothing needs sideways scrolling. */
export const narrow: Px = 720;

/** No picture is narrower than this, */
export const narrowest: Px = 240;

/** nor wider than this. */
export const widest: Px = 20_000;

/** Options that all ways of drawing share. */
export interface DrawOptions {
  /** In CSS pixels, from 240 to 20,000; a width beyond is set to the nearer end, and reported by `optionIssues`. @default 1200 */
  readonly width?: Px;
  /**
   * How tall the picture may be. Labels give up their room for it, the least valuable first, and are counted; events without
   * a label become ticks in a strip, with numbers that count them. What is contested or planned is named first. A picture
   * that cannot be so low says so, and its scene has an issue. @default as tall as the labels need, in reason
   */
  readonly height?: Px;
  /** The languages that can be worded in, from `chronolane/th`, `chronolane/en`, …; at least one. A document with phrases needs `chronolane/th/phrases`, …, which have them. */
  readonly languages: readonly Language[];
  /** BCP 47 tag of the reader. @default the document's, if it is among `languages`, else English, else the first of them */
  readonly lang?: string;
  /** Which way the picture runs: from the right, its left and right change places; each text runs as its own language does. @default the reader's language's way */
  readonly direction?: Direction;
  /** @default the calendar of the language's readers */
  readonly calendar?: Calendar;
  /** IANA zone that days and times of day are shown in. @default the document's */
  readonly zone?: string;
  /** What part of time is shown. @default all events but background, padded */
  readonly window?: TimeWindow;
  /** @default "weight" */
  readonly order?: Order;
  /**
   * Which lanes are expanded, by the ids of their actors. A group, an actor with members, gives its members lanes of their
   * own, together below its own; a lane with a strip of ticks shows every event with its body. "all" are all groups.
   * @default none
   */
  readonly expand?: Expand;
  /** @default "lanes" from 720 px on, "list" below */
  readonly form?: Form;
  /** Which claims are drawn in the lane of the actor that makes them, at the time they were said; the others are words at their event. @default "none" */
  readonly claims?: ShownClaims;
  /** Whether the relations of events are drawn, as curves; a living timeline shows those of the highlighted event anyway. @default false */
  readonly relations?: boolean;
  /** The id of an event to highlight, with its links and relations; the rest is drawn faintly. @default none */
  readonly focus?: string;
  /** One scale for the whole axis; otherwise empty spans may be drawn smaller, and are then marked. @default false */
  readonly linear?: boolean;
  /** The id of an event that time is counted from: the axis says how long before and after it, and above that the dates. */
  readonly align?: string;
  /** Whether title, subtitle and summary are on the picture; without them, the page says them. @default true */
  readonly title?: boolean;
  /** Whether the legend is drawn above the picture: it explains the marks in it, and counts them. @default true */
  readonly legend?: boolean;
  /**
   * Whether the issues of the data are shown on the picture (their number), on the page and in the element (each of them):
   * for its author, who can mend them, rather than for readers. @default false
   */
  readonly issues?: boolean;
  /**
   * The name of a shipped theme, or a theme of one's own: sizes and strokes are laid out by it; its colours are the
   * renderer's matter. Drawing does not know its reader: with `auto` it is as by default. @default "light", for the form
   * `print` the theme of that name
   */
  readonly theme?: ThemeName | "auto" | Theme;
  /**
   * How wide a text is. @default a shipped table of advance widths, taken from wide faces (Noto Sans, Noto Sans Thai):
   * what fits by it fits in most faces for text too. A theme with wider ones, such as a bold Verdana, gives its own.
   */
  readonly measureText?: MeasureText;
}

/** The options with everything decided. */
export interface ResolvedOptions {
  readonly width: Px;
  readonly height: Px | undefined;
  /** Whether the picture cannot be as low as `height` asks for, and says so. */
  readonly isTaller: boolean;
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly direction: Direction;
  readonly calendar: Calendar;
  readonly zone: string;
  readonly window: TimeWindow | undefined;
  readonly order: Order;
  readonly expand: Expand;
  readonly form: Form;
  readonly claims: ShownClaims;
  readonly linear: boolean;
  readonly relations: boolean;
  readonly focus: string | undefined;
  readonly align: string | undefined;
  readonly title: boolean;
  readonly issues: boolean;
  /** What the options name that there is not, and what they ask for that cannot be. */
  readonly optionIssues: readonly Issue[];
  readonly legend: boolean;
  readonly measure: MeasureText;
  /** The theme's type, faces and strokes. */
  readonly style: Style;
}
