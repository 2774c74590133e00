const quietable =
  ":is(.mark-body,.mark-label,.mark-link,.mark-claim,.mark-claim-line,.mark-relation,.mark-strip[data-event])";
const quiet = `.chronolane-picture.has-lit>${quietable}:not(.lit)`;

/** One event brought out of a picture and the rest quiet: classes alone, so that nothing is drawn anew. */
export function highlightCss(): string {
  return [
    `.chronolane-picture>${quietable}{transition:opacity .12s}`,
    `${quiet}{opacity:.3}`,
    // What was drawn quiet says so by an attribute, which any rule outdoes.
    ".chronolane-picture.has-lit>.lit{opacity:1}",
    ".chronolane-picture>.mark-relation{pointer-events:none}.chronolane-picture>.mark-relation.lit{visibility:visible}",
    `@media (prefers-reduced-motion:reduce){.chronolane-picture>${quietable}{transition:none}}`,
    `@media (forced-colors:active){${quiet}{opacity:1}${quiet} text{fill:GrayText}${quiet} [stroke]{stroke:GrayText}}`,
  ].join("\n");
}
