/** SHA-256 of the page's style, as a content security policy names it. A test computes it anew and says what it should be. */
export const styleHash = "sha256-k2nuYHc1LOZ1M1VyeTKqtYGMh5mJ84uN6/hI+6jV1GM=";
