import { describe, expect, it } from "vitest";
import { draftTimeline } from "../../../src/draft.ts";
import { en } from "../../../src/en.phrases.ts";
import { readTimeline } from "../../../src/model/read.ts";
import type { PhraseTable } from "../../../src/time/phrase-table.ts";
import { scanner } from "../../../src/time/phrases/scan.ts";

/** English whose table counts how often its traps are read: as often as it is prepared. */
function counting(): { readonly language: typeof en; readonly times: () => number } {
  let times = 0;
  const table: PhraseTable = {
    ...en.phrases!,
    get traps() {
      times += 1;
      return en.phrases!.traps;
    },
  };
  return { language: { ...en, phrases: table }, times: () => times };
}

describe("a table of phrases is prepared once", () => {
  const { language, times } = counting();
  scanner(language.phrases!);
  const once = times();

  it("for a draft of many sentences, weekdays of both sides among them", () => {
    const { language, times } = counting();
    const { document } = draftTimeline(
      "The ministers said that talks were held on Monday. They will meet again on Friday. The talks in Geneva were held last week. A summit is planned on Thursday.",
      { language, dateline: "2022-01-22" },
    );
    expect([once > 0, document.events?.length, times()]).toEqual([true, 4, once]);
  });

  it("for a document with phrases in several zones and of several statuses", () => {
    const { language, times } = counting();
    const { timeline } = readTimeline(
      {
        chronolane: 1,
        lang: "en",
        dateline: "2022-01-22",
        actors: [{ id: "a", name: "A" }],
        events: ["planned", "happened", "ongoing"].flatMap((status) =>
          ["UTC", "Asia/Bangkok"].map((zone) => ({
            id: `${status}-${zone.length}`,
            title: "Talks",
            status,
            when: { phrase: "on Monday", zone },
            actors: [{ actor: "a" }],
          })),
        ),
      },
      { languages: [language] },
    );
    expect([timeline.events.filter(({ time }) => time !== null).length, times()]).toEqual([6, once]);
  });
});
