import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { fixed, inTurns, table } from "./rounds.mjs";

/** The order of lanes is not a name of the library's: it is taken from the sources. */
const root = fileURLToPath(new URL("../..", import.meta.url));
const names = `
  export { laneOrder } from "./src/layout/order/lane-order.ts"; export { exactOrder } from "./src/layout/order/exact.ts"; export { nearOrder } from "./src/layout/order/near.ts";
  export { levelCost } from "./src/layout/order/level.ts"; export { linkLength } from "./src/layout/order/cost.ts"; export { entries } from "./src/layout/items/lane-items.ts"; export { readTimeline } from "./src/model/read.ts";
  export { en } from "./src/en.phrases.ts"; export { th } from "./src/th.phrases.ts";`;
const { outputFiles } = await build({
  stdin: { contents: names, resolveDir: root, loader: "ts" },
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const { laneOrder, exactOrder, nearOrder, levelCost, linkLength, entries, readTimeline, en, th } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
);

/** Numbers below a bound, the same at every run. */
const numbers = (seed) => {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
};

const upTo = (size) => Array.from({ length: size }, (_, k) => k);

/** A story at random: lanes have a few that they often meet, and meet others now and then; lanes come in a mixed order. */
const story = (size, count, seed) => {
  const next = numbers(seed);
  const mixed = upTo(size)
    .map((lane) => [next(1_000_000), lane])
    .sort(([a], [b]) => a - b)
    .map(([, lane]) => lane);
  return Array.from({ length: count }, () => {
    const one = next(size);
    const others = Array.from({ length: 1 + next(2) }, () => (next(3) === 0 ? next(size) : (one + 1 + next(2)) % size));
    return [...new Set([one, ...others])].map((lane) => mixed[lane]);
  }).filter((set) => set.length > 1);
};

const percent = (share) => `${fixed(share * 100, 1)} %`;
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const shorter = (size, sets) => 1 - linkLength(laneOrder({ size, sets }), sets) / linkLength(upTo(size), sets);

const seeds = ["january-2022", "apollo-11-landing", "story-of-zero"].map((name) => {
  const { timeline } = readTimeline(
    JSON.parse(readFileSync(new URL(`../../seeds/${name}.json`, import.meta.url), "utf8")),
    { languages: [en, th] },
  );
  const { dated } = entries(timeline, timeline.zone);
  const lanes = timeline.actors.map(({ id }) => id).filter((id) => dated.some(({ lane }) => lane === id));
  const events = new Set(dated.map(({ event }) => event.id));
  const sets = [...events].map((id) => [
    ...new Set(
      dated.filter(({ event, lane }) => event.id === id && lane !== null).map(({ lane }) => lanes.indexOf(lane)),
    ),
  ]);
  const order = laneOrder({ size: lanes.length, sets });
  return [
    name,
    lanes.length,
    linkLength(upTo(lanes.length), sets),
    linkLength(order, sets),
    percent(shorter(lanes.length, sets)),
  ];
});
table("length of links, in lanes, against the document's order", [
  ["", "lanes", "given", "ordered", "shorter"],
  ...seeds,
]);

const generated = [
  ["5 to 16 lanes", 5, 12, 100],
  ["17 to 60 lanes", 17, 44, 100],
].map(([name, from, wide, count]) => {
  const shares = upTo(count).map((k) => {
    const size = from + (k % wide);
    return shorter(size, story(size, size * 3, k + 1));
  });
  return [
    name,
    count,
    percent(shares.reduce((sum, one) => sum + one, 0) / count),
    percent(median(shares)),
    percent(Math.min(...shares)),
    percent(Math.max(...shares)),
  ];
});
table("links of generated stories, shorter than in the order given", [
  ["", "stories", "mean", "median", "least", "most"],
  ...generated,
]);

const levelOf = (size, sets) => ({
  sizes: upTo(size).map(() => 1),
  known: upTo(size).map(() => -1),
  unit: 1,
  pull: 0,
  edges: sets.map((set) => ({
    parts: set.map((block) => ({ block, first: 0, last: 0 })),
    above: false,
    below: false,
    weight: 1,
  })),
});
const beside = [12, 13, 14, 15, 16].map((size) => {
  const longer = upTo(20).map((k) => {
    const level = levelOf(size, story(size, size * 3, 1000 * size + k));
    return levelCost(level, nearOrder(level)) / levelCost(level, exactOrder(level)) - 1;
  });
  return [
    `${size} lanes`,
    longer.length,
    longer.filter((one) => one === 0).length,
    percent(longer.reduce((sum, one) => sum + one, 0) / longer.length),
    percent(Math.max(...longer)),
  ];
});
table("what serves beyond 16 lanes, beside the exact order where both can be had", [
  ["", "stories", "as short", "longer, mean", "longer, most"],
  ...beside,
]);

/** The least work that an order of n lanes can be told from another by: going once through the events for each place of each lane. */
const bare = (size, sets) => {
  let sum = 0;
  for (let lane = 0; lane < size; lane += 1)
    for (let at = 0; at < size; at += 1) for (const set of sets) sum += set[0] === lane ? at : 1;
  return sum;
};
const times = [
  [6, 18],
  [10, 30],
  [16, 48],
  [16, 500],
  [17, 51],
  [60, 180],
  [200, 1000],
  [200, 5000],
].map(([size, count]) => {
  const sets = story(size, count, size + count);
  const found = inTurns({ order: () => laneOrder({ size, sets }), bare: () => bare(size, sets) }, { rounds: 9 });
  const [order, loop] = [found.get("order").median, found.get("bare").median];
  return [`${size} lanes, ${count} events`, fixed(order), fixed(loop, 3), fixed(order / loop, 1)];
});
table("milliseconds, median of 9, beside a bare loop over lanes, places and events", [
  ["", "order", "loop", "times"],
  ...times,
]);
