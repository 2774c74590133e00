import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../src/", import.meta.url);

test("a name of a type that a file exports means one thing in all of src", () => {
  const exported = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) =>
      [
        ...readFileSync(new URL(file, root), "utf8").matchAll(
          /^export (?:declare |abstract )*(?:interface|type|class|enum) (\w+)/gmu,
        ),
      ].map(([, name = ""]) => [name, file] as const),
    );
  expect(exported.length).toBeGreaterThan(500);
  const several = exported.filter(([name], k) => exported.findIndex(([other]) => other === name) !== k);
  const files = (name: string): string =>
    exported.flatMap(([other, file]) => (other === name ? [file] : [])).join(", ");
  expect(several.map(([name]) => `${name} in ${files(name)}`)).toEqual([]);
});
