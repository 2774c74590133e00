import { readFileSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

/** One file of src/, parsed, with what it opens. */
export interface Source {
  /** From the root: `src/time/zone.ts`. */
  readonly path: string;
  readonly file: ts.SourceFile;
  readonly lines: number;
  readonly imports: readonly Import[];
}

export interface Import {
  readonly specifier: string;
  /** The path from the root of a file of ours; undefined for a package. */
  readonly target: string | undefined;
}

/** Parsed sources, and a checker that knows what their names stand for. */
export interface SourceTree {
  readonly sources: readonly Source[];
  readonly checker: ts.TypeChecker;
}

export function filesOfSource(): Map<string, string> {
  const paths = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  return new Map(
    paths.sort().map((path) => [posix.join("src", path.replaceAll("\\", "/")), readFileSync(`src/${path}`, "utf8")]),
  );
}

/** Reads files that need not be on the disk. */
export function readSources(files: ReadonlyMap<string, string>): SourceTree {
  const program = ts.createProgram([...files.keys()], options, overlay(files));
  const sources = [...files].flatMap(([path, text]) => {
    const file = program.getSourceFile(path);
    return file === undefined
      ? []
      : [{ path, file, lines: text.trimEnd().split("\n").length, imports: importsOf(path, file) }];
  });
  return { sources, checker: program.getTypeChecker() };
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: ["node"],
  allowImportingTsExtensions: true,
  noEmit: true,
};

/** Parsed once for all programs: reading the DOM's declarations takes longer than reading all of ours. */
const libraries = new Map<string, ts.SourceFile | undefined>();

function overlay(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true);
  const local = (path: string): string =>
    posix.relative(host.getCurrentDirectory(), posix.resolve(host.getCurrentDirectory(), path));
  return {
    ...host,
    fileExists: (path) => files.has(local(path)) || (!local(path).startsWith("src/") && host.fileExists(path)),
    readFile: (path) => files.get(local(path)) ?? host.readFile(path),
    getSourceFile: (path, languageVersion, ...rest) => {
      const text = files.get(local(path));
      if (text !== undefined) return ts.createSourceFile(path, text, languageVersion, true);
      if (!libraries.has(path)) libraries.set(path, host.getSourceFile(path, languageVersion, ...rest));
      return libraries.get(path);
    },
  };
}

function importsOf(path: string, file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined)
      found.push({
        specifier,
        target: specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : undefined,
      });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What a node opens, types included; an `import()` that is worked out at run time opens "?". */
function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return node.moduleSpecifier === undefined ? undefined : textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : "?";
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0]);
  return undefined;
}

const textOf = (node: ts.Node | undefined): string =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : "?";
