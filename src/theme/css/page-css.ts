/** The page: picture above, list in columns as the room allows, table that stacks where it is narrow. */
export function pageCss(): string {
  return `.chronolane-body{margin:0;background:var(--chronolane-ground)}
.chronolane-page{box-sizing:border-box;max-width:1232px;margin:0 auto;padding:16px;background:var(--chronolane-ground);color:var(--chronolane-ink);font-family:var(--chronolane-font);font-size:calc(var(--chronolane-size-label) + 2px);line-height:1.5;overflow-wrap:anywhere}
.chronolane-page h1,.chronolane-page h2,.chronolane-page h3,.chronolane-page h4,.chronolane-page p,.chronolane-page figure{margin:0}
.chronolane-page :is(h1,h2,h3,h4){font-family:var(--chronolane-title-font)}
.chronolane-page header{margin-block-end:12px}
.chronolane-page h1,.chronolane-page header h2{font-size:calc(var(--chronolane-size-title) + 2px);font-weight:var(--chronolane-weight-title);line-height:1.25;text-wrap:balance}
.chronolane-page h2{font-size:calc(var(--chronolane-size-lane) + 3px);margin-block:28px 10px}
.chronolane-page .chronolane-subtitle{font-size:calc(var(--chronolane-size-subtitle) + 2px);color:var(--chronolane-muted)}
.chronolane-page .chronolane-summary,.chronolane-page footer{font-size:var(--chronolane-size-label);color:var(--chronolane-muted)}
.chronolane-page footer{margin-block-start:20px}
.chronolane-page figure{overflow:hidden}
.chronolane-page a{color:inherit;text-decoration-color:var(--chronolane-muted);text-underline-offset:.2em}
.chronolane-page a:focus-visible,.chronolane-page summary:focus-visible{outline:2px solid var(--chronolane-focus);outline-offset:2px}
.chronolane-page summary{cursor:pointer;padding:8px 0;min-height:24px}
.chronolane-page details{margin-block:16px}
.chronolane-list{margin:0;padding:0;columns:2 340px;column-gap:32px}
.chronolane-list,.chronolane-list ol{list-style:none;margin:0;padding:0}
.chronolane-page .chronolane-day{font-size:calc(var(--chronolane-size-label) + 2px);color:var(--chronolane-muted);margin-block:14px 6px;break-after:avoid}
.chronolane-list>:first-child .chronolane-day{margin-block-start:0}
.chronolane-entry{break-inside:avoid;padding:10px 0;border-top:1px solid var(--chronolane-hair)}
.chronolane-entry :is(h3,h4){font-size:calc(var(--chronolane-size-label) + 2px);line-height:1.35}
.chronolane-entry:target{background:var(--chronolane-future)}
.chronolane-when{font-size:var(--chronolane-size-label);font-weight:700;color:var(--chronolane-muted)}
.chronolane-when small{font-weight:400;font-size:var(--chronolane-size-note)}
.chronolane-who,.chronolane-certainty,.chronolane-written{font-size:var(--chronolane-size-label);color:var(--chronolane-muted)}
.chronolane-certainty{color:var(--chronolane-ink)}
.chronolane-text{margin-block:4px!important}
.chronolane-page q{quotes:none}
.chronolane-claims,.chronolane-links{margin:4px 0 0;padding-inline-start:18px;font-size:var(--chronolane-size-label)}
.chronolane-superseded{text-decoration:line-through}
.chronolane-note{font-size:.75em;vertical-align:super;line-height:1;margin-inline-start:3px;padding:2px 4px}
.chronolane-planned :is(h3,h4)::before,.chronolane-moved :is(h3,h4)::before{content:"";display:inline-block;width:14px;height:9px;margin-inline-end:6px;border:1.5px dashed var(--chronolane-muted);border-radius:2px}
.chronolane-page table{border-collapse:collapse;width:100%;font-size:var(--chronolane-size-label)}
.chronolane-page th,.chronolane-page td{text-align:start;vertical-align:top;padding:6px 12px 6px 0;border-top:1px solid var(--chronolane-hair)}
@media (max-width:719px){.chronolane-page figure{display:none}.chronolane-page thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.chronolane-page tr{display:block;padding:8px 0;border-top:1px solid var(--chronolane-hair)}.chronolane-page td{display:block;border:0;padding:1px 0}.chronolane-page td::before{content:attr(data-label);color:var(--chronolane-muted)}}
@media print{.chronolane-page{max-width:none;padding:0}.chronolane-entry{break-inside:avoid}}`;
}
