// The tag in Svelte's templates: `import type {} from "chronolane/svelte"`.
import type { HTMLAttributes } from "svelte/elements";
import type { ChronolaneAttributes, ChronolaneElement, ChronolaneEvents } from "./element.js";

type Listeners = {
  readonly [Name in keyof ChronolaneEvents as `on${Name}`]?: ((event: ChronolaneEvents[Name]) => void) | undefined;
};

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "chrono-lane": HTMLAttributes<ChronolaneElement> & ChronolaneAttributes & Listeners;
  }
}
