import { expect, it } from "vitest";
import { page } from "vitest/browser";
import { en } from "../../src/en.phrases.ts";
import { renderSVG } from "../../src/page/picture.ts";
import type { ThemeName } from "../../src/theme/themes/themes.ts";
import type { PageOptions } from "../../src/page/options.ts";
import { th } from "../../src/th.phrases.ts";
import { apollo, article, zero } from "../../stories/seeds.ts";

/*
 * The main pictures as a reader's screen shows them, in the one font that is the same on every machine. One that changes
 * is a design review: open it before you accept it with `npx vitest run --project browser tests/pictures --update`.
 */
const seeds = { article, apollo, zero } as const;
const pictures: readonly (readonly [
  seed: keyof typeof seeds,
  options: Pick<PageOptions, "form"> & { readonly theme?: ThemeName; readonly lang: string; readonly width: number },
])[] = [
  ["article", { lang: "th", width: 1200 }],
  ["article", { lang: "en", width: 1200, theme: "dark" }],
  ["article", { lang: "th", width: 390 }],
  ["article", { lang: "en", width: 320, theme: "dark" }],
  ["article", { lang: "en", width: 1200, form: "storyline" }],
  ["article", { lang: "en", width: 1000, form: "print" }],
  ["article", { lang: "en", width: 1200, theme: "contrast" }],
  ["apollo", { lang: "en", width: 1200 }],
  ["zero", { lang: "th", width: 1200, theme: "broadsheet" }],
];

const family = `"Noto Sans Thai Variable", sans-serif`;

it.each(
  pictures.map(
    ([seed, options]) =>
      [
        [seed, options.lang, options.width, options.form ?? "", options.theme ?? ""]
          .filter((part) => part !== "")
          .join("-"),
        seed,
        options,
      ] as const,
  ),
)("%s looks as it was looked at", async (name, seed, options) => {
  const place = document.createElement("div");
  place.innerHTML = renderSVG(seeds[seed], { languages: [en, th], ...options });
  for (const element of place.querySelectorAll<SVGElement>("svg, [font-family]")) element.style.fontFamily = family;
  // As much as one screen shows of it, pixel by pixel.
  Object.assign(place.style, { width: `${options.width}px`, height: "780px", overflow: "hidden" });
  document.body.replaceChildren(place);
  document.body.style.margin = "0";
  await page.viewport(1280, 800);
  await expect.element(page.elementLocator(place)).toMatchScreenshot(name);
});
