/** SHA-256 of the page's style, as a content security policy names it. A test computes it anew and says what it should be. */
export const styleHash = "sha256-VmyP6z1sZo/oo3s4GLSzwc8a0BIOrXA3UaIiO+2W3Hc=";
