import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { en } from "../../dist/en.js";
import { renderSVG } from "../../dist/server.js";
import { chromiumFlags, findChromium } from "../../scripts/chromium.mjs";
import { table } from "./rounds.mjs";

/** Labels that overlap, are cut, or are hidden without a word: the same invented events on 1,200 px in one Chromium. */

const counts = [36, 200, 1000];
const width = 1200;
const lanes = ["Ambersund", "Birkwater", "Calder Quay", "Dunhaven", "Elmsmouth", "Fernbay"];
const deeds = [
  "sails for the north",
  "is loaded with timber",
  "waits for a fair wind",
  "is inspected by the harbour master",
  "changes its crew",
  "is repaired after the storm",
];

/** By a fixed rule: two days of three, the rest stretches of up to a month; the same for every library. */
function events(count) {
  let state = 11;
  const below = (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  const day = (at) => new Date(Date.UTC(2022, 0, 1 + at)).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, k) => {
    const start = below(330);
    const days = below(3) === 0 ? 2 + below(28) : 1;
    return {
      id: `e${k}`,
      title: `Ship ${k + 1} ${deeds[below(deeds.length)]}`,
      start: day(start),
      end: days === 1 ? null : day(start + days - 1),
      lane: below(lanes.length),
    };
  });
}

const read = createRequire(import.meta.url);
const file = (path) => read.resolve(path);
const fonts = `@font-face{font-family:"Test";font-weight:100 900;src:url(data:font/woff2;base64,${readFileSync(file("@fontsource-variable/noto-sans-thai/files/noto-sans-thai-latin-wght-normal.woff2")).toString("base64")})}`;

/**
 * What is wrong with the texts of the elements that a selector finds: pairs that overlap by more than a pixel, texts that
 * are cut by an element round them or by the picture, and how many are to be seen at all.
 */
function faults({ selector, root }) {
  const holder = document.querySelector(root);
  const edge = holder.getBoundingClientRect();
  const seen = [];
  let cut = 0;
  for (const element of holder.querySelectorAll(selector)) {
    if (
      element.textContent.trim() === "" ||
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(element);
    const rects =
      element instanceof SVGElement
        ? [...element.querySelectorAll("text")].map((text) => text.getBoundingClientRect())
        : [...range.getClientRects()];
    const boxes = rects.filter(
      (rect) =>
        rect.width > 1 &&
        rect.right > edge.left &&
        rect.left < edge.right &&
        rect.bottom > edge.top &&
        rect.top < edge.bottom,
    );
    if (boxes.length === 0) continue;
    const within = (rect, box) =>
      rect.left >= box.left - 1 &&
      rect.right <= box.right + 1 &&
      rect.top >= box.top - 1 &&
      rect.bottom <= box.bottom + 1;
    const meet = (rect, box) => ({
      left: Math.max(rect.left, box.left),
      right: Math.min(rect.right, box.right),
      top: Math.max(rect.top, box.top),
      bottom: Math.min(rect.bottom, box.bottom),
    });
    let [clipped, shown] = [boxes.some((rect) => !within(rect, edge)), boxes.map((rect) => meet(rect, edge))];
    for (let up = element; up !== holder && up !== null && !(up instanceof SVGElement); up = up.parentElement) {
      const style = getComputedStyle(up);
      if (style.overflowX === "visible" && style.overflowY === "visible") continue;
      const box = up.getBoundingClientRect();
      clipped ||= boxes.some((rect) => !within(rect, box));
      shown = shown.map((rect) => meet(rect, box));
    }
    if (
      clipped ||
      [...element.querySelectorAll("*")].some(
        (inner) => getComputedStyle(inner).textOverflow === "ellipsis" && inner.scrollWidth > inner.clientWidth,
      )
    )
      cut += 1;
    seen.push(shown);
  }
  let overlaps = 0;
  seen.forEach((a, k) => {
    for (const b of seen.slice(k + 1))
      if (
        a.some((one) =>
          b.some(
            (other) =>
              one.left < other.right - 1 &&
              other.left < one.right - 1 &&
              one.top < other.bottom - 3 &&
              other.top < one.bottom - 3,
          ),
        )
      )
        overlaps += 1;
  });
  return { seen: seen.length, overlaps, cut };
}

/** Some peers set their labels a while after they say that they are ready: measured is what no longer changes. */
async function settled(page, options) {
  let [last, same] = ["", 0];
  for (let round = 0; round < 60 && same < 4; round += 1) {
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(resolve, 250); // A benchmark may wait: peers tell of no end of their work.
        }),
    );
    const found = JSON.stringify(await page.evaluate(faults, options));
    [last, same] = [found, found === last ? same + 1 : 0];
  }
  return JSON.parse(last);
}

const drawings = {
  chronolane: async (page, list) => {
    const document = {
      chronolane: 1,
      lang: "en",
      actors: lanes.map((name, k) => ({ id: `l${k}`, name })),
      events: list.map(({ id, title, start, end, lane }) => ({
        id,
        title,
        when: end === null ? start : `${start}/${end}`,
        actors: [{ actor: `l${lane}` }],
      })),
    };
    await page.evaluate(
      (html) => {
        document.querySelector("#place").innerHTML = html;
      },
      renderSVG(document, { languages: [en], width }),
    );
    const said = await page.evaluate(
      () => /(\d+) labels? (?:is|are) hidden/u.exec(document.querySelector("#place").textContent)?.[1] ?? "0",
    );
    return { ...(await settled(page, { selector: "g.mark-label", root: "#place" })), said: Number(said) };
  },
  "vis-timeline": async (page, list) => {
    await page.addStyleTag({ path: file("vis-timeline/styles/vis-timeline-graph2d.min.css") });
    await page.addScriptTag({ path: file("vis-timeline/standalone/umd/vis-timeline-graph2d.min.js") });
    await page.evaluate(
      ({ list: given, lanes: names }) =>
        new Promise((resolve) => {
          const timeline = new vis.Timeline(
            document.querySelector("#place"),
            new vis.DataSet(
              given.map(({ id, title, start, end, lane }) => ({
                id,
                content: title,
                start,
                group: lane,
                ...(end === null ? { type: "point" } : { end }),
              })),
            ),
            new vis.DataSet(names.map((content, id) => ({ id, content }))),
            { width: "1200px" },
          );
          timeline.on("changed", () => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        }),
      { list, lanes },
    );
    return { ...(await settled(page, { selector: ".vis-item .vis-item-content", root: "#place" })), said: null };
  },
  TimelineJS: async (page, list) => {
    await page.addStyleTag({ path: file("@knight-lab/timelinejs/dist/css/timeline.css") });
    await page.addScriptTag({ path: file("@knight-lab/timelinejs/dist/js/timeline.js") });
    await page.evaluate(
      ({ list: given, lanes: names }) =>
        new Promise((resolve) => {
          const date = (text) => {
            const [year, month, day] = text.split("-").map(Number);
            return { year, month, day };
          };
          const place = document.querySelector("#place");
          Object.assign(place.style, { width: "1200px", height: "800px" });
          const timeline = new TL.Timeline(
            "place",
            {
              events: given.map(({ id, title, start, end, lane }) => ({
                unique_id: id,
                text: { headline: title },
                group: names[lane],
                start_date: date(start),
                ...(end === null ? {} : { end_date: date(end) }),
              })),
            },
            { font: null, hash_bookmark: false, timenav_height: 500, initial_zoom: 0 },
          );
          timeline.on("loaded", () => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        }),
      { list, lanes },
    );
    return {
      ...(await settled(page, { selector: ".tl-timemarker .tl-timemarker-text", root: ".tl-timenav" })),
      said: null,
    };
  },
};

const executablePath = await findChromium();
if (executablePath === undefined) throw new Error("there is no Chromium; set CHROME_PATH to one");
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
try {
  for (const count of counts) {
    const list = events(count);
    const rows = [];
    for (const [name, draw] of Object.entries(drawings)) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
      await page.route(/^https?:/u, (route) => route.abort());
      await page.setContent(
        `<!doctype html><style>${fonts} body{margin:0;font-family:Test,sans-serif}</style><div id="place" style="width:1200px"></div>`,
      );
      await page.evaluate(() => document.fonts.load("14px Test"));
      const { seen, overlaps, cut, said } = await draw(page, list);
      rows.push([name, seen, overlaps, cut, count - seen, said ?? "no"]);
      await page.close();
    }
    table(`${count} events on six lanes, ${width} px`, [
      ["", "labels seen", "pairs that overlap", "cut", "not to be seen", "and said to be hidden"],
      ...rows,
    ]);
  }
} finally {
  await browser.close();
}
