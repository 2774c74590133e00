// The tag in React's JSX: `import type {} from "chronolane/react"`.
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ChronolaneAttributes, ChronolaneElement, ChronolaneEvents } from "./element.js";

type Listeners = {
  readonly [Name in keyof ChronolaneEvents as `on${Name}`]?: ((event: ChronolaneEvents[Name]) => void) | undefined;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "chrono-lane": DetailedHTMLProps<HTMLAttributes<ChronolaneElement>, ChronolaneElement> &
        ChronolaneAttributes &
        Listeners;
    }
  }
}
