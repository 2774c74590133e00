import { main } from "./cli/main.ts";

await main({
  manifest: new URL("../package.json", import.meta.url),
  gazetteer: new URL("./gazetteer.json", import.meta.url),
});
