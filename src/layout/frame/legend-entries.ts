import type { Stance, Status } from "../../model/document.ts";
import type { Standing } from "../../model/timeline.ts";
import type { Asked, LineKey, LineRow, StanceKey, StandingKey, StatusKey, TimeKey } from "../body/encoding-rows.ts";
import {
  endEncoding,
  lineEncoding,
  shapeEncoding,
  stanceEncoding,
  standingEncoding,
  statusEncoding,
} from "../body/visual-encoding.ts";
import { sampleDay, type Sample } from "../body/sample.ts";
import type { PlacedBody } from "../body/placed-body.ts";

/** What a legend entry explains. */
export type LegendKey = TimeKey | StatusKey | StandingKey | StanceKey | LineKey;

/** What a legend says: what a mark means, and how many events it is true of where the entry counts them. */
export interface LegendItem {
  readonly key: LegendKey;
  readonly count: number | null;
}

/** A body that shows a row of the encoding, with all that it is drawn with. */
export interface LegendSample {
  readonly body: PlacedBody;
  readonly status: Status;
  readonly standing: Standing;
  readonly dashed?: boolean;
}

/** What a legend says of a row of the encoding: the row, and the body that shows it, where it is about bodies. */
export type LegendRow =
  | ({ readonly about: "time"; readonly key: TimeKey; readonly sample: LegendSample } & Asked)
  | { readonly about: "status"; readonly key: LegendKey; readonly row: Status; readonly sample: LegendSample }
  | { readonly about: "standing"; readonly key: LegendKey; readonly row: Standing; readonly sample: LegendSample }
  | ({ readonly about: "stance"; readonly key: LegendKey; readonly row: Stance } & Asked)
  | ({ readonly about: "line"; readonly key: LineKey; readonly row: LineRow } & Asked);

/** A body of something plain, but for what a sample shows. */
const sampled = (sample: Sample, plain: Partial<LegendSample> = {}): LegendSample => ({
  body: sampleDay,
  status: "happened",
  standing: "attested",
  ...plain,
  ...sample,
});

const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] =>
  Object.keys(table) as Name[];

const timeEntries = new Map(
  [
    ...Object.values(shapeEncoding).map(({ entry }) => entry),
    ...Object.values(endEncoding).flatMap(({ start, end }) => [start, end]),
  ].flatMap((entry) => (entry === null ? [] : [[entry.key, entry] as const])),
);

/** Everything that a legend can explain, in its order: standing, status, time, claims, lines. */
export const legendRows: readonly LegendRow[] = [
  ...namesOf(standingEncoding).flatMap((row) => {
    const { key, sample } = standingEncoding[row].entry;
    return [{ about: "standing", key, row, sample: sampled(sample, { standing: row }) } as const];
  }),
  ...namesOf(statusEncoding).flatMap((row) => {
    const { entry } = statusEncoding[row];
    if (entry === null) return [];
    return [{ about: "status", key: entry.key, row, sample: sampled(entry.sample, { status: row }) } as const];
  }),
  ...[...timeEntries.values()]
    .sort((a, b) => a.rank - b.rank)
    .map(({ key, asked, sample }) => ({ about: "time", key, asked, sample: sampled(sample) }) as const),
  ...namesOf(stanceEncoding).map((row) => ({ about: "stance", ...stanceEncoding[row].entry, row }) as const),
  ...namesOf(lineEncoding).map((row) => ({ about: "line", ...lineEncoding[row].entry, row }) as const),
];

/** The legend's order. */
export const legendKeys: readonly LegendKey[] = legendRows.map(({ key }) => key);

const byKey = new Map(legendRows.map((row) => [row.key, row]));

/** The row of the encoding that an entry explains. */
export function legendRow(key: LegendKey): LegendRow {
  const row = byKey.get(key);
  if (row === undefined) throw new RangeError(`no legend entry has the key "${key}"; use ${legendKeys.join(", ")}`);
  return row;
}
