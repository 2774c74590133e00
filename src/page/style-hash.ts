/** SHA-256 of the page's style, as a content security policy names it. A test computes it anew and says what it should be. */
export const styleHash = "sha256-hnJLwivwn4OhFJR2mKnsv5FeF3ggqAR9YXn2YWrxBv8=";
