import { afterEach } from "vitest";
import { ended } from "./ended.ts";

// Files share one page: each test begins at its top.
afterEach(() => {
  ended.splice(0).forEach((end) => end());
  scrollTo(0, 0);
});
