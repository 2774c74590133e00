// `npm start`: draws the article's timeline in Thai and in English and serves the pages. With --once it only draws.
import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, mkdirSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const folder = "out";
const types = {
  ".html": "text/html; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
};

try {
  run("scripts/build.mjs", "--if-stale");
  // An address that is taken is told before anything is drawn.
  if (process.argv.includes("--once") || process.env.CHRONOLANE_ONCE) draw();
  else serve(draw);
} catch (fault) {
  failed(fault);
}

/** @param {unknown} fault */
function failed(fault) {
  // What went wrong has been said by the program that found it.
  if (fault instanceof Error && !("status" in fault)) console.error(fault.message);
  process.exitCode = 1;
}

function draw() {
  const seed = article();
  mkdirSync(folder, { recursive: true });
  for (const lang of ["th", "en"]) {
    for (const form of ["svg", "html"]) {
      const file = join(folder, `${seed.replace(/\.json$/, "")}.${lang}.${form}`);
      run("dist/cli.js", "draw", join("seeds", seed), "-o", file, "--lang", lang);
      console.log(`drew ${file}`);
    }
  }
}

/** The article's seed is the one that has its text beside it. */
function article() {
  const seeds = readdirSync("seeds");
  const found = seeds.find((name) => name.endsWith(".json") && seeds.includes(name.replace(/\.json$/, ".th.txt")));
  if (found === undefined) throw new Error("seeds/ holds no document with its article's text (.th.txt) beside it");
  return found;
}

/** @param {string[]} command */
function run(...command) {
  execFileSync(process.execPath, command, { stdio: "inherit" });
}

/** @param {() => void} ready What is done before the address is told. */
function serve(ready) {
  const pages = () => readdirSync(folder).filter((name) => name.endsWith(".html"));
  const server = createServer((request, response) => {
    const path = decode(request.url ?? "/");
    const file = path === undefined ? undefined : join(folder, normalize(`/${path}`));
    if (path === "/") {
      response.setHeader("content-type", types[".html"]).end(contents(pages()));
    } else if (file !== undefined && extname(file) in types && existsSync(file)) {
      response.setHeader("content-type", types[/** @type {keyof typeof types} */ (extname(file))]);
      createReadStream(file).pipe(response);
    } else {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page here.");
    }
  });
  server.on("error", (fault) => {
    console.error(`cannot serve: ${fault.message}`);
    process.exitCode = 1;
  });
  server.listen(Number(process.env.PORT ?? 0), "127.0.0.1", () => {
    const address = server.address();
    if (address === null || typeof address === "string") return;
    try {
      ready();
    } catch (fault) {
      failed(fault);
      server.close();
      return;
    }
    console.log(`\nThe timeline is at http://127.0.0.1:${address.port}/ (Ctrl+C ends)`);
    for (const page of pages()) console.log(`  http://127.0.0.1:${address.port}/${page}`);
  });
}

/** @param {string} url */
function decode(url) {
  try {
    return decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
  } catch {
    return undefined;
  }
}

/** @param {string[]} pages */
const contents = (
  pages,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Chronolane</title>
<h1>Chronolane</h1><ul>${pages.map((page) => `<li><a href="/${page}">${page}</a></li>`).join("")}</ul></html>`;
