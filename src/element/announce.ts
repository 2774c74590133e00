import { shorten, type Shortening } from "../base/shorten.ts";

/** One polite message: cut at a word, so that it does not talk over what the reader does next. */
export function announce(status: HTMLElement, message: string, words: Required<Shortening>): void {
  status.textContent = shorten(message, 140, words);
}
