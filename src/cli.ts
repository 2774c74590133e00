import { main } from "./cli/main.ts";

await main({ manifest: new URL("../package.json", import.meta.url) });
