import type { Px } from "../base/units.ts";
import type { Scene } from "../scene/scene.ts";
import type { Place } from "../view/navigation-model.ts";

/** From this width on, details are on the picture beside their event; below this width they are a sheet under the picture. */
const roomy: Px = 960;
const wide: Px = 344;
const air: Px = 14;

/** Lays the details beside an event, on the side that has room, not past the picture's edges. */
export function placeDetails(details: HTMLElement, scene: Scene, place: Place | undefined): void {
  const { style } = details;
  const isCard = scene.reading === "grid" && scene.width >= roomy;
  details.classList.toggle("card", isCard);
  if (!isCard) {
    for (const name of ["left", "top", "width", "max-height"]) style.removeProperty(name);
    return;
  }
  const box = scene.targets.find(({ id }) => id === place?.id)?.box ?? {
    x: scene.width / 2,
    y: scene.plot?.y ?? 0,
    width: 0,
    height: 0,
  };
  const right = box.x + box.width + air;
  const left =
    right + wide + air <= scene.width ? right : Math.max(air, Math.min(box.x - air - wide, scene.width - air - wide));
  const most = Math.max(320, scene.height - 2 * air);
  style.width = `${wide}px`;
  style.maxHeight = `${Math.min(560, most)}px`;
  style.left = `${left}px`;
  // Only now is it known how tall the text is.
  const tall = details.offsetHeight;
  const inSight =
    (details.ownerDocument.defaultView?.innerHeight ?? scene.height) -
    (details.offsetParent?.getBoundingClientRect().top ?? 0);
  style.top = `${Math.max(air, Math.min(box.y - 24, Math.min(scene.height, inSight) - air - tall))}px`;
}
