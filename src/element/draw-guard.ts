import type { Issue } from "../base/issue.ts";
import type { Language } from "../time/language.ts";
import { drawingFailed } from "./notice.ts";

/** Says in place of a picture that it cannot be drawn, until one can be drawn again. */
export interface DrawGuard {
  /** Draws; a fault of that is said and kept. */
  draw(draw: () => void): void;
  /** The last fault, until a picture is drawn. */
  readonly issues: readonly Issue[];
}

/** How a guard comes by its words, and whom it reports to. */
interface GuardContext {
  readonly section: () => HTMLElement;
  readonly language: () => Language;
  /** Whether an author is looking, who is told the reason. */
  readonly forAuthors: () => boolean;
  /** Called for each fault. */
  readonly failed: () => void;
  /** Called for the first picture after a fault. */
  readonly recovered: () => void;
}

/** A guard for the pictures of a root. */
export function drawGuard(
  root: ShadowRoot,
  { section, language, forAuthors, failed, recovered }: GuardContext,
): DrawGuard {
  let issues: readonly Issue[] = [];
  let notice: HTMLElement | null = null;
  return {
    get issues() {
      return issues;
    },
    draw: (draw) => {
      try {
        draw();
      } catch (fault) {
        const message = fault instanceof Error ? fault.message : String(fault);
        const hint = "use options that createTimeline accepts";
        issues = [{ code: "drawing-failed", severity: "error", path: "", message, hint }];
        notice?.remove();
        notice = drawingFailed(root.ownerDocument, {
          language: language(),
          ...(forAuthors() ? { reason: message } : {}),
        });
        section().hidden = true;
        root.append(notice);
        return failed();
      }
      if (notice === null) return;
      notice.remove();
      notice = null;
      issues = [];
      section().hidden = false;
      recovered();
    },
  };
}
