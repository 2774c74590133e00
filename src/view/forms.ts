import type { Px } from "../base/units.ts";
import { formNames, narrow, type Form } from "../scene/options.ts";

/** Forms that need a minimum width. */
const wide: ReadonlySet<Form> = new Set(["lanes", "storyline"]);

const fits = (form: Form, width: Px): boolean => width >= narrow || !wide.has(form);

/** The forms that a reader can choose from where there is so much width, and what was asked for by name; print is for paper. */
export const offeredForms = (width: Px, ...asked: readonly (Form | undefined)[]): readonly Form[] =>
  formNames.filter((form) => asked.includes(form) || (form !== "print" && fits(form, width)));
