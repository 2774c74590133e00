import type { Issue } from "../base/issue.ts";
import type { Language } from "../time/language.ts";
import { drawingFailed } from "./notice.ts";

/** Says in place of a picture that it cannot be drawn, until one can be drawn again. */
export interface DrawGuard {
  /** Draws; what that throws is said and kept. */
  draw(draw: () => void): void;
  /** The fault that was met last, while no picture is there. */
  readonly issues: readonly Issue[];
}

/** A guard for the pictures of a root; `failed` is called for each fault. */
export function drawGuard(
  root: ShadowRoot,
  {
    section,
    language,
    failed,
  }: { readonly section: () => HTMLElement; readonly language: () => Language; readonly failed: () => void },
): DrawGuard {
  let issues: readonly Issue[] = [];
  let told: HTMLElement | null = null;
  const clear = (): void => {
    told?.remove();
    told = null;
    issues = [];
  };
  return {
    get issues() {
      return issues;
    },
    draw: (draw) => {
      try {
        draw();
        if (told === null) return;
        clear();
        section().hidden = false;
      } catch (fault) {
        const said = fault instanceof Error ? fault.message : String(fault);
        clear();
        const hint = "give options that can be drawn by";
        issues = [{ code: "drawing-failed", severity: "error", path: "", message: said, hint }];
        told = drawingFailed(root.ownerDocument, { language: language(), said });
        section().hidden = true;
        root.append(told);
        failed();
      }
    },
  };
}
