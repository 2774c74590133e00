import ts from "typescript";
import { key, layerOf } from "./imports.ts";
import type { SourceTree, Source } from "./sources.ts";
import { layers } from "./table.ts";

/** Every place where a quiet layer asks its host for something, as sentences. */
export function quietFaults({ sources, checker }: SourceTree): string[] {
  return sources.flatMap((source) => {
    const layer = layerOf(source.path);
    if (layer === undefined || !(layers[key(layer)]?.quiet ?? false)) return [];
    return noises(source, checker).map(({ node, why }) => {
      const { line } = source.file.getLineAndCharacterOfPosition(node.getStart(source.file));
      return `${source.path}:${line + 1} says \`${node.getText(source.file).split("\n")[0]?.slice(0, 60) ?? ""}\`, ${why}; ${layer} is quiet: take it as an argument.`;
    });
  });
}

interface Noise {
  readonly node: ts.Node;
  readonly why: string;
}

function noises({ file }: Source, checker: ts.TypeChecker): Noise[] {
  const found: Noise[] = [];
  const visit = (node: ts.Node): void => {
    const why = [hostName, clock, dice, hostZone, hostLocale, luxonsHost]
      .map((rule) => rule(node, checker))
      .find((reason) => reason !== undefined);
    if (why !== undefined) found.push({ node, why });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

type Rule = (node: ts.Node, checker: ts.TypeChecker) => string | undefined;

/** Alike in every host, though it is not the language itself that brings them. */
const everywhere = new Set(["URL", "URLSearchParams", "TextEncoder", "TextDecoder", "structuredClone"]);

/** A name that only a browser or Node declares. A name of ours that happens to be the same is resolved to ours. */
const hostName: Rule = (node, checker) => {
  if (!ts.isIdentifier(node) || isMemberName(node) || everywhere.has(node.text)) return undefined;
  if (node.text === "globalThis") return "which is the host's";
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  const declarations = symbol?.declarations ?? [];
  const fromHost =
    declarations.length > 0 &&
    declarations.every((declaration) =>
      /\/lib\.dom[^/]*$|\/@types\/node\/|\/undici-types\//.test(declaration.getSourceFile().fileName),
    );
  return fromHost ? "which only a browser or Node has" : undefined;
};

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isMethodDeclaration(parent)) &&
    parent.name === node
  );
}

const clock: Rule = (node) => {
  if (isMember(node, "Date", ["now"])) return "which is the host's clock";
  const isDate = (ts.isNewExpression(node) || ts.isCallExpression(node)) && isNamed(node.expression, "Date");
  return isDate && (ts.isCallExpression(node) || (node.arguments?.length ?? 0) === 0)
    ? "which is the host's clock"
    : undefined;
};

const dice: Rule = (node) => (isMember(node, "Math", ["random"]) ? "which is a throw of dice" : undefined);

const localParts =
  /^(get|set)(FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$|^getTimezoneOffset$|^to(Date|Time)?String$/;

const hostZone: Rule = (node, checker) => {
  if (ts.isNewExpression(node) && isNamed(node.expression, "Date") && (node.arguments?.length ?? 0) > 1)
    return "which reads the host's zone";
  if (
    !ts.isCallExpression(node) ||
    !ts.isPropertyAccessExpression(node.expression) ||
    !localParts.test(node.expression.name.text)
  )
    return undefined;
  return checker.getTypeAtLocation(node.expression.expression).getSymbol()?.name === "Date"
    ? "which reads the host's zone"
    : undefined;
};

const hostLocale: Rule = (node) => {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { text } = node.expression.name;
    if (text.startsWith("toLocale") && node.arguments.length === 0) return "which reads the host's locale";
    if (text === "localeCompare" && node.arguments.length < 2) return "which reads the host's locale";
  }
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined;
  const { expression: called } = node;
  if (!ts.isPropertyAccessExpression(called) || !isNamed(called.expression, "Intl")) return undefined;
  const [locale, options] = node.arguments ?? [];
  if (locale === undefined || locale.getText() === "undefined") return "which reads the host's locale";
  if (called.name.text !== "DateTimeFormat") return undefined;
  return options === undefined || (ts.isObjectLiteralExpression(options) && !setsZone(options))
    ? "which reads the host's zone"
    : undefined;
};

const setsZone = (options: ts.ObjectLiteralExpression): boolean =>
  options.properties.some((property) => ts.isSpreadAssignment(property) || property.name.getText() === "timeZone");

const luxonsHost: Rule = (node) => {
  if (isMember(node, "DateTime", ["now", "local"])) return "which is the host's clock and zone";
  if (ts.isCallExpression(node) && isMember(node.expression, "DateTime", ["utc"]) && node.arguments.length === 0)
    return "which is the host's clock";
  return ts.isImportSpecifier(node) && (node.propertyName ?? node.name).text === "Settings"
    ? "which is everybody's at once"
    : undefined;
};

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

const isMember = (node: ts.Node, object: string, members: readonly string[]): boolean =>
  ts.isPropertyAccessExpression(node) && isNamed(node.expression, object) && members.includes(node.name.text);
