import type { Conventions } from "../../../src/time/phrases/conventions.ts";

/**
 * A phrase, alone or between brackets in its sentence; the day it is read from; what it says in `tell` notation, other
 * readings behind "or" where they are looked at; the rule that reads it.
 */
export type Row = readonly [text: string, dateline: string, told: string, rule: string, conventions?: Conventions];
