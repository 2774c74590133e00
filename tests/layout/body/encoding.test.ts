import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  barEncoding,
  endEncoding,
  lineEncoding,
  shapeEncoding,
  stanceEncoding,
  standingEncoding,
  statusEncoding,
} from "../../../src/layout/body/encoding.ts";
import { encodingKeys } from "../../../src/layout/body/encoded.ts";
import { legendKeys, legendRows } from "../../../src/layout/frame/legend-key.ts";
import { laid } from "../laid.ts";
import { gridDocument, gridEvent, whens } from "../../scene/grid-document.ts";
import { stances, standings, statuses } from "../../scene/grid.ts";

interface Row {
  readonly entry: { readonly key: string } | null;
}
const keys: readonly string[] = [
  ...[statusEncoding, standingEncoding, shapeEncoding, barEncoding, stanceEncoding, lineEncoding].flatMap((table) =>
    Object.values(table).flatMap(({ entry }: Row) => entry?.key ?? []),
  ),
  ...Object.values(endEncoding).flatMap(({ start, end }) => [start, end].flatMap((entry) => entry?.key ?? [])),
];

test("every row of the visual encoding has its place in the legend's order", () => {
  expect(keys.length).toBeGreaterThan(15);
  expect(keys.filter((key) => !(legendKeys as readonly string[]).includes(key))).toEqual([]);
});

test("every row of the visual encoding can occur in a picture, and the legend then explains it", () => {
  const events = Object.keys(whens).flatMap((time, k) =>
    statuses.map((status, j) => ({
      ...gridEvent({ id: `${time} ${status}`, time, status, standing: standings[(k + j) % standings.length]! }),
    })),
  );
  const claims = stances.map((stance, k) => ({
    ...gridEvent({ id: `said ${stance}`, time: "one day", status: "happened", standing: "attested" }),
    claims: [{ by: "port", stance, said: k === 0 ? "2022-01" : `2022-01-0${k + 1}` }],
    actors: [{ actor: "town" }, ...(k === 0 ? [{ actor: "port" }] : [])],
  }));
  const document = gridDocument([...events, ...claims]);
  const windows = [
    { from: Date.UTC(2022, 0, 12), to: Date.UTC(2022, 0, 13) },
    { from: Date.UTC(2002, 0, 1), to: Date.UTC(2042, 0, 1) },
  ];
  const shown = new Set<string>(
    [laid(document), ...windows.map((window) => laid(document, { window }))].flatMap(({ legend }) =>
      legend.map(({ key }) => key),
    ),
  );
  expect(keys.filter((key) => !shown.has(key))).toEqual([]);
});

test("every swatch that is a body shows the row of the encoding that it explains", () => {
  const samples = legendRows.flatMap((row) => ("sample" in row ? [[row.key, encodingKeys(row.sample)] as const] : []));
  expect(samples.length).toBeGreaterThan(20);
  expect(samples.filter(([key, shown]) => !(shown as readonly string[]).includes(key))).toEqual([]);
});

test("a legend names each row of the encoding once, times by their rank", () => {
  expect([...legendKeys].sort()).toEqual([...new Set(keys)].sort());
  const ranks = [
    ...Object.values(shapeEncoding).map(({ entry }) => entry),
    ...Object.values(barEncoding).map(({ entry }) => entry),
    ...Object.values(endEncoding).flatMap(({ start, end }) => [start, end]),
  ].filter((entry) => entry !== null);
  expect(new Set(ranks.map(({ rank }) => rank)).size).toBe(new Set(ranks).size);
  const ranked = [...ranks].sort((a, b) => a.rank - b.rank).map(({ key }) => key);
  expect(legendKeys.slice(0, new Set(ranks).size)).toEqual([...new Set(ranked)]);
});

test("no code of the legend names a row of the encoding: a new row needs no change there", () => {
  const files = [
    "layout/frame/legend-key.ts",
    "layout/frame/legend.ts",
    "scene/marks/legend.ts",
    "scene/marks/swatches.ts",
    "scene/parts/layout-texts.ts",
  ];
  for (const file of files) {
    const text = readFileSync(new URL(`../../../src/${file}`, import.meta.url), "utf8");
    expect(
      keys.filter((key) => text.includes(`"${key}"`) || text.includes(`.${key}`)),
      file,
    ).toEqual([]);
  }
});
