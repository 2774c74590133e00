import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formNames } from "../../src/scene/options.ts";
import { themes } from "../../src/theme/themes/themes.ts";
import { tokens } from "../../src/theme/tokens.ts";

const element = readFileSync("src/element.ts", "utf8");
const said = (tag: string): readonly (readonly [name: string, text: string])[] =>
  [...element.matchAll(new RegExp(`@${tag} ([\\w-]+) - (.+)`, "gu"))].map(([, name = "", text = ""]) => [name, text]);

describe("the element's documentation", () => {
  it("tells of every custom property in the table's words, and of no other", () => {
    const first = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;
    const unit = { px: " px", "two px": " px", percent: " %", weight: "", colour: "", faces: "" };
    expect(said("cssprop")).toEqual(
      tokens.map(({ name, does, range, unit: of }) => [
        name,
        `${first(does)}${range === null ? "" : `, ${range[0]}–${range[1]}${unit[of]}`}.`,
      ]),
    );
  });

  it("tells of every part, and of no other", () => {
    const made = readdirSync("src/element").flatMap((file) =>
      [...readFileSync(`src/element/${file}`, "utf8").matchAll(/part: "([\w-]+)"/gu)].map(([, name]) => name),
    );
    expect(
      said("csspart")
        .map(([name]) => name)
        .toSorted(),
    ).toEqual([...new Set(made)].toSorted());
  });

  it.each([
    ["form", formNames],
    ["theme", [...themes.keys(), "auto"]],
  ])("names every value that %s may have", (attribute, values) => {
    const [, text = ""] = said("attribute").find(([name]) => name === attribute) ?? [];
    expect(values.filter((value) => !text.includes(`\`${value}\``))).toEqual([]);
  });
});
