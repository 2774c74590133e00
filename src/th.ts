export { th } from "./language/th/th.ts";
