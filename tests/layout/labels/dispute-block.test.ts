import { describe, expect, it } from "vitest";
import { disputeBlock, type DisputeBlock, type DisputeText } from "../../../src/layout/labels/dispute-block.ts";
import type { Pieces } from "../../../src/layout/typeset/pieces.ts";
import type { Stance } from "../../../src/model/document.ts";
import { measureText } from "../../../src/theme/metrics.ts";
import { type } from "../../../src/theme/type.ts";
import { claims, doc, event, sources } from "../../model/tiny.ts";
import { saga } from "../../../stories/desk/saga.ts";
import { collisions, laid, seed, seedNames } from "../laid.ts";
import { laidFor } from "../stories.ts";

const pieces = (text: string): Pieces => ({ pieces: text.split(/(?<= )/u), lang: "en", ellipsis: "…" });
const voice = (id: string, stance: Stance, said = "", text: string | null = null): DisputeText => ({
  id,
  stance,
  heading: pieces(`${id}: ${stance === "denies" ? "denies" : "reports"} it`),
  said,
  text: text === null ? null : pieces(text),
});
const block = (room: number, affirming: readonly DisputeText[], denying: readonly DisputeText[]): DisputeBlock =>
  disputeBlock({ affirming, denying }, { room, fonts: type, measure: measureText });
const texts = ({ lines }: DisputeBlock, part: string): readonly string[] =>
  lines.filter((line) => line.part === part).map(({ text }) => text);
const long = "He was asked twice and declined twice, with many words each time. ".repeat(8);

describe("a block of two sides", () => {
  const found = block(
    600,
    [voice("Spiegel", "reports", "21 January", "He declined, pleading a full diary.")],
    [voice("NSC", "denies", "22 January", "Nobody was asked.")],
  );

  it("has the one that says so on the left and the one that denies it on the right of a rule", () => {
    const { rule, lines } = found;
    const at = (part: string): readonly (readonly [string, boolean])[] =>
      lines.filter((line) => line.part === part).map(({ text, x }) => [text, x < (rule ?? 0)]);
    expect(at("heading")).toEqual([
      ["Spiegel: reports it", true],
      ["NSC: denies it", false],
    ]);
    expect(at("text").map(([, isLeft]) => isLeft)).toEqual([true, false]);
    expect(found.signs.map(({ stance, x }) => [stance, x < (rule ?? 0)])).toEqual([
      ["reports", true],
      ["denies", false],
    ]);
  });

  it("says the day of each behind its name, on the same line", () => {
    for (const [said, heading] of [
      ["21 January", "Spiegel: reports it"],
      ["22 January", "NSC: denies it"],
    ] as const) {
      const line = found.lines.find(({ text }) => text === said);
      const head = found.lines.find(({ text }) => text === heading);
      expect([line?.part, line?.y]).toEqual(["said", head?.y]);
      expect(line?.x).toBeGreaterThan((head?.x ?? 0) + measureText(heading, type.strong));
    }
  });

  it("says it below a name that leaves no room for it", () => {
    const narrow = block(420, [voice("Spiegel", "reports", "on the 21st of January 2022")], [voice("NSC", "denies")]);
    const [line] = narrow.lines.filter(({ part }) => part === "said");
    const [head] = narrow.lines;
    expect([line?.text, line?.x]).toEqual(["on the 21st of January 2022", head?.x]);
    expect(line?.y).toBeGreaterThan(head?.y ?? Infinity);
    expect(narrow.height).toBeGreaterThan(line?.y ?? Infinity);
  });

  it("has them below each other where it is narrow, with no rule between", () => {
    const { rule, lines } = block(240, [voice("Spiegel", "reports")], [voice("NSC", "denies")]);
    expect(rule).toBeNull();
    const [upper, lower] = lines.filter(({ part }) => part === "heading");
    expect([upper?.x === lower?.x, (upper?.y ?? 0) < (lower?.y ?? 0)]).toEqual([true, true]);
  });

  it("has one column where nobody says so", () => {
    const { rule, lines } = block(600, [], [voice("NSC", "denies")]);
    expect([rule, lines.map(({ text }) => text)]).toEqual([null, ["NSC: denies it"]]);
  });

  it("has at most three lines of what a voice says, and shows where they are cut", () => {
    const { lines } = block(600, [voice("Spiegel", "reports", "", long)], [voice("NSC", "denies", "", "No.")]);
    const [left] = lines;
    const said = lines.filter(({ part, x }) => part === "text" && x === left?.x);
    expect(said).toHaveLength(3);
    expect(said.at(-1)?.text.endsWith("…")).toBe(true);
    expect(texts({ lines } as DisputeBlock, "text").at(-1)).toBe("No.");
  });

  it("keeps every line in its column and in its height, whatever its voices say", () => {
    for (const room of [100, 240, 322, 400, 600, 1000])
      for (const text of [null, "No.", long]) {
        const { lines, signs, width, height, rule } = block(
          room,
          [voice("Spiegel", "reports", "21 January 2022", text), voice("The Evening Post of the north", "confirms")],
          [voice("NSC", "denies", "22 January 2022", text)],
        );
        expect(width).toBeLessThanOrEqual(room);
        for (const { x, y, text: words, part } of lines) {
          const end = x + measureText(words, part === "heading" ? type.strong : type.meta);
          const isLeft = rule !== null && x < rule;
          expect([end <= (isLeft ? rule : width) + 0.01, y <= height, y > 0], `${room} ${words}`).toEqual([
            true,
            true,
            true,
          ]);
        }
        for (const { y } of signs) expect(y).toBeLessThan(height);
        const baselines = lines.filter(({ part }) => part !== "said").map(({ x, y }) => `${x} ${y}`);
        expect(new Set(baselines).size).toBe(baselines.length);
      }
  });
});

describe("in the picture, the block of a contested event", () => {
  const document = {
    ...doc(
      event("asked", "2022-01-10", {
        importance: 0.9,
        claims: claims("spiegel:reports@2022-01-11 sky:denies@2022-01-12"),
      }),
      event("seen", "2022-01-14", { importance: 0.4, claims: claims("spiegel:reports") }),
    ),
    sources: sources("spiegel sky post"),
  };

  it("is below its label, names both voices and their days, and no event that nobody denies has one", () => {
    const { items } = laid(document);
    const [asked, seen] = ["asked", "seen"].map((id) => items.find((item) => item.event.id === id));
    expect(seen?.dispute).toBeNull();
    expect(asked?.dispute?.lines.map(({ text }) => text)).toEqual([
      "spiegel: reports",
      "11 Jan",
      "sky: denies",
      "12 Jan",
    ]);
    const { label, dispute, bar } = asked ?? {};
    const lowest = Math.max(
      label === null || label === undefined ? 0 : label.box.y + label.box.height,
      (bar?.y ?? 0) + (bar?.height ?? 0),
    );
    expect(dispute?.y).toBeGreaterThanOrEqual(lowest - 0.01);
  });

  it.each([...seedNames.map((name) => [name, seed(name)] as const), ["the saga", saga] as const])(
    "of %s overlaps nothing and stays in the plot with its ground, in either language, at any width",
    (_, given) => {
      let count = 0;
      for (const width of [720, 960, 1200])
        for (const lang of ["en", "th"]) {
          const layout = laid(given, { width, lang });
          expect(collisions(layout)).toEqual([]);
          for (const { dispute, id } of layout.items) {
            if (dispute === null) continue;
            count += 1;
            const { plot } = layout;
            expect(dispute.x, id).toBeGreaterThanOrEqual(plot.x);
            expect(dispute.x + dispute.width, id).toBeLessThanOrEqual(plot.x + plot.width);
            expect(dispute.ground.y + dispute.ground.height, id).toBeLessThanOrEqual(plot.y + plot.height);
          }
        }
      expect(count).toBeGreaterThan(0);
    },
  );

  it("is there for the most important one at least, whatever the height", () => {
    const withBlocks = (height: number): readonly string[] =>
      laidFor(saga, { height })(undefined).items.flatMap(({ event: { id }, dispute }) =>
        dispute === null ? [] : [id],
      );
    const [few, all] = [withBlocks(1), withBlocks(4000)];
    expect(few).toHaveLength(1);
    expect(all.length).toBeGreaterThan(10);
    const importance = new Map((saga.events ?? []).map(({ id, importance: own }) => [id, own ?? 0]));
    expect(importance.get(few[0])).toBe(Math.max(...all.map((id) => importance.get(id) ?? 0)));
  });

  it("is one for each event, also where others share its voices: which voice speaks of which event stays clear", () => {
    const { items } = laid({
      ...doc(
        event("asked", "2022-01-10", { claims: claims("spiegel:reports sky:denies") }),
        event("declined", "2022-01-12", { claims: claims("spiegel:reports sky:denies") }),
      ),
      sources: sources("spiegel sky"),
    });
    const blocks = items.filter(({ dispute }) => dispute !== null);
    expect(blocks.map(({ event: { id } }) => id)).toEqual(["asked", "declined"]);
    for (const { dispute } of blocks) expect(dispute?.signs.map(({ stance }) => stance)).toEqual(["reports", "denies"]);
  });
});
