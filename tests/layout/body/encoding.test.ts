import { expect, test } from "vitest";
import { endEncoding, stanceEncoding, standingEncoding, statusEncoding } from "../../../src/layout/body/encoding.ts";
import { legendKeys } from "../../../src/layout/frame/legend-key.ts";
import { laid } from "../laid.ts";
import { gridDocument, gridEvent, whens } from "../../scene/grid-document.ts";
import { stances, standings, statuses } from "../../scene/grid.ts";

const keys: readonly string[] = [
  ...[statusEncoding, standingEncoding, stanceEncoding].flatMap((table) =>
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
  const { legend } = laid(gridDocument([...events, ...claims]));
  const shown = new Set<string>(legend.map(({ key }) => key));
  expect(keys.filter((key) => !shown.has(key))).toEqual([]);
});
