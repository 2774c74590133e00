import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import { sizes } from "../../layout/sizes.ts";
import type { Timeline } from "../../model/timeline.ts";
import { offsetAt } from "../../time/zone.ts";
import type { ResolvedOptions } from "../options.ts";
import type { Mark } from "../scene.ts";
import { textShape } from "../text.ts";

/** Names the zone beside the axis, where it is not the one that the document is written in. */
export function zoneMarks(
  { gutter, axisRows, scale }: Layout,
  {
    timeline,
    resolved: { zone, language, measure, style },
  }: { readonly timeline: Timeline; readonly resolved: ResolvedOptions },
): readonly Mark[] {
  if (scale === null || zone === timeline.zone || zone === "floating") return [];
  const named = language.time.inZone(language.words.ui.time, zone, "short");
  const offset = language.words.axis.utcOffset(
    [scale.window.from, scale.window.to].map((at) => Math.round(offsetAt(at, zone) / 60_000)),
  );
  const room = gutter.x1 - gutter.x0;
  const fits = (text: string): boolean => measure(text, style.type.member) <= room;
  // An offset is its own name.
  const isNamed = /[a-z]/u.test(zone);
  const lines = isNamed && fits(named) ? [named, offset] : [offset];
  return [
    {
      id: "zone",
      kind: "axis",
      shapes: lines.filter(fits).map((text, k) =>
        textShape({
          x: gutter.x1,
          y: axisRows.rule - 7 - (lines.length - 1 - k) * sizes.memberLeading,
          text,
          role: "member",
          fill: "muted",
          anchor: "end",
          sceneLang: language.code,
        }),
      ),
    },
  ];
}
