/** SHA-256 of the page's style, as a content security policy names it. A test computes it anew and says what it should be. */
export const styleHash = "sha256-qwHKyjFmU91H4H9XVx7emUoyv6uA8whXxO0p56V3xhM=";
