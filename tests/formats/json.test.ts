import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFault } from "../../src/formats/json/syntax-fault.ts";
import { duplicateNames } from "../../src/formats/json/duplicates.ts";
import { jsonBreak } from "../../src/formats/json/scan.ts";
import { cli, talks } from "../cli/stand-in.ts";

describe("a text that is not JSON is a fault of the data with its line, its column and what mends it", () => {
  test.each([
    ["", "there is nothing to read: the text is empty", "write a document, such as"],
    [" \n", "there is nothing to read: the text is empty", "write a document, such as"],
    ["hello", `line 1, column 1: expected a value, got "hello"`, "write a text in double quotes, a number,"],
    ["title,when\nTalks,2022", `line 1, column 1: expected a value, got "title"`, "this looks like CSV"],
    [
      "2022-01-21;Talks\n2022-02-03;Visit",
      `line 1, column 5: expected the end of the text, got "-01-21"`,
      "this looks like CSV",
    ],
    ["<html>", `line 1, column 1: expected a value, got "<"`, "this looks like HTML or XML"],
    ['{\n  "a": 1,\n}', `line 3, column 1: expected a name in double quotes, got "}"`, "take out the comma before it"],
    ['{\r\n"a": [1,\r]}', `line 3, column 1: expected a value, got "]"`, "take out the comma before it"],
    [
      "{ 'a': 1 }",
      `line 1, column 3: expected a name in double quotes or }, got "'"`,
      "put names and texts in straight double quotes",
    ],
    ["{ “a”: 1 }", `line 1, column 3: expected a name in double quotes or }, got "“"`, "straight double quotes"],
    ["{ a: 1 }", `line 1, column 3: expected a name in double quotes or }, got "a"`, "the name in double quotes"],
    ['{ "a" 1 }', `line 1, column 7: expected a colon, got "1"`, 'write "name": value'],
    ["[1 2]", `line 1, column 4: expected a comma or ], got "2"`, "put a comma between two values"],
    [
      '[\n{ "a": 1',
      `line 2, column 9: expected a comma or }, got the end of the text`,
      "close the { of line 2; perhaps the text was cut off",
    ],
    ["[1, // one", `line 1, column 5: expected a value, got "/"`, "take out the comment: JSON has none"],
    ["{} {}", `line 1, column 4: expected the end of the text, got "{"`, "take out what follows it"],
    ["[01]", `line 1, column 2: expected a value or ], got "01"`, "a number"],
    ["[NaN]", `line 1, column 2: expected a value or ], got "NaN"`, "write a text in double quotes, a number,"],
    [
      '"a\nb"',
      "line 1, column 3: expected a closing quote or more of the text, got a line break",
      "write \\n for a line break",
    ],
    [
      '"\\x"',
      `line 1, column 2: expected an escape such as \\n, \\" or \\u00e9, got "\\"`,
      "write \\\\ for a backslash",
    ],
    [
      '"ab',
      "line 1, column 4: expected a closing quote, got the end of the text",
      "close the text with a double quote",
    ],
  ])("%j", async (text, message, hint) => {
    const { code, out } = await cli("check -", { "-": text });
    expect(out).toMatch(/^error not-json at the document\n/u);
    expect(out).toContain(message);
    expect(out).toContain(`  hint: `);
    expect(jsonFault(text)?.hint).toContain(hint);
    expect(code).toBe(1);
  });

  test("and a picture of it is not drawn: the fault is listed on standard error", async () => {
    const { code, err, files } = await cli("draw - -o out.svg", { "-": "{" });
    expect(err).toContain("error not-json at the document\n  not JSON at line 1, column 2");
    expect(err).toContain("standard input: 1 error; nothing is drawn\n");
    expect([code, [...files]]).toEqual([1, []]);
  });
});

test("bytes that are not UTF-8 are a fault of the data", async () => {
  expect(await cli("check -", { "-": Uint8Array.of(0x22, 0xe9, 0x22) })).toMatchObject({
    code: 1,
    out: expect.stringContaining(
      "error not-utf8 at the document\n  the text is not UTF-8: line 1 has a byte that it does not allow\n  hint: save it as UTF-8\n",
    ),
  });
});

test("the line that is quoted is cut to what can be read at a glance", () => {
  expect(jsonFault(`["${"a".repeat(5000)}" x, "${"b".repeat(5000)}"]`)?.quote).toMatch(/^a{1,60}" x, "b{1,60}$/u);
});

describe("a place is found in every text that JSON.parse refuses, and in no other", () => {
  const refused = (text: string): boolean => {
    try {
      JSON.parse(text);
      return false;
    } catch {
      return true;
    }
  };

  test("in JSON with a part cut out and signs put in", () => {
    const json = fc.json({ maxDepth: 4 });
    const sign = fc.constantFrom(
      "",
      ..."{ } [ ] , : \" \\ ' / - + . 0 e 1 t f n u \n \t \u0000 \u00a0 \ufeff น".split(" "),
      " ",
    );
    fc.assert(
      fc.property(json, fc.nat(), fc.nat({ max: 3 }), sign, (text, place, length, put) => {
        const at = text.length === 0 ? 0 : place % text.length;
        const mangled = text.slice(0, at) + put + text.slice(at + length);
        expect([mangled, jsonBreak(mangled) !== undefined]).toEqual([mangled, refused(mangled)]);
      }),
      { seed: 20220121, numRuns: 1000 },
    );
  });

  test("in any few signs of JSON", () => {
    const text = fc
      .array(
        fc.constantFrom(...'{ } [ ] , : " \\ - + . 0 e 1 2 \n'.split(" "), " ", "true", "null", "\\u00e9", '"a"'),
        { maxLength: 9 },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (any) => {
        expect([any, jsonBreak(any) !== undefined]).toEqual([any, refused(any)]);
      }),
      { seed: 20220121, numRuns: 1000 },
    );
  });

  test("however deep or long it is", () => {
    expect(jsonBreak("[".repeat(200_000))?.at).toBe(200_000);
    expect(jsonBreak(`["${"a\\n".repeat(500_000)}"`)?.at).toBe(1_500_003);
  });
});

test("a document of any depth is read without a stack trace", async () => {
  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const { code, out } = await cli("check -", {
    "-": JSON.stringify({ ...talks, extra: 0 }).replace(`"extra":0`, `"extra":${deep}`),
  });
  expect([code, out.includes("too-deep")]).toEqual([1, true]);
});

describe("a name that an object has twice is told with both places, and the last is read, as JSON does", () => {
  test.each([
    ['{\n  "a": 1,\n  "a": 2\n}', "a", 'has the name "a" twice, at line 2, column 3 and at line 3, column 3;'],
    [
      '{ "b": [0, { "x": 1, "\\u0078": 2 }] }',
      "b[1].x",
      'has the name "x" twice, at line 1, column 14 and at line 1, column 22;',
    ],
    ['{ "a": { "c": "}" }, "b": 1, "a": {} }', "a", 'has the name "a" twice,'],
    ['{ "__proto__": 1, "__proto__": 2 }', "__proto__", 'has the name "__proto__" twice,'],
  ])("%s", (text, path, message) => {
    expect(duplicateNames(text)).toEqual([
      expect.objectContaining({
        code: "duplicate-name",
        severity: "warning",
        path,
        message: expect.stringContaining(message),
      }),
    ]);
  });

  test.each([
    '{ "a": "a", "b": ["a", "a"], "c": { "a": 1 } }',
    '[{ "a": 1 }, { "a": 2 }]',
    '"a"',
    '{ "a\\"": 1, "a": 2 }',
  ])("but none in %s", (text) => {
    expect(duplicateNames(text)).toEqual([]);
  });

  test("the command lists it and draws what is read", async () => {
    const text = JSON.stringify(talks).replace(/^\{/u, '{"lang":"de",');
    const { code, out } = await cli("check -", { "-": text });
    expect(out).toContain('warning duplicate-name at lang\n  an object has the name "lang" twice, at line 1, column 2');
    expect(code).toBe(1);
    const { files } = await cli("draw - -o out.svg", { "-": text });
    expect(files.get("out.svg")).toContain('lang="en"');
  });

  test("many are told as twenty, however large the text is", () => {
    const told = duplicateNames(`{${'"a":1,'.repeat(50_000)}"b":"${"x\\n".repeat(500_000)}"}`);
    expect(told).toHaveLength(20);
    expect(told.at(-1)?.message).toContain("and so it is of 49979 more names");
  });
});
