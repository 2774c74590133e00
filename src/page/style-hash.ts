/** SHA-256 of the page's style, as a content security policy names it. A test computes it anew and says what it should be. */
export const styleHash = "sha256-Xh3KIZu79MIoKPMzXiU8Da+CkV055rXNt99bYoK8av0=";
