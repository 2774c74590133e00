import { sizes } from "../layout/sizes.ts";
import type { Item, LinkLine } from "../layout/types.ts";
import type { Paint } from "../theme/theme.ts";
import type { Mark } from "./scene.ts";
import { circle, line, path, type Shape } from "./shape.ts";

const barMiddle = ({ bar }: Item): number => bar.y + bar.height / 2;

/** What an actor's role looks like at its end of a link: an arrow towards the target and the host, a dot for who acts. */
function endShape(x: number, { y, role, hue }: LinkLine["ends"][number], from: number): readonly Shape[] {
  const paint: Paint = `line-${hue}`;
  const side = Math.sign(from - y) || 1;
  const edge = y + side * (sizes.bar / 2 + 1);
  if (role === "target" || role === "host") return [{ shape: "path", d: path("M", x - 4, edge + side * 6, "L", x, edge, "L", x + 4, edge + side * 6), stroke: paint, width: 1.6 }];
  return [{ shape: "path", d: circle(x, edge, 2.6), fill: role === "about" ? "ground" : paint, stroke: paint, width: 1.2 }];
}

/** The upright link of an event that stands in several lanes. */
export function linkMarks({ event, x, ends }: LinkLine): readonly Mark[] {
  const [first] = ends;
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return [];
  const half = sizes.bar / 2 + 1;
  const dash = event.status === "planned" || event.status === "cancelled" || event.status === "moved";
  const pieces = ends.slice(1).map((end, k) => ({ from: (ends[k]?.y ?? end.y) + half, to: end.y - half })).filter(({ from, to }) => to > from);
  const stroke: Shape = {
    shape: "path", d: pieces.map(({ from, to }) => line(x, from, x, to)).join(""), stroke: "muted", width: 1, opacity: 0.75, ...(dash ? { dash: [3, 3] } : {}),
  };
  const middle = (first.y + last.y) / 2;
  const shapes = [stroke, ...ends.flatMap((end, k) => endShape(x, end, k === 0 ? last.y : k === ends.length - 1 ? first.y : middle <= end.y ? first.y : last.y))];
  return [{ id: `link:${event.id}`, kind: "link", event: event.id, shapes }];
}

/** The thin lines from stances to the events that they are about. */
export function claimLines(items: readonly Item[]): readonly Mark[] {
  return items.filter(({ claim }) => claim !== null).map((item): Mark => ({
    id: `claim-line:${item.id}`, kind: "claim-line", event: item.event.id,
    shapes: item.about.flatMap((event) => claimLine(item, items.filter((other) => other.claim === null && other.event.id === event))),
  }));
}

/** To the nearest of the event's marks: straight up or down where it lies there, else round one corner. */
function claimLine(item: Item, events: readonly Item[]): readonly Shape[] {
  const nearest = [...events].sort((a, b) => Math.abs(a.bar.y - item.bar.y) - Math.abs(b.bar.y - item.bar.y))[0];
  if (nearest === undefined) return [];
  const { bar } = nearest;
  const x = (item.body.x0 + item.body.x1) / 2;
  const y = barMiddle(item);
  const target = barMiddle(nearest);
  const side = Math.sign(target - y) || 1;
  const d = x >= bar.x && x <= bar.x + bar.width
    ? line(x, y + side * 7, x, target - side * (sizes.bar / 2 + 1))
    : path("M", x, y + side * 7, "V", target, "H", x < bar.x ? bar.x - 2 : bar.x + bar.width + 2);
  return [{ shape: "path", d, stroke: "muted", width: 1.1, dash: [1.5, 3] }];
}
