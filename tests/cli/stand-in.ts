import { readFile } from "node:fs/promises";
import { run } from "../../src/cli/run.ts";
import type { Picture } from "../../src/cli/raster.ts";

/** What a command line did. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What was written, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly pictures: readonly Picture[];
}

/** A file's content as text, bytes or JSON. */
type Content = string | Uint8Array | { readonly [name: string]: unknown };

const nodeFault = (code: string): Error => Object.assign(new Error(`${code}: raw words of Node`), { code });

const bytes = (content: Content): Uint8Array =>
  content instanceof Uint8Array
    ? content
    : new TextEncoder().encode(typeof content === "string" ? content : JSON.stringify(content));

/** Runs a command line on a machine that has these files alone; `-` is standard input. The folder `gone` is not there. */
export async function cli(
  line: string | readonly string[],
  input: { readonly [path: string]: Content } = {},
): Promise<Outcome> {
  const files = new Map<string, string>();
  const pictures: Picture[] = [];
  let err = "";
  const code = await run(typeof line === "string" ? line.split(" ").filter((word) => word !== "") : line, {
    version: "1.2.3",
    gazetteer: () => readFile(new URL("../../seeds/gazetteer.json", import.meta.url)),
    say: (text) => {
      err += `${text}\n`;
    },
    read: (path) => {
      const content = input[path];
      return content === undefined
        ? Promise.reject(nodeFault(path === "folder" ? "EISDIR" : "ENOENT"))
        : Promise.resolve(bytes(content));
    },
    write: (path, data) => {
      if (path.startsWith("gone/")) return Promise.reject(nodeFault("ENOENT"));
      files.set(path, (files.get(path) ?? "") + (typeof data === "string" ? data : new TextDecoder().decode(data)));
      return Promise.resolve();
    },
    rasterise: (picture) => {
      pictures.push(picture);
      return Promise.resolve(bytes("a PNG"));
    },
  });
  return { code, out: files.get("-") ?? "", err, files, pictures };
}

/** A document without a fault and without a note. */
export const talks = {
  chronolane: 1,
  lang: "en",
  title: { en: "Talks", th: "การเจรจา" },
  zone: "UTC",
  actors: [
    { id: "us", name: { en: "United States", th: "สหรัฐฯ" } },
    { id: "ru", name: { en: "Russia", th: "รัสเซีย" } },
    { id: "blinken", name: { en: "Blinken", th: "บลิงเคน" }, memberOf: "us" },
  ],
  events: [
    {
      id: "talks",
      title: { en: "Talks in Geneva", th: "เจรจาที่เจนีวา" },
      when: "2022-01-21",
      actors: [
        { actor: "us", role: "party" },
        { actor: "ru", role: "party" },
      ],
    },
  ],
};
