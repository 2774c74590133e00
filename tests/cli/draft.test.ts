import { expect, test } from "vitest";
import type { TimelineDocument } from "../../src/model/document.ts";
import { cli } from "./stand-in.ts";

const article = "The US met Russia last week. Moscow waits. Blinken left on Friday.";
const asked = "draft in.txt --lang en --dateline 2022-01-22";
const documentOf = (text: string | undefined): TimelineDocument => JSON.parse(text ?? "") as TimelineDocument;

test("a draft goes to a file as a document, and what was found is said on standard error", async () => {
  const { code, out, err, files } = await cli(`${asked} -o out.json --zone Europe/Berlin --title Talks`, {
    "in.txt": article,
  });
  expect([code, out, err]).toEqual([
    0,
    "",
    "in.txt: 2 dated phrases, 3 actors, 1 sentence without a date, no faults\n",
  ]);
  expect(documentOf(files.get("out.json"))).toMatchObject({
    chronolane: 1,
    title: "Talks",
    lang: "en",
    zone: "Europe/Berlin",
    dateline: "2022-01-22",
    events: [{ id: "e1" }, { id: "e2" }],
  });
});

test("what was worked out from other times is no dated phrase, and is counted by itself", async () => {
  const { err } = await cli("draft - --lang en --dateline 2022-01-22", {
    "-": "It rained.\nMeanwhile, Germany sold arms. It was held after France had asked. They met on Friday. The sale was held after it.",
  });
  expect(err).toBe(
    "standard input: 1 dated phrase, 2 times worked out from others, 1 actor, 2 sentences without a date, no faults\n",
  );
});

test("without -o it goes to standard output, and - is standard input", async () => {
  const { code, out, err } = await cli("draft - --lang th --dateline 2022-01-22", {
    "-": "\ufeffเมื่อวันศุกร์สหรัฐฯพบรัสเซีย",
  });
  expect([code, err]).toEqual([0, "standard input: 1 dated phrase, 2 actors, 0 sentences without a date, no faults\n"]);
  expect(documentOf(out).events![0]!.when).toEqual({ phrase: "เมื่อวันศุกร์", lang: "th" });
});

test("its names are those of a file, of a document, or none", async () => {
  const names = [{ id: "blinken", name: "Blinken" }];
  const ids = async (actors: string): Promise<readonly string[]> => {
    const { out } = await cli(`${asked} --actors ${actors}`, {
      "in.txt": article,
      "list.json": JSON.stringify(names),
      "document.json": { chronolane: 1, actors: names },
    });
    return documentOf(out).actors!.map(({ id }) => id);
  };
  expect([await ids("list.json"), await ids("document.json"), await ids("none")]).toEqual([
    ["blinken"],
    ["blinken"],
    [],
  ]);
});

test("a date that does not exist is listed with its place, the draft is made all the same, and it ends with 1", async () => {
  const { code, err, out } = await cli(asked, { "in.txt": "It ends on 31 February 2022." });
  expect([code, documentOf(out).events!.length]).toEqual([1, 1]);
  expect(err).toMatch(
    /^error impossible-date at events\[0\]\.when\n.*\n {2}hint: .*\n {2}written: on 31 February 2022\n\nin\.txt: 1 dated phrase, 0 actors, 0 sentences without a date, 1 error\n$/u,
  );
});

test("what is no text is a fault of the data, and nothing is made of it", async () => {
  const { code, out, err } = await cli(asked, { "in.txt": new Uint8Array([0x41, 0xe9]) });
  expect([code, out, err]).toEqual([
    1,
    "",
    "error not-utf8 at the article\n  the text is not UTF-8: line 1 has a byte that it does not allow\n  hint: save it as UTF-8\n\nin.txt: 1 error; no draft is made\n",
  ]);
});

test.each(["out.svg", "out.html", "OUT.PNG"])(
  "a draft is no picture: %s is refused, and nothing is written",
  async (output) => {
    const { code, err, files } = await cli(`${asked} -o ${output}`, { "in.txt": article });
    expect([code, [...files]]).toEqual([2, []]);
    expect(err).toContain(
      `-o is ${output}, and a draft is a document as JSON, no picture; write it to a .json file, then draw that`,
    );
  },
);

test.each(['{ "chronolane": 1, "events": [] }', " [1, 2]\n"])(
  "what is JSON is no article, and is refused: %j",
  async (json) => {
    const { code, err, files } = await cli(`${asked} -o out.json`, { "in.txt": json });
    expect([code, [...files]]).toEqual([2, []]);
    expect(err).toContain("in.txt is JSON, not the text of an article; a document needs no draft: draw or check it");
  },
);

test("a text that only looks like JSON is an article", async () => {
  expect((await cli(asked, { "in.txt": '"They met last week."' })).code).toBe(0);
  expect((await cli(asked, { "in.txt": "[Berlin] They met last week." })).code).toBe(0);
});

test("a draft is drawn and checked as it is", async () => {
  const { out } = await cli(asked, { "in.txt": article });
  expect(await cli("check draft.json", { "draft.json": out })).toMatchObject({
    code: 0,
    out: expect.stringContaining("2 events, no faults"),
  });
  expect((await cli("draw draft.json -o -", { "draft.json": out })).out).toMatch(/^<svg/u);
});

test("--lang takes any tag that a language at hand serves", async () => {
  const { code, out } = await cli("draft - --lang EN-us --dateline 2022-01-22", { "-": "Talks were held last week." });
  expect(code).toBe(0);
  expect(documentOf(out).lang).toBe("en");
});
