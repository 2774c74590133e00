import { expect, test } from "vitest";
import { en } from "../../src/language/en/phrases/language.ts";
import { renderHTML } from "../../src/page/page.ts";

test("the list says of each event of which it is not known that it began after all above", () => {
  const page = renderHTML(
    {
      chronolane: 1,
      events: ["2022", "2022-03-05", "2022-05-05", "2023-01-01", "2023-01-01", "2023-02"].map((when, k) => ({
        title: `Event ${k + 1}.`,
        when,
      })),
    },
    { languages: [en] },
  );
  const entries = page.split('<li id="chronolane-event-').slice(1);
  expect(entries.map((entry) => entry.includes("before or after those above: not known"))).toEqual([
    false,
    true,
    true,
    false,
    true,
    false,
  ]);
});
