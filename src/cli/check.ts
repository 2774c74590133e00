import { onlyInput, type Args } from "./read-flags.ts";
import { languageNotices, understand } from "./document.ts";
import { writeOutput } from "./files.ts";
import { standard, type ExitCode, type Io } from "./io.ts";
import { counts, isFault, listing, summary } from "./listing.ts";
import { visible } from "./visible.ts";

/** `chronolane check`: lists the issues of a document on standard output. */
export async function check(args: Args, io: Io): Promise<ExitCode> {
  const input = onlyInput(args, { name: "check" });
  const { given, issues: faults } = await understand(input, io);
  const issues = [...faults, ...(given === undefined ? [] : languageNotices(given.timeline))];
  const events = given?.timeline.events.length ?? 0;
  const { error, warning, info } = counts(issues);
  const source = input === standard ? "standard input" : visible(input);
  const text = args.has("json")
    ? JSON.stringify({ input, events, errors: error, warnings: warning, notes: info, issues }, null, 2)
    : [
        ...(issues.length === 0 ? [] : [listing(issues)]),
        `${source}: ${events} ${events === 1 ? "event" : "events"}, ${summary(issues)}`,
      ].join("\n");
  await writeOutput(standard, `${text}\n`, io);
  // That a language is not at hand is no fault of the data.
  return faults.some(isFault) ? 1 : 0;
}
