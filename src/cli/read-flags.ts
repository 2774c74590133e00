import { parseArgs } from "node:util";
import { meant } from "../base/spelling.ts";
import type { Command, Flag } from "./commands.ts";
import { standard } from "./io.ts";
import { Refusal } from "./refusal.ts";
import { visible } from "./visible.ts";

/** The parsed command line, each option at most once. */
export interface Args {
  readonly inputs: readonly string[];
  readonly has: (name: string) => boolean;
  readonly value: (name: string) => string | undefined;
}

/**
 * Parses a command line by a command's flags.
 * @throws Refusal for an option that the command does not have, that is given twice, or that lacks its value
 */
export function readArgs(args: readonly string[], command: Command): Args {
  const options = Object.fromEntries(
    command.flags.map(({ name, short, value }) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), ...(short !== undefined && { short }) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string>();
  const inputs: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") inputs.push(token.value);
    if (token.kind !== "option") continue;
    const flag = command.flags.find(({ name }) => name === token.name);
    const refuse = (said: string): Refusal => new Refusal(said, { command: command.name });
    if (flag === undefined)
      throw refuse(`unknown option "${visible(token.rawName)}"; ${remedyOf(token.name, command)}`);
    if (given.has(flag.name)) throw refuse(`--${flag.name} is given twice`);
    if (flag.value === undefined && token.value !== undefined) throw refuse(`--${flag.name} takes no value`);
    if (flag.value !== undefined && isMissing(token.value, token.inlineValue))
      throw refuse(`--${flag.name} needs ${flag.value} behind it`);
    given.set(flag.name, token.value ?? "");
  }
  return { inputs, has: (name) => given.has(name), value: (name) => given.get(name) };
}

/** The option that was probably meant, else all that there are. */
function remedyOf(name: string, { name: command, flags }: Command): string {
  const names = flags.map((flag) => flag.name);
  const word = meant(name, names);
  return word === undefined
    ? `${command} takes ${names.map((known) => `--${known}`).join(", ")}`
    : `did you mean --${word}?`;
}

/** `--lang --width 3`: the next option is no value, unless it is tied on with `=`. */
const isMissing = (value: string | undefined, tied: boolean | undefined): boolean =>
  value === undefined || value === "" || (tied !== true && value.startsWith("-") && value !== standard);

/** The one input of a command: a document, or what it takes instead. */
export function onlyInput(
  { inputs }: Args,
  { name: command, what = "a document" }: Pick<Command, "name"> & { readonly what?: string },
): string {
  const [first, ...others] = inputs;
  if (first === undefined || first === "")
    throw new Refusal(`${command} needs ${what}: a file, or - for standard input`, { command });
  if (others.length > 0)
    throw new Refusal(
      `${command} takes one ${what.replace(/^an? /u, "")}, got ${inputs.length}: ${visible(inputs.join(", "))}`,
      { command },
    );
  return first;
}

/** Whether the command line asks for help, at any position. */
export const asksForHelp = (args: readonly string[], { flags }: { readonly flags: readonly Flag[] }): boolean => {
  const short = flags.find(({ name }) => name === "help")?.short;
  const end = args.indexOf("--");
  return args.slice(0, end === -1 ? args.length : end).some((arg) => arg === "--help" || arg === `-${short ?? ""}`);
};
