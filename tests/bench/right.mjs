import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { de } from "../../dist/de.phrases.js";
import { draftTimeline } from "../../dist/draft.js";
import { en } from "../../dist/en.phrases.js";
import { earliest, findDates, latest, parseEdtf, readTimeline } from "../../dist/index.js";
import { th } from "../../dist/th.phrases.js";
import { table } from "./rounds.mjs";

/** The tables that the tests go through, which are TypeScript. */
const tables = `
  export { tell } from "./tests/time/phrases/notation.ts"; export { PUBLISHED, range } from "./tests/time/edtf-published.ts";
  export { phrases as thaiRows } from "./tests/language/th/phrases.ts"; export { fromOtherDays } from "./tests/language/th/other-days.ts"; export { lookalikes, besideTimes } from "./tests/language/th/lookalikes.ts";
  export { rows as englishRows } from "./tests/language/en/phrases.ts"; export { notDates as notEnglish } from "./tests/language/en/not-dates.ts";
  export { rows as germanRows, notDates as notGerman } from "./tests/language/de/phrases.ts";`;
const root = fileURLToPath(new URL("../..", import.meta.url));
const { outputFiles } = await build({
  stdin: { contents: tables, resolveDir: root, loader: "ts" },
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const {
  tell,
  PUBLISHED,
  range,
  thaiRows,
  fromOtherDays,
  lookalikes,
  besideTimes,
  englishRows,
  notEnglish,
  germanRows,
  notGerman,
} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);

const SATURDAY = "2022-01-22";

/** Whether a text yields the phrase between its brackets and nothing else, at its place, and it means what the row says. */
const isRight = ([marked, says], options) => {
  const text = marked.replace(/[[\]]/g, "");
  const start = Math.max(0, marked.indexOf("["));
  const phrase = /\[(.*)\]/s.exec(marked)?.[1] ?? text;
  const found = findDates(text, { dateline: SATURDAY, ...options });
  if (found.length !== 1 || found[0].text !== phrase || found[0].start !== start) return false;
  const [{ time }] = found;
  return says === tell(time) || says === [time, ...(time?.alternatives ?? [])].map(tell).join(" or ");
};
const tensed = (tense) => (tense === undefined ? {} : { tense });
const thai = ([marked, said, ...row]) => {
  const [dateline, tense] = said.split(" ");
  return isRight([marked, ...row], { language: th, dateline, ...tensed(tense) });
};
const english = ([marked, dateline, says, , conventions = {}]) =>
  isRight([marked, says], { language: en, dateline, ...conventions });
const german = ([marked, says, , tense]) =>
  isRight([marked, says], { language: de, zone: "Europe/Berlin", ...tensed(tense) });
const isAlone = (language) => (marked) =>
  findDates(marked.replace(/[[\]]/g, ""), { language, dateline: SATURDAY })
    .map(({ text }) => text)
    .join("|") === /\[(.*)\]/.exec(marked)?.[1];
const isSilent = (language) => (text) => findDates(text, { language, dateline: SATURDAY }).length === 0;

const score = (name, cases, judge) => {
  const wrong = cases.filter((one) => !judge(one));
  for (const one of wrong) console.error(`  ${name}: ${JSON.stringify(one)}`);
  return [name, cases.length - wrong.length, cases.length];
};
const isRead = ([text, meaning]) => {
  try {
    return range(parseEdtf(text)) === meaning;
  } catch {
    return false;
  }
};
table("read as their tables say", [
  ["", "right", "of"],
  score("Thai phrases", [...thaiRows, ...fromOtherDays], thai),
  score("Thai texts that say no time", lookalikes, isSilent(th)),
  score("Thai phrases beside words like theirs", besideTimes, isAlone(th)),
  score("English phrases", englishRows, english),
  score("English texts that say no time", notEnglish, isSilent(en)),
  score("German phrases", germanRows, german),
  score("German texts that say no time", notGerman, isSilent(de)),
  score("examples of the EDTF specification", Object.values(PUBLISHED).flatMap(Object.entries), isRead),
]);

// A published article with its dates worked out by readers is no part of this project: it is counted where someone keeps it beside the checkout.
const beside = (name) => new URL(`../../../shared/${name}`, import.meta.url);
if (existsSync(beside("article.th.txt")) && existsSync(beside("article-items.json"))) {
  const article = readFileSync(beside("article.th.txt"), "utf8");
  const { items } = JSON.parse(readFileSync(beside("article-items.json"), "utf8"));
  const dated = items.filter(
    ({ expression, temporal }) =>
      expression !== null && (temporal.earliest !== null || temporal.latestExclusive !== null),
  );
  const day = (ms) => (ms === null ? null : new Date(ms).toISOString().slice(0, 10));
  const actors = JSON.parse(readFileSync(new URL("../../dist/gazetteer.json", import.meta.url), "utf8"));
  const fits = ({ temporal }, time) =>
    time !== null &&
    [temporal, ...(temporal.alternatives ?? [])].some(
      (one) => one.earliest === day(earliest(time)) && one.latestExclusive === day(latest(time)),
    );
  const judged = (dateline) => {
    const { document } = draftTimeline(article, { language: th, dateline, zone: "Asia/Bangkok", actors });
    const times = new Map(
      readTimeline(document, { languages: [th, en] }).timeline.events.map(({ id, time }) => [id, time]),
    );
    const eventsOf = ({ expression }) =>
      document.events.filter(({ draft }) => draft.phrase.start < expression.end && expression.start < draft.phrase.end);
    const met = dated.filter((item) => eventsOf(item).length > 0);
    const wrong = met.filter((item) => !eventsOf(item).some(({ id }) => fits(item, times.get(id) ?? null)));
    for (const { id } of wrong) console.error(`  wrong from ${dateline}: ${id}`);
    const besides = document.events.filter((event) => !dated.some((item) => eventsOf(item).includes(event)));
    return [dateline, met.length - wrong.length, wrong.length, dated.length - met.length, besides.length];
  };
  table(`the ${dated.length} items of the article that say when, by its dateline`, [
    ["", "found", "wrong", "missed", "found where none is"],
    judged(SATURDAY),
    judged("[2022-01-22..2022-01-24]"),
  ]);
}
