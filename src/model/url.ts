const passing = /^(?:https?:\/\/[^\s/?#]|mailto:[^\s])/i;
// Browsers strip tabs and line breaks, and skip leading controls, before they look for the scheme; controls of writing
// direction show a reader another address than the one that opens.
const hidden = /[\p{Cc}\p{Z}\\\u202A-\u202E\u2066-\u2069]/u;

/**
 * True for an address that may become a link or an image: whole, and http, https or mailto. The one gate that every
 * address from data passes (schemes as the WHATWG URL Standard reads them).
 *
 * @example
 * isSafeUrl("https://example.org/a") // true
 * isSafeUrl("javascript:alert(1)")   // false
 */
export function isSafeUrl(url: string): boolean {
  return passing.test(url) && !hidden.test(url) && URL.canParse(url);
}
