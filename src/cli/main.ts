import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { findChromium } from "./chromium.ts";
import type { Io } from "./io.ts";
import { standard } from "./io.ts";
import { rasterise } from "./raster.ts";
import { run } from "./run.ts";

/** EX_SOFTWARE of sysexits.h: no exit code of ours, so that a bug is not taken for faults in the data. */
const bug = 70;

/** Runs the command line that this process was started with, and sets the process' exit code. */
export async function main({
  manifest,
  gazetteer,
}: {
  readonly manifest: URL;
  readonly gazetteer: URL;
}): Promise<void> {
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string };
  // Without a listener, a reader that goes away ends the process with a stack trace.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  try {
    process.exitCode = await run(process.argv.slice(2), nodeIo({ version, gazetteer }));
  } catch (fault) {
    console.error(
      "chronolane: this is a fault of Chronolane, not of the document or of its use; please report it with these lines:\n",
      fault,
    );
    process.exitCode = bug;
  }
}

function nodeIo({ version, gazetteer }: { readonly version: string; readonly gazetteer: URL }): Io {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  return {
    version,
    say,
    gazetteer: () => readFile(gazetteer),
    read: async (path) => {
      if (path !== standard) return readFile(path);
      if (process.stdin.isTTY) say("reading from standard input; end it with Ctrl+D");
      return buffer(process.stdin);
    },
    write: (path, data) => (path === standard ? toStandardOutput(data) : writeFile(path, data)),
    rasterise: async (picture) => rasterise(picture, { program: findChromium({ env: process.env }), say }),
  };
}

/** Whoever reads may go away before the end, as `head` does: that is no fault. */
function toStandardOutput(data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(data, (fault) => {
      if (fault === null || fault === undefined || ("code" in fault && fault.code === "EPIPE")) resolve();
      else reject(fault);
    });
  });
}
