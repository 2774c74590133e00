/** A layer under src/: which layers its files may open, which packages they may use, and whether it is quiet. */
export interface Layer {
  readonly opens: readonly string[];
  /** Exact names; `node:` stands for all that Node brings. */
  readonly packages: readonly string[];
  /** No DOM, clock, randomness, host zone or host locale: the same answer on a server, in a worker, in a browser. */
  readonly quiet: boolean;
}

const quiet = (opens: readonly string[], packages: readonly string[] = []): Layer => ({ opens, packages, quiet: true });
const loud = (opens: readonly string[], packages: readonly string[] = []): Layer => ({ opens, packages, quiet: false });

const quietPicture = [
  "base",
  "time",
  "model",
  "facts",
  "draft",
  "formats",
  "layout",
  "theme",
  "scene",
  "render/string",
];

/** A layer may always open itself. `language/*` is a layer for each language: one never opens another. */
export const layers: { readonly [name: string]: Layer } = {
  base: quiet([]),
  time: quiet(["base"], ["luxon"]),
  "language/*": quiet(["base", "time"]),
  model: quiet(["base", "time"], ["valibot"]),
  facts: quiet(["base", "time", "model"]),
  draft: quiet(["base", "time", "model"]),
  formats: quiet(["base", "time", "model"], ["d3-dsv"]),
  layout: quiet(["base", "time", "model", "facts"], ["d3-array", "d3-interpolate"]),
  theme: quiet(["base"]),
  scene: quiet(["base", "time", "model", "facts", "layout", "theme"], ["d3-shape", "d3-path"]),
  "render/string": quiet(["base", "theme", "scene"]),
  "render/svg": loud(["base", "theme", "scene"], ["d3-selection", "d3-transition"]),
  "render/canvas": loud(["base", "theme", "scene"]),
  page: quiet(quietPicture),
  view: quiet(["base", "time", "model", "facts", "layout", "scene"]),
  element: loud(
    [...quietPicture, "render/svg", "render/canvas", "page", "view"],
    ["d3-zoom", "d3-selection", "@floating-ui/dom"],
  ),
  ready: loud(["base", "time", "language/*"]),
  cli: loud([...quietPicture, "ready", "language/*", "render/svg", "render/canvas", "page", "view"], ["node:"]),
};

/** Packages that one file alone may open, so that what they bring stays at the edge. */
export const onlyIn: { readonly [packageName: string]: string } = { luxon: "src/time/zone.ts" };

/** An entry point: the layers and other entry points that it lists names of. */
export interface EntryPoint {
  readonly opens: readonly string[];
  /** A list of names and nothing else; false where the entry point also does something: registers a tag, runs a command. */
  readonly list: boolean;
}

const list = (...opens: readonly string[]): EntryPoint => ({ opens, list: true });
const command = (...opens: readonly string[]): EntryPoint => ({ opens, list: false });

const core = [...quietPicture, "render/svg", "render/canvas", "page", "view", "element"];

/** Bringing Thai and English along is for the ready-made ways alone: the core is handed its languages. */
export const entryPoints: { readonly [name: string]: EntryPoint } = {
  index: list(...core),
  server: list(...quietPicture, "page"),
  element: command(...core, "ready", "language/*"),
  embed: command(
    ...core,
    "ready",
    "language/*",
    "src/index.ts",
    "src/server.ts",
    "src/element.ts",
    "src/formats.ts",
    "src/draft.ts",
    "src/th.ts",
    "src/en.ts",
  ),
  formats: list("base", "model", "formats"),
  draft: list("base", "model", "draft"),
  th: list("language/th"),
  en: list("language/en"),
  de: list("language/de"),
  "th.phrases": list("language/th"),
  "en.phrases": list("language/en"),
  "de.phrases": list("language/de"),
  cli: command("cli"),
};

/** Lines of a file. */
export const longest = 300;
