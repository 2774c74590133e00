import type { Component } from "../fuzzy.ts";

/** The qualifier of a component: `?` uncertain, `~` approximate, `%` both, `""` nothing. */
export type Qualifier = "" | "?" | "~" | "%";

/** A calendar date or part of one, as written: digits may be `X`. */
export interface DateNode {
  readonly kind: "date";
  /** Where it begins in the text. */
  readonly at: number;
  /** Four digits or `X`, or the plain digits of a longer year. */
  readonly year: string;
  readonly negative: boolean;
  /** How many digits of the year are significant, where said. */
  readonly significant?: number;
  /** 01–12 or 21–41, or digits with `X`. */
  readonly month?: string;
  readonly day?: string;
  readonly qualifiers: { readonly [component in Component]?: Qualifier };
}

/** A date with a time of day. */
export interface MomentNode {
  readonly kind: "moment";
  readonly at: number;
  readonly date: DateNode;
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** The digits behind the second: three, or six. */
  readonly fraction?: string;
  /** `"Z"`, or `"+07:00"`; absent for a local time. */
  readonly offset?: string;
}

export type PointNode = DateNode | MomentNode;

export interface IntervalNode {
  readonly kind: "interval";
  readonly at: number;
  readonly start: PointNode | "open" | "unknown";
  readonly end: PointNode | "open" | "unknown";
}

/** A member of a set: one date, or a range whose missing end is open. */
export interface MemberNode {
  readonly at: number;
  readonly from?: PointNode;
  readonly to?: PointNode;
  readonly range: boolean;
}

export interface SetNode {
  readonly kind: "set";
  readonly at: number;
  readonly of: "one-of" | "all-of";
  readonly members: readonly MemberNode[];
}

export type EdtfNode = PointNode | IntervalNode | SetNode;
