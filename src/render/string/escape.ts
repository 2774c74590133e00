const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Characters that XML cannot hold at all become the replacement character: a lone surrogate or a control must not break the file. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as text: whatever the data holds is shown as written. */
export function escape(text: string): string {
  return text.replace(unwritable, "\ufffd").replace(/[&<>"']/g, (character) => named[character] ?? character);
}
