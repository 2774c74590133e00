import apollo from "../../seeds/apollo-11-landing.json";
import january from "../../seeds/january-2022.json";
import zero from "../../seeds/story-of-zero.json";
import { en } from "../../src/language/en/phrases/language.ts";
import { th } from "../../src/language/th/phrases/language.ts";
import { readTimeline } from "../../src/model/read.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { zoomBy } from "../../src/view/zoom-window.ts";

const seeds: { readonly [name: string]: unknown } = {
  "january-2022": january,
  "apollo-11-landing": apollo,
  "story-of-zero": zero,
};
const languages = [th, en];

/** One of the seeds as a picture. */
export interface Drawn {
  readonly seed: string;
  readonly lang: string;
  readonly width: number;
  /** Zoomed in by this, the middle of the screen at a share of the whole. */
  readonly zoom?: readonly [factor: number, share: number];
}

export function sceneOf({ seed, lang, width, zoom }: Drawn): Scene {
  const { timeline } = readTimeline(seeds[seed], { languages });
  const home = drawScene(timeline, { languages, lang, width });
  return zoom === undefined || home.window === null
    ? home
    : drawScene(timeline, {
        languages,
        lang,
        width,
        window: zoomBy({ scaleStops: home.scaleStops, deepest: 60_000 }, home.window, {
          factor: zoom[0],
          share: zoom[1],
        }),
      });
}

/** Every seed in both languages at each of the widths. */
export const every = (...widths: readonly number[]): readonly Drawn[] =>
  Object.keys(seeds).flatMap((seed) =>
    languages.flatMap(({ code }) => widths.map((width) => ({ seed, lang: code, width }))),
  );

/** The pictures that must not depend on their host, a narrow one among them. */
export const onAnyHost: readonly Drawn[] = [...every(1200), { seed: "january-2022", lang: "th", width: 390 }];
