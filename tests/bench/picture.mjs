import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { table } from "./rounds.mjs";

/** What a picture at rest shows, counted: exact, the same at every run. What is in sight only on pointing is left away. */

const root = fileURLToPath(new URL("../..", import.meta.url));
const contents = `
  export { readTimeline } from "./src/model/read.ts"; export { drawScene } from "./src/scene/forms/draw.ts";
  export { drawPath } from "./src/base/pen.ts"; export { renderSVG } from "./src/page/picture.ts";
  export { thousand } from "./stories/generated.ts"; export { en } from "./src/en.phrases.ts"; export { th } from "./src/th.phrases.ts";`;
const { outputFiles } = await build({
  stdin: { contents, resolveDir: root, loader: "ts" },
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const { readTimeline, drawScene, drawPath, renderSVG, thousand, en, th } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
);

/** The straight pieces of a path, curves in eight of them: [x0, y0, x1, y1]. */
function piecesOf({ path, at: [ox, oy] = [0, 0] }) {
  const pieces = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const to = (nx, ny) => {
    if (nx !== x || ny !== y) pieces.push([x + ox, y + oy, nx + ox, ny + oy]);
    [x, y] = [nx, ny];
  };
  const bend = (point) => {
    for (let k = 1; k <= 8; k += 1) to(...point(k / 8));
  };
  drawPath(path, {
    moveTo: (nx, ny) => ([x, y, startX, startY] = [nx, ny, nx, ny]),
    lineTo: to,
    quadTo: (cx, cy, nx, ny) => {
      const [px, py] = [x, y];
      bend((t) => [
        (1 - t) ** 2 * px + 2 * t * (1 - t) * cx + t * t * nx,
        (1 - t) ** 2 * py + 2 * t * (1 - t) * cy + t * t * ny,
      ]);
    },
    curveTo: (ax, ay, bx, by, nx, ny) => {
      const [px, py] = [x, y];
      const of = (p, a, b, n, t) => (1 - t) ** 3 * p + 3 * t * (1 - t) ** 2 * a + 3 * t * t * (1 - t) * b + t ** 3 * n;
      bend((t) => [of(px, ax, bx, nx, t), of(py, ay, by, ny, t)]);
    },
    arcTo: (_arc, _from, nx, ny) => to(nx, ny),
    close: () => to(startX, startY),
  });
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
