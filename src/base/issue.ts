/** How much a fault costs: `error` something could not be used, `warning` it was used with a doubt, `info` it was kept as it is. */
export type Severity = "error" | "warning" | "info";

/** A fault of the data, returned and never thrown: what is wrong, where, and what would mend it. */
export interface Issue {
  /** Stable name of the fault, for programs and for the documentation. */
  readonly code: string;
  /** Whether the value was lost (`error`), used with a doubt (`warning`) or kept as it is (`info`). */
  readonly severity: Severity;
  /** Where in the document: `events[3].claims[0].stance`; empty for the document as a whole. */
  readonly path: string;
  /** The words or value at fault, as written, cut at 120 characters. */
  readonly quote?: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What would mend it, in one sentence. */
  readonly hint: string;
}
