export { de } from "./language/de/de.ts";
