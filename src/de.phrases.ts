export { de } from "./language/de/phrases/language.ts";
