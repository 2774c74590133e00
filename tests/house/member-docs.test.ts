import { readFileSync, readdirSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const api = new URL("api/", import.meta.url);
const parse = (name: string, url: URL): ts.SourceFile =>
  ts.createSourceFile(name, readFileSync(url, "utf8"), ts.ScriptTarget.Latest, true);
const reports = readdirSync(api)
  .filter((name) => name.endsWith(".d.ts"))
  .map((name) => parse(name, new URL(name, api)));

type Declared = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
const isDeclared = (node: ts.Node): node is Declared =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

/** The types that a report's entry point exports: under which name, and their declaration. */
const exportedTypes = (report: ts.SourceFile): readonly (readonly [name: string, type: Declared])[] => {
  const declared = new Map(report.statements.filter(isDeclared).map((type) => [type.name.text, type]));
  return report.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined) return [];
    if (!ts.isNamedExports(statement.exportClause)) return [];
    return statement.exportClause.elements.flatMap(({ name, propertyName }) => {
      const type = declared.get((propertyName ?? name).text);
      return type === undefined ? [] : [[name.text, type] as const];
    });
  });
};

/** The members without a doc comment, those of nested literals too: "Type.member has no doc comment". */
const bare = (node: ts.Node, path: string): readonly string[] => {
  const own = ts.isTypeElement(node) ? `${path}.${node.name?.getText() ?? "[]"}` : path;
  const found: string[] = [];
  if (ts.isTypeElement(node) && ts.getJSDocCommentsAndTags(node).length === 0) found.push(`${own} has no doc comment`);
  ts.forEachChild(node, (child) => {
    found.push(...bare(child, own));
  });
  return found;
};

describe("the types that entry points export", () => {
  const all = reports.flatMap(exportedTypes);

  test("there are types to look at", () => {
    expect(all.length).toBeGreaterThan(100);
  });

  test("each member has a doc comment", () => {
    expect([...new Set(all.flatMap(([name, type]) => bare(type, name)))]).toEqual([]);
  });

  test("one name is one declaration", () => {
    // Bundling may put a number behind the names of other types that a declaration mentions.
    const printer = ts.createPrinter({ removeComments: true });
    const texts = new Map<string, Set<string>>();
    for (const [name, type] of all) {
      const text = printer.printNode(ts.EmitHint.Unspecified, type, type.getSourceFile()).replaceAll(/\$\d+\b/g, "");
      texts.set(name, (texts.get(name) ?? new Set()).add(text));
    }
    expect([...texts].filter(([, set]) => set.size > 1).map(([name]) => name)).toEqual([]);
  });

  test("no declaration is renamed by the bundler", () => {
    const names = all.flatMap(([name, type]) => [name, type.name.text]);
    expect(names.filter((name) => /\$\d+$/.test(name))).toEqual([]);
  });

  test("no name is one of the browser's types", () => {
    const dom = parse("lib.dom.d.ts", new URL(import.meta.resolve("typescript/lib/lib.dom.d.ts")));
    const taken = new Set(dom.statements.filter(isDeclared).map((type) => type.name.text));
    expect(taken.has("Event")).toBe(true);
    expect([...new Set(all.map(([name]) => name))].filter((name) => taken.has(name))).toEqual([]);
  });
});
