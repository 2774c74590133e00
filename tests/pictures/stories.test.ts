import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { de } from "../../src/de.phrases.ts";
import { en } from "../../src/en.phrases.ts";
import type { PageOptions } from "../../src/page/options.ts";
import { renderSVG } from "../../src/page/picture.ts";
import { svgElement } from "../../src/scene/attributes.ts";
import { translated } from "../../src/scene/shape.ts";
import { themes } from "../../src/theme/themes/themes.ts";
import { styleOf } from "../../src/theme/complete-theme.ts";
import { th } from "../../src/th.phrases.ts";
import { optionsOf, type LaneArgs } from "../../stories/lane.ts";
import { expectPicture } from "./golden.ts";
import { drawnCell, standings, statuses, times } from "../scene/grid.ts";

/*
 * The picture of every story that draws one, as a server draws it. One that changes is a design review: open it before
 * you accept it with `npx vitest run --project node --project alone tests/pictures --update`.
 */
interface Story {
  readonly args?: Partial<LaneArgs> & { readonly own?: PageOptions["theme"] | null };
  /** Where a story draws by other means than its arguments: its pictures, each standing alone. */
  readonly parameters?: { readonly pictures?: readonly (() => string)[] };
}

interface StoryFile {
  readonly default: {
    readonly args?: Story["args"];
    readonly argTypes?: object;
    readonly parameters?: { readonly controls?: { readonly include?: readonly string[] } };
  };
  readonly [name: string]: unknown;
}

const plain: LaneArgs = {
  data: null,
  src: "",
  lang: "",
  calendar: "",
  theme: "light",
  form: "",
  width: 0,
  height: 0,
  order: "weight",
  first: "",
  last: "",
  expand: "none",
  claims: "none",
  relations: false,
  linear: false,
  align: "",
  focus: "",
  title: true,
  issues: false,
  legend: true,
  zone: "",
  direction: "",
  window: null,
};

function drawn(args: NonNullable<Story["args"]>): string {
  const whole = { ...plain, ...args };
  const { data, lang, calendar, theme, form, width, own } = whole;
  return renderSVG(data, {
    ...optionsOf(whole),
    languages: [en, th, de],
    ...(lang === "" ? {} : { lang }),
    ...(calendar === "" ? {} : { calendar }),
    ...(form === "" ? {} : { form }),
    ...(width === 0 ? {} : { width }),
    ...(own !== undefined && own !== null
      ? { theme: own }
      : theme === "auto" || (theme as string) === ""
        ? {}
        : { theme }),
  });
}

/** Stories whose picture is no other than one that is there: what they show is a reader's doing, or no picture at all. */
const sameAsAnother: ReadonlySet<string> = new Set(["themes.Tokens"]);

const pictures: (readonly [name: string, make: () => string])[] = [];
/** The controls that each file of stories offers, and the arguments that it has. */
const controls: (readonly [file: string, offered: readonly string[], has: readonly string[]])[] = [];
const folder = new URL("../../stories/", import.meta.url);
for (const file of readdirSync(folder)
  .flatMap((name) => /^(.+)\.stories\.ts$/u.exec(name)?.[1] ?? [])
  .sort()) {
  const { default: meta, ...stories } = (await import(`../../stories/${file}.stories.ts`)) as StoryFile;
  const offered = meta.parameters?.controls?.include ?? [];
  if (offered.length > 0) controls.push([file, offered, Object.keys({ ...meta.argTypes, ...meta.args })]);
  for (const [key, story] of Object.entries(stories as Readonly<Record<string, Story>>)) {
    const name = `${file}.${key}`;
    const args = { ...meta.args, ...story.args };
    const own = story.parameters?.pictures;
    if (own !== undefined) pictures.push(...own.map((make, k) => [k === 0 ? name : `${name}.${k + 1}`, make] as const));
    else if (args.data !== null && args.data !== undefined && !sameAsAnother.has(name))
      pictures.push([name, () => drawn(args)]);
  }
}

describe("the controls of the stories", () => {
  it.each(controls)("of %s are arguments that they have", (_file, offered, has) => {
    expect(offered.filter((name) => !has.includes(name))).toEqual([]);
  });

  it("are offered by several files", () => {
    expect(controls.length).toBeGreaterThan(5);
  });
});

describe("the picture of the story", () => {
  it("is there for nearly every story", () => {
    expect(pictures.length).toBeGreaterThan(60);
  });

  it.each(pictures)("%s is the one that was looked at", async (name, make) => {
    await expectPicture(make(), `stories/${name}.svg`);
  });
});

describe.each(["light", "dark"])("the whole grid of marks, %s,", (name) => {
  it("is the one that was looked at", async () => {
    const theme = themes.get(name)!;
    const [wide, tall] = [104, 34];
    const cells = times.flatMap((time, row) =>
      standings.flatMap((standing, block) =>
        statuses.flatMap((status, column) =>
          translated(
            drawnCell({ time, status, standing }),
            (block * statuses.length + column) * wide,
            row * tall + tall / 2,
          ),
        ),
      ),
    );
    const shapes = cells.map((shape) => {
      const { name: tag, attributes, text } = svgElement(shape, { theme, style: styleOf(theme) });
      return `<${tag}${attributes.map(([key, value]) => ` ${key}="${value.replaceAll('"', "'")}"`).join("")}>${text ?? ""}</${tag}>`;
    });
    const size = [standings.length * statuses.length * wide, times.length * tall].join(" ");
    await expectPicture(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}"><path d="M0 0H9999V9999H0z" fill="${theme.ground}"/>\n${shapes.join("\n")}\n</svg>\n`,
      `stories/marks.grid.${name}.svg`,
    );
  });
});
