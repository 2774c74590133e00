import { readFileSync } from "node:fs";
import { en } from "../../src/en.phrases.ts";
import { layouts } from "../../src/layout/forms/lanes/layout.ts";
import type { Layout } from "../../src/layout/forms/lanes/lanes-layout.ts";
import type { TimeWindow } from "../../src/layout/scale.ts";
import type { Expand } from "../../src/layout/items/groups.ts";
import type { ShownClaims } from "../../src/layout/items/lane-items.ts";
import type { Order } from "../../src/layout/order/order-option.ts";
import type { Box } from "../../src/layout/geometry.ts";
import { readTimeline } from "../../src/model/read.ts";
import { resolveOptions } from "../../src/scene/resolve-options.ts";
import { layoutTexts } from "../../src/scene/parts/layout-texts.ts";
import { factsFor } from "../../src/facts/facts.ts";
import { measureText } from "../../src/theme/metrics.ts";
import { type } from "../../src/theme/type.ts";
import { th } from "../../src/th.phrases.ts";

export const seedNames = ["january-2022", "apollo-11-landing", "story-of-zero"] as const;

export const seed = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../seeds/${name}.json`, import.meta.url), "utf8"));

/** A document laid out as lanes. */
export function laid(
  document: unknown,
  {
    width = 1200,
    lang = "en",
    window,
    order = "links",
    expand = [],
    linear = false,
    claims,
  }: {
    readonly width?: number;
    readonly lang?: string;
    readonly window?: TimeWindow;
    readonly order?: Order;
    readonly expand?: Expand;
    readonly linear?: boolean;
    readonly claims?: ShownClaims;
  } = {},
): Layout {
  const { timeline } = readTimeline(document);
  const resolved = resolveOptions(timeline, { languages: [en, th], lang, width }, "drawScene");
  const texts = layoutTexts({ timeline, resolved, facts: factsFor(timeline, resolved) });
  return layouts(timeline, {
    width,
    order,
    expand,
    linear,
    ...(claims === undefined ? {} : { claims }),
    zone: resolved.zone,
    measure: measureText,
    fonts: type,
    texts,
  })(window);
}

/** Events of `count` in six lanes, days and stretches by turns, by a fixed rule. */
export function generated(count: number): unknown {
  const lanes = ["a", "b", "c", "d", "e", "f"];
  let state = 7;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  const day = (): string => `2022-${String(1 + next(12)).padStart(2, "0")}-${String(1 + next(28)).padStart(2, "0")}`;
  return {
    chronolane: 1,
    dateline: "2022-08-01",
    actors: lanes.map((id) => ({ id, name: `Actor ${id}` })),
    events: Array.from({ length: count }, (_, k) => {
      const [a, b] = [day(), day()].sort();
      const [one, other] = [lanes[next(6)] ?? "a", lanes[next(6)] ?? "b"];
      return {
        id: `e${k}`,
        title: `Event ${k} of ${lanes[next(6)] ?? ""} with some words`,
        when: next(3) === 0 ? `${a ?? ""}/${b ?? ""}` : a,
        actors:
          one === other
            ? [{ actor: one }]
            : [
                { actor: one, role: "agent" },
                { actor: other, role: "target" },
              ],
      };
    }),
  };
}

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

/** The pairs of texts (labels, blocks of contested events), and of texts and others' bars, that overlap. */
export function collisions({ items }: Layout): readonly string[] {
  const found: string[] = [];
  const texts = items.flatMap(({ id, label, dispute }) => [
    ...(label === null ? [] : [{ id, box: label.box }]),
    ...(dispute === null ? [] : [{ id, box: dispute }]),
  ]);
  texts.forEach((text, k) => {
    for (const other of texts.slice(k + 1)) if (overlap(text.box, other.box)) found.push(`${text.id} × ${other.id}`);
    for (const item of items)
      if (item.id !== text.id && overlap(text.box, item.bar)) found.push(`${text.id} on ${item.id}`);
  });
  return found;
}

/** The middle half of what a layout shows. */
export function windowAtMiddle({ scale }: Layout): TimeWindow | undefined {
  if (scale === null) return undefined;
  const quarter = (scale.x1 - scale.x0) / 4;
  return { from: scale.at(scale.x0 + quarter), to: scale.at(scale.x1 - quarter) };
}
