import { stylesheet } from "../theme/css/stylesheet.ts";

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives a shadow root our style sheet: made once for each document, and no inline style, so that a strict CSP lets it pass. */
export function adoptStyles(root: ShadowRoot): void {
  const { ownerDocument } = root;
  let sheet = sheets.get(ownerDocument);
  if (sheet === undefined) {
    sheet = new (ownerDocument.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(stylesheet());
    sheets.set(ownerDocument, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
