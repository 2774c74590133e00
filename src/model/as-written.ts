import * as v from "valibot";
import type { When } from "./document.ts";
import { isOverlong } from "./forms.ts";
import type { Json } from "./json.ts";
import { whenSchema } from "./schema.ts";

/** What was written for a time, read or not; undefined where it does not have the form of a time: its issue quotes that. */
export function asWritten(when: Json): When | undefined {
  if (isOverlong(when)) return undefined;
  const read = v.safeParse(whenSchema, when);
  return read.success ? read.output : undefined;
}
