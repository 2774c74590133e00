import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const scripts = readdirSync(new URL("tests/bench/", root)).filter((name) => name.endsWith(".mjs"));

test("the files that the benchmarks read are there", () => {
  const named = scripts.flatMap((name) =>
    [
      ...readFileSync(new URL(`tests/bench/${name}`, root), "utf8").matchAll(
        /"(?:\.\/)?((?:src|tests|stories)\/[\w./-]+\.ts)"/gu,
      ),
    ].map(([, path = ""]) => path),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});
