/** SHA-256 of the page's style, as a content security policy names it. A test computes it anew and says what it should be. */
export const styleHash = "sha256-VboqrFPdAvljfaXjmmwCgdkFaSve7K+IIFyPN+X6pXQ=";
