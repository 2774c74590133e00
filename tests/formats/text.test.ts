import { expect, test } from "vitest";
import { readJson } from "../../src/formats/json/read.ts";
import { decodeText } from "../../src/formats/decode-text.ts";

const text = '{ "title": "ข่าว – é" }';

/** UTF-16 in one of its byte orders. */
function utf16(from: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(from.length * 2));
  for (let k = 0; k < from.length; k += 1) view.setUint16(k * 2, from.charCodeAt(k), isLittle);
  return new Uint8Array(view.buffer);
}

const utf8 = (from: string): Uint8Array => new TextEncoder().encode(from);

test.each([
  ["UTF-8", utf8(text)],
  ["UTF-8 with a byte order mark", utf8(`\ufeff${text}`)],
  ["little-endian UTF-16 with its mark", utf16(`\ufeff${text}`, true)],
  ["big-endian UTF-16 with its mark", utf16(`\ufeff${text}`, false)],
  ["little-endian UTF-16 without a mark", utf16(text, true)],
  ["big-endian UTF-16 without a mark", utf16(text, false)],
])("%s is read as it was written, without its mark", (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ text });
  expect(readJson(bytes)).toEqual({ document: JSON.parse(text), issues: [] });
});

test("other encodings are read where whoever sent them says which", () => {
  expect(decodeText(Uint8Array.of(0xa2, 0xe8, 0xd2, 0xc7), "windows-874")).toEqual({ text: "ข่าว" });
  expect(decodeText(Uint8Array.of(0x22, 0xe9, 0x22), "iso-8859-1")).toEqual({ text: '"é"' });
});

test("what is UTF-8 is read so, whatever was named beside it", () => {
  expect(decodeText(utf8(text), "windows-1252")).toEqual({ text });
});

test.each([
  ["no encoding", undefined],
  ["one that does not exist", "utf-9"],
])("where %s is named, the line of the first byte that is no UTF-8 is told", (_, charset) => {
  expect(decodeText(Uint8Array.of(0x7b, 0x0a, 0x22, 0xe9, 0x22, 0x7d), charset)).toMatchObject({
    issue: { code: "not-utf8", message: "the text is not UTF-8: line 2 has a byte that it does not allow" },
  });
});

test("half a letter of UTF-16 is told, not replaced", () => {
  expect(decodeText(utf16("\ufeff[\ud83d]", true))).toMatchObject({
    issue: { message: expect.stringContaining("UTF-16") },
  });
});

test("an empty file is empty", () => {
  expect(decodeText(new Uint8Array())).toEqual({ text: "" });
  expect(readJson(new Uint8Array())).toMatchObject({
    issue: { code: "not-json", message: expect.stringContaining("empty") },
  });
});
