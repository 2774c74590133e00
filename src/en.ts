export { en } from "./language/en/en.ts";
