import axe from "axe-core";
import { userEvent } from "vitest/browser";
import { describe, expect, test } from "vitest";
import type { TimelineDocument } from "../../src/model/document.ts";
import type { TimelineState } from "../../src/element/options.ts";
import { all, find, settled, story as january, timeline } from "./fixture.ts";

const on = (
  id: string,
  day: number,
  ...actors: readonly string[]
): NonNullable<TimelineDocument["events"]>[number] => ({
  id,
  title: id,
  when: `2031-03-${String(day).padStart(2, "0")}`,
  actors: actors.map((actor) => ({ actor })),
});

/** A bloc of two states, one of which has two persons, and one beside it. */
const bloc: TimelineDocument = {
  chronolane: 1,
  lang: "en",
  title: "Bloc",
  actors: [
    { id: "league", name: "League" },
    { id: "arvo", name: "Arvo", memberOf: "league" },
    { id: "lind", name: "Lind", memberOf: "arvo" },
    { id: "moss", name: "Moss", memberOf: "arvo" },
    { id: "brae", name: "Brae", memberOf: "league" },
    { id: "corda", name: "Corda" },
  ],
  events: [
    on("meets", 2, "arvo", "corda"),
    on("calls", 5, "lind", "corda"),
    on("agrees", 9, "moss", "brae"),
    on("closes", 14, "corda"),
  ],
};

const rows = (root: ShadowRoot): readonly string[] =>
  all(root, "[role=row]").map(
    (row) =>
      `${row.getAttribute("aria-level") ?? ""} ${find(root, `[data-cell="${row.querySelector("[role=rowheader]")?.getAttribute("data-cell") ?? ""}"]`).textContent}${{ true: " ▾", false: " ▸" }[row.getAttribute("aria-expanded") ?? ""] ?? ""}`,
  );
const head = (root: ShadowRoot, lane: string): HTMLElement => find(root, `[data-cell="row:${lane}"]`);
const activeLane = (root: ShadowRoot): string | null => root.activeElement?.getAttribute("data-cell") ?? null;

describe("a group's lane", () => {
  test("is expanded by Enter and collapsed by Space on its head, level by level, and the focus stays", async () => {
    const { root } = timeline(bloc);
    expect(rows(root)).toEqual(["1 League, 3 events ▸", "1 Corda, 3 events"]);
    head(root, "league").focus();
    await userEvent.keyboard("{Enter}");
    expect(rows(root)).toEqual(["1 League ▾", "2 Arvo, 3 events ▸", "2 Brae, 1 event", "1 Corda, 3 events"]);
    expect(activeLane(root)).toBe("row:league");
    expect(find(root, "[role=status]").textContent).toBe("League expanded: its members have lanes of their own.");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(rows(root)).toEqual([
      "1 League ▾",
      "2 Arvo, 1 event ▾",
      "3 Lind, 1 event",
      "3 Moss, 1 event",
      "2 Brae, 1 event",
      "1 Corda, 3 events",
    ]);
    expect(activeLane(root)).toBe("row:arvo");
    expect(root.activeElement?.getAttribute("aria-expanded")).toBe("true");
    await userEvent.keyboard(" ");
    expect(rows(root)).toEqual(["1 League ▾", "2 Arvo, 3 events ▸", "2 Brae, 1 event", "1 Corda, 3 events"]);
    expect(find(root, "[role=status]").textContent).toBe("Arvo collapsed: its members share its lane.");
  });

  test("is toggled by a click on its head, which lies on the picture's", async () => {
    const { root } = timeline(bloc);
    await userEvent.click(head(root, "league"));
    expect(rows(root)).toHaveLength(4);
    const [box, name] = [
      head(root, "arvo").getBoundingClientRect(),
      find(root, '[data-mark="lane:arvo"] text').getBoundingClientRect(),
    ];
    expect([name.top >= box.top, name.bottom <= box.bottom, name.left >= box.left]).toEqual([true, true, true]);
    await userEvent.click(head(root, "league"));
    expect(rows(root)).toHaveLength(2);
  });

  test("makes the grid a treegrid only where lanes can nest, and stays no button where nothing is to expand", () => {
    expect(find(timeline(bloc).root, ".overlay").getAttribute("role")).toBe("treegrid");
    const { root } = timeline({ ...bloc, actors: bloc.actors!.filter(({ memberOf }) => memberOf === undefined) });
    expect(find(root, ".overlay").getAttribute("role")).toBe("grid");
    expect(all(root, ".overlay :is([aria-expanded], [aria-level], [data-do=expand])")).toEqual([]);
  });

  test("leaves axe nothing to find, three levels deep", async () => {
    const { container } = timeline(bloc, { expand: "all" });
    const { violations } = await axe.run(container, { resultTypes: ["violations"] });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test("begins as the options say, keeps its state at a new width, and begins anew with other options", async () => {
    const { root, handle, container } = timeline(bloc, { expand: ["league"] });
    expect(rows(root)).toHaveLength(4);
    head(root, "arvo").focus();
    await userEvent.keyboard("{Enter}");
    expect(rows(root)).toHaveLength(6);
    container.style.width = "1000px";
    await settled();
    expect(rows(root)).toHaveLength(6);
    handle.update(undefined, { expand: [] });
    await settled();
    expect(rows(root)).toHaveLength(2);
    handle.update(undefined, { expand: "all" });
    await settled();
    expect(rows(root)).toHaveLength(6);
  });
});

describe("the order of lanes", () => {
  const lanes = (root: ShadowRoot): string =>
    all(root, "[role=rowheader]")
      .map((row) => (row.dataset.cell ?? "").replace("row:", ""))
      .join("");
  const story = (...links: readonly string[]): TimelineDocument => ({
    chronolane: 1,
    title: "Links",
    actors: Array.from("abcd", (id) => ({ id, name: id })),
    events: links.map((link, k) => on(`${link}${k}`, k + 1, ...Array.from(link))),
  });

  test("by weight stays as the reader knows it when new data come, with new lanes below", async () => {
    const { root, handle } = timeline(story("ba", "ba", "bc"));
    const before = lanes(root);
    expect(before).toBe("bac");
    handle.update(story("cd", "cd", "ca", "ca", "ba"));
    await settled();
    expect(lanes(root)).toBe("bacd");
    handle.update(undefined, { order: "document" });
    await settled();
    expect(lanes(root)).toBe("abcd");
  });

  test("is the same for the same state, whether the groups were expanded before the first picture or after it", async () => {
    const running = timeline(january);
    running.handle.setState({ expanded: ["us"] });
    await settled();
    expect(lanes(running.root)).toBe(lanes(timeline(january, { expand: ["us"] }).root));
    const clicked = timeline(january);
    const head = all(clicked.root, "[role=rowheader][aria-expanded=false]")[0]!;
    head.click();
    await settled();
    const state = clicked.handle.getState();
    const opened = timeline(january, { width: 0 });
    opened.handle.setState(JSON.parse(JSON.stringify(state)) as TimelineState);
    opened.container.style.width = "1200px";
    await settled();
    expect(lanes(opened.root)).toBe(lanes(clicked.root));
    expect(opened.handle.getState()).toEqual(state);
  });

  test("by links stays as the reader knows it when new data come, as long as little is lost", async () => {
    const [chain, more] = [[...new Array<string>(9).fill("db"), ...new Array<string>(9).fill("bc")], "ac"];
    const { root, handle } = timeline(story(...chain, "da"), { order: "links" });
    const before = lanes(root);
    expect(["adbc", "cbda"]).toContain(before);
    handle.update(story(...chain, more));
    await settled();
    expect(lanes(root)).toBe(before);
    handle.update(story("ab", "ab", "ab", "bc", "bc", "cd", "cd", "cd"));
    await settled();
    expect(["abcd", "dcba"]).toContain(lanes(root));
  });

  test.each(["weight", "links"] as const)("by %s is held while the reader zooms", async (order) => {
    const { root, handle } = timeline(story("ad", "ad", "db", "bc"), { order });
    const before = lanes(root);
    handle.zoomTo({ from: Date.UTC(2031, 2, 3), to: Date.UTC(2031, 2, 5) });
    await settled();
    expect(lanes(root)).toBe(before);
  });
});

/** One lane with more events than it shows, and one with a few. */
const busy: TimelineDocument = {
  chronolane: 1,
  lang: "en",
  title: "Busy",
  actors: [
    { id: "firm", name: "Firm" },
    { id: "town", name: "Town" },
  ],
  events: [
    ...Array.from({ length: 60 }, (_, k) => ({
      ...on(`deed ${k}`, 1 + (k % 28), "firm"),
      importance: k === 7 ? 0.9 : 0.3,
      title: `The firm does its deed number ${k} in a long sentence`,
    })),
    on("vote", 9, "town"),
  ],
};

describe("a lane with a strip of ticks", () => {
  const strips = (root: ShadowRoot): number => all(root, '.chronolane-picture [data-mark^="strip:"]').length;

  test("is opened and closed by a key or a click on its head, says so, and its state comes back", async () => {
    const { root, handle } = timeline(busy, { height: 420 });
    await settled();
    expect([rows(root)[0], strips(root)]).toEqual(["1 Firm, 60 events ▸", 1]);
    const low = find(root, ".chronolane-picture").getBoundingClientRect().height;
    head(root, "firm").focus();
    await userEvent.keyboard("{Enter}");
    expect([rows(root)[0], strips(root)]).toEqual(["1 Firm, 60 events ▾", 0]);
    expect(find(root, "[role=status]").textContent).toBe("Firm opened: every event is shown by itself.");
    expect(find(root, ".chronolane-picture").getBoundingClientRect().height).toBeGreaterThan(low + 300);
    expect(handle.getState().expanded).toEqual(["firm"]);
    expect(handle.issues.map(({ code }) => code)).toEqual(["option-not-kept"]);
    await userEvent.click(head(root, "firm"));
    await settled();
    expect([rows(root)[0], strips(root)]).toEqual(["1 Firm, 60 events ▸", 1]);
    expect(find(root, "[role=status]").textContent).toContain("Firm closed");
    expect(handle.issues).toEqual([]);
  });
});
