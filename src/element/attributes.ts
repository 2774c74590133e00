import type { Form } from "../scene/options.ts";
import type { ThemeName } from "../theme/themes/themes.ts";
import type { Calendar } from "../time/language.ts";
import type { ElementOptions } from "./chrono-lane.ts";

/** What a template may write in the tag `<chrono-lane>`, beside what any element has. */
export interface ChronolaneAttributes {
  /** Lists the issues of the data below the picture, for its author. */
  readonly issues?: boolean | "";
  /** Address of a document, JSON. */
  readonly src?: string | undefined;
  /** The reader's language, a BCP 47 tag. @default the document's */
  readonly lang?: string | undefined;
  /** @default the calendar of the language's readers */
  readonly calendar?: Calendar | undefined;
  /** @default "auto" */
  readonly theme?: ThemeName | "auto" | undefined;
  /** The form until the reader chooses another. @default "lanes" from 720 px on, "list" below */
  readonly form?: Form | undefined;
  /** The height in pixels that the picture aims at. @default as tall as the labels need */
  readonly height?: string | number | undefined;
  /** The reader's choices to begin with: the JSON of what `timeline.getState()` gives. */
  readonly state?: string | undefined;
  /** The element's property `data`: a document as a value. It wins over `src`. */
  readonly data?: unknown;
  /** The element's property `options`: what the attributes do not say. */
  readonly options?: ElementOptions | undefined;
}
