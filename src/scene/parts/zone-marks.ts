import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import type { Px } from "../../base/units.ts";
import { sizes } from "../../layout/sizes.ts";
import type { Timeline } from "../../model/timeline.ts";
import { offsetAt } from "../../time/zone.ts";
import type { ResolvedOptions } from "../options.ts";
import type { Mark } from "../scene.ts";
import { textShape } from "../text.ts";

/**
 * Names the zone beside the axis, where it is not the one that the document is written in; and where a second clock is shown,
 * each beside its own row.
 */
export function zoneMarks(
  { gutter, axisRows, scale, secondZone }: Layout,
  { timeline, resolved }: { readonly timeline: Timeline; readonly resolved: ResolvedOptions },
): readonly Mark[] {
  const { zone, language, measure, style } = resolved;
  if (scale === null || zone === "floating" || (zone === timeline.zone && secondZone === null)) return [];
  const room = gutter.x1 - gutter.x0;
  const fits = (text: string): boolean => measure(text, style.type.member) <= room;
  const wordsFor = (named: string): { readonly name: string | undefined; readonly offset: string } => ({
    // An offset is its own name.
    name: /[a-z]/u.test(named) ? language.time.inZone(language.words.ui.time, named, "short") : undefined,
    offset: language.words.axis.utcOffset(
      [scale.window.from, scale.window.to].map((at) => Math.round(offsetAt(at, named) / 60_000)),
    ),
  });
  const mark = (id: string, lines: readonly string[], base: Px): Mark => ({
    id,
    kind: "axis",
    shapes: lines.filter(fits).map((text, k) =>
      textShape({
        x: gutter.x1,
        y: base - (lines.length - 1 - k) * sizes.memberLeading,
        text,
        role: "member",
        fill: "muted",
        anchor: "end",
        sceneLang: language.code,
      }),
    ),
  });
  if (secondZone === null) {
    const { name, offset } = wordsFor(zone);
    return [mark("zone", name !== undefined && fits(name) ? [name, offset] : [offset], axisRows.second - 7)];
  }
  // One line each: the place with its distance from UTC, or what of both has room.
  const line = (named: string): string => {
    const { name, offset } = wordsFor(named);
    const both = `${name ?? ""}${language.words.punctuation.comma}${offset}`;
    return name === undefined ? offset : fits(both) ? both : offset;
  };
  return [mark("zone", [line(zone)], axisRows.second - 7), mark("second-zone", [line(secondZone)], axisRows.rule - 6)];
}
