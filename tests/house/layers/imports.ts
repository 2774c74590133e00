import { readdirSync } from "node:fs";
import ts from "typescript";
import type { Import, Source } from "./sources.ts";
import { entryPoints, longest, onlyIn, layers } from "./table.ts";

/** Every way in which the files break the table, as sentences. */
export function importFaults(sources: readonly Source[]): string[] {
  const each = sources.flatMap((source) => {
    const nowhere = hasAPlace(source);
    return nowhere.length > 0
      ? nowhere
      : [...importsWhatItMay(source), ...isAList(source), ...isShort(source), ...listsNoLanguages(source)];
  });
  return [...each, ...cycles(sources), ...folderCircles(sources)];
}

/** The name of the layer that a path is in, `language/th` and `render/svg` being layers by themselves. */
export function layerOf(path: string): string | undefined {
  const folders = path.split("/").slice(1, -1);
  return [folders.slice(0, 2).join("/"), folders[0] ?? ""].find((name) => Object.hasOwn(layers, key(name)));
}

/** The table's line for a layer. */
export const key = (layer: string): string => layer.replace(/^language\/.+$/, "language/*");

const entryPointOf = (path: string): string | undefined => /^src\/([^/]+)\.ts$/.exec(path)?.[1];

function hasAPlace({ path }: Source): string[] {
  const entryPoint = entryPointOf(path);
  if (entryPoint !== undefined)
    return Object.hasOwn(entryPoints, entryPoint)
      ? []
      : [
          `${path} is an entry point that the table does not know; entry points are ${Object.keys(entryPoints).join(", ")}.`,
        ];
  return layerOf(path) === undefined ? [`${path} is in no layer; layers are ${Object.keys(layers).join(", ")}.`] : [];
}

function importsWhatItMay({ path, imports }: Source): string[] {
  return imports.flatMap((opened) => {
    const said = `${path} imports "${opened.specifier}"`;
    if (opened.specifier === "?")
      return [`${path} imports a module by a name worked out at run time; write the name out.`];
    return opened.target === undefined ? usesPackage(path, opened.specifier, said) : importsLayer(path, opened, said);
  });
}

function usesPackage(path: string, specifier: string, said: string): string[] {
  const layer = layerOf(path);
  const allowed = layer === undefined ? [] : (layers[key(layer)]?.packages ?? []);
  const name = specifier.startsWith("node:")
    ? "node:"
    : specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/");
  if (!allowed.includes(name))
    return [`${said}; ${layer ?? "an entry point"} may use ${listed(allowed, "no package")}.`];
  const only = onlyIn[name];
  return only === undefined || only === path ? [] : [`${said}; only ${only} opens ${name}.`];
}

function importsLayer(path: string, { target = "" }: Import, said: string): string[] {
  const [layer, targetLayer, entryPoint] = [layerOf(path), layerOf(target), entryPointOf(path)];
  if (!target.startsWith("src/")) return [`${said}, which leads out of src; take it as an argument.`];
  if (layer !== undefined && layer === targetLayer) return [];
  const allowed = (entryPoint === undefined ? layers[key(layer ?? "")]?.opens : entryPoints[entryPoint]?.opens) ?? [];
  const named = targetLayer ?? target;
  if (allowed.includes(named) || (targetLayer !== undefined && allowed.includes(key(targetLayer)))) return [];
  return [
    `${said} (${targetLayer === undefined ? "no layer" : `layer ${targetLayer}`}); ${layer ?? `the entry point ${entryPoint ?? path}`} may open ${listed(allowed, "no other layer")}.`,
  ];
}

const listed = (names: readonly string[], none: string): string => (names.length === 0 ? none : names.join(", "));

function isAList({ path, file }: Source): string[] {
  const entryPoint = entryPointOf(path);
  if (entryPoint === undefined || !(entryPoints[entryPoint]?.list ?? false)) return [];
  const other = file.statements.find(
    (statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined),
  );
  return other === undefined
    ? []
    : [`${path} holds \`${firstLine(other.getText(file))}\`; an entry point is a list of names: export … from.`];
}

const firstLine = (text: string): string => text.split("\n")[0]?.slice(0, 60) ?? "";

function isShort({ path, lines }: Source): string[] {
  return lines <= longest ? [] : [`${path} has ${lines} lines; past ${longest}, ask which two ideas these are.`];
}

/** A list of languages in a layer that may open none: the core is given its languages. */
function listsNoLanguages({ path, file }: Source): string[] {
  const layer = layerOf(path);
  if (layer === undefined || layer.startsWith("language/") || layers[key(layer)]?.opens.includes("language/*"))
    return [];
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    const names = ts.isArrayLiteralExpression(node)
      ? node.elements.filter(ts.isStringLiteral).map(({ text }) => text)
      : ts.isObjectLiteralExpression(node)
        ? node.properties.flatMap(({ name }) => (name !== undefined && ts.isIdentifier(name) ? [name.text] : []))
        : [];
    const languages = names.filter((name) => languageCodes.includes(name));
    if (languages.length > 1)
      found.push(
        `${path} lists the languages ${languages.join(", ")}; ${layer} is given its languages as an argument.`,
      );
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

const languageCodes = readdirSync("src/language");

/** One sentence a circle, told from its first file in the order of the alphabet. */
function cycles(sources: readonly Source[]): string[] {
  const opens = new Map(sources.map(({ path, imports }) => [path, imports.flatMap(({ target }) => target ?? [])]));
  const state = new Map<string, "open" | "done">();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      const circle = trail.slice(trail.indexOf(path));
      found.push(`${[...circle, path].join(" → ")} is a circle of imports; what they share is a file of its own.`);
      return;
    }
    state.set(path, "open");
    for (const next of opens.get(path) ?? []) walk(next, [...trail, path]);
    state.set(path, "done");
  };
  for (const path of [...opens.keys()].sort()) walk(path, []);
  return found;
}

/** One sentence for each set of folders that import one another, directly or by way of others. */
function folderCircles(sources: readonly Source[]): string[] {
  const opens = new Map<string, Map<string, string>>();
  for (const { path, imports } of sources) {
    const from = folderOf(path);
    for (const { target } of imports) {
      if (target === undefined || folderOf(target) === from) continue;
      const known = opens.get(from) ?? new Map<string, string>();
      opens.set(from, known.set(folderOf(target), `${path} imports ${target}`));
    }
  }
  const reached = (from: string): ReadonlySet<string> => {
    const found = new Set<string>();
    for (let next = [from]; next.length > 0;) {
      next = next.flatMap((folder) => [...(opens.get(folder)?.keys() ?? [])]).filter((folder) => !found.has(folder));
      for (const folder of next) found.add(folder);
    }
    return found;
  };
  const reach = new Map([...opens.keys()].sort().map((folder) => [folder, reached(folder)]));
  const told = new Set<string>();
  return [...reach].flatMap(([folder, found]) => {
    if (!found.has(folder) || told.has(folder)) return [];
    const circle = [
      folder,
      ...[...found].filter((other) => other !== folder && (reach.get(other)?.has(folder) ?? false)),
    ].sort();
    for (const one of circle) told.add(one);
    const [first = folder] = circle;
    const [back = ""] = circle.flatMap((other) => opens.get(other)?.get(first) ?? []);
    return [`${circle.join(", ")} are a circle of folders (${back}); what they share is a folder of its own.`];
  });
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));
