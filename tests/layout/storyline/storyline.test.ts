import { expect, test } from "vitest";
import type { Box } from "../../../src/layout/geometry.ts";
import type { StorylineLayout } from "../../../src/layout/forms/storyline/storyline.ts";
import { counted, generatedStory, generatedStoryline, seedStorylines, storyOf } from "./stories.ts";

const documents = Array.from({ length: 100 }, (_, k) => generatedStory(k));
const stories = documents.map((_, k) => generatedStoryline(k));
const all = [...stories, ...seedStorylines()];

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

test("lines cross no more than in the document's order in any of 100 generated stories, and a third less in all", () => {
  const counts = stories.map((story, k) =>
    counted(
      story,
      (documents[k]?.actors ?? []).map(({ id }) => id),
    ),
  );
  for (const { drawn, input } of counts) expect(drawn).toBeLessThanOrEqual(input);
  expect(sum(counts.map(({ drawn }) => drawn)) / sum(counts.map(({ input }) => input))).toBeLessThan(2 / 3);
});

test("those who take part in a meeting come together in it, and no other line runs between them", () => {
  for (const { meetings, slices } of all) {
    for (const { meeting, x, ends } of meetings) {
      expect(ends.slice(1).every(({ y }, k) => Math.abs(y - (ends[k]?.y ?? 0) - 18) < 0.01)).toBe(true);
      const rank = slices.find((slice) => slice.x === x && slice.meetings.includes(meeting))?.rank ?? [];
      const at = meeting.members.map(({ line }) => rank.indexOf(line));
      if (at.length > 0) expect(Math.max(...at) - Math.min(...at)).toBe(at.length - 1);
    }
  }
});

test("lines come together inside the possible range of their meeting", () => {
  for (const { meetings } of all)
    for (const {
      meeting: { body },
      x,
    } of meetings)
      expect(x >= body.x0 - 0.01 && x <= body.x1 + 0.01).toBe(true);
});

/** The lines' heights in a slice, from top to bottom. */
const heightsIn = ({ slices, lines }: StorylineLayout, slice: number): readonly number[] =>
  (slices[slice]?.rank ?? []).map(
    (line) => lines[line]?.points[slice - slices.findIndex(({ rank }) => rank.includes(line))]?.y ?? NaN,
  );

test("lines keep their distance wherever they run side by side", () => {
  for (const story of all) {
    for (const [slice, { meetings }] of story.slices.entries()) {
      const heights = heightsIn(story, slice);
      const close = meetings.reduce((count, { members }) => count + Math.max(0, members.length - 1), 0);
      const gaps = heights.slice(1).map((y, k) => y - (heights[k] ?? NaN));
      expect(gaps.every((gap) => gap > 17.9)).toBe(true);
      expect(gaps.filter((gap) => gap < 27.9)).toHaveLength(close);
    }
  }
});

const apart = (a: Box, b: Box): boolean =>
  a.x >= b.x + b.width - 0.01 ||
  b.x >= a.x + a.width - 0.01 ||
  a.y >= b.y + b.height - 0.01 ||
  b.y >= a.y + a.height - 0.01;

test("no two labels overlap, and none lies on another event's body", () => {
  let count = 0;
  for (const {
    frame: { items },
  } of all) {
    const first = items.filter((item) => item.first);
    for (const { id, label } of first) {
      if (label === null) continue;
      count += 1;
      const touched = first.filter(
        (other) =>
          other.id !== id &&
          !(apart(label.box, other.bar) && (other.label === null || apart(label.box, other.label.box))),
      );
      expect(
        touched.map(({ event }) => event.id),
        label.lines[0]?.text,
      ).toEqual([]);
    }
  }
  expect(count).toBeGreaterThan(1000);
});

test("a label stays on its side of the dateline and inside the picture", () => {
  for (const {
    frame: { items, dateline, width },
  } of all) {
    for (const { label } of items) {
      if (label === null) continue;
      const [x0, x1] = [label.box.x, label.box.x + label.box.width];
      expect(x0 >= 0 && x1 <= width).toBe(true);
      if (dateline !== null) expect(x1 <= dateline.x || x0 >= dateline.x).toBe(true);
    }
  }
});

test("every dated event is drawn, and one without its whole label is counted", () => {
  documents.forEach(({ events = [] }, k) => {
    const { meetings, frame } = stories[k] ?? storyOf(documents[k]);
    expect(meetings.map(({ meeting }) => meeting.event.id).sort()).toEqual(events.map(({ id }) => id ?? "").sort());
    expect(frame.hidden.map(({ id }) => id).sort()).toEqual(
      meetings
        .filter(({ label }) => label === null || label.shortened)
        .map(({ meeting }) => meeting.event.id)
        .sort(),
    );
  });
});

test("a line runs from its actor's first knot to its last, and is named where it begins", () => {
  for (const { lines, meetings } of all) {
    for (const { head, x0, x1, names } of lines) {
      const own = meetings.filter(({ ends }) => ends.some(({ lane }) => lane === head.actor?.id)).map(({ x }) => x);
      expect(x0).toBeLessThan(Math.min(...own));
      expect(x1).toBeGreaterThan(Math.max(...own));
      expect(Math.min(...own) - x0).toBeLessThan(20);
      expect(names[0]?.lines.join(" ")).toBe(head.name.text);
    }
  }
});

/** Where a line of a story begins and ends, and where a year does. */
function lifeOf(events: readonly object[]): readonly (readonly [from: number, to: number])[] {
  const { lines, frame } = storyOf({
    chronolane: 1,
    lang: "en",
    dateline: "2024-01-01",
    actors: [
      { id: "court", name: "Court" },
      { id: "firm", name: "Firm" },
    ],
    events,
  });
  const year = (date: string): number => frame.scale?.x(Date.parse(date)) ?? NaN;
  const found = new Map(lines.map(({ head, x0, x1 }) => [head.actor?.id, [x0, x1] as const]));
  return [
    found.get("court") ?? [NaN, NaN],
    found.get("firm") ?? [NaN, NaN],
    [year("2009-01-01"), year("2018-12-31")],
    [year("2014-06-01"), year("2024-01-01")],
  ];
}
const began = { id: "a", title: "Firm founded", when: "2006", actors: [{ actor: "firm", role: "agent" }] };
const stands = { id: "z", title: "Firm sold", when: "2022", actors: [{ actor: "firm", role: "agent" }] };

test("a line begins where what its actor did at length begins, not inside of it, and ends where that ends", () => {
  const review = {
    id: "review",
    title: "Court reviews the firm",
    when: { start: "2009-01-01", end: "2018-12-31" },
    actors: [{ actor: "court", role: "agent" }],
  };
  const [court, , [from, to] = [NaN, NaN]] = lifeOf([began, review, stands]);
  expect(court?.[0]).toBeGreaterThan(from - 20);
  expect(court?.[0]).toBeLessThan(from + 4);
  expect(court?.[1]).toBeGreaterThan(to - 30);
  expect(court?.[1]).toBeLessThan(to + 4);
});

test("a line goes on to the dateline while its actor is still at something", () => {
  const pays = {
    id: "pays",
    title: "Court pays",
    when: { start: "2014-06-01", end: ".." },
    actors: [{ actor: "court", role: "agent" }],
  };
  const [court, , , [from, now] = [NaN, NaN]] = lifeOf([began, pays, stands]);
  expect(court?.[0]).toBeLessThan(from + 4);
  expect(court?.[1]).toBeGreaterThan(now - 30);
});

test("a line that only receives what lasts is not drawn on for it", () => {
  const aid = {
    id: "aid",
    title: "Firm aids the court",
    when: { start: "2009-01-01", end: "2018-12-31" },
    actors: [
      { actor: "firm", role: "agent" },
      { actor: "court", role: "target" },
    ],
  };
  const [court, , [from] = [NaN]] = lifeOf([began, aid, stands]);
  expect(court?.[1]).toBeLessThan(from + 60);
});

/** The bends of stories by more than 20 px, and how many of them rise or fall more than four pixels in each pixel. */
function steepness(of: readonly StorylineLayout[]): { readonly bends: number; readonly steep: number } {
  const bends = of
    .flatMap(({ lines }) => lines)
    .flatMap(({ points }) =>
      points.slice(1).map((to, k) => {
        const from = points[k] ?? to;
        return { by: Math.abs(to.y - from.y), run: to.x - to.half - from.x - from.half };
      }),
    )
    .filter(({ by }) => by > 20);
  return { bends: bends.length, steep: bends.filter(({ by, run }) => by > 4 * run).length };
}

test("a bend uses the room that it has: one in four is steep at 1200 px, one in six where there is twice the room", () => {
  const { bends, steep } = steepness(stories);
  expect(bends).toBeGreaterThan(3000);
  expect(steep / bends).toBeLessThan(0.26);
  const wide = steepness(documents.slice(0, 10).map((document) => storyOf(document, { width: 2400 })));
  expect(wide.steep / wide.bends).toBeLessThan(0.16);
});

test("the same document gives the same storylines", () => {
  for (const document of documents.slice(0, 5))
    expect(JSON.stringify(storyOf(document))).toBe(JSON.stringify(storyOf(document)));
});
