import { expect, test } from "vitest";
import january from "../../seeds/january-2022.json";
import { en } from "../../src/language/en/en.ts";
import { readTimeline } from "../../src/model/read.ts";
import { svgText } from "../../src/render/string/svg.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import { light } from "../../src/theme/themes/light.ts";

test.each(["ltr", "rtl"] as const)("a still picture (%s) has no sign that waits to be pressed", (direction) => {
  const { timeline } = readTimeline(january, { languages: [en] });
  const scene = drawScene(timeline, { languages: [en], lang: "en", direction });
  const signs = scene.marks.filter(({ interactive }) => interactive === true);
  expect(signs.map(({ id }) => id)).toContain("lane:us:sign");
  const svg = svgText(scene, { theme: light });
  for (const { id } of signs) expect(svg).not.toContain(`"${id}"`);
  expect(svg).toContain('"lane:us"');
});
