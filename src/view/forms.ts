import type { Px } from "../base/units.ts";
import { formNames, narrow, type Form } from "../scene/options.ts";

/** Forms that need the width to stand in. */
const wide: ReadonlySet<Form> = new Set(["lanes", "storyline"]);

const fits = (form: Form, width: Px): boolean => width >= narrow || !wide.has(form);

/** The forms that a reader can choose from where there is so much width: print is for paper, but the page may wish for it. */
export const offeredForms = (width: Px, wished?: Form): readonly Form[] =>
  formNames.filter((form) => (form !== "print" || form === wished) && fits(form, width));

/** The form that is wished for, where it fits; undefined leaves the choice to the width. */
export const formFor = (wished: Form | undefined, width: Px): Form | undefined =>
  wished !== undefined && fits(wished, width) ? wished : undefined;
