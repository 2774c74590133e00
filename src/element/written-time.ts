import type { When } from "../model/document.ts";
import type { TimelineEvent } from "../model/timeline.ts";

/** How a time was written. */
export interface WrittenTime {
  readonly text: string;
  readonly lang: string | undefined;
  /** True where it is notation rather than anybody's words. */
  readonly isCode: boolean;
  /** The rule of its language that read it. */
  readonly rule: string | undefined;
  /** Whether it was read from the dateline. */
  readonly leans: boolean;
}

/** How an event's time was written, and the rule that read it; null where none was. */
export function writtenTime({ time, when }: TimelineEvent): WrittenTime | null {
  const written = time?.written;
  if (written !== undefined) {
    const isCode = written.rule.startsWith("document/");
    return {
      text: written.text,
      lang: written.lang,
      isCode,
      rule: isCode ? undefined : written.rule,
      leans: written.anchor !== undefined,
    };
  }
  if (when === undefined) return null;
  if (typeof when === "object" && "phrase" in when)
    return { text: when.phrase, lang: when.lang, isCode: false, rule: undefined, leans: false };
  return { text: plainly(when), lang: undefined, isCode: true, rule: undefined, leans: false };
}

/** `{ "start": { "late": "2021-12" }, "end": ".." }` as "start late 2021-12, end .." */
function plainly(when: When): string {
  if (typeof when === "string") return when;
  return Object.entries(when)
    .map(([name, inner]: [string, unknown]) => `${name} ${typeof inner === "string" ? inner : plainly(inner as When)}`)
    .join(", ");
}
