/** What a legend entry explains. */
export type LegendKey =
  | "dayKnown"
  | "instant"
  | "somewhereInSpan"
  | "tooNarrow"
  | "cutOff"
  | "approximate"
  | "surely"
  | "goesOn"
  | "endUnknown"
  | "startUnknown"
  | "byDay"
  | "orderOnly"
  | "oneOf"
  | "allOf"
  | "severalActors"
  | "ongoing"
  | "planned"
  | "moved"
  | "cancelled"
  | "reported"
  | "disputed"
  | "denied"
  | "unsourced"
  | "retracted"
  | "claimDenies"
  | "claimAsserts"
  | "claimReports"
  | "claimConfirms"
  | "claimRetracts"
  | "saidWithin";

/** The legend's order: time, status, standing, claims. */
export const legendKeys: readonly LegendKey[] = [
  "instant",
  "dayKnown",
  "somewhereInSpan",
  "tooNarrow",
  "approximate",
  "surely",
  "oneOf",
  "allOf",
  "byDay",
  "goesOn",
  "startUnknown",
  "endUnknown",
  "orderOnly",
  "cutOff",
  "ongoing",
  "planned",
  "moved",
  "cancelled",
  "reported",
  "disputed",
  "denied",
  "unsourced",
  "retracted",
  "claimAsserts",
  "claimReports",
  "claimConfirms",
  "claimDenies",
  "claimRetracts",
  "saidWithin",
  "severalActors",
];
