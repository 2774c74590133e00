import type { Punctuation } from "../punctuation.ts";

/** A time of day in the parts that are said. */
interface Clock {
  readonly hour: number;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  readonly fraction?: string | undefined;
}

/** The digits of a time of day with a language's signs between them: "14:00", "14:00:30", "14:00:30.250". */
export function clockDigits(
  { hour, minute = 0, second, fraction }: Clock,
  { clock, decimal }: Pick<Punctuation, "clock" | "decimal">,
): string {
  const digits = [hour, minute, ...(second === undefined ? [] : [second])].map((part) => String(part).padStart(2, "0"));
  return `${digits.join(clock)}${fraction === undefined ? "" : `${decimal}${fraction}`}`;
}
