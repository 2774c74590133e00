// React, Vue and Svelte as far as the tag's declarations need them: they are no dependencies, so their names stand here.

/** @param {string} name @param {string[]} paths */
const manifest = (name, ...paths) =>
  JSON.stringify({
    name,
    version: "0.0.0",
    type: "module",
    exports: Object.fromEntries(
      paths.map((path) => [path, { types: path === "." ? "./index.d.ts" : `${path}.d.ts`, default: "./none.js" }]),
    ),
  });

/** What stands for the frameworks under `node_modules`, by path. */
export const stubs = {
  "react/package.json": manifest("react", ".", "./jsx-runtime"),
  "react/index.d.ts": `
    export interface HTMLAttributes<Target> { className?: string | undefined; children?: unknown; onClick?: ((event: { currentTarget: Target }) => void) | undefined }
    export interface RefObject<Target> { current: Target | null }
    export type DetailedHTMLProps<Props, Target> = { key?: string; ref?: RefObject<Target> } & Props;
    export namespace JSX { interface IntrinsicElements { a: HTMLAttributes<HTMLAnchorElement> } }`,
  "react/jsx-runtime.d.ts": `export type { JSX } from "react"; export const jsx: unknown; export const jsxs: unknown;`,

  "vue/package.json": manifest("vue", ".", "./jsx-runtime"),
  "vue/index.d.ts": `
    export interface HTMLAttributes { class?: unknown }
    export interface PublicProps { key?: PropertyKey | undefined }
    export interface GlobalComponents { KeepAlive: new () => { $props: PublicProps } }`,
  // Vue checks templates by the properties of the global components.
  "vue/jsx-runtime.d.ts": `
    import type { GlobalComponents } from "vue";
    export namespace JSX { type IntrinsicElements = { [Name in keyof GlobalComponents]: InstanceType<GlobalComponents[Name]>["$props"] } }
    export const jsx: unknown; export const jsxs: unknown;`,

  "svelte/package.json": manifest("svelte", "./elements", "./jsx-runtime"),
  "svelte/elements.d.ts": `
    export interface HTMLAttributes<Target extends EventTarget> { class?: unknown; onclick?: ((event: MouseEvent & { currentTarget: Target }) => void) | null | undefined }
    export interface SvelteHTMLElements { a: HTMLAttributes<HTMLAnchorElement> }`,
  // As Svelte's own language tools do, a template is checked as JSX.
  "svelte/jsx-runtime.d.ts": `
    import type { SvelteHTMLElements } from "svelte/elements";
    export namespace JSX { interface IntrinsicElements extends SvelteHTMLElements {} }
    export const jsx: unknown; export const jsxs: unknown;`,
};

/** What their users write of the tag, and what must be refused, by file. */
export const consumers = {
  "consumer-react.tsx": consumer("react", { className: "className", listener: "onchronolane-open" }),
  "consumer-vue.tsx": consumer("vue", { className: "class", listener: "onChronolaneOpen" }),
  "consumer-svelte.tsx": consumer("svelte", { className: "class", listener: "onchronolane-open" }),
};

/**
 * @param {string} framework
 * @param {{ className: string, listener: string }} names
 */
function consumer(framework, { className, listener }) {
  return `/** @jsxImportSource ${framework} */
import type {} from "chronolane/${framework}";
import story from "./story.json" with { type: "json" };

export const whole = <chrono-lane src="story.json" form="list" theme="dark" lang="th" calendar="buddhist" />;
export const own = <chrono-lane ${className}="wide" data={story} options={{ zone: "Asia/Bangkok" }} form={undefined} />;
export const told = <chrono-lane ${listener}={({ detail }) => detail.event?.length} />;
// @ts-expect-error there is no such form
export const form = <chrono-lane form="gantt" />;
// @ts-expect-error there is no such theme
export const theme = <chrono-lane theme="neon" />;
// @ts-expect-error there is no such calendar
export const calendar = <chrono-lane calendar="mayan" />;
// @ts-expect-error the event tells no such thing
export const detail = <chrono-lane ${listener}={({ detail }) => detail.zoom} />;
`;
}
