// The tag in Vue's templates: `import type {} from "chronolane/vue"`.
import type { HTMLAttributes, PublicProps } from "vue";
import type { ChronolaneAttributes, ChronolaneElement, ChronolaneEvents } from "./element.js";

/** `@chronolane-open` in a template is the property `onChronolaneOpen`. */
type Listeners = {
  readonly [
    Name in keyof ChronolaneEvents as Name extends `chronolane-${infer Short}`
      ? `onChronolane${Capitalize<Short>}`
      : never
  ]?: ((event: ChronolaneEvents[Name]) => void) | undefined;
};

declare module "vue" {
  interface GlobalComponents {
    "chrono-lane": new () => ChronolaneElement & {
      $props: HTMLAttributes & PublicProps & ChronolaneAttributes & Listeners;
    };
  }
}
