import axe from "axe-core";
import { expect, test } from "vitest";
import type { TimelineDocument } from "../../src/model/document.ts";
import { all, find, settled, timeline, type Stage } from "./stage.ts";

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

const picture = ({ root }: Stage): SVGElement => root.querySelector<SVGElement>(".chronolane-picture")!;
const highlighted = (stage: Stage): readonly string[] =>
  [...picture(stage).querySelectorAll(".highlighted")].map((mark) => mark.getAttribute("data-mark")!).sort();
const seen = (stage: Stage, mark: string): CSSStyleDeclaration =>
  getComputedStyle(picture(stage).querySelector(`[data-mark="${mark}"]`)!);
const over = (node: Element, pointerType = "mouse"): boolean =>
  node.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, composed: true, pointerType }));
/** Transitions at their end. */
const arrive = (stage: Stage): void => {
  for (const animation of picture(stage).getAnimations({ subtree: true })) animation.finish();
};
const leave = ({ root }: Stage): boolean => find(root, ".field").dispatchEvent(new PointerEvent("pointerleave"));
const cell = ({ root }: Stage, event: string): HTMLElement => find(root, `.cell[data-event=${event}]`);

const offer = ["body:offer~a", "body:offer~b", "label:offer~a", "label:offer~b", "link:offer"];
const answer = ["body:answer~b", "label:answer~b"];
const relation = "relation:answer~answers~offer";

test("the pointer brings out an event, its links and relations, and leaving restores", () => {
  const stage = timeline(told);
  expect(highlighted(stage)).toEqual([]);
  expect(seen(stage, relation).visibility).toBe("hidden");
  over(cell(stage, "offer"));
  expect(highlighted(stage)).toEqual([...offer, ...answer, relation].sort());
  expect(seen(stage, relation).visibility).toBe("visible");
  arrive(stage);
  expect(Number(seen(stage, "body:feast~a").opacity)).toBeCloseTo(0.3);
  expect(seen(stage, "body:offer~b").opacity).toBe("1");
  for (const kept of ["lane:a", "grid", "dateline"]) expect(seen(stage, kept).opacity, kept).toBe("1");
  leave(stage);
  expect(highlighted(stage)).toEqual([]);
  expect(picture(stage).classList.contains("has-highlighted")).toBe(false);
  arrive(stage);
  expect(seen(stage, "body:feast~a").opacity).toBe("1");
});

test("what was drawn dimmed, since another event was highlighted from the first, is highlighted in its turn", () => {
  const stage = timeline(told, { focus: "offer" });
  expect(Number(seen(stage, "body:feast~a").opacity)).toBeCloseTo(0.3);
  over(cell(stage, "feast"));
  arrive(stage);
  expect(highlighted(stage)).toEqual(["body:feast~a", "label:feast~a"]);
  for (const mark of highlighted(stage)) expect(seen(stage, mark).opacity, mark).toBe("1");
  expect(Number(seen(stage, "body:offer~a").opacity)).toBeCloseTo(0.3);
});

test("a label serves as well as a cell, and an event that has no relations comes alone", () => {
  const stage = timeline(told);
  over(picture(stage).querySelector('[data-mark="label:feast~a"] text')!);
  expect(highlighted(stage)).toEqual(["body:feast~a", "label:feast~a"]);
  over(picture(stage).querySelector('[data-mark="grid"]')!);
  expect(highlighted(stage)).toEqual([]);
});

test("the focus brings out, and so does what is picked out, until it is let go", async () => {
  const stage = timeline(told);
  cell(stage, "fair").focus();
  expect(highlighted(stage)).toEqual(["body:fair~a", "body:fair~b", "label:fair~a", "label:fair~b", "link:fair"]);
  cell(stage, "fair").blur();
  expect(highlighted(stage)).toEqual([]);
  stage.handle.select("feast");
  await settled();
  expect(highlighted(stage)).toEqual(["body:feast~a", "label:feast~a"]);
  stage.handle.select(null);
  await settled();
  expect(highlighted(stage)).toEqual([]);
});

test("a finger brings nothing out before it picks out", () => {
  const stage = timeline(told);
  over(cell(stage, "offer"), "touch");
  expect(highlighted(stage)).toEqual([]);
});

test("only classes change: nothing is drawn or laid anew", async () => {
  const stage = timeline(told);
  await settled();
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  observer.observe(stage.root, { subtree: true, childList: true, attributes: true, characterData: true });
  over(cell(stage, "offer"));
  over(cell(stage, "offer"));
  records.push(...observer.takeRecords());
  expect(records.every(({ type, attributeName }) => type === "attributes" && attributeName === "class")).toBe(true);
  expect(records.length, "the picture and each mark that is brought out, once").toBe(
    1 + offer.length + answer.length + 1,
  );
  leave(stage);
  await settled();
  records.push(...observer.takeRecords());
  observer.disconnect();
  expect(records.length).toBe(2 * (1 + offer.length + answer.length + 1));
});

test("what is brought out stays so when the picture is drawn anew", async () => {
  const stage = timeline(told);
  stage.handle.select("offer");
  await settled();
  stage.handle.zoomTo({ event: "offer" });
  await settled();
  expect(picture(stage).classList.contains("has-highlighted")).toBe(true);
  expect(highlighted(stage)).toContain("link:offer");
});

test("axe finds nothing while an event is brought out", async () => {
  const stage = timeline(told);
  over(cell(stage, "offer"));
  expect(all(stage.root, ".highlighted").length).toBeGreaterThan(0);
  const { violations } = await axe.run(stage.container, { resultTypes: ["violations"] });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
