import { describe, expect, test } from "vitest";
import { en } from "../../src/en.ts";
import { readTimeline } from "../../src/model/read.ts";
import { mirroredPlaces } from "../../src/scene/forms/mirror.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import { seed } from "../layout/laid.ts";

const { timeline } = readTimeline(seed("apollo-11-landing"));
const scene = drawScene(timeline, { languages: [en], width: 1200 });

describe.each([
  ["drawn", scene.targets],
  ["mirrored", mirroredPlaces(scene).targets],
])("targets, %s,", (_name, targets) => {
  const plain = targets.map(({ id, event, lane, box, text, lang, title }) => ({
    id,
    event,
    lane,
    box,
    text,
    lang,
    title,
  }));

  test("are the same values read, spread, copied as JSON and cloned", () => {
    expect(targets.length).toBeGreaterThan(9);
    expect(targets.map((target) => ({ ...target }))).toEqual(plain);
    expect(JSON.parse(JSON.stringify(targets))).toEqual(plain);
    expect(structuredClone(targets)).toEqual(plain);
  });

  test("say of each event what the picture says of it", () => {
    const said = new Map(scene.targets.map(({ id, text, title }) => [id, { text, title }]));
    for (const { id, text, title } of targets) expect({ text, title }).toEqual(said.get(id));
    expect(targets.every(({ text }) => text !== "")).toBe(true);
  });
});
