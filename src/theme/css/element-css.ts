const unseen =
  "position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";
const focus =
  "outline:2px solid var(--chronolane-focus);outline-offset:2px;box-shadow:0 0 0 2px var(--chronolane-ground)";

/** Toolbar, grid and details of the living component. */
export function elementCss(): string {
  return [hostCss, headCss, toolbarCss, fieldCss, detailsCss, noticeCss, reachCss].join("\n");
}

const hostCss = `
:host{display:block;color:var(--chronolane-ink);background:var(--chronolane-ground);font:var(--chronolane-size-subtitle)/1.5 var(--chronolane-font);text-align:start;-webkit-text-size-adjust:100%}
:host([hidden]){display:none}
.timeline *,.notice *{box-sizing:border-box}
.timeline [hidden]{display:none}
.timeline q{quotes:none}
.timeline :is(h2,h3,h4,p,dl,dd,ul,ol,blockquote),.notice p{margin:0;padding:0}
.timeline :is(ul,ol){list-style:none}
.unseen{${unseen}}`;

const headCss = `
.head{position:relative;z-index:2;display:flex;flex-wrap:wrap;align-items:flex-end;gap:8px 24px;padding:14px var(--chronolane-padding) 0}
.heading{flex:1 1 24rem;min-width:0}
.heading>.unseen{left:0;top:0}
.timeline .title{font-family:var(--chronolane-title-font);font-size:var(--chronolane-size-title);line-height:1.3;font-weight:var(--chronolane-weight-title);text-wrap:balance;overflow-wrap:anywhere}
.timeline .subtitle{font-size:var(--chronolane-size-subtitle);font-weight:var(--chronolane-weight-subtitle);line-height:1.45;color:var(--chronolane-muted);margin-top:2px;overflow-wrap:anywhere}
.timeline .summary{font-size:var(--chronolane-size-note);font-weight:var(--chronolane-weight-note);line-height:1.5;color:var(--chronolane-muted);margin-top:4px;overflow-wrap:anywhere}
.timeline{position:relative}`;

const toolbarCss = `
.toolbar{display:flex;gap:2px;flex:none;margin-inline:-8px}
.button{display:inline-grid;place-items:center;width:32px;height:32px;padding:0;border:0;border-radius:4px;background:transparent;color:var(--chronolane-muted);cursor:pointer;flex:none}
.button:hover{background:var(--chronolane-future);color:var(--chronolane-ink)}
.icon{fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round;display:block}
.menu{position:absolute;min-width:11rem;max-width:calc(100% - 16px);padding:4px;border:1px solid var(--chronolane-hair);border-radius:6px;background:var(--chronolane-ground);box-shadow:0 6px 24px rgb(0 0 0/.14)}
.menu-item{display:flex;align-items:center;gap:8px;width:100%;min-height:32px;padding:4px 14px 4px 8px;border:0;border-radius:4px;background:transparent;color:inherit;font:inherit;font-size:var(--chronolane-size-label);text-align:start;cursor:pointer}
.menu-item:hover{background:var(--chronolane-future)}
.menu-item .icon{flex:none;visibility:hidden}
.menu-item[aria-checked="true"] .icon{visibility:visible}
@media (pointer:coarse){.button{width:44px;height:44px}.menu-item{min-height:44px}}`;

const fieldCss = `
.container,.field{position:relative}
.field:is([data-form=lanes],[data-form=print]){touch-action:pan-y;cursor:grab;user-select:none;-webkit-user-select:none}
.field.dragging,.field.dragging .cell{cursor:grabbing}
.field [data-event]{cursor:pointer}
.overlay{position:absolute;inset:0;pointer-events:none;overflow:hidden}
.cell,.row-head{position:absolute;margin:0;padding:0;border:0;border-radius:4px;background:transparent;color:inherit;font:inherit;outline:none}
.cell{pointer-events:auto;min-width:24px;min-height:24px}
.row-head>.why{position:absolute;inset:0;pointer-events:auto}
.row-head[aria-expanded]{pointer-events:auto;cursor:pointer}
.row-head[aria-expanded]:hover{box-shadow:0 0 0 1px var(--chronolane-hair)}
.cell>.unseen,.row-head>.unseen{left:50%;top:50%}
.cell.off{pointer-events:none;visibility:visible;clip-path:inset(50%)}
.cell:hover{box-shadow:0 0 0 1px var(--chronolane-hair)}
.cell.chosen{box-shadow:0 0 0 2px var(--chronolane-ink)}`;

const detailsCss = `
.details{background:var(--chronolane-ground);border-top:1px solid var(--chronolane-ink);padding:12px 16px 18px;overflow:auto;overscroll-behavior:contain;position:sticky;bottom:0;z-index:1;max-height:min(55vh,30rem);overflow-wrap:anywhere}
.details:not(.card){box-shadow:0 -6px 18px rgb(0 0 0/.08)}
.details.card{position:absolute;bottom:auto;border:1px solid var(--chronolane-hair);border-top:3px solid var(--chronolane-ink);box-shadow:0 6px 24px rgb(0 0 0/.14)}
.details-head{display:flex;gap:8px;align-items:flex-start;justify-content:space-between}
.details-tools{display:flex;flex:none;margin:-4px -9px 0 0}
.details-tools .button{color:var(--chronolane-ink)}
.details-tools .button[aria-pressed="true"]{background:var(--chronolane-ink);color:var(--chronolane-ground)}
.timeline .details-title{font-family:var(--chronolane-title-font);font-size:calc(var(--chronolane-size-lane) + 3px);line-height:1.35;font-weight:700}
.timeline .when{font-size:var(--chronolane-size-subtitle);font-weight:700;color:var(--chronolane-muted);margin-top:4px}
.timeline .certainty{font-size:var(--chronolane-size-label);color:var(--chronolane-muted)}
.timeline .facts+.certainty,.timeline .text{margin-top:8px}
.facts{display:grid;grid-template-columns:minmax(4.5rem,max-content) 1fr;gap:4px 12px;font-size:var(--chronolane-size-label)}
.timeline .facts{margin-top:12px}
.facts dt{color:var(--chronolane-muted)}
.facts code,.notice code,.faults code{font:var(--chronolane-size-note)/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.rule{color:var(--chronolane-muted)}
.timeline .details h4{font-size:var(--chronolane-size-label);font-weight:700;margin-top:14px;padding-top:8px;border-top:1px solid var(--chronolane-hair)}
.details li{margin-top:6px;font-size:var(--chronolane-size-label)}
.facts li:first-child{margin-top:0}
.facts li{margin-top:2px}
.speaker{font-weight:400}
.details a{color:var(--chronolane-focus);text-underline-offset:2px}
.claim.past{color:var(--chronolane-muted)}
.claim :is(.said,.note){font-size:var(--chronolane-size-note);color:var(--chronolane-muted)}
.timeline .quote{margin:3px 0;padding-inline-start:10px;border-inline-start:2px solid var(--chronolane-hair)}
.link{display:inline;min-height:24px;padding:2px 0;border:0;background:none;color:var(--chronolane-focus);font:inherit;text-align:start;text-decoration:underline;text-underline-offset:2px;cursor:pointer}
.link-kind,.details .tags{color:var(--chronolane-muted)}
.details .tags{margin-top:8px;font-size:var(--chronolane-size-label)}`;

const noticeCss = `
.faults{padding:4px 16px 14px;font-size:var(--chronolane-size-label);color:var(--chronolane-muted)}
.faults summary{cursor:pointer;min-height:24px}
.faults li{margin-top:8px;overflow-wrap:anywhere}
.notice{padding:16px}
.notice p+p{margin-top:4px}
.notice .said{color:var(--chronolane-muted)}
.retry{margin-top:10px;min-height:32px;padding:4px 14px;border:1px solid var(--chronolane-ink);border-radius:4px;background:transparent;color:inherit;font:inherit;cursor:pointer}
.retry:hover{background:var(--chronolane-future)}
@media (pointer:coarse){.retry,.link{min-height:44px}}`;

const reachCss = `
.timeline :is(button,a,summary,.details):focus-visible,.notice button:focus-visible{${focus}}
.timeline :is(.cell,.row-head):focus-visible{${focus};outline-offset:0}
.timeline :is(.details,.menu-item):focus-visible{outline-offset:-2px;box-shadow:none}
@media (forced-colors:active){.cell.chosen,.button[aria-pressed="true"]{outline:2px solid Highlight}.icon{stroke:ButtonText}}
@media print{.toolbar,.menu,.overlay,.details{display:none}}`;
