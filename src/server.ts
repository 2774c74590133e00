export { renderHTML, type HtmlOptions } from "./page/page.ts";
export { renderSVG } from "./page/picture.ts";
export type { PageOptions } from "./page/options.ts";
export type { DrawOptions, Form } from "./scene/options.ts";
export type { Order } from "./layout/options.ts";
export type { Window } from "./layout/scale.ts";
export type { MeasureText, Font } from "./base/measure.ts";
export type { Theme } from "./theme/theme.ts";
export type { Language } from "./time/language.ts";
