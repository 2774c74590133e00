/** The dashes between two ends, for patterns. */
export const DASH = "'-'|'–'|'—'|'−'";

/** What joins the two ends of a range, for patterns. */
export const TO = "'-'|'–'|'—'|'−'|upto";
