import { en } from "../../../src/en.phrases.ts";
import { readTimeline } from "../../../src/model/read.ts";
import type { TimelineDocument } from "../../../src/model/document.ts";
import { resolveOptions } from "../../../src/scene/resolve-options.ts";
import { layoutTexts } from "../../../src/scene/parts/layout-texts.ts";
import { factsFor } from "../../../src/facts/facts.ts";
import { crossings, type Rank } from "../../../src/layout/forms/storyline/crossings.ts";
import { inputOrder } from "../../../src/layout/forms/storyline/order.ts";
import { layoutStoryline, type StorylineLayout } from "../../../src/layout/forms/storyline/storyline.ts";
import { th } from "../../../src/th.phrases.ts";
import { once, oncePer } from "../../once.ts";
import { seed, seedNames } from "../laid.ts";

/** Numbers below a bound, by a fixed rule from a seed. */
function dice(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 97) % 2_147_483_648;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** A story of 4–12 actors and 10–40 events of one to four of them, in a year: known days, stretches and vague months. */
export function generatedStory(number: number): TimelineDocument {
  const next = dice(number);
  const actors = Array.from({ length: 4 + next(9) }, (_, k) => ({ id: `a${k}`, name: `Actor ${k}` }));
  const day = (): string => `2022-${String(1 + next(12)).padStart(2, "0")}-${String(1 + next(28)).padStart(2, "0")}`;
  return {
    chronolane: 1,
    lang: "en",
    dateline: "2022-10-01",
    actors,
    events: Array.from({ length: 10 + next(31) }, (_, k) => {
      const [a = "2022-01-01", b = a] = [day(), day()].sort();
      const pool = actors.map(({ id }) => id);
      const members = Array.from({ length: 1 + next(4) }, () => pool.splice(next(pool.length), 1)[0] ?? "a0");
      const kind = next(6);
      return {
        id: `e${k}`,
        title: `Event ${k} with some words`,
        when: kind === 0 ? `${a}/${b}` : kind === 1 ? { early: a.slice(0, 7) } : kind === 2 ? a.slice(0, 7) : a,
        actors: members.map((actor, at) => ({ actor, role: at === 0 ? ("agent" as const) : ("target" as const) })),
      };
    }),
  };
}

/** A document laid out as storylines. */
export function storyOf(
  document: unknown,
  {
    width = 1200,
    lang = "en",
    expand = [],
  }: { readonly width?: number; readonly lang?: string; readonly expand?: readonly string[] } = {},
): StorylineLayout {
  const { timeline } = readTimeline(document);
  const resolved = resolveOptions(timeline, { languages: [en, th], lang, width }, "drawScene");
  const texts = layoutTexts({ timeline, resolved, facts: factsFor(timeline, resolved) });
  return layoutStoryline(timeline, {
    width,
    expand,
    zone: resolved.zone,
    measure: resolved.measure,
    fonts: resolved.style.type,
    texts,
  });
}

/** The crossings of a storyline, and those that the document's order of actors comes to. */
export function counted(
  { slices, lines }: StorylineLayout,
  actors: readonly string[],
): { readonly drawn: number; readonly input: number } {
  const knots = slices.filter(({ meetings }) => meetings.length > 0);
  const place = (line: number): number => actors.indexOf(lines[line]?.head.actor?.id ?? "");
  const order: Rank = lines.map((_, k) => k).sort((a, b) => place(a) - place(b));
  const moments = knots.map(({ meetings }) =>
    meetings.map(({ members }) => members.map(({ line }) => line)).filter((group) => group.length > 0),
  );
  return { drawn: crossings(slices.map(({ rank }) => rank)), input: crossings(inputOrder({ moments, order })) };
}

/** Storylines of the generated stories, each laid out once for all tests. */
export const generatedStoryline = oncePer((number: number) => storyOf(generatedStory(number)));

/** Storylines of every seed in two widths and languages. */
export const seedStorylines = once(() =>
  seedNames.flatMap((name) =>
    [1200, 800].flatMap((width) => ["en", "th"].map((lang) => storyOf(seed(name), { width, lang }))),
  ),
);
