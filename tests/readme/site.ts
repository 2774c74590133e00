import { createServer } from "node:http";
import { extname } from "node:path";
import { once } from "node:events";

const types: { readonly [ending: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
};

/** A web server of our own, on this machine alone. */
export interface Site {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves these texts; one that is a function is asked for when the page asks. */
export async function site(files: { readonly [path: string]: string | (() => Promise<string>) }): Promise<Site> {
  const server = createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "");
    const file = files[path.slice(1)];
    if (file === undefined) return void response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
    response.setHeader("content-type", types[extname(path)] ?? "text/plain");
    void Promise.resolve(typeof file === "string" ? file : file()).then((text) => response.end(text));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
