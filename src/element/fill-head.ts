import type { Issue } from "../base/issue.ts";
import type { LocalizedText } from "../base/text.ts";
import { isUnread } from "../facts/summary-counts.ts";
import type { Frame } from "./shadow-frame.ts";
import { fillIssues } from "./issue-list.ts";
import type { PreparedTimeline } from "./prepare.ts";

/** Writes the words round the picture: title, subtitle, summary, and the list of issues where it is asked for. */
export function fillHead(
  { section, title, subtitle, summary, faults, make }: Frame,
  {
    prepared: {
      timeline,
      facts,
      readIssues,
      resolved: { language, direction, issues: isListed, optionIssues },
    },
    settingIssues,
    isTitled,
  }: { readonly prepared: PreparedTimeline; readonly settingIssues: readonly Issue[]; readonly isTitled: boolean },
): void {
  section.lang = language.code;
  section.dir = direction;
  const set = (place: HTMLElement, text: LocalizedText | undefined): void => {
    const chosen = text === undefined ? null : facts.formatter.text(text);
    place.textContent = chosen?.text ?? "";
    if (chosen === null || chosen.lang === language.code) place.removeAttribute("lang");
    else place.lang = chosen.lang;
  };
  set(title, { [facts.heading.lang]: facts.heading.text });
  set(subtitle, timeline.subtitle);
  summary.textContent = facts.summary(0);
  for (const place of [title, subtitle, summary])
    place.classList.toggle("unseen", !isTitled || (place === title && timeline.title === undefined));
  subtitle.hidden = timeline.subtitle === undefined;
  if (isListed && isUnread(timeline)) faults.setAttribute("open", "");
  const listed = {
    data: isListed || isUnread(timeline) ? readIssues : [],
    settings: isListed ? [...settingIssues, ...optionIssues] : [],
  };
  fillIssues(faults, listed, { make, language });
}
