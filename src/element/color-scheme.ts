import { flatTreeParent } from "./flat-tree-parent.ts";

/**
 * What the page wants an element of it to be: light alone or dark alone, by the element's computed `color-scheme`; null
 * leaves it to the reader's system, where the page takes both or says nothing.
 */
export function wantedScheme(element: Element): "light" | "dark" | null {
  const { colorScheme } = getComputedStyle(element);
  const meta = element.ownerDocument.querySelector<HTMLMetaElement>('meta[name="color-scheme" i]');
  // The page's meta element is what `normal` means, and no computed style shows it.
  const words = (colorScheme === "normal" || colorScheme === "" ? (meta?.content ?? "") : colorScheme).split(/\s+/u);
  const [isLight, isDark] = [words.includes("light"), words.includes("dark")];
  return isLight === isDark ? null : isLight ? "light" : "dark";
}

/** Calls back where an attribute of an element or of one of its ancestors changes: pages switch their scheme by one. */
export function followAttributes(
  element: Element,
  changed: () => void,
): { readonly renew: () => void; readonly release: () => void } {
  const observer = new MutationObserver(changed);
  return {
    renew: () => {
      observer.disconnect();
      for (let node: Element | null = element; node !== null; node = flatTreeParent(node))
        observer.observe(node, { attributes: true });
    },
    release: () => observer.disconnect(),
  };
}
