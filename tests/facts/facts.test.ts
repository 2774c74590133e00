import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { factsFor } from "../../src/facts/facts.ts";
import type * as Spoken from "../../src/facts/spoken.ts";
import { spokenOf } from "../../src/facts/spoken.ts";
import type * as Independent from "../../src/model/independent-voices.ts";
import { independentVoices } from "../../src/model/independent-voices.ts";
import { readTimeline } from "../../src/model/read.ts";
import { isContested } from "../../src/model/standing.ts";
import { sceneMaker } from "../../src/scene/forms/draw.ts";
import { resolveOptions } from "../../src/scene/resolve-options.ts";
import { th } from "../../src/th.phrases.ts";
import type * as FormatTime from "../../src/time/wording/format-time.ts";
import { formatTime } from "../../src/time/wording/format-time.ts";
import { panBy, zoomBy } from "../../src/view/zoom-window.ts";

vi.mock("../../src/time/wording/format-time.ts", async (original) => {
  const real: typeof FormatTime = await original();
  return { ...real, formatTime: vi.fn(real.formatTime) };
});
vi.mock("../../src/model/independent-voices.ts", async (original) => {
  const real: typeof Independent = await original();
  return { ...real, independentVoices: vi.fn(real.independentVoices) };
});
vi.mock("../../src/facts/spoken.ts", async (original) => {
  const real: typeof Spoken = await original();
  return { ...real, spokenOf: vi.fn(real.spokenOf) };
});

const options = { languages: [en, th], lang: "en", width: 1200 };
const article: unknown = JSON.parse(readFileSync(new URL("../../seeds/january-2022.json", import.meta.url), "utf8"));
const { timeline } = readTimeline(article, options);
const count = (work: () => unknown): readonly number[] => {
  const spies = [vi.mocked(formatTime), vi.mocked(independentVoices), vi.mocked(spokenOf)];
  spies.forEach((spy) => spy.mockClear());
  work();
  return spies.map((spy) => spy.mock.calls.length);
};

beforeEach(() => {
  expect(timeline.events).toHaveLength(22);
});

describe("an event is worded once for a reader", () => {
  it("in the first picture: its time in short and its voices; its time in full and its speech when they are first read", () => {
    const make = sceneMaker(timeline, options, { where: "sceneMaker" });
    const [worded, ...others] = count(() => make());
    // No more than each event once, with the dateline, the span of the whole story and the days on which the voices below
    // contested events spoke, and the borders of what is drawn smaller; what no label says is not worded.
    const contested = timeline.events.filter(isContested);
    const saidBelow = contested.flatMap(({ claims }) => claims).length;
    expect(worded).toBeLessThanOrEqual(21 + 2 + saidBelow + 2);
    const [voices, spoken] = others;
    expect([voices! > 5, voices! <= 22, spoken]).toEqual([true, true, 0]);
    const read = (): number => make().targets.filter(({ text }) => text !== "").length;
    expect(read()).toBeGreaterThanOrEqual(22);
    expect(count(read)).toEqual([0, 0, 0]);
    const all = count(() => JSON.stringify(sceneMaker(timeline, options, { where: "sceneMaker" })()));
    // In full each, in short what is shown.
    expect([all[0]! >= 22, all[0]! <= 2 * 22 + 2 + saidBelow + 2, ...all.slice(1)]).toEqual([true, true, 22, 22]);
  });

  it("and never again, wherever the picture is panned to", () => {
    const make = sceneMaker(timeline, options, { where: "sceneMaker" });
    const home = make();
    expect(home.window).not.toBeNull();
    if (home.window === null) return;
    const half = zoomBy({ scaleStops: home.scaleStops, deepest: 60_000 }, home.window, { factor: 2 });
    const windows = [0, 0.1, 0.2, 0.3].map((share) => panBy(home.scaleStops, half, share));
    for (const window of windows) {
      const [worded, ...others] = count(() => make(window));
      // What comes into sight between two breaks of the axis is named once.
      expect(worded).toBeLessThanOrEqual(1);
      expect(others).toEqual([0, 0]);
    }
    for (const window of windows) expect(count(() => make(window))).toEqual([0, 0, 0]);
  });

  it("nor where the page or the element has the facts already", () => {
    const facts = factsFor(timeline, resolveOptions(timeline, options, "drawScene"));
    for (const event of timeline.events) expect(facts.of(event)).toBe(facts.of(event));
    const texts = timeline.events.map((event) => facts.of(event)).map(({ spoken, shortTime }) => [spoken, shortTime]);
    const [, voices, spoken] = count(() => sceneMaker(timeline, options, { where: "sceneMaker", known: facts })());
    expect([texts.length, voices, spoken]).toEqual([22, 0, 0]);
  });
});

describe("the facts of an event", () => {
  it("are plain: a JSON copy has every field", () => {
    const facts = factsFor(timeline, resolveOptions(timeline, options, "drawScene"));
    for (const event of timeline.events) {
      const own = facts.of(event);
      const copy: unknown = JSON.parse(JSON.stringify(own));
      expect(copy).toEqual({ ...own });
      expect(Object.keys(own).length).toBeGreaterThan(25);
    }
  });
});
