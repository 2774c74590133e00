import type { Issue } from "../base/issue.ts";
import type { Language } from "../time/language.ts";
import type { Make } from "./make.ts";

/** The faults of the data: how many in a line, each behind it. Messages are for authors, and English. */
export function fillFaults(
  place: HTMLElement,
  issues: readonly Issue[],
  { make, language }: { readonly make: Make; readonly language: Language },
): void {
  const faults = issues.filter(({ severity }) => severity !== "info");
  place.hidden = faults.length === 0;
  const items = faults.map(({ path, message, hint, quote }) =>
    make("li", {}, [
      ...(path === "" ? [] : [make("code", {}, [path]), " "]),
      message,
      ...(quote === undefined || message.includes(quote) ? [] : [" “", make("q", {}, [quote]), "”"]),
      make("div", { class: "hint" }, [hint]),
    ]),
  );
  place.replaceChildren(
    make("summary", {}, [language.words.faultCount(faults.length)]),
    make("ol", { lang: "en", role: "list" }, items),
  );
}
