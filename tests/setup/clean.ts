import { afterEach } from "vitest";
import { ended } from "./ended.ts";

afterEach(() => ended.splice(0).forEach((end) => end()));
