import type { Report } from "./issues.ts";
import { named } from "./path.ts";
import { omitUndefined } from "./omit-undefined.ts";
import type { Actor, Claim, Source } from "./timeline.ts";

/** Who said something: an independent voice, and the actor that it is or speaks for. */
export type Speaker = Pick<Claim, "voice" | "actor">;

/** Who can speak in a document. */
export interface Voices {
  /** The independent voice behind a claim's `by`, and the actor that it is or speaks for. A name that is not known becomes a source. */
  readonly find: (by: string, path: string) => Speaker;
  /** Reports a name that is not known, of a claim that is left out for another reason. */
  readonly expect: (by: string, path: string) => void;
  /** Whether two actors are the same, or one is a member of the other. */
  readonly related: (a: string, b: string) => boolean;
  /** The document's sources, and after them the names that only claims know. */
  readonly sources: () => readonly Source[];
}

/** No chain of members is looked at further up than this. */
const highestUp = 32;

/** Knows the voices of a document by its actors and sources. */
export function voicesOf({
  actors,
  sources,
  report,
}: {
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly report: Report;
}): Voices {
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));

  const isUnder = (a: string, b: string): boolean => {
    let up: string | undefined = a;
    for (let step = 0; step < highestUp && up !== undefined; step += 1) {
      if (up === b) return true;
      up = actorOf.get(up)?.memberOf;
    }
    return false;
  };

  const unknown = (by: string, path: string, what: string): void => {
    report("unknown-source", path, {
      message: `no source and no actor has the id ${named(by)}; ${what}`,
      quote: by,
    });
  };

  return {
    expect: (by, path) => {
      const isDeclared = actorOf.has(by) || (sourceOf.has(by) && sourceOf.get(by)?.undeclared !== true);
      if (!isDeclared) unknown(by, path, "the claim was left out");
    },
    find: (by, path) => {
      if (!sourceOf.has(by) && actorOf.has(by)) return { voice: by, actor: by };
      const source: Source = sourceOf.get(by) ?? { id: by, name: by, voice: by, undeclared: true };
      if (source.undeclared === true) unknown(by, path, "the claim stays under this name");
      sourceOf.set(by, source);
      // A copy speaks for whom its original speaks.
      const actor = sourceOf.get(source.voice)?.actor;
      return omitUndefined<Speaker>({ voice: source.voice, actor });
    },
    related: (a, b) => isUnder(a, b) || isUnder(b, a),
    sources: () => [...sourceOf.values()],
  };
}
