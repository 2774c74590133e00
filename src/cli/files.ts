import type { Io } from "./io.ts";
import { standard } from "./io.ts";
import { Refusal } from "./refusal.ts";
import { visible } from "./visible.ts";

const reasons: { readonly [code: string]: string } = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "its permissions forbid it",
  EPERM: "its permissions forbid it",
  EROFS: "nothing can be written there",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of that path is no folder",
  ENAMETOOLONG: "that name is too long",
  ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GiB",
};

/** Node's reason in words. @throws what is no fault of the machine */
function reason(fault: unknown, others: typeof reasons = {}): string {
  if (!(fault instanceof Error && "code" in fault && typeof fault.code === "string")) throw fault;
  return others[fault.code] ?? reasons[fault.code] ?? visible(fault.message);
}

/** @throws Refusal where it cannot be read */
export async function readInput(path: string, { read }: Pick<Io, "read">): Promise<Uint8Array> {
  try {
    return await read(path);
  } catch (fault) {
    throw new Refusal(`cannot read ${path === standard ? "standard input" : visible(path)}: ${reason(fault)}`);
  }
}

/** @throws Refusal where it cannot be written */
export async function writeOutput(
  path: string,
  data: string | Uint8Array,
  { write }: Pick<Io, "write">,
): Promise<void> {
  try {
    await write(path, data);
  } catch (fault) {
    throw new Refusal(
      `cannot write ${path === standard ? "to standard output" : visible(path)}: ${reason(fault, { ENOENT: "there is no such folder" })}`,
    );
  }
}
