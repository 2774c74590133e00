import fc from "fast-check";
import type { DocumentEvent, TimelineDocument, When } from "../../src/index.ts";

/** Few days, so that many events share one; months, stretches, instants and deadlines beside them. */
const days = fc.integer({ min: 1, max: 9 }).map((day) => `2022-01-0${day}`);
const points = fc.oneof(
  days,
  days,
  fc.constantFrom<When>("2022-01", "2022", "../2022-01-04", "2022-01-03/..", "2022-01-04T23:30:00Z", "2022-02-30"),
  fc.tuple(days, days).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
  days.map((day): When => ({ by: day })),
  days.map((day): When => ({ before: day })),
  days.map((day): When => ({ after: day })),
  days.map((day): When => ({ about: day })),
  fc.constant<When>({ early: "2022-01" }),
);

/** Events on the same few days, before and after each other in chains and circles, in the background and without a date. */
export const documents: fc.Arbitrary<TimelineDocument> = fc
  .record({
    zone: fc.constantFrom("UTC", "Asia/Bangkok", "America/New_York"),
    dateline: fc.option(fc.constantFrom("2022-01-05", "2022-01-02T12:00:00Z"), { nil: undefined }),
    rows: fc.array(
      fc.record({
        when: fc.option(points, { nil: undefined, freq: 8 }),
        anchor: fc.option(fc.tuple(fc.boolean(), fc.nat(20)), { nil: undefined, freq: 2 }),
        actors: fc.subarray(["a", "b", "c"]),
        context: fc.integer({ min: 0, max: 5 }).map((k) => k === 0),
        status: fc.option(fc.constantFrom("planned" as const, "happened" as const), { nil: undefined, freq: 2 }),
      }),
      { minLength: 1, maxLength: 20 },
    ),
  })
  .map(({ zone, dateline, rows }) => ({
    chronolane: 1,
    lang: "en",
    zone,
    ...(dateline === undefined ? {} : { dateline }),
    actors: ["a", "b", "c"].map((id) => ({ id, name: `Actor ${id}` })),
    events: rows.map(({ when, anchor, actors, context, status }, k): DocumentEvent => {
      const beside = anchor === undefined ? undefined : { event: `e${anchor[1] % rows.length}` };
      const told = beside === undefined ? when : anchor?.[0] === true ? { after: beside } : { before: beside };
      return {
        id: `e${k}`,
        title: `Event ${k}`,
        ...(told === undefined ? {} : { when: told }),
        actors: actors.map((actor) => ({ actor, role: "agent" })),
        ...(context ? { context } : {}),
        ...(status === undefined ? {} : { status }),
      };
    }),
  }));
