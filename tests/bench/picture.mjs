import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { table } from "./rounds.mjs";

/** What a picture at rest shows, counted: exact, the same at every run. What is in sight only on pointing is left away. */

const root = fileURLToPath(new URL("../..", import.meta.url));
const contents = `
  export { readTimeline } from "./src/model/read.ts"; export { drawScene } from "./src/scene/forms/draw.ts";
  export { drawPath, oneByOne } from "./src/base/pen/pen.ts"; export { renderSVG } from "./src/page/picture.ts";
  export { thousand } from "./stories/generated.ts"; export { saga } from "./stories/desk/saga.ts"; export { decade } from "./stories/desk/decade.ts"; export { en } from "./src/en.phrases.ts"; export { th } from "./src/th.phrases.ts";`;
const { outputFiles } = await build({
  stdin: { contents, resolveDir: root, loader: "ts" },
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const { readTimeline, drawScene, drawPath, oneByOne, renderSVG, thousand, saga, decade, en, th } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
);

/** The straight pieces of a path, curves in eight of them: [x0, y0, x1, y1]. An arc is taken for its chord. */
function piecesOf({ path, at: [ox, oy] = [0, 0] }) {
  const pieces = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const to = (nx, ny) => {
    if (nx !== x || ny !== y) pieces.push([x + ox, y + oy, nx + ox, ny + oy]);
    [x, y] = [nx, ny];
  };
  /** A Bézier curve through its control points, by de Casteljau. */
  const bend = (points) => {
    const all = [[x, y], ...points];
    for (let k = 1; k <= 8; k += 1) {
      let row = all;
      while (row.length > 1)
        row = row
          .slice(1)
          .map(([a, b], n) => [row[n][0] + (a - row[n][0]) * (k / 8), row[n][1] + (b - row[n][1]) * (k / 8)]);
      to(...row[0]);
    }
  };
  const pen = (letter, numbers) => {
    const kind = letter.toUpperCase();
    const [dx, dy] = letter === kind ? [0, 0] : [x, y];
    const points = [];
    for (let k = 0; k + 1 < numbers.length; k += 2) points.push([numbers[k] + dx, numbers[k + 1] + dy]);
    if (kind === "M") [x, y, startX, startY] = [...points[0], ...points[0]];
    else if (kind === "H") to(numbers[0] + dx, y);
    else if (kind === "V") to(x, numbers[0] + dy);
    else if (kind === "A") to(numbers[5] + dx, numbers[6] + dy);
    else if (kind === "Z") to(startX, startY);
    else if (kind === "L") to(...points[0]);
    else bend(points);
  };
  drawPath(path, oneByOne(pen));
  return pieces;
}

/** Whether two pieces cross between their ends. */
function isCrossing([a, b, c, d], [e, f, g, h]) {
  const side = (x0, y0, x1, y1, x, y) => Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
  return side(a, b, c, d, e, f) * side(a, b, c, d, g, h) < 0 && side(e, f, g, h, a, b) * side(e, f, g, h, c, d) < 0;
}

const boxOf = (mark) => {
  const points = mark.shapes.flatMap((shape) =>
    shape.shape === "path"
      ? piecesOf(shape).flatMap(([a, b, c, d]) => [
          [a, b],
          [c, d],
        ])
      : [],
  );
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
};
const isThrough = ([a, b, c, d], { x0, x1, y0, y1 }) =>
  Math.max(a, c) > x0 && Math.min(a, c) < x1 && Math.max(b, d) > y0 && Math.min(b, d) < y1;

/** @param {object} scene */
export function counted(scene, svg) {
  const atRest = scene.marks.filter(({ onFocus, interactive }) => onFocus !== true && interactive !== true);
  const of = (...kinds) => atRest.filter(({ kind }) => kinds.includes(kind));
  const bodies = of("body");
  const lines = of("link", "claim-line", "relation");
  const pieces = lines.map((mark) => mark.shapes.flatMap((shape) => (shape.shape === "path" ? piecesOf(shape) : [])));
  let crossings = 0;
  for (const [k, one] of pieces.entries())
    for (const other of pieces.slice(k + 1))
      for (const a of one) for (const b of other) crossings += isCrossing(a, b) ? 1 : 0;
  const boxes = bodies.map((body) => ({ ...boxOf(body), event: body.event }));
  const behind = lines.reduce(
    (sum, mark, k) =>
      sum +
      boxes.filter(
        (box) =>
          mark.event !== box.event &&
          !(mark.about ?? []).includes(box.event) &&
          pieces[k].some((piece) => isThrough(piece, box)),
      ).length,
    0,
  );
  const styles = new Set(
    of("body", "link", "claim-line", "relation", "claim").flatMap(({ shapes }) =>
      shapes
        .filter(({ stroke }) => stroke !== undefined)
        .map(({ width = 1, dash = [] }) => `${width} ${dash.join(" ")}`),
    ),
  );
  return {
    height: Math.round(scene.height),
    elements: (svg.match(/<(path|text|g|rect|use)\b/g) ?? []).length,
    texts: (svg.match(/<text\b/g) ?? []).length,
    events: new Set(bodies.map(({ event }) => event)).size,
    bodies: bodies.length,
    lines: lines.length,
    pieces: pieces.flat().length,
    crossings,
    behind,
    styles: styles.size,
    legend: of("legend").flatMap(({ shapes }) => shapes.filter(({ shape }) => shape === "text")).length,
  };
}

const documents = [
  ...["january-2022", "apollo-11-landing", "story-of-zero"].map((name) => [
    name,
    JSON.parse(readFileSync(`${root}/seeds/${name}.json`, "utf8")),
  ]),
  ["saga of 60", saga],
  ["decade of 250", decade],
  ["1,000 events", thousand],
];
for (const lang of ["en", "th"])
  for (const width of [1200, 390]) {
    const rows = documents.map(([name, document]) => {
      const options = { languages: [en, th], lang, width };
      const { timeline } = readTimeline(document, options);
      return { name, ...counted(drawScene(timeline, options), renderSVG(timeline, options)) };
    });
    table(`the picture at rest, ${lang}, ${width} px wide`, [
      Object.keys(rows[0]).map((key) => (key === "name" ? "" : key)),
      ...rows.map((row) => Object.values(row)),
    ]);
  }
