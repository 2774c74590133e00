import { expect, test } from "vitest";
import { seed, seedNames } from "../laid.ts";
import { storyOf } from "./stories.ts";

const dayStory = (days: readonly (readonly [from: number, to: number])[]): unknown => ({
  chronolane: 1,
  lang: "en",
  actors: [{ id: "a", name: "A" }],
  events: days.map(([from, to], k) => ({
    id: `e${k}`,
    title: `Event ${k}`,
    when:
      from === to
        ? `2022-01-${String(from).padStart(2, "0")}`
        : `2022-01-${String(from).padStart(2, "0")}/2022-01-${String(to).padStart(2, "0")}`,
    actors: [{ actor: "a", role: "agent" }],
  })),
});

test("knots whose ranges overlap share the room evenly instead of crowding in one place", () => {
  const { meetings } = storyOf(
    dayStory([
      [1, 1],
      [14, 16],
      [14, 16],
      [14, 16],
      [14, 16],
      [30, 30],
    ]),
    { width: 1000 },
  );
  const [first, ...rest] = meetings
    .filter(({ meeting: { event } }) => /e[1-4]/u.test(event.id))
    .map(({ x }) => x)
    .sort((a, b) => a - b);
  const gaps = rest.map((x, k) => x - (k === 0 ? first! : rest[k - 1]!));
  expect(gaps).toHaveLength(3);
  for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0]!, 3);
  expect(gaps[0]).toBeGreaterThan(18);
});

test("an actor whose line ends far from its name is named at the end too, wherever that has room", () => {
  for (const name of seedNames) {
    for (const [width, lang] of [
      [1200, "en"],
      [800, "th"],
    ] as const) {
      for (const { x0, x1, names } of storyOf(seed(name), { width, lang }).lines) {
        if (x1 - x0 >= 360 && x1 + 6 + names[0]!.width <= width - 16)
          expect(names.map(({ anchor }) => anchor)).toEqual(["end", "start"]);
      }
    }
  }
});

test("expanded groups give their members lines of their own", () => {
  const document = {
    chronolane: 1,
    lang: "en",
    actors: [
      { id: "g", name: "Group" },
      { id: "m", name: "Member", memberOf: "g" },
    ],
    events: [
      { id: "a", title: "A", when: "2022-01-01", actors: [{ actor: "g", role: "agent" }] },
      { id: "b", title: "B", when: "2022-01-09", actors: [{ actor: "m", role: "agent" }] },
    ],
  };
  const linesOf = (options: object): readonly string[] =>
    storyOf(document, options)
      .lines.map(({ head }) => head.actor?.id ?? "")
      .sort();
  expect(linesOf({})).toEqual(["g"]);
  expect(linesOf({ expand: ["g"] })).toEqual(["g", "m"]);
});
