import { readFileSync } from "node:fs";

export const readme: string = readFileSync("README.md", "utf8");

/** A block of code in a text, under its heading. */
export interface CodeBlock {
  readonly heading: string;
  readonly language: string;
  readonly code: string;
}

/** Every fenced block, in order. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  let heading = "";
  return [...markdown.matchAll(/^## (?<heading>.+)$|^```(?<language>\w*)\n(?<code>[\s\S]*?)^```$/gmu)].flatMap(
    ({ groups }) => {
      heading = groups?.heading ?? heading;
      return groups?.code === undefined ? [] : [{ heading, language: groups.language ?? "", code: groups.code }];
    },
  );
}

/** The README's one block of a language under a heading. */
export function block(heading: string, language: string): string {
  const found = codeBlocks(readme).filter((one) => one.heading === heading && one.language === language);
  if (found.length !== 1)
    throw new Error(`README.md has ${found.length} blocks of ${language} under “${heading}”, expected 1`);
  return found[0]!.code;
}

/** What stands between backticks in a text. */
export const inlineCode = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/`([^`\n]+)`/gu)].map(([, code = ""]) => code);

/** The section under a heading. */
export const section = (heading: string): string =>
  readme.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`)) ?? "";
