import type { Timeline } from "./timeline.ts";

// Remembers which objects passed the gates, and nothing of what is in them: the same document gives the same answer
// whatever was read before. JSON cannot pose as one of these, however its fields are named.
const known = new WeakSet();

/** Marks a timeline as made by reading. */
export function markRead(timeline: Timeline): Timeline {
  known.add(timeline);
  return timeline;
}

/** True for a timeline that `readTimeline` gave, that very object; false for documents, copies and anything else. */
export const isRead = (value: unknown): value is Timeline =>
  typeof value === "object" && value !== null && known.has(value);
