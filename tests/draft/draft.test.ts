import { describe, expect, test } from "vitest";
import { draftTimeline } from "../../src/draft/draft.ts";
import { de } from "../../src/language/de/phrases/language.ts";
import { en } from "../../src/language/en/phrases/language.ts";
import { th } from "../../src/language/th/phrases/language.ts";
import { readTimeline } from "../../src/model/read.ts";
import { renderSVG } from "../../src/page/picture.ts";
import type { Language } from "../../src/time/language.ts";
import { isClockPrecision } from "../../src/time/precisions.ts";
import { castText, drafted, hintText, names } from "./tiny.ts";

describe("an event of a draft", () => {
  test("is a phrase that says when, with its sentence, its exact place and the rule that read it", () => {
    const text = "It rained. Talks were held last week in Geneva. Nothing else.";
    const { events, event } = drafted(text);
    expect(events).toHaveLength(1);
    expect(event).toMatchObject({
      id: "e1",
      title: "Talks were held last week in Geneva.",
      when: { phrase: "last week", lang: "en" },
      quotes: [
        {
          exact: "Talks were held last week in Geneva.",
          prefix: "It rained. ",
          suffix: " Nothing else.",
          start: 11,
          end: 47,
          lang: "en",
        },
      ],
      draft: {
        rule: "en/relative-unit",
        read: "10–16 January 2022",
        phrase: { exact: "last week", start: 27, end: 36 },
      },
    });
    expect(event).not.toHaveProperty("text");
  });

  test("is reported by the article and by nobody else, whatever its words say", () => {
    const { document, event } = drafted("The White House confirmed on Friday that Moscow had denied it.", {
      title: "A denial",
    });
    expect(document.sources).toEqual([{ id: "article", name: "A denial", kind: "article" }]);
    expect(event.claims).toEqual([{ by: "article", stance: "reports", quote: event.quotes![0] }]);
  });

  test("is reported by a source that the options say more of", () => {
    const { document } = drafted("They met on Friday.", {
      title: "Talks",
      source: { name: "The Paper", url: "https://paper.example/1", kind: "outlet" },
    });
    expect([document.title, document.sources]).toEqual([
      "Talks",
      [{ id: "article", name: "The Paper", url: "https://paper.example/1", kind: "outlet" }],
    ]);
    expect(drafted("They met on Friday.").document.sources).toEqual([
      { id: "article", name: "the article", kind: "article" },
    ]);
  });

  test("has no status but what its time says: wholly after the dateline it is planned", () => {
    const status = (text: string): string | undefined => drafted(text).event.status;
    expect([
      status("He will come in March 2022."),
      status("He will come this week."),
      status("The visit of 20 January 2022 was cancelled."),
    ]).toEqual(["planned", undefined, undefined]);
  });

  test.each<[string, Language, string]>([
    ["The United States rejected the offer Monday.", en, ""],
    ["The visit of 20 March 2022 was called off.", en, "status:cancelled=called off"],
    ["The visit of 20 March 2022 was postponed.", en, "status:moved=postponed"],
    ["He denied that he will come in March 2022.", en, "stance:denies=denied status:planned=will"],
    ["He said on Friday that he will come in March 2022.", en, "stance:asserts=said status:planned=will"],
    ["Am Sonntag hat Frankreich verhandelt.", de, ""],
    ["Die Sitzung am 20. März 2022 wurde abgesagt.", de, "status:cancelled=abgesagt"],
    ["การประชุมวันพรุ่งนี้ถูกยกเลิก", th, "status:cancelled=ถูกยกเลิก"],
    ["ชอลซ์ให้สัมภาษณ์วันจันทร์ว่าทุกอย่างเรียบร้อย", th, "stance:asserts=ให้สัมภาษณ์"],
  ])(
    "has none where a reading lies before the dateline, or a word says more than that it is to come: %s",
    (text, language, hints) => {
      const { events } = drafted(text, { language, actors: [] });
      expect(events.map(({ status }) => status)).toEqual(events.map(() => undefined));
      expect(hintText(events.at(-1)!)).toBe(hints);
    },
  );

  test("keeps both readings of a day that may be past or to come when the draft is read again", () => {
    const { timeline } = readTimeline(drafted("The United States rejected the offer Monday.").document, {
      languages: [en],
    });
    expect(timeline.events[0]!.time!.alternatives).toHaveLength(1);
  });

  test("keeps where it may be read otherwise", () => {
    expect(drafted("It was founded late last year.").event.draft).toMatchObject({
      read: "late 2021",
      alternatives: ["[2021-07-01..2021-12-31]"],
    });
  });

  test("says no two of its readings alike", () => {
    for (const text of ["Bis Ende 2025 soll die Brücke stehen.", "Bis Anfang 2025 soll die Brücke stehen."]) {
      const { read, alternatives } = drafted(text, { language: de }).event.draft!;
      expect(alternatives!.length).toBeGreaterThan(0);
      expect(new Set([read, ...alternatives!]).size).toBe(1 + alternatives!.length);
    }
  });

  test.each<[text: string, words: string, language?: Language]>([
    ["They met on 3 January at about 5pm in Geneva.", "on 3 January at about 5pm"],
    ["They met on Monday evening at about 8pm.", "on Monday evening at about 8pm"],
    ["They met on the morning of 3 January, at around 9am.", "on the morning of 3 January, at around 9am"],
    ["Sie trafen sich am 3. Januar um etwa 17 Uhr.", "am 3. Januar um etwa 17 Uhr", de],
    ["Sie trafen sich am Montagabend gegen 20 Uhr.", "am Montagabend gegen 20 Uhr", de],
    ["พวกเขาพบกันวันที่ 3 มกราคม เวลาประมาณ 17.00 น.", "วันที่ 3 มกราคม เวลาประมาณ 17.00 น.", th],
    ["They met on 3 January, at around 17:00.", "on 3 January, at around 17:00"],
    ["They met on 3 January between 5pm and 6pm.", "on 3 January between 5pm and 6pm"],
    ["They met on 3 January before 5pm.", "on 3 January before 5pm"],
    ["They met on Monday at about noon.", "on Monday at about noon"],
    ["They met yesterday at about noon.", "yesterday at about noon"],
  ])("is one where a hedged time of day follows its day: %s", (text, words, language = en) => {
    const { events, document } = drafted(text, { language });
    expect(events.map(({ draft }) => draft!.phrase.exact)).toEqual([words]);
    const { timeline, issues } = readTimeline(document, { languages: [language] });
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    const { start, end } = timeline.events[0]!.time!;
    const edge = typeof start === "string" ? end : start;
    expect(typeof edge === "object" && isClockPrecision(edge.precision)).toBe(true);
  });

  test("is not joined with a time of day that lies outside of its hours", () => {
    expect(drafted("They met on Monday evening at about 8am.").events).toHaveLength(2);
  });

  test("is not joined with the time of day of another line or sentence", () => {
    expect(drafted("They met on 3 January. At about 5pm it rained.").events).toHaveLength(2);
  });

  test("read from a vague dateline, says its first day and its last", () => {
    expect(
      drafted("They met on Tuesday.", { dateline: "[2022-01-01..2022-02-20]", tense: "past" }).event.draft!.read,
    ).toBe("[2021-12-28..2022-02-15]");
  });

  test("stands in the tray, with an issue, where no such day exists", () => {
    const { event, issues } = drafted("The vote is on 31 February 2022.");
    expect(event).toMatchObject({ when: { phrase: "on 31 February 2022", lang: "en" } });
    expect(event.draft).not.toHaveProperty("read");
    expect(issues).toMatchObject([{ code: "impossible-date", path: "events[0].when", quote: "on 31 February 2022" }]);
  });

  test("is none of a time that is ruled out, with a note of it", () => {
    const { document, issues, events } = drafted("The vote is not on 3 May but on 4 May.");
    expect(events.map(({ when }) => when)).toEqual([{ phrase: "on 4 May", lang: "en" }]);
    expect(issues).toMatchObject([{ code: "ruled-out-time", severity: "info", quote: "not on 3 May" }]);
    expect(readTimeline(document, { languages: [en] }).issues.filter(({ severity }) => severity === "error")).toEqual(
      [],
    );
  });

  test("of a long sentence has the words around its time as title, and the whole as text", () => {
    const long = `${"After years of talks and more talks, ".repeat(5)}the treaty was signed on 21 January 2022, ${"and more was said, ".repeat(5)}in short.`;
    const { event } = drafted(long);
    expect((event.title as string).length).toBeLessThanOrEqual(140);
    expect(event.title).toMatch(/^….*the treaty was signed on 21 January 2022.*…$/u);
    expect(event.text).toBe(long);
  });

  test("is background where it lies decades before a story of weeks", () => {
    const { events } = drafted("It was promised in 1990. Talks were held last week. They met on Friday.");
    expect(events.map(({ context }) => context)).toEqual([true, undefined, undefined]);
    expect(hintText(events[0]!)).toContain("time:background=in 1990");
    expect(drafted("Built in 1890. Rebuilt in 1990. Closed in 2001.").events.map(({ context }) => context)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("the actors of a draft", () => {
  test("are those named, each once, in the part that claims least, and those whose lane they share", () => {
    const { document, event } = drafted("Blinken met Lavrov on Friday. Antony Blinken left.");
    expect(event.actors).toEqual([
      { actor: "blinken", role: "about" },
      { actor: "lavrov", role: "about" },
    ]);
    expect(document.actors!.map(({ id, memberOf }) => [id, memberOf])).toEqual([
      ["us", undefined],
      ["ru", undefined],
      ["blinken", "us"],
      ["lavrov", "ru"],
    ]);
    expect(document.actors![0]).not.toHaveProperty("metonyms");
  });

  test.each<[string, string, string]>([
    ["a capital hints at its state", "Washington met Berlin on Friday.", "actor:us=Washington actor:de=Berlin"],
    ["what it is made of is no actor", "Russian-made guns arrived on Friday.", "actor:ru=Russian-made"],
    ["those who publish are sources", "Sky News had it on Friday.", "source:sky-news=Sky News"],
  ])("are not guessed: %s", (_, text, hints) => {
    const { event } = drafted(text);
    expect([castText(event), hintText(event)]).toEqual(["", hints]);
  });

  test("who publish are told beside the events, ready to be a voice", () => {
    expect(drafted("Sky News had it on Friday.").document.draft!.sources).toEqual([
      { id: "sky-news", name: { th: "สกายนิวส์", en: "Sky News" }, kind: "outlet" },
    ]);
  });

  test.each<[string, string]>([
    ["The US left on Friday.", "us"],
    ["It left us on Friday.", ""],
    ["A BUS left on Friday.", ""],
    ["UKRAINE won on Friday.", "ua"],
    ["The Washington Post had it on Friday.", ""],
    ["Germany’s team won on Friday.", "de"],
  ])("are whole words, the longest first: %s", (text, cast) => {
    expect(castText(drafted(text).event)).toBe(cast);
  });

  test.each<[string, string]>([
    ["เมื่อวันศุกร์สหรัฐฯพบรัสเซีย", "us ru"],
    ["เมื่อวันศุกร์เยอรันพบยูเคน", "de ua"],
    ["เมื่อวันศุกร์ NATOพบนาโต้", "nato"],
    ["เมื่อวันศุกร์แปลภาษาอังกฤษ", ""],
    ["เมื่อวันศุกร์เพนตากอนพบสหรัฐอาหรับเอมิเรตส์", "pentagon ae"],
  ])("are found in Thai anywhere, misspelt as well: %s", (text, cast) => {
    expect(castText(drafted(text, { language: th }).event)).toBe(cast);
  });

  test("are found in German with the endings of their cases and adjectives, a capital as a hint", () => {
    const text =
      "Die US-Regierung und die deutsche Außenministerin trafen sich am Freitag. Am 19. Januar 2022 lehnte Moskau den Vorschlag Großbritanniens ab. " +
      "Nato und Europäische Union tagten am 18. Januar 2022. Die Ukrainer baten am 17. Januar 2022 den UN-Sicherheitsrat um Hilfe, wie Kiew sagte.";
    const { document, events } = drafted(text, { language: de });
    expect(events.map(castText)).toEqual(["us de", "uk", "nato eu", "ua unsc"]);
    expect(events.map((event) => hintText(event))).toEqual([
      "",
      "actor:ru=Moskau",
      "",
      "actor:ua=Kiew stance:asserts=sagte",
    ]);
    expect(document.actors!.map(({ name }) => (name as { readonly de: string }).de)).toEqual([
      "Vereinigte Staaten",
      "Ukraine",
      "Deutschland",
      "Großbritannien",
      "Nato",
      "Europäische Union",
      "Vereinte Nationen",
      "UN-Sicherheitsrat",
    ]);
  });

  test("may be the author's own, or none", () => {
    const text = "Ann met the US on Friday.";
    expect(castText(drafted(text, { actors: names("ann=Ann bob=Bob") }).event)).toBe("ann");
    expect(drafted(text, { actors: [] }).document.actors).toEqual([]);
    expect(drafted("Article left on Friday.", { actors: names("article=Article") }).document.sources![0]!.id).toBe(
      "article-2",
    );
  });
});

describe("hints are words with their places, for a person", () => {
  test.each<[string, string]>([
    ["He will come on Friday.", "status:planned=will"],
    ["The Friday visit was called off.", "status:cancelled=called off"],
    ["On Friday it was postponed.", "status:moved=postponed"],
    ["On Friday he denied it.", "stance:denies=denied"],
    ["He reportedly left on Friday.", "stance:reports=reportedly"],
    ["He said on Friday it was so.", "stance:asserts=said"],
    ["He confirmed it on Friday.", "stance:confirms=confirmed"],
    ["He left on Friday of his own goodwill.", ""],
  ])("in English: %s", (text, hints) => {
    expect(hintText(drafted(text).event)).toBe(hints);
  });

  test.each<[string, Language, string]>([
    ["Britain plans talks by mid-February.", en, "status:planned=plans"],
    ["Britain and France hope for talks by 3 March 2022.", en, "status:planned=hope for"],
    ["Britain plans to hold talks by mid-February.", en, "status:planned=plans to"],
    ["By mid-February the plans were known.", en, ""],
    ["The plans of 3 January 2022 failed.", en, ""],
    ["Die Regierung strebt Gespräche bis zum 3. März 2022 an.", de, "status:planned=strebt"],
    ["Die Partei hofft bis spätestens Mitte Februar auf Gespräche.", de, "status:planned=hofft"],
    ["รัฐบาลตั้งเป้าเจรจาภายในกลางเดือนกุมภาพันธ์", th, "status:planned=ตั้งเป้า"],
    ["Britain aims to end it by mid-February.", en, "status:planned=aims to"],
    ["The report is due by 3 March 2022.", en, "status:planned=is due"],
    ["Die Partei rechnet mit Gesprächen bis Mitte Februar.", de, "status:planned=rechnet mit"],
    ["รัฐบาลเสนอให้เจรจาภายในกลางเดือนกุมภาพันธ์", th, "status:planned=เสนอให้"],
  ])("a verb of plan before a day by which: %s", (text, language, hints) => {
    expect(hintText(drafted(text, { language }).event)).toBe(hints);
  });

  test.each<[string, Language]>([
    ["He resigned due to illness by mid-February 2022.", en],
    ["The plan had collapsed by 5 May 2021.", en],
    ["Their plans had collapsed by 5 May 2021.", en],
    ["The plans collapsed by 5 May 2021.", en],
    ["Germany's plans collapsed by 5 May 2021.", en],
    ["All plans collapsed by 5 May 2021.", en],
    ["The hopes for peace faded by 5 May 2021.", en],
    ["His absence is due to illness, he said on 5 May 2021.", en],
    ["The delays are due to the weather, he said on 5 May 2021.", en],
    ["Plans collapsed by 5 May 2021.", en],
    ["There was no hope left by 5 May 2021.", en],
    ["Hopes for peace had faded by 5 May 2021.", en],
    ["The proposed pipeline had ended by 5 May 2021.", en],
    ["The promised talks had ended by 5 May 2021.", en],
    ["He must have left by 5 May 2021.", en],
    ["He wants nothing more; all had left by 5 May 2021.", en],
    ["Er erwartet nichts mehr; alle waren bis zum 5. Mai 2021 abgereist.", de],
    ["Wie erwartet waren alle bis zum 5. Mai 2021 abgereist.", de],
    ["Das Versprechen war bis zum 5. Mai 2021 gebrochen.", de],
    ["Das bereitet Sorgen, die bis zum 5. Mai 2021 wuchsen.", de],
    ["การประชุมเสนอข่าวจบลงภายใน 5 พฤษภาคม 2564", th],
    ["ความต้องการหมดลงภายใน 5 พฤษภาคม 2564", th],
    ["วัตถุประสงค์สำเร็จภายใน 5 พฤษภาคม 2564", th],
  ])("a noun, an adjective or an idiom before a day by which says no plan: %s", (text, language) => {
    expect(hintText(drafted(text, { language }).event)).not.toContain("planned");
  });

  test("a word that says two things hints at both: in German “soll” tells of a plan as well as of a rumour", () => {
    expect(hintText(drafted("Er soll am 3. März 2022 abreisen.", { language: de }).event)).toBe(
      "status:planned=soll stance:reports=soll",
    );
  });

  test.each<[string, string]>([
    ["เขาจะมาในวันศุกร์", "status:planned=จะ"],
    ["เขาปฏิเสธข่าวเมื่อวันศุกร์", "stance:denies=ปฏิเสธข่าว"],
    ["เขาปฏิเสธคำเชิญเมื่อวันศุกร์", ""],
    ["มี รายงานว่าเขามาเมื่อวันศุกร์", "stance:reports=มี รายงานว่า"],
    ["เมื่อวันศุกร์ถูกยกเลิก", "status:cancelled=ถูกยกเลิก"],
    ["เขาหวังที่จะมาเมื่อวันศุกร์", ""],
    ["เขายืนยันเมื่อวันพุธ", "stance:confirms=ยืนยัน"],
  ])("in Thai: %s", (text, hints) => {
    expect(hintText(drafted(text, { language: th }).event)).toBe(hints);
  });
});

describe("what has no date of its own", () => {
  test("is about the week of the dateline after “meanwhile” at the head of a paragraph, and only there", () => {
    expect(drafted("It rained.\nMeanwhile, Germany sold arms.").event).toMatchObject({
      when: { about: "[2022-01-17..2022-01-23]" },
      draft: { rule: "draft/meanwhile" },
    });
    expect(drafted("It rained. Meanwhile, Germany sold arms.").events).toEqual([]);
  });

  test("is about the time that was named last after “at the same time as”", () => {
    expect(drafted("They landed last week. Germany sold arms at the same time as France.").events[1]).toMatchObject({
      when: { about: { event: "e1" } },
      draft: { rule: "draft/same-time", read: "about 10–16 January 2022" },
    });
  });

  test("was on or before the time that was named last where that “was held after” it", () => {
    const text = "They met on Friday. The meeting was held after Germany had asked for it.";
    expect(drafted(text).events[1]).toMatchObject({
      when: { by: { event: "e1" } },
      draft: { rule: "draft/held-after", read: "by possibly 21 January 2022" },
    });
    expect(drafted(text.replace("on Friday", "today")).events[1]).toMatchObject({ when: { before: "2022-01-23" } });
  });

  test("has, with “while”, the time of those that tell of the same sum or thing, up to the dateline", () => {
    const { events } = drafted(
      "Germany spent, while it could, 200 million euros. Germany has 200 million euros less since late December.",
    );
    expect(events[0]).toMatchObject({
      when: "[2021-12-21..2022-01-22]",
      draft: { rule: "draft/from-merge-candidates", mergeWith: ["e2"] },
    });
    expect(hintText(events[0]!)).toContain("time:from-merge-candidates=while");
    expect(
      drafted("Germany spent, while it could, 200 million euros. Germany lost 200 million euros this week.").events[0]!
        .when,
    ).toBe("[2022-01-17..2022-01-22]");
    expect(drafted("Germany spent while it could. France left on Friday.").undated).toEqual([
      "Germany spent while it could.",
    ]);
  });

  test("is listed, whether it names an actor or not", () => {
    expect(drafted("Germany waits. It rains. Moscow waits. France left on Friday.").undated).toEqual([
      "Germany waits.",
      "It rains.",
      "Moscow waits.",
    ]);
  });
});

describe("events that may be one", () => {
  const same = (text: string): readonly (readonly string[] | undefined)[] =>
    drafted(text).events.map(({ draft }) => draft!.mergeWith);

  test("share their actors and their time", () => {
    expect(same("The US met Russia on Friday. It was cold. On 21 January 2022 Blinken saw Lavrov.")).toEqual([
      ["e2"],
      ["e1"],
    ]);
  });

  test("do not lie apart, and do not share one actor alone", () => {
    expect(same("The US met Russia on Friday. On 20 December 2021 the US met Russia.")).toEqual([undefined, undefined]);
    expect(same("The US met Russia on Friday. On 21 January 2022 the US bought cheese in a shop.")).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("are compared up to 200, and an issue says where there were more", () => {
    const { issues, events } = drafted("Talks were held last week. ".repeat(201));
    expect(events).toHaveLength(201);
    expect(issues).toMatchObject([{ code: "too-many-to-compare", severity: "info", path: "events" }]);
  });
});

test("the draft is drawn at once, and moves with its dateline", () => {
  const text =
    "The US met Russia last week. It was held after Germany had asked for it. Meanwhile all slept.\nMeanwhile, the US will go to Germany by mid-February.";
  const { document } = drafted(text, { zone: "Europe/Berlin" });
  const { issues, timeline } = readTimeline(document, { languages: [en] });
  expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(timeline.events.map(({ standing }) => standing)).toEqual(["reported", "reported", "reported"]);
  expect(timeline.events[0]!.draft).toEqual(document.events![0]!.draft);
  expect(renderSVG(document, { languages: [en] })).toContain("The US met Russia last week.");
  const later = readTimeline({ ...document, dateline: "2022-02-05" }, { languages: [en] }).timeline;
  expect(later.events[0]!.time).not.toEqual(timeline.events[0]!.time);
});

test("conventions other than a document's own are written out, so that it is read as asked", () => {
  const { event } = drafted("Talks were held last week.", { weekStart: "sunday" });
  expect(event.when).toBe("[2022-01-09..2022-01-15]");
});

describe("wrong options throw one sentence", () => {
  const draft = draftTimeline as (article: unknown, options?: unknown) => unknown;
  const right = { language: en, dateline: "2022-01-22" };
  test.each<[unknown, unknown, string]>([
    [5, right, "article is 5 in draftTimeline; use its text"],
    ["", undefined, "options is undefined in draftTimeline; use an object"],
    [
      "",
      { ...right, language: "en" },
      'options.language is "en" in draftTimeline; use one that has date phrases, such as { en } from "chronolane/en/phrases"',
    ],
    [
      "",
      { ...right, language: { ...en, phrases: undefined } },
      'options.language is an object in draftTimeline; use one that has date phrases, such as { en } from "chronolane/en/phrases"',
    ],
    ["", { language: en }, `options.dateline is undefined in draftTimeline; use EDTF such as "2022-01-22"`],
    [
      "",
      { ...right, dateline: "22 Jan" },
      `options.dateline is "22 Jan" in draftTimeline; use EDTF such as "2022-01-22"`,
    ],
    [
      "",
      { ...right, zone: "Mars" },
      `options.zone is "Mars" in draftTimeline; use an IANA name such as "Asia/Bangkok"`,
    ],
    [
      "",
      { ...right, actors: "us" },
      `options.actors is "us" in draftTimeline; use a list such as [{ id: "us", name: "United States" }]`,
    ],
    [
      "",
      { ...right, actors: [{ id: "us", name: "US", aliases: "USA" }] },
      "options.actors[0] is an object in draftTimeline; use an id and a name, aliases, misspellings and metonyms as lists of texts",
    ],
  ])("%j %o", (article, options, said) => {
    expect(() => draft(article, options)).toThrow(said);
  });
});

describe("a bare weekday", () => {
  const first = (article: string): unknown =>
    draftTimeline(article, { language: en, dateline: "2022-01-22" }).document.events?.[0];

  test("lies back where somebody said something, ahead where something is planned, and the other reading stays", () => {
    expect(first("A spokesman said on Tuesday that nothing had changed.")).toMatchObject({
      when: { phrase: "on Tuesday", lang: "en", tense: "past" },
      draft: { read: "2022-01-18", alternatives: ["2022-01-25"] },
    });
    expect(first("Germany is expected to answer on Friday.")).toMatchObject({
      when: { phrase: "on Friday", tense: "future" },
      draft: { read: "2022-01-28" },
    });
  });

  test("stays doubtful where the sentence says neither", () => {
    expect(first("Nobody came on Tuesday.")).toMatchObject({
      when: { phrase: "on Tuesday", lang: "en" },
      draft: { read: "2022-01-18?" },
    });
    expect(first("Nobody came on Tuesday.")).not.toHaveProperty("when.tense");
  });
});

test.each<[Language, string]>([
  [en, "Beijing has not confirmed it on 3 March 2022."],
  [en, "On 3 March 2022 the report had not yet been confirmed."],
  [th, "เมื่อวันที่ 3 มีนาคม 2565 ทางการยังไม่ยืนยันเรื่องนี้"],
  [de, "Am 3. März 2022 wurde das nicht bestätigt."],
])("what was not confirmed is no hint that it was: %#", (language, article) => {
  expect(
    draftTimeline(article, { language, dateline: "2022-03-05" }).document.events?.[0]?.draft?.hints.filter(
      ({ value }) => value === "confirms",
    ),
  ).toEqual([]);
});
