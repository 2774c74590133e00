import { expect, test } from "vitest";
import { isPlain, isStressed } from "../../../src/layout/body/dashed-and-struck.ts";
import { statuses } from "../../scene/grid.ts";

test("only what happened and is on record is plain; any other status is told with stress, whether or not a legend explains it", () => {
  const told = statuses.map((status) => {
    const event = { status, standing: "attested" } as const;
    return [status, isPlain(event), isStressed(event)];
  });
  expect(told).toEqual([
    ["happened", true, false],
    ["ongoing", false, true],
    ["planned", false, true],
    ["moved", false, true],
    ["cancelled", false, true],
  ]);
});
