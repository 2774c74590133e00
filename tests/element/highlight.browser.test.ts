import axe from "axe-core";
import { expect, test } from "vitest";
import type { TimelineDocument } from "../../src/model/document.ts";
import { canDim } from "../../src/scene/forms/highlight.ts";
import type { MarkKind } from "../../src/scene/scene.ts";
import { all, find, settled, story, timeline, type Fixture } from "./fixture.ts";

/** One event in two lanes that a second answers, and two others. */
const told: TimelineDocument = {
  chronolane: 1,
  lang: "en",
  title: "Told",
  dateline: "2022-02-10",
  actors: [
    { id: "a", name: "Alda" },
    { id: "b", name: "Boro" },
  ],
  events: [
    {
      id: "offer",
      title: "Offer",
      when: "2022-01-03",
      actors: [
        { actor: "a", role: "agent" },
        { actor: "b", role: "target" },
      ],
    },
    {
      id: "answer",
      title: "Answer",
      when: "2022-01-12",
      actors: [{ actor: "b" }],
      links: [{ to: "offer", kind: "answers" }],
    },
    { id: "feast", title: "Feast", when: "2022-01-20", actors: [{ actor: "a" }] },
    {
      id: "fair",
      title: "Fair",
      when: "2022-01-29",
      actors: [
        { actor: "a", role: "party" },
        { actor: "b", role: "party" },
      ],
    },
  ],
};

const picture = ({ root }: Fixture): SVGElement => root.querySelector<SVGElement>(".chronolane-picture")!;
const highlighted = (fixture: Fixture): readonly string[] =>
  [...picture(fixture).querySelectorAll(".highlighted")].map((mark) => mark.getAttribute("data-mark")!).sort();
const seen = (fixture: Fixture, mark: string): CSSStyleDeclaration =>
  getComputedStyle(picture(fixture).querySelector(`[data-mark="${mark}"]`)!);
const over = (node: Element, pointerType = "mouse"): boolean =>
  node.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, composed: true, pointerType }));
/** Transitions at their end. */
const arrive = (fixture: Fixture): void => {
  for (const animation of picture(fixture).getAnimations({ subtree: true })) animation.finish();
};
const leave = ({ root }: Fixture): boolean => find(root, ".field").dispatchEvent(new PointerEvent("pointerleave"));
const cell = ({ root }: Fixture, event: string): HTMLElement => find(root, `.cell[data-event=${event}]`);

const offer = ["body:offer~a", "received:offer~b", "label:offer~a", "label:offer~b", "link:offer~b"];
const answer = ["body:answer~b", "label:answer~b"];
const relation = "relation:answer~answers~offer";

test("the pointer brings out an event, its links and relations, and leaving restores", () => {
  const fixture = timeline(told);
  expect(highlighted(fixture)).toEqual([]);
  expect(seen(fixture, relation).visibility).toBe("hidden");
  over(cell(fixture, "offer"));
  expect(highlighted(fixture)).toEqual([...offer, ...answer, relation].sort());
  expect(seen(fixture, relation).visibility).toBe("visible");
  arrive(fixture);
  expect(Number(seen(fixture, "body:feast~a").opacity)).toBeCloseTo(0.3);
  expect(seen(fixture, "received:offer~b").opacity).toBe("1");
  for (const kept of ["lane:a", "grid", "dateline"]) expect(seen(fixture, kept).opacity, kept).toBe("1");
  leave(fixture);
  expect(highlighted(fixture)).toEqual([]);
  expect(picture(fixture).classList.contains("has-highlighted")).toBe(false);
  arrive(fixture);
  expect(seen(fixture, "body:feast~a").opacity).toBe("1");
});

test("all of an event is in sight with it, links and lines of claims too, and all that is of others is dimmed", () => {
  const fixture = timeline(story, { claims: "all" });
  const kindOf = (mark: Element): MarkKind => /mark-([a-z-]+)/u.exec(mark.getAttribute("class") ?? "")![1] as MarkKind;
  const marks = [...picture(fixture).querySelectorAll("[data-mark]")];
  const waiting = marks.filter((mark) => mark.getAttribute("visibility") === "hidden");
  for (const mark of waiting) expect(getComputedStyle(mark).visibility, mark.outerHTML).toBe("hidden");
  over(cell(fixture, "invitation"));
  arrive(fixture);
  const met = new Set<string>();
  for (const mark of marks) {
    const [id, event] = [mark.getAttribute("data-mark")!, mark.getAttribute("data-event") ?? undefined];
    const isOwn = mark.classList.contains("highlighted");
    const dims = canDim({ id, kind: kindOf(mark), shapes: [], ...(event === undefined ? {} : { event }) });
    const { opacity, visibility } = getComputedStyle(mark);
    expect([Number(opacity), visibility], id).toEqual([
      expect.closeTo(dims && !isOwn ? 0.3 : 1),
      waiting.includes(mark) && !isOwn ? "hidden" : "visible",
    ]);
    if (dims) met.add(`${isOwn ? "" : "not "}${kindOf(mark)}`);
  }
  const kinds = ["body", "received", "pale", "label", "link", "claim", "claim-line", "relation"];
  expect([...met]).toEqual(
    expect.arrayContaining([...kinds, ...kinds.filter((kind) => kind !== "pale").map((kind) => `not ${kind}`)]),
  );
});

test("what was drawn dimmed, since another event was highlighted from the first, is highlighted in its turn", () => {
  const fixture = timeline(told, { focus: "offer" });
  expect(Number(seen(fixture, "body:feast~a").opacity)).toBeCloseTo(0.3);
  over(cell(fixture, "feast"));
  arrive(fixture);
  expect(highlighted(fixture)).toEqual(["body:feast~a", "label:feast~a"]);
  for (const mark of highlighted(fixture)) expect(seen(fixture, mark).opacity, mark).toBe("1");
  expect(Number(seen(fixture, "body:offer~a").opacity)).toBeCloseTo(0.3);
});

test("the ring in the lane of whom it reaches serves as well as the event itself, by mark and by cell", () => {
  const fixture = timeline(told);
  const whole = [...offer, ...answer, relation].sort();
  const ring = picture(fixture).querySelector('[data-mark="received:offer~b"]')!;
  for (const at of [ring.querySelector("path, circle")!, find(fixture.root, '[data-cell="offer~b"]')]) {
    over(at);
    expect(highlighted(fixture)).toEqual(whole);
    leave(fixture);
  }
});

test("a label serves as well as a cell, and an event that has no relations comes alone", () => {
  const fixture = timeline(told);
  over(picture(fixture).querySelector('[data-mark="label:feast~a"] text')!);
  expect(highlighted(fixture)).toEqual(["body:feast~a", "label:feast~a"]);
  over(picture(fixture).querySelector('[data-mark="grid"]')!);
  expect(highlighted(fixture)).toEqual([]);
});

test("the focus brings out, and so does what is picked out, until it is let go", async () => {
  const fixture = timeline(told);
  cell(fixture, "fair").focus();
  expect(highlighted(fixture)).toEqual([
    "body:fair~a",
    "label:fair~a",
    "label:fair~b",
    "link:fair~b",
    "received:fair~b",
  ]);
  cell(fixture, "fair").blur();
  expect(highlighted(fixture)).toEqual([]);
  fixture.handle.select("feast");
  await settled();
  expect(highlighted(fixture)).toEqual(["body:feast~a", "label:feast~a"]);
  fixture.handle.select(null);
  await settled();
  expect(highlighted(fixture)).toEqual([]);
});

test("a finger brings nothing out before it picks out", () => {
  const fixture = timeline(told);
  over(cell(fixture, "offer"), "touch");
  expect(highlighted(fixture)).toEqual([]);
});

test("only classes change: nothing is drawn or laid anew", async () => {
  const fixture = timeline(told);
  await settled();
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  observer.observe(fixture.root, { subtree: true, childList: true, attributes: true, characterData: true });
  over(cell(fixture, "offer"));
  over(cell(fixture, "offer"));
  records.push(...observer.takeRecords());
  expect(records.every(({ type, attributeName }) => type === "attributes" && attributeName === "class")).toBe(true);
  expect(records.length, "the picture and each mark that is brought out, once").toBe(
    1 + offer.length + answer.length + 1,
  );
  leave(fixture);
  await settled();
  records.push(...observer.takeRecords());
  observer.disconnect();
  expect(records.length).toBe(2 * (1 + offer.length + answer.length + 1));
});

test("what is brought out stays so when the picture is drawn anew", async () => {
  const fixture = timeline(told);
  fixture.handle.select("offer");
  await settled();
  fixture.handle.zoomTo({ event: "offer" });
  await settled();
  expect(picture(fixture).classList.contains("has-highlighted")).toBe(true);
  expect(highlighted(fixture)).toContain("link:offer~b");
});

test("axe finds nothing while an event is brought out", async () => {
  const fixture = timeline(told);
  over(cell(fixture, "offer"));
  expect(all(fixture.root, ".highlighted").length).toBeGreaterThan(0);
  const { violations } = await axe.run(fixture.container, { resultTypes: ["violations"] });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
