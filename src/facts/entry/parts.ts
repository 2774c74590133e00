import type { ChosenText } from "../../base/text.ts";
import type { EntryFact, EntryItem, EntryPart, Lead, PartKind } from "./entry.ts";

/** A part of a line, where it says anything. */
export const part = (
  kind: PartKind,
  text: ChosenText | null,
  { label, to = null }: { readonly label?: string; readonly to?: Lead | null } = {},
): readonly EntryPart[] =>
  text === null || text.text === ""
    ? []
    : [
        {
          kind,
          text: text.text,
          lang: text.lang,
          ...(label === undefined ? {} : { label }),
          ...(to === null ? {} : { to }),
        },
      ];

/** An address as what a text leads to. */
export const toAddress = (href: string | null): Lead | null => (href === null ? null : { href });

/** An item of a list. */
export const item = (
  parts: readonly EntryPart[],
  { current = true, items = [] }: Partial<Pick<EntryItem, "current" | "items">> = {},
): EntryItem => ({ parts, current, items });

/** A fact; its line is its values one after the other, unless that is said. */
export const fact = (
  kind: EntryFact["kind"],
  values: EntryFact["values"],
  { name = "", line = values.flat() }: Partial<Pick<EntryFact, "name" | "line">> = {},
): EntryFact => ({ kind, name, values, line });
