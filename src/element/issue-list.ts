import type { Issue } from "../base/issue.ts";
import { issueItem } from "../facts/entry/issue-item.ts";
import type { DetailsContext } from "./details-context.ts";
import { itemElement } from "./entry-elements.ts";

/** The issues that an author sees: faults of the data, and separately those of options, attributes and languages. */
export interface ListedIssues {
  readonly data: readonly Issue[];
  readonly settings: readonly Issue[];
}

/** How many issues of each kind there are, in a line, and each behind it. Messages are for authors, and English. */
export function fillIssues(place: HTMLElement, { data, settings }: ListedIssues, context: DetailsContext): void {
  const { make, language } = context;
  const { words } = language;
  const kinds = [
    { issues: data.filter(isFault), count: (n: number) => words.faultCount(n) },
    { issues: settings.filter(isFault), count: (n: number) => words.settingCount(n) },
  ]
    .filter(({ issues }) => issues.length > 0)
    .map(({ issues, count }) => ({ issues, head: count(issues.length) }));
  place.hidden = kinds.length === 0;
  place.replaceChildren(
    make("summary", {}, [kinds.map(({ head }) => head).join(words.punctuation.separator)]),
    ...kinds.flatMap(({ issues, head }) => [
      ...(kinds.length > 1 ? [make("p", {}, [head])] : []),
      make(
        "ol",
        { lang: "en", role: "list" },
        issues.map((issue) => itemElement(issueItem(issue, language), { context })),
      ),
    ]),
  );
}

const isFault = ({ severity }: Issue): boolean => severity !== "info";
