const ONES = ["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];

/** 1 to 99 in words: behind a ten, one is "เอ็ด", and two tens are "ยี่สิบ". */
export const numberWords: { readonly [written: string]: number } = Object.fromEntries([
  ...ONES.map((word, i) => [word, i + 1] as const),
  ...["", "ยี่", ...ONES.slice(2)].flatMap((ten, i) =>
    ["", "เอ็ด", ...ONES.slice(1)].map((one, j) => [`${ten}สิบ${one}`, (i + 1) * 10 + j] as const),
  ),
  ["หนึ่งร้อย", 100] as const,
]);
