import type { TimelineEvent } from "../model/timeline.ts";
import { tag, type Child, type Html } from "../render/string/html.ts";
import { own, type PageContext } from "./context.ts";

/** Every event a row: the whole of the picture for those who read by ear or by column. */
export function eventTable(events: readonly TimelineEvent[], context: PageContext): Html {
  const { words } = context.language;
  const heads = [words.ui.time, words.ui.event, words.ui.actors, words.ui.certainty];
  const cell = (k: number, child: Child): Html =>
    tag("td", { "data-label": `${heads[k] ?? ""}${words.punctuation.colon}` }, child);
  return tag(
    "table",
    {},
    tag(
      "thead",
      {},
      tag(
        "tr",
        {},
        heads.map((head) => tag("th", { scope: "col" }, head)),
      ),
    ),
    tag(
      "tbody",
      {},
      events
        .map((event) => context.facts.of(event))
        .map(({ time, title, who, certainty }) =>
          tag("tr", {}, cell(0, time), cell(1, own(title, context)), cell(2, who), cell(3, certainty)),
        ),
    ),
  );
}
