import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  endEncoding,
  lineEncoding,
  shapeEncoding,
  stanceEncoding,
  standingEncoding,
  statusEncoding,
} from "../../../src/layout/body/visual-encoding.ts";
import { shapeOf } from "../../../src/layout/body/drawn.ts";
import { sidesOf } from "../../../src/layout/body/sides.ts";
import { legendKeys, legendRows, type LegendSample } from "../../../src/layout/frame/legend-entries.ts";
import { laid } from "../laid.ts";
import { gridDocument, gridEvent, whens } from "../../scene/grid-document.ts";
import { stances, standings, statuses } from "../../scene/grid.ts";

const standingKeys = Object.values(standingEncoding).map(({ entry }) => entry.key);
const statusKeys = Object.values(statusEncoding).flatMap(({ entry }) => entry?.key ?? []);
const timeEntries = [
  ...Object.values(shapeEncoding).map(({ entry }) => entry),
  ...Object.values(endEncoding).flatMap(({ start, end }) => [start, end]),
].filter((entry) => entry !== null);
const stanceKeys = Object.values(stanceEncoding).map(({ entry }) => entry.key);
const lineKeys = Object.values(lineEncoding).map(({ entry }) => entry.key);
const keys: readonly string[] = [
  ...standingKeys,
  ...statusKeys,
  ...timeEntries.map(({ key }) => key),
  ...stanceKeys,
  ...lineKeys,
];

test("every row of the visual encoding can occur in a picture, and the legend then explains it", () => {
  const states = statuses.flatMap((status) => standings.map((standing) => ({ status, standing })));
  const claims = stances.map((stance, k) => ({
    ...gridEvent({ id: `said ${stance}`, time: "month", status: "happened", standing: "attested" }),
    claims: [{ by: "port", stance, said: `2022-01-0${k + 1}` }],
    actors: [{ actor: "town" }],
  }));
  const documents = [
    ...Object.keys(whens).map((time) => [gridEvent({ time, status: "happened", standing: "attested" })]),
    ...states.map((state) => [gridEvent({ time: "one day", ...state })]),
    [
      {
        ...gridEvent({ time: "one day", status: "happened", standing: "attested" }),
        actors: [{ actor: "town" }, { actor: "port" }],
      },
    ],
    ...claims.map((event) => [event]),
    [{ ...claims[0]!, claims: [{ by: "port", stance: "reports" as const, said: "2022-01" }] }],
  ].map((events) => ({
    ...gridDocument(events),
    sources: [
      { id: "gazette", name: "Gazette" },
      { id: "mayor", name: "Mayor" },
      { id: "port", name: "Port", actor: "port" },
    ],
  }));
  const shown = new Set<string>(
    documents.flatMap((document) => laid(document, { claims: "all" }).legend.map(({ key }) => key)),
  );
  expect([...new Set(keys)].filter((key) => !shown.has(key))).toEqual([]);
});

test("a legend has at most seven entries, counted ones first, and of times those that are most often wondered at", () => {
  const events = Object.keys(whens).map((time, k) =>
    gridEvent({
      id: time,
      time,
      status: k % 5 === 0 ? "planned" : "happened",
      standing: standings[k % standings.length]!,
    }),
  );
  const { legend } = laid(gridDocument(events));
  expect(legend).toHaveLength(7);
  expect(
    legend.every(({ count }, k) => count === null || legend.slice(0, k).every((other) => other.count !== null)),
  ).toBe(true);
  const counted = legend.reduce((sum, { count }) => sum + (count ?? 0), 0);
  // A contested plan is counted by what became of it and by how surely it is known.
  const contested: readonly string[] = ["disputed", "denied", "retracted"];
  const both = events.filter((_, k) => k % 5 === 0 && contested.includes(standings[k % standings.length]!)).length;
  expect(both).toBeGreaterThan(0);
  expect(counted).toBe(events.length + 1 + both);
  const plain = laid(gridDocument(events.map(({ claims: _, ...event }) => ({ ...event, status: "happened" })))).legend;
  const anything = [...timeEntries, ...Object.values(lineEncoding).map(({ entry }) => entry)];
  const asked = [...new Map(anything.map(({ key, asked: rank }) => [key, rank]))]
    .map(([key, rank]) => ({ key, rank }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ key }) => key)
    .filter((key) => key !== "received");
  expect(plain.flatMap(({ key, count }) => (count === null ? key : [])).sort()).toEqual(
    asked.slice(0, 7 - plain.filter(({ count }) => count !== null).length).sort(),
  );
});

/** The rows that a swatch shows. */
function shownBy({ body, status, standing }: LegendSample): readonly string[] {
  const [start, end] = sidesOf(body);
  return [
    statusEncoding[status].entry?.key,
    standingEncoding[standing].entry.key,
    shapeEncoding[shapeOf(body)].entry?.key,
    endEncoding[start].start?.key,
    endEncoding[end].end?.key,
  ].filter((key) => key !== undefined);
}

test("every swatch that is a body shows the row of the encoding that it explains", () => {
  const samples = legendRows.flatMap((row) => ("sample" in row ? [{ key: row.key, shown: shownBy(row.sample) }] : []));
  expect(samples.length).toBeGreaterThan(10);
  expect(samples.filter(({ key, shown }) => !shown.includes(key))).toEqual([]);
});

test("a legend names each row of the encoding once: standing, status, times by their rank, stances, lines", () => {
  const ranked = [...timeEntries].sort((a, b) => a.rank - b.rank).map(({ key }) => key);
  expect(new Set(timeEntries.map(({ rank }) => rank)).size).toBe(new Set(timeEntries).size);
  expect(legendKeys).toEqual([...standingKeys, ...statusKeys, ...new Set(ranked), ...stanceKeys, ...lineKeys]);
});

test("no code of the legend names a row of the encoding: a new row needs no change there", () => {
  const files = [
    "layout/frame/legend-entries.ts",
    "layout/frame/legend.ts",
    "scene/marks/legend.ts",
    "scene/marks/swatches.ts",
    "scene/parts/layout-texts.ts",
  ];
  for (const file of files) {
    const text = readFileSync(new URL(`../../../src/${file}`, import.meta.url), "utf8")
      // Whether a layout has such lines is no matter of how they are drawn; and every sample has some plain look.
      .replace("lineEncoding.received", "")
      .replace('standing: "attested"', "");
    expect(
      keys.filter((key) => text.includes(`"${key}"`) || text.includes(`.${key}`)),
      file,
    ).toEqual([]);
  }
});
