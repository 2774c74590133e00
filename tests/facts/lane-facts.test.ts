import { expect, test } from "vitest";
import { en } from "../../src/en.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import { th } from "../../src/th.ts";

const { timeline } = readTimeline({
  chronolane: 1,
  lang: "th",
  title: "ข่าว",
  actors: [
    { id: "union", name: "สหภาพ" },
    { id: "press", name: { en: "The press" } },
  ],
  events: ["union", "press", "union"].map((actor, k) => ({
    id: `e${k}`,
    title: "พบกัน",
    when: `2022-01-0${k + 1}`,
    actors: [{ actor }],
  })),
});

test.each(["lanes", "storyline"] as const)(
  "in %s a lane is read out in the reader's language, and its name in its own",
  (form) => {
    const { lanes } = drawScene(timeline, { languages: [en, th], lang: "en", form, width: 1200 });
    const said = lanes.map(({ id, text, lang, title }) => [id, text, lang, title]);
    expect(said).toContainEqual(["union", "สหภาพ, 2 events", "en", { text: "สหภาพ", lang: "th" }]);
    expect(said).toContainEqual(["press", "The press, 1 event", "en", { text: "The press", lang: "en" }]);
  },
);
