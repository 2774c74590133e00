import type { Issue } from "../../base/issue.ts";
import type { Px } from "../../base/units.ts";
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
  sayingHeight(given.resolved, (resolved) => finished(forms[resolved.form]({ ...given, resolved }), resolved));

/** A picture; one that is taller than was asked for says so. */
function sayingHeight(resolved: ResolvedOptions, draw: (resolved: ResolvedOptions) => Scene): Scene {
  const scene = draw(resolved);
  const { height } = resolved;
  if (height === undefined || scene.height <= height) return scene;
  const told = draw({ ...resolved, isTaller: true });
  return { ...told, issues: [heightIssue(height, told.height)] };
}

const heightIssue = (asked: Px, height: Px): Issue => ({
  code: "option-not-kept",
  severity: "warning",
  path: "options.height",
  quote: String(asked),
  message: `options.height is ${asked}, and the picture is ${height} pixels tall`,
  hint: `use at least ${height}, or another form`,
});

/** What all forms have in common: the style, the relations if they are asked for, and the event that is highlighted. */
function finished(scene: ReturnType<DrawForm>, { style, relations, focus, direction }: ResolvedOptions): Scene {
  const all = relations ? withRelations(scene) : scene;
  return { ...inDirection(focus === undefined ? all : highlightEvent(all, focus), direction), style, issues: [] };
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
  const makerBy = (by: ResolvedOptions): ReturnType<MakeForm> =>
    makers[form]?.({ timeline, resolved: by, facts }) ??
    ((window, least = 0) =>
      forms[form]({
        timeline,
        resolved: { ...by, window, height: least === 0 ? height : Math.max(least, height ?? 0) },
        facts,
      }));
  let make: ReturnType<MakeForm> | undefined;
  let whole: Scene | undefined;
  return (window) => {
    whole ??= sayingHeight(resolved, (by) => finished((make = makerBy(by))(undefined), by));
    if (window === undefined || make === undefined) return whole;
    return { ...finished(make(window, whole.height), resolved), issues: whole.issues };
  };
}
