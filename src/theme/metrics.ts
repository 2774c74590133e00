import { expectObject, expectText } from "../base/expect.ts";
import type { MeasureText } from "../base/measure.ts";

/*
 * Advance widths in 6/1000 em, two hexadecimal digits a character, measured from Noto Sans and Noto Sans Thai (regular
 * and bold) and rounded up. These are wide faces: what fits by this table fits in Arial, Helvetica, Segoe, Roboto,
 * Sarabun and Leelawadee too. Thai vowels and tone marks above and below have no width of their own.
 */
const ranges: readonly { readonly from: number; readonly regular: string; readonly bold: string }[] = [
  {
    from: 0x20,
    regular:
      "2c2d446c608b7a2632325c602d362d3e606060606060606060602d2d60606049966b6d6a7a5d577a7c392e6858987f836583685c" +
      "5d7a649b625f60373e37604a2f5e6750675e3a67672b2b592b9c6765676745503d67558359554f405c4060",
    bold:
      "2c304f6c60977d2d39395b6030363045606060606060606060603030606060509673706b7c5e5c798041386f5f9e888569856e5c" +
      "617e6da270686138453860453d656a566a63416a6e33336833a46e686a6a4c53496e5f8f615f52425c4260",
  },
  {
    from: 0xa0,
    regular:
      "2c2d606060605c56618b3c5560008b5448603b3b2f686e2d263b3f557d8183496b6b6b6b6b6b936a5d5d5d5d393939397a7f8383" +
      "83838360837a7a7a7a5f656a5e5e5e5e5e5e90505e5e5e5e2b2b2b2b656765656565656065676767675567556b5e6b5e6b5e6a50" +
      "6a506a506a507a677a675d5e5d5e5d5e5d5e5d5e7a677a677a677a677c677c67392b392b392b392b392b66562e2b685959582b58" +
      "2b582b582d582b7f677f677f67737f678365836583659b9e6845684568455c505c505c505c505d3d5d3d5d3d7a677a677a677a67" +
      "7a677a679b835f555f604f604f604f37",
    bold:
      "2c30606060605c51668b406760008b54486040403d6e6e30234041678b928d507373737373739f6b5e5e5e5e414141417c888585" +
      "85858560857e7e7e7e68697765656565656599566363636333333333686e686868686860686e6e6e6e5f6a5f7365736573656b56" +
      "6b566b566b567c6a7c6d5e635e635e635e635e63796a796a796a796a806e806e41334133413341334133786638336f68685f335f" +
      "335f335f3d5f33886e886e886e81886e856885688568a3a36e4c6e4c6e4c5c535c535c535c536149614961497e6e7e6e7e6e7e6e" +
      "7e6e7e6ea28f685f6861526152615240",
  },
  {
    from: 0xe01,
    regular:
      "645c5c6768645a59655c5d979865655c699798676a65665b6765656c6d74726567635265606552696b606270605e573900444400" +
      "0000000000006464646462325f34313344640000000000000000645f5b675e5a5a57785f548092",
    bold:
      "6863656c6e6b605e6864659b9d6b6b606d9d9d6a6d696c5e6c6a6a72727a786b6c685769646b566e7165687763645b3c00494900" +
      "0000000000006464646461396b3b393a496b00000000000000006c5f596c5f5a5d587d5f5c8a97",
  },
  {
    from: 0x2010,
    regular: "36366054a7a75c451e1e2a1e3c3c463c56563f3e545a842d",
    bold: "36366054a7a75c45252530254b4b564b56563f3f545f8f30",
  },
];

/** Width of what is not in the table: wide scripts are square, other letters are taken as a wide Latin one. */
const unknown = (code: number): number => (code >= 0x300 && code <= 0x36f ? 0 : code >= 0x2e80 ? 1 : 0.7);

const advance = (code: number, weight: number): number => {
  for (const { from, regular, bold } of ranges) {
    const at = (code - from) * 2;
    if (at >= 0 && at < regular.length)
      return Number.parseInt((weight >= 600 ? bold : regular).slice(at, at + 2), 16) * 0.006;
  }
  return unknown(code);
};

/**
 * The width of a text by a shipped table, the same on a server, in a worker and in a browser.
 * @throws TypeError for what is no text or no font
 * @example measureText("Germany", { size: 13, weight: 400 }) // 58.7
 */
export const measureText: MeasureText = (text, font) => {
  expectText(text, { name: "text", where: "measureText" });
  expectObject(font, ["size", "weight"], { name: "font", where: "measureText", such: "{ size: 13, weight: 400 }" });
  const { size, weight } = font;
  let ems = 0;
  for (const character of text) ems += advance(character.codePointAt(0) ?? 0, weight);
  return ems * size;
};
