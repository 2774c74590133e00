/** SHA-256 of the page's style, as a content security policy names it. A test computes it anew and says what it should be. */
export const styleHash = "sha256-4Xp3/BbMbxrg2XSu2ccoEZE3ZxuWxzbgoh5D3JQXhdk=";
