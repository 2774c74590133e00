/** The dashes that stand between two ends, for patterns. */
export const DASH = "'-'|'–'|'—'|'−'";
