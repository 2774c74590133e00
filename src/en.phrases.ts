export { en } from "./language/en/phrases/language.ts";
