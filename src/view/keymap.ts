/** Where a key leads. */
export type Move =
  | "previous"
  | "next"
  | "above"
  | "below"
  | "row-start"
  | "row-end"
  | "first"
  | "last"
  | "screen-back"
  | "screen-on"
  | "story-back"
  | "story-on";

/** The commands of keys in the picture. */
export type KeyCommand =
  | { readonly do: "move"; readonly move: Move }
  | { readonly do: "open" }
  | { readonly do: "links" }
  | { readonly do: "select" }
  | { readonly do: "close" };

/** A key and what it does. */
export interface KeyBinding {
  /** As `KeyboardEvent.key` says it. */
  readonly key: string;
  /** With Ctrl, or ⌘ on a Mac. */
  readonly ctrl: boolean;
  /** With Alt, or ⌥ on a Mac. */
  readonly alt?: true;
  readonly command: KeyCommand;
}

const to = (key: string, move: Move, ctrl = false): KeyBinding => ({ key, ctrl, command: { do: "move", move } });

/** The keys of the picture. No lone letters: they belong to the reader's own tools. */
export const keymap: readonly KeyBinding[] = [
  to("ArrowLeft", "previous"),
  to("ArrowRight", "next"),
  to("ArrowUp", "above"),
  to("ArrowDown", "below"),
  to("Home", "row-start"),
  to("End", "row-end"),
  to("Home", "first", true),
  to("End", "last", true),
  to("PageUp", "screen-back"),
  to("PageDown", "screen-on"),
  to("ArrowLeft", "story-back", true),
  to("ArrowRight", "story-on", true),
  { key: "ArrowDown", ctrl: false, alt: true, command: { do: "links" } },
  { key: "Enter", ctrl: false, command: { do: "open" } },
  { key: " ", ctrl: false, command: { do: "select" } },
  { key: "Escape", ctrl: false, command: { do: "close" } },
];

const mirrored: { readonly [key: string]: string } = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };

/** What a key press does; undefined for any other key. Left and right change places where text runs from the right. */
export function commandOf(
  {
    key,
    ctrlKey = false,
    metaKey = false,
    altKey = false,
    shiftKey = false,
  }: {
    readonly key: string;
    readonly ctrlKey?: boolean;
    readonly metaKey?: boolean;
    readonly altKey?: boolean;
    readonly shiftKey?: boolean;
  },
  direction: "ltr" | "rtl" = "ltr",
): KeyCommand | undefined {
  if (shiftKey) return undefined;
  const meant = direction === "rtl" && Object.hasOwn(mirrored, key) ? mirrored[key] : key;
  return keymap.find(
    (binding) => binding.key === meant && binding.ctrl === (ctrlKey || metaKey) && (binding.alt ?? false) === altKey,
  )?.command;
}
