import type { TimelineController } from "./timeline-controller.ts";

/** The picture where it shows no event, and no control is on it. */
export const isGround = ({ frame: { field, details, menu } }: TimelineController, target: Element): boolean =>
  field.contains(target) && !details.contains(target) && !menu.contains(target) && target.closest("button,a") === null;

/** Where boxes lie over one another, a click means the one whose middle is nearest. */
export function nearestEvent(
  { scene, frame: { field } }: TimelineController,
  { clientX, clientY, detail, target }: MouseEvent,
): string | undefined {
  if (detail === 0 || scene === null || !(target instanceof Node) || !field.contains(target)) return undefined;
  const { left, top, width } = field.getBoundingClientRect();
  const scale = width === 0 ? 1 : scene.width / width;
  const [x, y] = [(clientX - left) * scale, (clientY - top) * scale];
  const hit = scene.targets.filter(
    ({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  );
  const off = ({ box }: (typeof hit)[number]): number =>
    Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
  return [...hit].sort((a, b) => off(a) - off(b))[0]?.event;
}
