import { parseEdtf } from "./parse.ts";

/** Whether a value is EDTF text that can be read in a zone. */
export function isEdtf(value: unknown, zone: string): value is string {
  if (typeof value !== "string") return false;
  try {
    parseEdtf(value, { zone });
    return true;
  } catch {
    return false;
  }
}
