import type { Item } from "./types.ts";
import { legendKeys, type LegendKey } from "./options.ts";

function* keysOf({ body, event, claim }: Item): Generator<LegendKey> {
  if (claim !== null) {
    const { stance } = claim;
    yield stance === "denies" ? "claimDenies" : stance === "asserts" ? "claimAsserts" : stance === "reports" ? "claimReports" : stance === "confirms" ? "claimConfirms" : "claimRetracts";
    return;
  }
  if (body.form === "bracket") yield "orderOnly";
  else if (body.form === "instant") yield "instant";
  else if (body.end === "flag") yield "byDay";
  else if (body.members !== undefined) yield "oneOf";
  else {
    if (body.start === "hard" && body.end === "hard" && event.status === "happened") yield "dayKnown";
    if ((body.start === "cap" || body.end === "cap") && body.sure === null) yield "somewhereInSpan";
    if (body.start === "wavy" || body.end === "wavy") yield "approximate";
    if (body.sure !== null && (body.start === "cap" || body.end === "cap")) yield "surely";
    if (body.end === "open" || body.start === "open") yield "goesOn";
    if (body.end === "unknown" || body.start === "unknown") yield "endUnknown";
  }
  if (event.status === "planned" || event.status === "moved" || event.status === "cancelled") yield event.status;
  if (event.standing !== "attested") yield event.standing;
}

/** What the legend explains: just what is in the picture, in a fixed order. */
export function legendOf(items: readonly Item[], linked: boolean): readonly LegendKey[] {
  const found = new Set(items.flatMap((item) => [...keysOf(item)]));
  if (linked) found.add("severalActors");
  return legendKeys.filter((key) => found.has(key));
}
