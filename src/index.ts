export type { Issue, Severity } from "./base/issue.ts";
export type { Font, MeasureText } from "./base/measure.ts";
export { chooseText, type ChosenText, type LocalizedText } from "./base/text.ts";
export type { EpochMs, Px } from "./base/units.ts";
export { createTimeline } from "./element/create.ts";
export type { TimelineEvents, TimelineHandle, TimelineOptions, TimelineState, ZoomTarget } from "./element/options.ts";
export { layoutTimeline } from "./scene/forms/layout.ts";
export type { Layout } from "./layout/forms/lanes/lanes-layout.ts";
export type { Order, OrderWish } from "./layout/order/order-option.ts";
export type { Expand } from "./layout/items/groups.ts";
export type { TimeWindow } from "./layout/scale.ts";
export type * from "./model/document.ts";
export type { ReadOptions } from "./model/options.ts";
export { readTimeline, type ReadResult } from "./model/read.ts";
export type * from "./model/timeline.ts";
export { drawScene } from "./scene/forms/draw.ts";
export { optionIssues } from "./scene/resolve-options.ts";
export type { DrawOptions, Form } from "./scene/options.ts";
export type { Mark, MarkKind, Scene, Target, TargetLane } from "./scene/scene.ts";
export type { Path, PathLetter } from "./base/path.ts";
export type { PathShape, Shape, TextShape } from "./scene/shape.ts";
export { measureText } from "./theme/metrics.ts";
export type { Paint, Theme, WholeTheme } from "./theme/theme.ts";
export { themes, type ThemeName } from "./theme/themes/themes.ts";
export { dark } from "./theme/themes/dark.ts";
export { light } from "./theme/themes/light.ts";
export { tokens, type Token } from "./theme/tokens.ts";
export { durationOf, type DurationOptions, type DurationRange } from "./time/allen/duration.ts";
export { orderGroups, type OrderOptions as OrderGroupsOptions } from "./time/allen/order.ts";
export { type AllenRelation, certainty, type Certainty, relateTimes, type TimeRelations } from "./time/allen/relate.ts";
export { inDisplayZone } from "./time/display.ts";
export { compareTimes, earliest, latest } from "./time/compare.ts";
export { parseEdtf, type EdtfOptions } from "./time/edtf/parse.ts";
export type { Widening } from "./time/edtf/widen.ts";
export { toEdtf } from "./time/edtf/to-edtf.ts";
export type * from "./time/fuzzy.ts";
export type { HintTable, HintValue, Tie } from "./time/hints.ts";
export type * from "./time/axis-phrases.ts";
export type { Counts } from "./time/counts.ts";
export type * from "./time/interface-words.ts";
export type { Enclosing, Punctuation } from "./time/punctuation.ts";
export type * from "./time/language.ts";
export type { WordingStyle } from "./time/wording-style.ts";
export type { Conventions } from "./time/phrases/conventions.ts";
export { findDates, type FoundDate, type PhraseIssue, type PhraseOptions } from "./time/phrases/find.ts";
export type {
  PhraseHabits,
  PhraseRule,
  PhraseTable,
  Slots as PhraseSlots,
  Value as PhraseValue,
} from "./time/phrase-table.ts";
export type { Meaning as PhraseMeaning, PhraseUnit, Side, YearMeaning } from "./time/phrase-meaning.ts";
export { monthName } from "./time/wording/say.ts";
export { formatTime, type FormatOptions } from "./time/wording/format-time.ts";
