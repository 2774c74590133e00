import type { TimeWindow } from "../../layout/scale.ts";
import type { Timeline } from "../../model/timeline.ts";
import type { DrawForm, MakeForm } from "../draw-form.ts";
import { resolveOptions } from "../resolve-options.ts";
import { forms } from "./forms.ts";
import { lanesMaker } from "./lanes.ts";
import { inDirection } from "./mirror.ts";
import type { DrawOptions, ResolvedOptions, Form } from "../options.ts";
import { highlightEvent, withRelations } from "./highlight.ts";
import type { Scene } from "../scene.ts";
import { expectTimeline } from "../../model/is-timeline.ts";
import { factsFor, type Facts } from "../../facts/facts.ts";

/**
 * Draws a timeline as plain data: every mark with its shapes, and what can be pointed at. The same on a server, in a
 * worker and in a browser.
 * @throws TypeError or RangeError where an option cannot be used
 * @example drawScene(readTimeline(document).timeline, { languages: [en], width: 960 }).marks.length
 */
export function drawScene(timeline: Timeline, options: DrawOptions): Scene {
  expectTimeline(timeline, "drawScene");
  const resolved = resolveOptions(timeline, options, "drawScene");
  return drawResolved({ timeline, resolved, facts: factsFor(timeline, resolved) });
}

/** Draws a timeline by options that are decided, in words that are there already. */
export const drawResolved = (given: Parameters<DrawForm>[0]): Scene =>
  finished(forms[given.resolved.form](given), given.resolved);

/** What all forms have in common: the style, the relations if they are asked for, and the event that is highlighted. */
function finished(scene: Omit<Scene, "style">, { style, relations, focus, direction }: ResolvedOptions): Scene {
  const all = relations ? withRelations(scene) : scene;
  return { ...inDirection(focus === undefined ? all : highlightEvent(all, focus), direction), style };
}

/** The forms that know what no window changes; the others draw every window anew. */
const makers: { readonly [form in Form]?: MakeForm } = { lanes: lanesMaker, print: lanesMaker };

/**
 * Draws a timeline for any number of windows: what no window changes (lanes, rows, heights, the places of labels) is made
 * once. No window is the whole; a window's picture is at least as tall as the whole's. `where` is the function that errors
 * name; `known` are the facts of the timeline for the reader that the options name, where they are there already.
 * @throws TypeError or RangeError where an option cannot be used
 */
export function sceneMaker(
  timeline: Timeline,
  options: DrawOptions,
  { where, known }: { readonly where: string; readonly known?: Facts },
): (window?: TimeWindow) => Scene {
  const resolved = resolveOptions(timeline, options, where);
  const { form, height } = resolved;
  const facts = known ?? factsFor(timeline, resolved);
  const make: ReturnType<MakeForm> =
    makers[form]?.({ timeline, resolved, facts }) ??
    ((window, least = 0) =>
      forms[form]({
        timeline,
        resolved: { ...resolved, window, height: least === 0 ? height : Math.max(least, height ?? 0) },
        facts,
      }));
  let whole: Scene | undefined;
  return (window) => {
    whole ??= finished(make(undefined), resolved);
    return window === undefined ? whole : finished(make(window, whole.height), resolved);
  };
}
