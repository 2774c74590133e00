import { describe, expect, it } from "vitest";
import { prominenceOf } from "../../../src/layout/labels/prominence.ts";
import type { DocumentEvent } from "../../../src/model/document.ts";
import { readTimeline } from "../../../src/model/read.ts";
import { type } from "../../../src/theme/type.ts";
import { claims, doc, event, sources } from "../../model/tiny.ts";
import { laid, seed } from "../laid.ts";

/** `0.9 0.5! 0.5+ -`: importance of events, contested ones with "!", ongoing ones with "+", "-" where none is given. */
function ranks(text: string): string {
  const events = text.split(" ").map((word, k): DocumentEvent => {
    const importance = Number.parseFloat(word);
    return event(`e${k}`, "2022-01-21", {
      ...(Number.isNaN(importance) ? {} : { importance }),
      ...(word.endsWith("!") ? { claims: claims("spiegel:reports sky:denies") } : {}),
      ...(word.endsWith("+") ? { status: "ongoing" as const } : {}),
    });
  });
  const { timeline } = readTimeline({ ...doc(...events), sources: sources("spiegel sky") });
  const rank = prominenceOf(timeline.events);
  return timeline.events.map((one) => rank(one)).join(" ");
}

describe("the most important events", () => {
  it("are one key event and the two that come next", () => {
    expect(ranks("0.3 0.9 0.5 0.7 0.2")).toBe("label key major major label");
    expect(ranks("0.9 0.8 0.7 0.6 0.5")).toBe("key major major label label");
  });

  it("are none where no importance is given, or all have the same", () => {
    expect(ranks("- - - -")).toBe("label label label label");
    expect(ranks("0.8 0.8 0.8 0.8 0.8")).toBe("label label label label label");
    expect(ranks("-")).toBe("label");
  });

  it("are fewer rather than a choice among equals", () => {
    expect(ranks("0.9 0.7 0.5 0.5 0.5")).toBe("key major label label label");
    expect(ranks("0.9 0.5 0.5 0.5 0.5")).toBe("key label label label label");
    expect(ranks("0.9 0.9 0.9 0.9 0.1")).toBe("label label label label label");
  });

  it("begin with the contested one among equals, where some are less important", () => {
    expect(ranks("0.9 0.9! 0.2 0.2")).toBe("major key label label");
    expect(ranks("0.9 0.9! 0.9 0.2")).toBe("major key major label");
  });

  it("are the key event before they are what goes on, which is set strong elsewhere", () => {
    expect(ranks("0.9+ 0.3+ 0.2 0.1 0.1+")).toBe("key major major label strong");
  });
});

describe("in the picture, the most important events", () => {
  const { items } = laid(seed("january-2022"));
  const own = items.filter(({ first, label }) => first && label !== null);

  it("are at most three, and the key event among them has a pale ground", () => {
    const told = own.filter(({ label }) => label?.prominence === "key" || label?.prominence === "major");
    expect(own.filter(({ label }) => label?.prominence === "key")).toHaveLength(1);
    expect(told.length).toBeLessThanOrEqual(3);
    for (const { id, label, ground, dispute } of own) {
      const isKey = label?.prominence === "key";
      expect(ground !== null || dispute !== null, id).toBe(isKey || dispute !== null);
    }
  });

  it("have one line of what happened below their title, cut where it is longer, and no other event has", () => {
    const text = "What happened is told here at some length. ".repeat(6);
    const told = laid(
      doc(
        ...[0.2, 0.9, 0.7, 0.5, 0.3].map((importance, k) =>
          event(`e${k}`, `2022-01-${String(2 + k * 6).padStart(2, "0")}`, { importance, text }),
        ),
      ),
    ).items.map(({ label }) => label?.lines.filter((line) => line.text.startsWith("What happened")) ?? []);
    expect(told.map((lines) => lines.length)).toEqual([0, 1, 1, 1, 0]);
    expect(told.flat().every((line) => line.text.endsWith("…"))).toBe(true);
  });

  it("are set larger and heavier, so that type alone tells the three kinds apart", () => {
    expect([
      type.key.size > type.label.size,
      type.major.size > type.label.size,
      type.key.size >= type.major.size,
    ]).toEqual([true, true, true]);
  });

  it("are none where the author gives no importance", () => {
    const { items: plain } = laid(doc(event("a"), event("b", "2022-01-25"), event("c", "2022-01-28")));
    expect(plain.map(({ label, ground }) => [label?.prominence, ground])).toEqual(plain.map(() => ["label", null]));
  });
});
