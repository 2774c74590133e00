import { resolve } from "node:path";
import { draftTimeline } from "../draft/draft.ts";
import { isWorkedOut } from "../draft/found.ts";
import type { GivenEntry } from "../draft/gazetteer.ts";
import { isEntry } from "../draft/options.ts";
import type { TimelineDocument } from "../model/document.ts";
import type { Args } from "./read-flags.ts";
import { draftRequest, type DraftRequest } from "./draft-options.ts";
import { readInput, writeOutput } from "./files.ts";
import { standard, type ExitCode, type Io } from "./io.ts";
import { jsonFault } from "../formats/json/syntax-fault.ts";
import { decodeText } from "../formats/decode-text.ts";
import { isFault, listing, summary } from "./listing.ts";
import { Refusal } from "./refusal.ts";
import { visible } from "./visible.ts";

/** `chronolane draft`: makes a document of an article, and says on standard error what was found. */
export async function draft(args: Args, io: Io): Promise<ExitCode> {
  const request = draftRequest(args);
  const { input, output, language, dateline, zone, title } = request;
  if (input !== standard && output !== standard && resolve(input) === resolve(output))
    throw new Refusal(`-o is the article itself: ${visible(output)} would be lost`, { command: "draft" });
  const actors = await gazetteer(request, io);
  const decoded = decodeText(await readInput(input, io));
  const source = input === standard ? "standard input" : visible(input);
  if ("issue" in decoded) {
    const found = [decoded.issue];
    io.say(`${listing(found, { whole: "the article" })}\n${source}: ${summary(found)}; no draft is made`);
    return 1;
  }
  const article = decoded.text;
  if (isJson(article))
    throw new Refusal(`${source} is JSON, not the text of an article; a document needs no draft: draw or check it`, {
      command: "draft",
    });
  const { document, issues } = draftTimeline(article, {
    language,
    dateline,
    actors,
    ...(zone !== undefined && { zone }),
    ...(title !== undefined && { title }),
  });
  await writeOutput(output, `${JSON.stringify(document, null, 2)}\n`, io);
  if (issues.length > 0) io.say(listing(issues));
  io.say(`${source}: ${counted(document)}, ${summary(issues)}`);
  return issues.some(isFault) ? 1 : 0;
}

/** "15 dated phrases, 4 times worked out from others, 6 actors, 12 sentences without a date" */
function counted({ events = [], actors = [], draft: found }: TimelineDocument): string {
  const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
  const worked = events.filter(({ draft: made }) => made !== undefined && isWorkedOut(made.rule)).length;
  return [
    count(events.length - worked, "dated phrase", "dated phrases"),
    ...(worked === 0 ? [] : [count(worked, "time worked out from others", "times worked out from others")]),
    count(actors.length, "actor", "actors"),
    count(found?.undated.length ?? 0, "sentence without a date", "sentences without a date"),
  ].join(", ");
}

/** The names to look for: those that the command brings, those of a file, or none. */
async function gazetteer({ actors }: DraftRequest, io: Io): Promise<readonly GivenEntry[]> {
  if (actors === "none") return [];
  const decoded = decodeText(actors === undefined ? await io.gazetteer() : await readInput(actors, io));
  const name = actors === undefined ? "the gazetteer" : visible(actors);
  const entries = "text" in decoded ? entriesOf(decoded.text) : undefined;
  if (entries === undefined)
    throw new Refusal(
      `${name} is no list of actors as JSON, nor a document that has one; write [{ "id": "us", "name": "United States", "aliases": ["US"] }]`,
      { command: "draft" },
    );
  const wrong = entries.findIndex((entry) => !isEntry(entry));
  if (wrong >= 0)
    throw new Refusal(
      `entry ${wrong + 1} of ${name} cannot be looked for; give it an id and a name, and aliases, misspellings and metonyms as lists of texts`,
      { command: "draft" },
    );
  return entries.filter(isEntry);
}

/** Whether it is a list or an object as JSON: a quoted sentence is a text as well. */
function isJson(text: string): boolean {
  return /^\s*[[{]/u.test(text) && jsonFault(text) === undefined;
}

function entriesOf(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const list = typeof value === "object" && value !== null && "actors" in value ? value.actors : value;
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}
