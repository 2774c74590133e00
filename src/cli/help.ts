import { commands, type Command, type Flag } from "./commands.ts";

const columns = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const wide = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(wide)}${right}`);
};

const flagText = ({ name, short, value }: Flag): string =>
  `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;

/** The text of `chronolane --help`. */
export function generalHelp(): string {
  return [
    "chronolane draws who did what when, how surely we know it, and according to whom.",
    "",
    ...columns([
      ...commands.map(({ usage, summary }) => [usage, summary] as const),
      ["chronolane help COMMAND", "say more about a command"],
      ["chronolane --version", "say the version"],
    ]),
    "",
  ].join("\n");
}

/** The text of `chronolane help draw`. */
export function commandHelp({ usage, summary, flags, notes }: Command): string {
  return [
    usage,
    `  ${summary}`,
    "",
    ...columns(flags.map((flag) => [flagText(flag), flag.help] as const)),
    "",
    ...notes,
    "",
  ].join("\n");
}
