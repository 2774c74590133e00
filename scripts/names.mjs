import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

/**
 * The names that each built door exports: those that are there at run time, and those that are types only.
 * @param {readonly string[]} doors
 * @returns {Promise<Record<string, { values: string[], types: string[] }>>}
 */
export async function exportedNames(doors) {
  const program = ts.createProgram(doors.map(declarations), {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    noLib: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const entries = doors.map(async (door) => {
    const file = program.getSourceFile(declarations(door));
    const module = file && checker.getSymbolAtLocation(file);
    const declared = module ? checker.getExportsOfModule(module).map(({ name }) => name) : [];
    const values = Object.keys(await import(pathToFileURL(resolve(`dist/${door}.js`)).href));
    return [door, { values: values.sort(), types: declared.filter((name) => !values.includes(name)).sort() }];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** @param {string} door */
const declarations = (door) => `dist/${door}.d.ts`;
