import { cut } from "./cut.ts";
import { isObject } from "./is-object.ts";
import { notPlain } from "./not-plain.ts";
import { meant } from "./spelling.ts";

/** The expected argument, for the sentence of an error. */
export interface Expected {
  /** What it is: `options.calendar`. */
  readonly name: string;
  /** Whose argument it is: `formatTime`. */
  readonly where: string;
}

/** @throws RangeError in one sentence, where a value is not one of the choices; undefined means no choice */
export function expectOneOf(value: unknown, choices: readonly string[], { name, where }: Expected): void {
  if (value === undefined || (typeof value === "string" && choices.includes(value))) return;
  throw new RangeError(
    `${name} is ${inspect(value)} in ${where}; use ${choices.slice(0, -1).join(", ")} or ${choices.at(-1) ?? ""}`,
  );
}

/** @throws TypeError in one sentence, where a value is neither true nor false; what is undefined was not chosen */
export function expectBoolean(value: unknown, { name, where }: Expected): void {
  if (value !== undefined && typeof value !== "boolean")
    throw new TypeError(`${name} is ${inspect(value)} in ${where}; use true or false`);
}

/** @throws TypeError in one sentence, where a value is no text */
export function expectText(value: unknown, { name, where }: Expected): void {
  if (typeof value !== "string") throw new TypeError(`${name} is ${inspect(value)} in ${where}; use a text`);
}

/** @throws TypeError in one sentence, where a value is no object with these fields; a list is none */
export function expectObject(
  value: unknown,
  fields: readonly string[],
  { name, where, such }: Expected & { readonly such: string },
): void {
  const missing = isObject(value) ? fields.find((field) => !(field in value)) : undefined;
  if (isObject(value) && missing === undefined) return;
  // A Date is an object of another kind, which is named.
  const lack = missing === undefined || notPlain(value) !== undefined ? "" : ` without ${missing}`;
  const given = `${inspect(value)}${lack}`;
  throw new TypeError(`${name} is ${given} in ${where}; use ${such}`);
}

/** @throws TypeError in one sentence, where an object of options has one of a name that there is not */
export function expectKnown(options: object, names: readonly string[], where: string): void {
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new TypeError(
      `options.${cut(unknown)} is not known in ${where}; use ${meant(unknown, names) ?? names.join(", ")}`,
    );
}

/** A passed value, for the sentence of an error: a text is cut, anything else is described by its type. */
export function inspect(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(cut(value));
  if (Array.isArray(value)) return "a list";
  const other = notPlain(value);
  if (other !== undefined) return other.name;
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "symbol" ? "a symbol" : String(value);
}

/** What is wrong with a value in the place of a span of numbers: `has from "2022"`, `has from 5 and to 3`, `is 7`. */
export function spanFault(value: unknown): string {
  if (!isObject(value)) return `is ${inspect(value)}`;
  const off = ["from", "to"].find((name) => !Number.isFinite(value[name]));
  return off === undefined
    ? `has from ${inspect(value.from)} and to ${inspect(value.to)}`
    : `has ${off} ${inspect(value[off])}`;
}

/** Whether a value is a list of ids. */
export const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === "string");

/** The first member of a list that is no id. */
export const wrongId = (list: readonly unknown[]): unknown => list.find((id) => typeof id !== "string");

/** What is wrong with a value in the place of a list of ids: `has 1`, `is 7`. */
export const idsFault = (value: unknown): string =>
  Array.isArray(value) ? `has ${inspect(wrongId(value))}` : `is ${inspect(value)}`;
