import type { RowReader } from "./check.ts";
import type { Quote } from "./document.ts";
import type { Report } from "./issues.ts";
import { omitUndefined } from "./omit-undefined.ts";
import type { TimelineQuote } from "./timeline.ts";

/** Reads a quote; undefined, and an issue, where it quotes no words. Offsets that cannot be are left out. */
export function readQuote(row: RowReader<Quote>, report: Report): TimelineQuote | undefined {
  const exact = row.get("exact");
  if (row.raw("exact") === undefined)
    report("missing-field", row.at("exact"), { message: 'the quote has no "exact" words and was left out' });
  const prefix = row.get("prefix");
  const suffix = row.get("suffix");
  const lang = row.get("lang");
  const offsets = readOffsets(row, exact, report);
  const extra = row.extra();
  if (exact === undefined) return undefined;
  return omitUndefined<TimelineQuote>({
    exact,
    prefix,
    suffix,
    ...offsets,
    lang,
    extra,
  });
}

function readOffsets(row: RowReader<Quote>, exact: string | undefined, report: Report): Pick<Quote, "start" | "end"> {
  const start = row.get("start", "quote-offsets");
  const end = row.get("end", "quote-offsets");
  if (start === undefined || end === undefined) return omitUndefined<Pick<Quote, "start" | "end">>({ start, end });
  const written = `${start}–${end}`;
  if (end < start) {
    report("quote-offsets", row.path, {
      message: "the quote ends before it starts; its offsets were left out",
      quote: written,
    });
    return {};
  }
  if (exact !== undefined && end - start !== exact.length) {
    report("quote-offsets", row.path, {
      message: `the offsets span ${end - start} UTF-16 units, the exact words have ${exact.length}`,
      quote: written,
    });
  }
  return { start, end };
}
