import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

/**
 * The names that each built entry point exports: those that are there at run time, and those that are types only.
 * @param {readonly string[]} entryPoints
 * @returns {Promise<Record<string, { values: string[], types: string[] }>>}
 */
export async function exportedNames(entryPoints) {
  const program = ts.createProgram(entryPoints.map(declarations), {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    noLib: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const entries = entryPoints.map(async (entryPoint) => {
    const file = program.getSourceFile(declarations(entryPoint));
    const module = file && checker.getSymbolAtLocation(file);
    const declared = module ? checker.getExportsOfModule(module).map(({ name }) => name) : [];
    const values = Object.keys(await import(pathToFileURL(resolve(`dist/${entryPoint}.js`)).href));
    return [entryPoint, { values: values.sort(), types: declared.filter((name) => !values.includes(name)).sort() }];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** @param {string} entryPoint */
const declarations = (entryPoint) => `dist/${entryPoint}.d.ts`;
