import type { Px } from "../base/units.ts";
import type { FrameLine } from "../layout/typeset/paragraph.ts";
import type { Paint } from "../theme/theme.ts";
import type { TextRole } from "../theme/type.ts";
import { round, type TextShape } from "./shape.ts";

/** One line of text; its language is set only where it differs from the scene's. */
export function textShape({
  x,
  y,
  text,
  role,
  fill = "ink",
  anchor = "start",
  lang,
  sceneLang,
  strike = false,
  halo,
}: {
  readonly x: Px;
  readonly y: Px;
  readonly text: string;
  readonly role: TextRole;
  readonly fill?: Paint;
  readonly anchor?: "start" | "middle" | "end";
  readonly lang?: string;
  readonly sceneLang: string;
  readonly strike?: boolean;
  readonly halo?: Paint;
}): TextShape {
  return {
    shape: "text",
    x: round(x),
    y: round(y),
    text,
    role,
    fill,
    ...(anchor === "start" ? {} : { anchor }),
    ...(lang === undefined || lang === sceneLang ? {} : { lang }),
    ...(strike ? { strike } : {}),
    ...(halo === undefined ? {} : { halo }),
  };
}

/** The lines of a frame's paragraph. */
export const paragraphShapes = (
  lines: readonly FrameLine[],
  role: TextRole,
  fill: Paint,
  sceneLang: string,
): readonly TextShape[] => lines.map(({ x, y, text, lang }) => textShape({ x, y, text, role, fill, lang, sceneLang }));
