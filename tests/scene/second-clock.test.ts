import { describe, expect, test } from "vitest";
import { night } from "../../stories/desk/night.ts";
import { en } from "../../src/en.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import type { DrawOptions } from "../../src/scene/options.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { th } from "../../src/th.phrases.ts";

interface Given {
  readonly when: string;
  readonly zone?: string;
  readonly context?: boolean;
}
const kyiv = "Europe/Kyiv";
const story = (...events: readonly Given[]): unknown => ({
  chronolane: 1,
  lang: "en",
  zone: "UTC",
  actors: [{ id: "a", name: "The actor of this story" }],
  events: events.map((event, k) => ({ id: `e${k}`, title: `Event ${k}`, actors: [{ actor: "a" }], ...event })),
});
const both: readonly Given[] = [
  { when: "2022-02-23T20:00" },
  { when: "2022-02-23T23:00" },
  { when: "2022-02-24T04:30", zone: kyiv },
  { when: "2022-02-24T06:00", zone: kyiv },
];
const drawn = (document: unknown, options: Partial<DrawOptions> = {}): Scene =>
  drawScene(readTimeline(document).timeline, { languages: [en, th], lang: "en", width: 1200, ...options });

interface Said {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}
const textsOf = ({ marks }: Scene, id: RegExp): readonly Said[] =>
  marks
    .filter((mark) => id.test(mark.id))
    .flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === "text" ? [shape] : [])));
const second = (scene: Scene): readonly Said[] => textsOf(scene, /^second:/u);
const words = (said: readonly Said[]): readonly string[] => said.map(({ text }) => text);

describe("a second clock", () => {
  test("shows at each time of day what the other zone's clock showed, and names the day where that is another", () => {
    const scene = drawn(story(...both));
    const ticks = textsOf(scene, /^tick:/u);
    for (const { text, x } of second(scene)) {
      const own = ticks.find((tick) => Math.abs(tick.x - x) < 1);
      if (own === undefined) continue;
      const hours = (clock: string): number => Number(/(\d\d):\d\d$/u.exec(clock)?.[1]);
      expect((hours(text) - hours(own.text) + 24) % 24).toBe(2);
    }
    expect(words(second(scene)).slice(0, 5)).toEqual(["22:00", "23:00", "24 Feb, 00:00", "01:00", "02:00"]);
    expect(words(textsOf(scene, /^(?:second-)?zone$/u))).toEqual(["UTC±0", "Time in Kyiv, UTC+2"]);
  });

  test("is there only where two events have times of day in each of two zones whose clocks differ", () => {
    const none = (...events: readonly Given[]): void => expect(second(drawn(story(...events)))).toEqual([]);
    none(...both.slice(0, 3));
    none(...both.slice(1));
    none(...both.map(({ when }) => ({ when })));
    none(...both.map(({ when, zone }) => ({ when, ...(zone === undefined ? {} : { zone: "Africa/Abidjan" }) })));
    none(...both.slice(0, 2), ...both.slice(2).map((event) => ({ ...event, context: true })));
    none(...both.slice(0, 2), { when: "2022-02-24", zone: kyiv }, { when: "2022-02-25", zone: kyiv });
    expect(
      second(
        drawn(
          story(...both.slice(0, 2), ...["2022-02-24T04:30+02:00", "2022-02-24T06:00+02:00"].map((when) => ({ when }))),
        ),
      ).length,
    ).toBeGreaterThan(3);
  });

  test("is that of the story's zone which the reader's own clock does not show", () => {
    const names = (zone: string): readonly string[] =>
      words(textsOf(drawn(story(...both), { zone }), /^(?:second-)?zone$/u));
    expect(names(kyiv)).toEqual(["Time in Kyiv, UTC+2", "UTC±0"]);
    expect(names("Asia/Bangkok")).toEqual(["Time in Bangkok, UTC+7", "UTC±0"]);
  });

  test("is not asked for where the picture shows days, or counts from an event", () => {
    expect(
      second(
        drawn(story(...both, { when: "2021-03-01" }, { when: "2021-09-01" }, { when: "2022-09-01" }), { linear: true }),
      ),
    ).toEqual([]);
    expect(second(drawn(story(...both), { align: "e0" }))).toEqual([]);
  });

  test("has a row of its own at every zoom, and the lanes stay where they are", () => {
    const home = drawn(night);
    expect(words(second(home))).toEqual(expect.arrayContaining(["11 Feb, 23:45", "01:00", "03:15"]));
    const near = drawn(night, {
      window: { from: Date.parse("2023-02-12T01:00Z"), to: Date.parse("2023-02-12T01:20Z") },
    });
    expect(words(second(near))).toEqual(expect.arrayContaining(["01:05", "01:10"]));
    expect(near.plot?.y).toBe(home.plot?.y);
  });

  test("keeps clear of itself, of the tick row and of the picture's edges, at every width, and runs from right to left", () => {
    for (const width of [480, 720, 1200]) {
      const [ltr, rtl] = (["ltr", "rtl"] as const).map((direction) =>
        drawn(night, { width, direction, form: "lanes" }),
      );
      const row = [...second(ltr!)].sort((a, b) => a.x - b.x);
      for (const [k, { x }] of row.slice(1).entries()) expect(x - row[k]!.x).toBeGreaterThan(30);
      for (const { x, y } of row) {
        expect(x).toBeGreaterThan(ltr!.plot!.x);
        expect(y).toBeGreaterThan(textsOf(ltr!, /^tick:/u)[0]!.y + 10);
        expect(y).toBeLessThan(ltr!.plot!.y);
      }
      expect(words([...second(rtl!)].sort((a, b) => b.x - a.x))).toEqual(words(row));
    }
  });
});
