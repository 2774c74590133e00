import { layouts, type LayWindow } from "../../layout/forms/lanes/layout.ts";
import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import type { LayoutOptions, LayoutTexts } from "../../layout/forms/options.ts";
import { factsFor } from "../../facts/facts.ts";
import { expectTimeline } from "../../model/is-timeline.ts";
import type { Timeline } from "../../model/timeline.ts";
import type { DrawForm } from "../draw-form.ts";
import type { DrawOptions, ResolvedOptions } from "../options.ts";
import { layoutTexts } from "../parts/layout-texts.ts";
import { resolveOptions } from "../resolve-options.ts";
import { inspect } from "../../base/expect.ts";

/**
 * Lays a timeline out as swimlanes, by the options that all ways of drawing share: the place of each lane, body and label,
 * in numbers and texts, for a renderer of one's own.
 * @throws TypeError or RangeError where an option cannot be used; of the forms, lanes and print are laid out so
 * @example layoutTimeline(readTimeline(document).timeline, { languages: [en] }).lanes.map(({ name }) => name.text)
 */
export function layoutTimeline(timeline: Timeline, options: DrawOptions): Layout {
  expectTimeline(timeline, "layoutTimeline");
  // What is no object at all is refused in words where options are resolved.
  const { form } = (options as DrawOptions | null | undefined) ?? { form: null };
  const resolved = resolveOptions(
    timeline,
    form === undefined && !Array.isArray(options) ? { ...options, form: "lanes" } : options,
    "layoutTimeline",
  );
  if (resolved.form !== "lanes" && resolved.form !== "print")
    throw new RangeError(`options.form is ${inspect(resolved.form)} in layoutTimeline; use lanes, print or no form`);
  const facts = factsFor(timeline, resolved);
  const given = { timeline, resolved, facts };
  return laneLayouts(given, layoutTexts(given))(resolved.window);
}

/** The layouts of swimlanes, for any number of windows. */
export const laneLayouts = (given: Parameters<DrawForm>[0], texts: LayoutTexts): LayWindow =>
  layouts(given.timeline, layoutOptions(given.resolved, texts));

/** What layouts on which time runs across are made by. */
export function layoutOptions(resolved: ResolvedOptions, texts: LayoutTexts): LayoutOptions {
  const { width, height, order, expand, claims, linear, align, zone, measure, style } = resolved;
  return {
    width,
    order,
    expand,
    claims,
    linear,
    zone,
    measure,
    texts,
    fonts: style.type,
    spacing: style.spacing,
    ...(height === undefined ? {} : { height }),
    ...(align === undefined ? {} : { align }),
  };
}
