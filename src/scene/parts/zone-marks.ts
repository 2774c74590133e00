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
    drawing: { zone, language, measure, style },
  }: { readonly timeline: Timeline; readonly drawing: ResolvedOptions },
): readonly Mark[] {
  if (scale === null || zone === timeline.zone || zone === "floating") return [];
  const named = language.time.inZone(language.words.ui.time, zone, "short");
  const offset = offsetWords(zone, [scale.window.from, scale.window.to]);
  const room = gutter.x1 - sizes.margin;
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
          y: axisRows.fold - 7 - (lines.length - 1 - k) * sizes.memberLeading,
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

/** "UTC−5", "UTC+5:45", and where the clocks change within what is in sight "UTC−5/−4". */
function offsetWords(zone: string, ends: readonly number[]): string {
  const words = ends.map((at) => {
    const minutes = Math.round(Math.abs(offsetAt(at, zone)) / 60_000);
    return `${offsetAt(at, zone) < 0 ? "−" : "+"}${Math.floor(minutes / 60)}${minutes % 60 === 0 ? "" : `:${String(minutes % 60).padStart(2, "0")}`}`;
  });
  return `UTC${[...new Set(words)].map((word) => (word === "+0" ? "±0" : word)).join("/")}`;
}
