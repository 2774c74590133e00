import { escape } from "./escape.ts";

/** Markup that was put together here, as against text, which is always escaped. */
export interface Html {
  readonly html: string;
}

/** What an element may hold: markup, text, or nothing. */
export type Child = Html | string | null | readonly Child[];

const empty = new Set(["meta", "br", "hr", "link"]);

function inner(child: Child): string {
  if (child === null) return "";
  if (typeof child === "string") return escape(child);
  return "html" in child ? child.html : child.map(inner).join("");
}

/** An element; attributes that are null are left out. All text in it is escaped. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...children: readonly Child[]
): Html {
  const pairs = Object.entries(attributes)
    .map(([key, value]) => (value === null ? "" : ` ${key}="${escape(value)}"`))
    .join("");
  return { html: empty.has(name) ? `<${name}${pairs}>` : `<${name}${pairs}>${inner(children)}</${name}>` };
}
