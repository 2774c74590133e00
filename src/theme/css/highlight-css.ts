const dimmable =
  ":is(.mark-body,.mark-received,.mark-pale,.mark-label,.mark-link,.mark-claim,.mark-claim-line,.mark-relation,.mark-footer-band)[data-event]";
const dimmed = `.chronolane-picture.has-highlighted>${dimmable}:not(.highlighted)`;

/** One event of a picture highlighted and the rest dimmed: classes alone, so that nothing is drawn anew. */
export function highlightCss(): string {
  return [
    `.chronolane-picture>${dimmable}{transition:opacity .12s}`,
    `${dimmed}{opacity:.3}`,
    // What was drawn dimmed says so by an attribute, which any rule outdoes.
    // What waits for its event is drawn hidden.
    ".chronolane-picture.has-highlighted>.highlighted{opacity:1;visibility:visible}",
    ".chronolane-picture>.mark-relation{pointer-events:none}",
    `@media (prefers-reduced-motion:reduce){.chronolane-picture>${dimmable}{transition:none}}`,
    `@media (forced-colors:active){${dimmed}{opacity:1}${dimmed} text{fill:GrayText}${dimmed} [stroke]{stroke:GrayText}}`,
  ].join("\n");
}
