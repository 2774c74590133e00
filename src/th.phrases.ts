export { th } from "./language/th/phrases/language.ts";
