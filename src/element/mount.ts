import { expectObject } from "../base/expect.ts";
import { control } from "./controls.ts";
import { emptyWindowAnnouncer } from "./announce-window.ts";
import { drawGuard } from "./draw-guard.ts";
import { themeApplier } from "./apply-theme.ts";
import { listeners } from "./listeners.ts";
import { highlighter, type Highlighter } from "./highlight.ts";
import type { Hooks } from "./hooks.ts";
import { TimelineController } from "./timeline-controller.ts";
import type { TimelineHandle, TimelineOptions } from "./options.ts";
import { followAttributes } from "./color-scheme.ts";
import { adoptStyles } from "./adopt-styles.ts";
import type { TimeWindow } from "../layout/scale.ts";
import type { Issue } from "../base/issue.ts";
import { choicesOf } from "../view/state.ts";
import { loadingIn } from "./notice.ts";
import { PendingRequests } from "./pending-requests.ts";

/** The callbacks of the place of a timeline, once it is known that it can be drawn. */
export interface MountPlace {
  /** Puts the root's host into the page, where it is not there yet. */
  readonly place: () => void;
  /** Takes it out again, where `place` put it there. */
  readonly remove: () => void;
  /** Called with the theme in use: a theme's name, `auto`, or `own` for a theme that is data. */
  readonly themed: (name: string) => void;
  /** The function, or the tag, that errors of options name. */
  readonly where: string;
  /** Faults beside those of the document: of attributes, of languages that could not be loaded. */
  readonly settingIssues?: () => readonly Issue[];
  /** The codes of the languages that the place brings or loads, for hints. */
  readonly ships?: readonly string[];
  /** The issues of the last event `issue` at this place, before this timeline. */
  readonly emitted?: readonly Issue[];
  /** Whether the languages of the first document are on their way: until `set` is called after that, nothing is drawn and no issue emitted. */
  readonly isWaiting?: () => boolean;
  /** A document that waits for its languages beside the one that is shown; undefined where none does. */
  readonly coming?: () => unknown;
  /** What the handle's `update` does, where more than the timeline has to know of it. */
  readonly update?: TimelineHandle["update"];
}

/** A timeline in a shadow root. */
export interface Mounted extends TimelineHandle {
  /** Shows another document, or with undefined the same, by these options and no others. */
  set(document: unknown, options: TimelineOptions, where?: string): void;
  /** Only the theme is another. */
  restyle(options: TimelineOptions): void;
}

/**
 * Makes a shadow root hold a living timeline.
 * @throws TypeError or RangeError where an option cannot be used; then nothing of it is left in the root. What fails in a later
 * drawing, as after waiting for languages, is the issue `drawing-failed`.
 */
export function mountTimeline(
  root: ShadowRoot,
  document: unknown,
  options: TimelineOptions,
  {
    place,
    remove,
    themed,
    where,
    ships,
    settingIssues = () => [],
    emitted = [],
    isWaiting = () => false,
    coming = () => undefined,
    update,
  }: MountPlace,
): Mounted {
  const emitter = listeners();
  let isThere = true;
  /** Before that, the caller is there to catch a fault of drawing. */
  let isMounted = false;
  let lastWindow: TimeWindow | null = null;
  let lastChoices: string | null = null;
  let knownIssues = "";
  /** The issues of the last event. */
  let emittedIssues = JSON.stringify(emitted);
  /** Issues of the state that was restored last: ids that the document does not have. */
  let stateIssues: readonly Issue[] = [];
  const allIssues = (): readonly Issue[] =>
    isWaiting() ? [] : [...controller.issues, ...stateIssues, ...guard.issues];
  const guard = drawGuard(root, {
    section: () => controller.frame.section,
    language: () => controller.prepared.resolved.language,
    forAuthors: () => controller.prepared.resolved.issues,
    failed: () => emitIssues(),
    recovered: () => {
      if (JSON.stringify(allIssues()) !== emittedIssues) emitIssues();
    },
  });
  let highlights: Highlighter | null = null;
  let removeLoading: (() => void) | null = null;
  let isIssuePending = false;
  const emitIssues = (): void => {
    if (isWaiting()) return;
    knownIssues = JSON.stringify(controller.issues);
    if (isIssuePending) return;
    isIssuePending = true;
    // A page that has just made the timeline adds its listeners after this call. The event then has the current list.
    queueMicrotask(() => {
      isIssuePending = false;
      const issues = allIssues();
      // That there are none is told where there were some.
      if (!isThere || (issues.length === 0 && emittedIssues === "[]")) return;
      emittedIssues = JSON.stringify(issues);
      emitter.emit("issue", { issues });
    });
  };
  /** A picture that could not be drawn is tried again soon: only that tells whether it still is an issue. */
  const emitRead = (): void => {
    if (guard.issues.length === 0) emitIssues();
  };
  const acted: Hooks["acted"] = (before, after) => {
    if (before.selection !== after.selection || before.open !== after.open) {
      pending.forgetPick();
      emitter.emit("select", { event: after.selection, open: after.open !== null });
    }
    if (before.open !== after.open) emitter.emit("open", { event: after.open });
  };
  const hooks: Hooks = {
    acted,
    draw: (draw) => {
      if (isWaiting()) return;
      removeLoading?.();
      removeLoading = null;
      if (isMounted) guard.draw(draw);
      else draw();
    },
    worded: () => {
      if (isMounted && JSON.stringify(controller.issues) !== knownIssues) emitRead();
    },
    drawn: (scene, { before: last, after: state }) => {
      highlights?.refresh();
      acted(last, state);
      const { window } = scene;
      const isNew =
        lastWindow !== null && window !== null && (lastWindow.from !== window.from || lastWindow.to !== window.to);
      lastWindow = window;
      const choices = JSON.stringify(choicesOf(state));
      const before = lastChoices;
      lastChoices = choices;
      if (before === null)
        queueMicrotask(() => {
          if (isThere) emitter.emit("ready", {});
        });
      else if (before !== choices) emitter.emit("state", choicesOf(state));
      announceEmptyWindow(window);
      if (isMounted && JSON.stringify(controller.issues) !== knownIssues) emitRead();
      if (isNew) emitter.emit("window", { from: window.from, to: window.to, whole: state.window === null });
    },
  };
  const controller = new TimelineController(root.host, { document, options, hooks, where, ships, settingIssues });
  const pending = new PendingRequests(controller, coming);
  const announceEmptyWindow = emptyWindowAnnouncer(controller);
  const sayLoading = (): void => {
    removeLoading?.();
    removeLoading = loadingIn(root, controller.frame.section, controller.prepared.resolved.language);
  };
  const theming = themeApplier(root);
  const applyTheme = ({ theme = "auto" }: TimelineOptions): void => {
    themed(typeof theme === "string" ? theme : "own");
    theming.apply(theme);
  };
  const restyled = (): void => {
    theming.apply(controller.options.theme);
    controller.restyle();
  };
  const page = followAttributes(root.host, restyled);
  const observer = new ResizeObserver((entries) => {
    const width = entries.at(-1)?.contentRect.width;
    if (!isThere || width === undefined) return;
    // It may have come into the page just now, or to another place of it.
    page.renew();
    theming.apply(controller.options.theme);
    controller.resize(width);
  });
  const asked = ["(prefers-contrast: more)", "(prefers-color-scheme: dark)"].map((query) =>
    root.ownerDocument.defaultView?.matchMedia(query),
  );
  let release = (): void => undefined;
  const destroy = (): void => {
    if (!isThere) return;
    isThere = false;
    controller.stop();
    observer.disconnect();
    page.release();
    for (const media of asked) media?.removeEventListener("change", restyled);
    theming.release();
    release();
    highlights?.release();
    emitter.clear();
    root.replaceChildren();
    remove();
  };
  try {
    adoptStyles(root);
    root.replaceChildren(controller.frame.section);
    if (isWaiting()) sayLoading();
    place();
    applyTheme(options);
    page.renew();
    release = control(controller);
    highlights = highlighter(controller);
    observer.observe(root.host);
    for (const media of asked) media?.addEventListener("change", restyled);
    controller.resize(root.host.getBoundingClientRect().width);
    controller.draw();
  } catch (fault) {
    // Some options are only met in drawing, such as a measure of text: nobody would hold a handle to end this by.
    destroy();
    throw fault;
  }
  isMounted = true;
  emitIssues();

  /** What an announcement may speak of: where it is another, what was announced last is no longer so. */
  const subjectOf = (): string =>
    JSON.stringify([controller.state.aligned, controller.prepared.resolved.language.code]);
  const set: Mounted["set"] = (next, wanted, named = where) => {
    if (!isThere) return;
    const { window: before } = controller.options;
    const subject = subjectOf();
    const isRead = controller.show(next, wanted, named);
    if (wanted.window !== undefined && JSON.stringify(wanted.window) !== JSON.stringify(before)) pending.forgetZoom();
    if (isWaiting()) sayLoading();
    else if (next !== undefined || subjectOf() !== subject) controller.announce("");
    if (next !== undefined) stateIssues = pending.shown();
    applyTheme(wanted);
    if (isRead) emitRead();
  };
  return {
    set,
    restyle: (wanted) => {
      if (!isThere) return;
      applyTheme(wanted);
      controller.restyle(wanted);
    },
    update: (next, changes = {}) => {
      if (!isThere) return;
      expectObject(changes, [], { name: "options", where: "update", such: 'an object such as { lang: "en" }' });
      if (update === undefined) set(next, { ...controller.options, ...changes }, "update");
      else update(next, changes);
    },
    select: (event) => {
      if (!isThere) return;
      pending.pick({ do: "select", event });
    },
    open: (event) => {
      if (!isThere) return;
      if (event !== null) return pending.pick({ do: "open", event });
      pending.forgetPick();
      controller.act({ do: "close" });
    },
    get document() {
      return controller.document;
    },
    get issues() {
      return allIssues();
    },
    getState: () => choicesOf(controller.state),
    setState: (state) => {
      if (!isThere) return;
      const subject = subjectOf();
      const issues = pending.restore(state);
      if (subjectOf() !== subject) controller.announce("");
      const isOther = JSON.stringify(issues) !== JSON.stringify(stateIssues);
      stateIssues = issues;
      if (isOther) emitIssues();
    },
    zoomTo: (target) => {
      if (!isThere) return;
      pending.zoomTo(target);
    },
    on: (name, listener) => emitter.on(name, listener),
    destroy,
  };
}
