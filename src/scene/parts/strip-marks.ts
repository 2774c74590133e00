import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import type { Mark } from "../scene.ts";
import { textShape } from "../text.ts";

/** The numbers below the ticks of a lane. */
export const stripMarks = ({ strips, lanes }: Layout, lang: string): readonly Mark[] =>
  strips.map(({ lane, y, counts }): Mark => ({
    id: `strip:${lanes[lane]?.actor?.id ?? ""}`,
    kind: "lane",
    shapes: counts.map(({ x, n }) =>
      textShape({ x, y, text: String(n), anchor: "middle", role: "member", fill: "muted", sceneLang: lang }),
    ),
  }));
