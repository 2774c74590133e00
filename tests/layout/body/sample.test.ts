import { expect, test } from "vitest";
import { bodyOf } from "../../../src/layout/body/body.ts";
import { sampleDay, sampleOf, sampleUnknown } from "../../../src/layout/body/sample.ts";
import { endEncoding, shapeEncoding } from "../../../src/layout/body/visual-encoding.ts";
import { parseEdtf } from "../../../src/time/edtf/parse.ts";

const sample = (text: string): ReturnType<typeof sampleOf> => sampleOf(bodyOf(parseEdtf(text)));

test("a list shows a time as the legend does that explains it", () => {
  expect(sample("2022-01-21")).toEqual(sampleDay);
  expect(sample("2022-01-21/2022-01-24")).toEqual(shapeEncoding.bar.entry?.sample.body);
  expect(sample("2022-01")).toEqual(shapeEncoding.dimension.entry?.sample.body);
  expect(sample("2022-01~")).toEqual(endEncoding.wavy.start?.sample.body);
  expect(sample("2022-01-21/..")).toEqual(endEncoding.open.end?.sample.body);
  const { start, end } = sampleUnknown;
  expect(sample("/2022-01-21")).toMatchObject({ x0: start.x0, x1: start.x1, start: "unknown" });
  expect(sample("2022-01-21/")).toMatchObject({ x0: end.x0, x1: end.x1, end: "unknown" });
});
