import type { Issue } from "../base/issue.ts";
import type { Px } from "../base/units.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import { wishOf } from "../layout/order/order-option.ts";
import { zeroOf } from "../layout/axis/zero.ts";
import { inDisplayZone } from "../time/display.ts";
import { drawSvg } from "../render/svg/svg.ts";
import { sceneMaker } from "../scene/forms/draw.ts";
import type { Form } from "../scene/options.ts";
import type { Scene } from "../scene/scene.ts";
import { light } from "../theme/themes/light.ts";
import { offeredForms } from "../view/forms.ts";
import { navigationModel } from "../view/navigation-model.ts";
import { afterOptions, blank, type ViewState } from "../view/state.ts";
import { placeOfEvent, update, type Action } from "../view/update.ts";
import { announce } from "./announce.ts";
import { placeDetails } from "./place-details.ts";
import { detailsOf, fillDetails } from "./details.ts";
import { counting, prepare, read, readsOtherwise, stillAligned, type PreparedTimeline } from "./prepare.ts";
import { fillHead } from "./fill-head.ts";
import { frame, type Frame } from "./shadow-frame.ts";
import type { Hooks, TimelineSetup } from "./hooks.ts";
import type { TimelineOptions } from "./options.ts";
import { overlayIn, type Overlay } from "./overlay.ts";
import { hostStyle, type HostStyle } from "./host-style.ts";
import { fillToolbar } from "./toolbar.ts";
import { fillFormsMenu } from "./forms-menu.ts";

/*
 * A reader's action, the page's call and a new width all end here:
 *
 *   act(action) ─► view/update ─► state ─┐
 *   show(document, options) ─► stale ────┼─► one frame ─► draw: layout → scene → SVG, overlay, details
 *   resize(width), restyle() ─► stale ───┘
 */

/** A timeline in a page: holds the state, and draws it at most once a frame. */
export class TimelineController {
  readonly frame: Frame;
  readonly overlay: Overlay;
  readonly #hooks: Hooks;
  readonly host: Element;
  readonly #view: Window;
  #options: TimelineOptions;
  readonly #settingIssues: () => readonly Issue[];
  /** The function that errors of the options name: the one that gave them. */
  #where: string;
  #document: unknown;
  #prepared: PreparedTimeline;
  #state: ViewState;
  #width: Px = 0;
  /** From the page's style sheets: read when the picture is laid out anew. */
  readonly #style: HostStyle;
  /** Draws a window of what was laid out last. */
  #make: ReturnType<typeof sceneMaker> | null = null;
  #initialScene: Scene | null = null;
  #scene: Scene | null = null;
  #isStale = true;
  #frameId = 0;
  /** The event that the details describe now; undefined where they must be written anew. */
  #openEvent: string | null | undefined = null;

  /** @throws TypeError or RangeError where an option cannot be used */
  constructor(host: Element, { document, options, hooks, where, ships, settingIssues = () => [] }: TimelineSetup) {
    const page = host.ownerDocument;
    this.host = host;
    this.#view = page.defaultView ?? window;
    this.#hooks = hooks;
    this.#options = options;
    this.#style = hostStyle(host);
    this.#settingIssues = () => [...settingIssues(), ...this.#style.issues];
    this.#where = where;
    this.#document = document;
    this.#state = { ...blank, window: options.window ?? null };
    this.#prepared = prepare(read(document, options, where, ships), options, where);
    this.frame = frame(page);
    this.overlay = overlayIn(this.frame.overlay, {
      make: this.frame.make,
      language: () => this.#prepared.resolved.language,
    });
    this.#say();
  }

  get state(): ViewState {
    return this.#state;
  }

  get prepared(): PreparedTimeline {
    return this.#prepared;
  }

  /** The document as it was given. */
  get document(): unknown {
    return this.#document;
  }

  get issues(): readonly Issue[] {
    return [...this.#settingIssues(), ...this.#prepared.issues, ...(this.#initialScene?.issues ?? [])];
  }

  get scene(): Scene | null {
    return this.#scene;
  }

  get options(): TimelineOptions {
    return this.#options;
  }

  /** Shows another document, or with undefined the same, by these options; true where a document was read for it. */
  show(document: unknown, options: TimelineOptions, where: string): boolean {
    const before = this.#options;
    const isRead = document !== undefined || readsOtherwise(options.languages, before.languages);
    const given = document === undefined ? this.#document : document;
    const source = isRead ? read(given, options, where, this.#prepared.ships) : this.#prepared;
    const wished = options.align === before.align ? this.#state.aligned : null;
    const aligned = stillAligned(source.timeline, wished, options.zone);
    this.#prepared = prepare(source, counting(options, aligned), where);
    this.#state = { ...afterOptions(this.#state, { before, after: options }), aligned };
    const shown = { timeline: source.timeline, zone: this.#prepared.resolved.zone, window: options.window ?? null };
    if (document !== undefined) this.#state = update(this.#state, { do: "document", ...shown });
    if (document !== undefined) this.#document = document;
    this.#options = options;
    this.#where = where;
    this.#isStale = true;
    this.#openEvent = undefined;
    this.#say();
    this.schedule();
    return isRead;
  }

  /** Does something; draws soon where that changed anything. */
  act(action: Action): void {
    const before = this.#state;
    this.#state = update(before, action);
    if (this.#state === before) return;
    if ((["expanded", "lanes", "form", "aligned"] as const).some((name) => this.#state[name] !== before[name]))
      this.#isStale = true;
    if (this.#state.aligned !== before.aligned) {
      this.#prepared = prepare(this.#prepared, counting(this.#options, this.#state.aligned), "setState");
      this.#openEvent = undefined;
    }
    this.schedule();
    this.#hooks.acted(before, this.#state);
  }

  /** The available width; at 0 nothing is drawn. */
  resize(width: Px): void {
    if (Math.floor(width) === this.#width) return;
    this.#width = Math.floor(width);
    this.#isStale = true;
    this.schedule();
  }

  /** The page's styles may be others now. */
  restyle(options: TimelineOptions = this.#options): void {
    this.#options = options;
    // Colours are the style sheet's own matter: only what is laid out with is drawn anew.
    if (!this.#style.isOther()) return;
    this.#isStale = true;
    this.schedule();
  }

  schedule(): void {
    if (this.#frameId === 0) this.#frameId = this.#view.requestAnimationFrame(() => this.draw());
  }

  /** Draws now what would have been drawn in the next frame. */
  draw(): void {
    this.stop();
    if (this.#width > 0) this.#hooks.draw(() => this.#draw());
  }

  /** Forgets the frame that was asked for. */
  stop(): void {
    this.#view.cancelAnimationFrame(this.#frameId);
    this.#frameId = 0;
  }

  #draw(): void {
    const before = this.#state;
    if (this.#isStale) this.#restage();
    const initial = this.#initialScene;
    if (initial === null) return;
    const { window } = this.#state;
    const scene = window === null || initial.window === null ? initial : (this.#make?.(window) ?? initial);
    this.#scene = scene;
    const { svg, field } = this.frame;
    drawSvg(svg, scene, { theme: light, decorative: true, withHidden: true });
    field.dataset.form = scene.form;
    this.overlay.place(scene, this.#state);
    this.#drawDetails(scene);
    this.#hooks.drawn(scene, { before, after: this.#state });
  }

  #restage(): void {
    const { timeline, resolved, facts } = this.#prepared;
    const hadAxis = this.#initialScene !== null && this.#initialScene.window !== null;
    if (this.#style.read()) this.#say();
    this.#make = sceneMaker(timeline, this.#drawOptions(), { where: this.#where, known: facts });
    this.#initialScene = this.#make();
    const navigation = navigationModel(this.#initialScene, timeline, resolved.zone);
    this.#state = update(this.#state, { do: "navigation", navigation });
    // Details offer to count from their event only where there is an axis.
    if (hadAxis !== (navigation.window !== null)) this.#openEvent = undefined;
    this.overlay.fill(this.#initialScene, navigation);
    const { laneOrder = "" } = this.#initialScene;
    const { ui, punctuation } = resolved.language.words;
    this.frame.help.textContent = [laneOrder, ui.keyHelp].filter(Boolean).join(punctuation.space);
    fillToolbar(this.frame, { language: resolved.language, zooms: navigation.window !== null });
    fillFormsMenu(this.frame, {
      language: resolved.language,
      forms: offeredForms(this.#width, this.#options.form, this.#state.form ?? undefined),
      drawn: this.#initialScene.form,
    });
    this.#isStale = false;
  }

  /** The form that the reader chose or the page asks for; undefined leaves the choice to the width. */
  #form(): Form | undefined {
    return this.#state.form ?? this.#options.form;
  }

  /** The title is above the picture as text of the page, so it is not drawn a second time. */
  #drawOptions(): Parameters<typeof sceneMaker>[1] {
    const {
      theme: _theme,
      window: _window,
      form: _form,
      order = "weight",
      expand = [],
      ...options
    } = this.#prepared.options;
    const { lanes, expanded } = this.#state;
    const form = this.#form();
    return {
      ...options,
      ...(form === undefined ? {} : { form }),
      order: lanes === null ? order : { ...wishOf(order), near: lanes },
      expand: expanded ?? expand,
      lang: this.#prepared.resolved.language.code,
      width: this.#width,
      title: false,
      theme: this.#style.theme,
    };
  }

  #say(): void {
    const isTitled = this.#options.title ?? true;
    fillHead(this.frame, { prepared: this.#prepared, settingIssues: this.#settingIssues(), isTitled });
    this.#hooks.worded();
  }

  #drawDetails(scene: Scene): void {
    const { details, make } = this.frame;
    const { open } = this.#state;
    const { timeline, facts, resolved } = this.#prepared;
    if (open !== this.#openEvent) {
      this.#openEvent = open;
      const event = timeline.events.find(({ id }) => id === open);
      const had = fillDetails(
        details,
        event === undefined
          ? []
          : detailsOf(facts.of(event), { make, language: resolved.language }, this.#countsFrom(event)),
      );
      if (had && event === undefined) this.overlay.cell(this.#state.focus)?.focus({ preventScroll: true });
    }
    if (open !== null) placeDetails(details, scene, placeOfEvent(this.#state, open));
  }

  /** Whether time is counted from an event; null where it cannot be, or there is no axis. */
  #countsFrom({ id, time }: TimelineEvent): boolean | null {
    const { align, zone } = this.#prepared.resolved;
    const hasAxis = this.#initialScene !== null && this.#initialScene.window !== null;
    return !hasAxis || time === null || zeroOf(inDisplayZone(time, zone)) === null ? null : align === id;
  }

  announce(message: string): void {
    const { formatter } = this.prepared.facts;
    const { code, words } = formatter.reader.language;
    announce(this.frame.status, message, {
      breaks: (text) => formatter.pieces(text, code),
      ellipsis: words.punctuation.ellipsis,
    });
  }
}
