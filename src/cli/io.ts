import type { Picture } from "./raster.ts";

/** All that the command has of the machine it runs on, so that a test can replace it. */
export interface Io {
  /** The whole of a file, or of standard input for `-`. Rejects as Node does. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Makes or replaces a file; `-` is standard output. Rejects as Node does. */
  readonly write: (path: string, data: string | Uint8Array) => Promise<void>;
  /** A line for the person at the keyboard, on standard error. */
  readonly say: (line: string) => void;
  /** A picture as PNG. */
  readonly rasterise: (picture: Picture) => Promise<Uint8Array>;
  /** The names of actors that the command brings, as JSON. */
  readonly gazetteer: () => Promise<Uint8Array>;
  /** Chronolane's version. */
  readonly version: string;
}

/** The exit codes of the program. */
export type ExitCode = 0 | 1 | 2;

/** The path that means standard input and output. */
export const standard = "-";
