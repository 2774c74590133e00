import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: { readonly [name: string]: string };
}

interface Manifest {
  readonly dependencies: { readonly [name: string]: string };
  readonly devDependencies: { readonly [name: string]: string };
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: { readonly [path: string]: Entry };
};
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

/** Where Node would look for a package that the one at `path` asks for. */
function places(path: string, name: string): string[] {
  const parts = path.split("/node_modules/");
  return parts
    .map((_, depth) => [...parts.slice(0, parts.length - depth), name].join("/node_modules/"))
    .concat(`node_modules/${name}`);
}

test("the lockfile holds every platform's binaries, so that npm ci works on all of them", () => {
  const absent = Object.entries(packages).flatMap(([path, { version, optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => places(path, name).every((place) => packages[place] === undefined))
      .map(
        (name) =>
          `${path} ${version ?? ""} lacks its optional ${name}: choose a version whose binaries are all published, remove node_modules and the lockfile, install`,
      ),
  );
  expect(absent).toEqual([]);
});

test("the lockfile names no host to fetch from: each machine has its own registry", () => {
  expect(
    Object.entries(packages)
      .filter(([, { resolved, link }]) => resolved !== undefined && link !== true)
      .map(([path]) => path),
  ).toEqual([]);
});

test("every dependency is pinned to one version", () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
