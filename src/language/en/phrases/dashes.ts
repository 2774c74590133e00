/** The dashes that stand between two ends, for patterns. */
export const DASH = "'-'|'–'|'—'|'−'";

/** What stands between the two ends of a range, for patterns. */
export const TO = "'-'|'–'|'—'|'−'|upto";
