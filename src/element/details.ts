import type { EventFacts } from "../facts/event-facts.ts";
import { eventEntry } from "../facts/entry/event-entry.ts";
import { isStruck } from "../layout/body/dashed-and-struck.ts";
import { langOf, type DetailsContext } from "./details-context.ts";
import { entryElements } from "./entry-elements.ts";
import { iconButton } from "./make.ts";
import { activeIn } from "./overlay.ts";

/** Everything that is known of an event, in words; `counted` says whether time is counted from it, null that it cannot be. */
export const detailsOf = (
  event: EventFacts,
  context: DetailsContext,
  counted: boolean | null,
): readonly HTMLElement[] => [detailsHead(event, context, counted), ...detailsBody(event, context)];

/** Writes details anew, or hides them where there are none; true where they had the focus. Stepping on keeps the button that steps. */
export function fillDetails(details: HTMLElement, content: readonly HTMLElement[]): boolean {
  const focused = activeIn(details);
  const had = details.contains(focused);
  const command = focused?.getAttribute("data-do") ?? "";
  details.replaceChildren(...content);
  details.hidden = content.length === 0;
  details.scrollTop = 0;
  if (had && content.length > 0)
    (details.querySelector<HTMLElement>(`.details-tools [data-do="${command}"]`) ?? details).focus({
      preventScroll: true,
    });
  return had;
}

/** The title and the tools. */
function detailsHead(
  { id, title, status, standing }: EventFacts,
  { make, language }: DetailsContext,
  counted: boolean | null,
): HTMLElement {
  const { ui, axis } = language.words;
  return make("div", { class: "details-head" }, [
    make("h3", { id: "details-title", class: "details-title", part: "details-title", lang: langOf(title, language) }, [
      isStruck({ status, standing }) ? make("s", {}, [title.text]) : title.text,
    ]),
    make("div", { class: "details-tools" }, [
      ...(counted === null
        ? []
        : [
            iconButton(make, {
              name: "count",
              label: axis.count,
              command: "count",
              attributes: { "aria-pressed": String(counted), "data-of": id },
            }),
          ]),
      iconButton(make, { name: "previous", label: ui.previous, command: "previous" }),
      iconButton(make, { name: "next", label: ui.next, command: "next" }),
      iconButton(make, { name: "close", label: ui.close, command: "close" }),
    ]),
  ]);
}

/** All that is said of the event below its title. */
export const detailsBody = (event: EventFacts, context: DetailsContext): readonly HTMLElement[] =>
  entryElements(eventEntry(event, { language: context.language, isAlone: true }), context);
