import ts from "typescript";
import type { Import, Source } from "./sources.ts";
import { doors, longest, onlyIn, rooms } from "./table.ts";

/** Every way in which the files break the table, as sentences. */
export function importFaults(sources: readonly Source[]): string[] {
  const each = sources.flatMap((source) => {
    const nowhere = standsSomewhere(source);
    return nowhere.length > 0 ? nowhere : [...opensWhatItMay(source), ...isAList(source), ...isShort(source)];
  });
  return [...each, ...cycles(sources)];
}

/** The name of the room that a path is in, `language/th` and `render/svg` being rooms by themselves. */
export function roomOf(path: string): string | undefined {
  const folders = path.split("/").slice(1, -1);
  return [folders.slice(0, 2).join("/"), folders[0] ?? ""].find((name) => Object.hasOwn(rooms, key(name)));
}

/** The table's line for a room. */
export const key = (room: string): string => room.replace(/^language\/.+$/, "language/*");

const doorOf = (path: string): string | undefined => /^src\/([^/]+)\.ts$/.exec(path)?.[1];

function standsSomewhere({ path }: Source): string[] {
  const door = doorOf(path);
  if (door !== undefined)
    return Object.hasOwn(doors, door)
      ? []
      : [`${path} is a door that the table does not know; doors are ${Object.keys(doors).join(", ")}.`];
  return roomOf(path) === undefined ? [`${path} stands in no room; rooms are ${Object.keys(rooms).join(", ")}.`] : [];
}

function opensWhatItMay({ path, imports }: Source): string[] {
  return imports.flatMap((opened) => {
    const said = `${path} imports "${opened.specifier}"`;
    if (opened.specifier === "?")
      return [`${path} imports a module by a name worked out at run time; write the name out.`];
    return opened.target === undefined ? usesPackage(path, opened.specifier, said) : opensRoom(path, opened, said);
  });
}

function usesPackage(path: string, specifier: string, said: string): string[] {
  const room = roomOf(path);
  const allowed = room === undefined ? [] : (rooms[key(room)]?.packages ?? []);
  const name = specifier.startsWith("node:")
    ? "node:"
    : specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/");
  if (!allowed.includes(name)) return [`${said}; ${room ?? "a door"} may use ${listed(allowed, "no package")}.`];
  const only = onlyIn[name];
  return only === undefined || only === path ? [] : [`${said}; only ${only} opens ${name}.`];
}

function opensRoom(path: string, { target = "" }: Import, said: string): string[] {
  const [room, targetRoom, door] = [roomOf(path), roomOf(target), doorOf(path)];
  if (!target.startsWith("src/")) return [`${said}, which leads out of src; take it as an argument.`];
  if (room !== undefined && room === targetRoom) return [];
  const allowed = (door === undefined ? rooms[key(room ?? "")]?.opens : doors[door]?.opens) ?? [];
  const named = targetRoom ?? target;
  if (allowed.includes(named) || (targetRoom !== undefined && allowed.includes(key(targetRoom)))) return [];
  return [
    `${said} (${targetRoom === undefined ? "no room" : `room ${targetRoom}`}); ${room ?? `the door ${door ?? path}`} may open ${listed(allowed, "no other room")}.`,
  ];
}

const listed = (names: readonly string[], none: string): string => (names.length === 0 ? none : names.join(", "));

function isAList({ path, file }: Source): string[] {
  const door = doorOf(path);
  if (door === undefined || !(doors[door]?.list ?? false)) return [];
  const other = file.statements.find(
    (statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined),
  );
  return other === undefined
    ? []
    : [`${path} holds \`${firstLine(other.getText(file))}\`; a door is a list of names: export … from.`];
}

const firstLine = (text: string): string => text.split("\n")[0]?.slice(0, 60) ?? "";

function isShort({ path, lines }: Source): string[] {
  const most = longest(path);
  return lines <= most ? [] : [`${path} has ${lines} lines; past ${most}, ask which two ideas these are.`];
}

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
