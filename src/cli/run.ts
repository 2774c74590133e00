import { meant } from "../base/spelling.ts";
import { asksForHelp, readArgs, type Args } from "./read-flags.ts";
import { check } from "./check.ts";
import { commands, type Command } from "./commands.ts";
import { draft } from "./draft.ts";
import { draw } from "./draw.ts";
import { writeOutput } from "./files.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { standard, type ExitCode, type Io } from "./io.ts";
import { Refusal } from "./refusal.ts";
import { visible } from "./visible.ts";

const programs: { readonly [command: string]: (args: Args, io: Io) => Promise<ExitCode> } = { draw, draft, check };

/**
 * Runs one command line, without the program's name. Standard output gets what was asked for and nothing else.
 * @returns 0 fine, 1 faults in the data, 2 wrong use
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await obey(args, io);
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    io.say(`chronolane: ${fault.message}`);
    if (fault.command !== undefined)
      io.say(`Try: chronolane ${fault.command === "" ? "--help" : `help ${fault.command}`}`);
    return 2;
  }
}

async function obey([first, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  const answer = async (text: string): Promise<ExitCode> => {
    await writeOutput(standard, text, io);
    return 0;
  };
  switch (first) {
    case undefined:
      throw new Refusal(`there is no command; use ${named()}`, { command: "" });
    case "--version":
    case "-v":
      return answer(`${io.version}\n`);
    case "--help":
    case "-h":
      return answer(generalHelp());
    case "help":
      return answer(rest[0] === undefined ? generalHelp() : commandHelp(commandOf(rest[0])));
    default: {
      const command = commandOf(first);
      const run = programs[command.name];
      if (run === undefined) throw new Error(`the command ${command.name} does nothing`);
      return asksForHelp(rest, command) ? answer(commandHelp(command)) : run(readArgs(rest, command), io);
    }
  }
}

const named = (): string => `${commands.map(({ name }) => name).join(", ")} or help`;

function commandOf(wanted: string): Command {
  const found = commands.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  const word = meant(wanted, [...commands.map(({ name }) => name), "help"]);
  throw new Refusal(
    `unknown command "${visible(wanted)}"; ${word === undefined ? `use ${named()}` : `did you mean ${word}?`}`,
    { command: "" },
  );
}
