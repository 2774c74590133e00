import { cut } from "../base/cut.ts";
import { isObject } from "../base/is-object.ts";
import { isDate, notPlain, type NotPlain } from "../base/not-plain.ts";
import { kindOf } from "./check.ts";
import { holdsTimeline, timelineFault } from "./is-timeline.ts";
import { issueKinds, type Fault, type Report } from "./issues.ts";
import type { Json, JsonObject } from "./json.ts";
import { documentFields } from "./schema.ts";
import { toPlainJson } from "./to-plain-json.ts";

/** A private copy of a document or a timeline; undefined, and one issue, where the value is none. */
export function plainDocument(given: unknown, report: Report): JsonObject | undefined {
  if (isNoData(given, report)) return undefined;
  const copy = toPlainJson(given, { report });
  return isDocument(copy, report) ? copy : undefined;
}

const asObject = issueKinds["document-not-object"].hint;

/** Whether a value is nothing that JSON could hold, which is one issue. */
function isNoData(document: unknown, report: Report): boolean {
  const isJson = document === null || ["string", "boolean", "object"].includes(typeof document);
  const other = notPlain(document) ?? classInstance(document);
  if (other === undefined && (isJson || Number.isFinite(document))) return false;
  report("document-not-object", "", {
    message: `expected a document, got ${other?.name ?? (document === undefined ? "nothing" : `a ${typeof document}`)}`,
    hint: other === undefined || isDate(document) ? asObject : other.remedy,
  });
  return true;
}

/** An object of a class that has no field of a document itself: what it holds is to be asked for. */
function classInstance(value: unknown): NotPlain | undefined {
  try {
    if (!isObject(value) || Object.keys(value).some((name) => Object.hasOwn(documentFields, name))) return undefined;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (!isObject(prototype) || Object.getPrototypeOf(prototype) === null) return undefined;
    const { constructor: made } = value;
    return {
      name: typeof made === "function" ? `an object of the class ${cut(made.name)}` : "an object of a class",
      remedy: "pass the document that it holds, a plain object",
    };
  } catch {
    // A proxy may refuse to be asked.
    return undefined;
  }
}

/** What a function gave, in place of the part of it that is asked for. */
function wrappedIn(copy: JsonObject): Fault | undefined {
  if (holdsTimeline(copy)) return { message: "the document is what readTimeline gives, a timeline and its issues" };
  const { document } = copy;
  if (!isObject(document) || !Array.isArray(document.events) || !Array.isArray(copy.issues)) return undefined;
  return {
    message: "the document is what draftTimeline gives, a document and its issues",
    hint: "pass its document: draftTimeline(article, options).document",
  };
}

function isDocument(copy: Json | undefined, report: Report): copy is JsonObject {
  if (isObject(copy)) {
    const wrapped = wrappedIn(copy);
    if (wrapped !== undefined) {
      report("wrapped-document", "", wrapped);
      return false;
    }
    const broken = timelineFault(copy);
    if (broken === undefined) return true;
    report("broken-timeline", "", {
      message: `the timeline's ${broken} is not as readTimeline gives it`,
      quote: broken,
    });
    return false;
  }
  const hint = Array.isArray(copy)
    ? 'if these are events, put the list into an object: { "chronolane": 1, "events": [ … ] }'
    : typeof copy === "string"
      ? `if this is a document's JSON, use JSON.parse first; ${asObject}`
      : asObject;
  report("document-not-object", "", {
    message: `expected a document, got ${kindOf(copy)}`,
    hint,
    ...(copy !== undefined && { quote: copy }),
  });
  return false;
}
