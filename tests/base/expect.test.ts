import { expect, test } from "vitest";
import { expectObject } from "../../src/base/expect.ts";

const such = { name: "options", where: "update", such: 'an object such as { lang: "en" }' };

test.each([
  [null, "null"],
  [[], "a list"],
  [[{ lang: "en" }], "a list"],
  ["en", '"en"'],
  [5, "5"],
])("what is no object is refused, as are lists: %j", (value, shown) => {
  expect(() => expectObject(value, [], such)).toThrow(
    new TypeError(`options is ${shown} in update; use an object such as { lang: "en" }`),
  );
});

test("an object is refused where a field is missing, which is named", () => {
  expect(() => expectObject({ lang: "en" }, ["lang"], such)).not.toThrow();
  expect(() => expectObject({ lang: "en" }, ["zone"], such)).toThrow("options is an object without zone in update;");
});
