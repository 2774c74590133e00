import { expect, test } from "vitest";
import {
  barEncoding,
  endEncoding,
  shapeEncoding,
  stanceEncoding,
  standingEncoding,
  statusEncoding,
} from "../../../src/layout/body/encoding.ts";
import { encodingKeys } from "../../../src/layout/body/encoded.ts";
import { legendKeys } from "../../../src/layout/frame/legend-key.ts";
import { sampleOf } from "../../../src/scene/marks/swatches.ts";
import { laid } from "../laid.ts";
import { gridDocument, gridEvent, whens } from "../../scene/grid-document.ts";
import { stances, standings, statuses } from "../../scene/grid.ts";

const keys: readonly string[] = [
  ...[statusEncoding, standingEncoding, shapeEncoding, barEncoding, stanceEncoding].flatMap((table) =>
    Object.values(table).flatMap(({ key }: { readonly key: string | null }) => key ?? []),
  ),
  ...Object.values(endEncoding).flatMap(({ start, end }) => [start ?? [], end ?? []].flat()),
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
    claims: [{ by: "port", stance, said: `2022-01-0${k + 1}` }],
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
  const samples = legendKeys.flatMap((key) => {
    const sample = sampleOf(key);
    return sample === null ? [] : [[key, encodingKeys(sample)] as const];
  });
  expect(samples.length).toBeGreaterThan(20);
  expect(samples.filter(([key, shown]) => !(shown as readonly string[]).includes(key))).toEqual([]);
});
