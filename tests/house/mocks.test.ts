import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The project `alone` loads sources by Vitest's own loader, which can put a double in the place of a module. */
const alone = ["facts/facts.test.ts"];

test("no test outside the project `alone` replaces a source module: Node loads the sources, so that it would do nothing", () => {
  const files = readdirSync("tests", { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".test.ts") && !path.endsWith(".browser.test.ts"),
  );
  const mocking = files.filter((path) => readFileSync(`tests/${path}`, "utf8").includes(["vi", "mock("].join(".")));
  expect(mocking).toEqual(alone);
});
