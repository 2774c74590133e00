import type { Language } from "../time/language.ts";
import { makeIn } from "./make.ts";

/** The kind of a notice: `answer` and `json` are what was wrong with an answer, `options` that the page's cannot be drawn by. */
export type NoticeState = "waiting" | "loading" | "answer" | "json" | "options";

/**
 * The element's content while there is no timeline: the page's own fallback, and the state of loading in words. For authors
 * `said` is the reason of a failure, and `hint` what mends it.
 */
export function notice(
  document: Document,
  {
    state,
    language,
    said,
    hint,
  }: { readonly state: NoticeState; readonly language: Language; readonly said?: string; readonly hint?: string },
): readonly HTMLElement[] {
  const make = makeIn(document);
  const fallback = make("slot");
  const { ui } = language.words;
  const own = { lang: language.code, dir: language.direction };
  if (state === "waiting") return [fallback];
  if (state === "loading")
    return [make("p", { class: "notice", role: "status", part: "notice", ...own }, [ui.loading]), fallback];
  return [
    make("div", { class: "notice failed", role: "alert", part: "notice", ...own }, [
      make("p", {}, [make("strong", {}, [ui.failed])]),
      ...(state === "options" ? [] : [make("p", {}, [state === "answer" ? ui.noAnswer : ui.noJson])]),
      ...(said === undefined || said === ""
        ? []
        : [make("p", { class: "said" }, [make("code", { lang: "en" }, [said])])]),
      ...(hint === undefined ? [] : [make("p", { class: "said", lang: "en" }, [hint])]),
      make("button", { type: "button", class: "retry", part: "button", "data-do": "retry" }, [ui.retry]),
    ]),
    fallback,
  ];
}

/** Says in place of a timeline that it is loading; the answer takes that back. */
export function loadingIn(root: ShadowRoot, section: HTMLElement, language: Language): () => void {
  const nodes = notice(root.ownerDocument, { state: "loading", language });
  section.hidden = true;
  root.append(...nodes);
  return () => {
    section.hidden = false;
    nodes.forEach((node) => node.remove());
  };
}

/** The notice that a timeline could not be drawn, for authors with the reason. */
export function drawingFailed(
  document: Document,
  { language, reason }: { readonly language: Language; readonly reason?: string },
): HTMLElement {
  const make = makeIn(document);
  const own = { lang: language.code, dir: language.direction };
  return make("div", { class: "notice failed", role: "alert", part: "notice", ...own }, [
    make("p", {}, [make("strong", {}, [language.words.ui.notDrawn])]),
    ...(reason === undefined ? [] : [make("p", { class: "said" }, [make("code", { lang: "en" }, [reason])])]),
  ]);
}

/** The languages that could not be loaded, each in a sentence, with a button to try again; an empty list where all were loaded. */
export function missingLanguages(
  document: Document,
  { missing, language }: { readonly missing: readonly string[]; readonly language: Language },
): readonly HTMLElement[] {
  if (missing.length === 0) return [];
  const make = makeIn(document);
  const { ui, punctuation } = language.words;
  const names = new Intl.DisplayNames([language.code], { type: "language" });
  const said = missing.map((lang) => make("span", {}, [ui.notLoaded(names.of(lang) ?? lang)]));
  const own = { lang: language.code, dir: language.direction };
  return [
    make("p", { class: "notice failed", role: "status", part: "notice", ...own }, [
      ...said.flatMap((sentence) => [sentence, punctuation.space]),
      make("button", { type: "button", class: "retry", part: "button", "data-do": "retry" }, [ui.retry]),
    ]),
  ];
}
