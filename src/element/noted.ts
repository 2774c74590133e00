import type { When } from "../model/document.ts";
import type { TimelineEvent } from "../model/timeline.ts";

/** How a time was written. */
export interface Noted {
  readonly text: string;
  readonly lang: string | undefined;
  /** True where it is notation rather than anybody's words. */
  readonly isCode: boolean;
  /** The rule that read it. */
  readonly rule: string | undefined;
}

/** How an event's time was written, and the rule that read it; null where none was. */
export function noted({ time, when }: TimelineEvent): Noted | null {
  const written = time?.written;
  if (written !== undefined) return { text: written.text, lang: written.lang, isCode: written.rule.startsWith("document/"), rule: written.rule };
  if (when === undefined) return null;
  if (typeof when === "object" && "phrase" in when) return { text: when.phrase, lang: when.lang, isCode: false, rule: undefined };
  return { text: plainly(when), lang: undefined, isCode: true, rule: undefined };
}

/** `{ "start": { "late": "2021-12" }, "end": ".." }` as "start late 2021-12, end .." */
function plainly(when: When): string {
  if (typeof when === "string") return when;
  return Object.entries(when).map(([name, inner]: [string, unknown]) => `${name} ${typeof inner === "string" ? inner : plainly(inner as When)}`).join(", ");
}
