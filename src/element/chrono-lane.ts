import { cut } from "../base/cut.ts";
import { expectObject } from "../base/expect.ts";
import type { Issue } from "../base/issue.ts";
import type { Language } from "../time/language.ts";
import { shippedCodes, type LanguageLibrary } from "../time/language-library.ts";
import { ComingDocument } from "./coming-document.ts";
import { keep, restoreKept, type Kept } from "./kept-state.ts";
import { eventNames } from "./listeners.ts";
import { mountTimeline, type Mounted } from "./mount.ts";
import { missingLanguages, notice, type NoticeState } from "./notice.ts";
import { ReflectingElement } from "./reflected.ts";
import { RequestedOptions } from "./requested-options.ts";
import type { TimelineEvents, TimelineHandle, TimelineOptions } from "./options.ts";
import { attributeFault, attributeFaults, readAttributes, stateOf } from "./read-attributes.ts";
import { adoptStyles } from "./adopt-styles.ts";
import { fetchDocument } from "./source.ts";
import { upgrade } from "./upgrade.ts";

/** The name of the element in errors of its options. */
const tag = "<chrono-lane>";

/** The hint for an address without an answer that can be used. */
const unanswered = "check the address in src, and whether its server lets this page read it";

/** Options of the element: all may be left out. */
export type ElementOptions = Partial<TimelineOptions>;

/**
 * What `<chrono-lane>` does, without the languages that it brings. The content between its tags is a fallback, shown until there is a
 * timeline, and where there never comes one.
 */
export abstract class ChronolaneBase extends ReflectingElement {
  static readonly observedAttributes: readonly string[] = [
    "src",
    "lang",
    "calendar",
    "theme",
    "form",
    "height",
    "state",
    "issues",
  ];
  readonly #root: ShadowRoot;
  #data: unknown = null;
  #handle: Mounted | null = null;
  #loading: AbortController | null = null;
  /** The state before the element was taken out of the page: it may come back, to another place. */
  #kept: Kept | null = null;
  /** The issues of the text that the document was read from. */
  #written: readonly Issue[] = [];
  /** The issues of the last event. */
  #emitted: readonly Issue[] = [];
  /** Set where the options could not be used: others may mend that. */
  #isRefused = false;
  /** Set while properties are read that were set before the tag was known: the timeline begins after all of them. */
  #isUpgrading = false;
  /** The notice that a language could not be loaded. */
  #missing: readonly HTMLElement[] = [];
  #requestedOptions: RequestedOptions | null = null;
  #comingDocument: ComingDocument | null = null;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: "open" });
  }

  /**
   * The languages that the element can speak, and how it comes by others.
   * @internal
   */
  protected abstract readonly library: LanguageLibrary;

  get #requested(): RequestedOptions {
    return (this.#requestedOptions ??= new RequestedOptions(this.library, {
      where: tag,
      attributes: () => ({ options: readAttributes(this), lang: this.getAttribute("lang") }),
    }));
  }

  get #coming(): ComingDocument {
    return (this.#comingDocument ??= new ComingDocument(this.#requested, {
      current: () => this.#handle?.document,
      draw: (document, { isLoaded, where }) => {
        if (isLoaded || this.#handle !== null) this.#draw(document, where);
        else this.#say("loading");
      },
      arrived: (document) => this.#attempt(() => this.#draw(document, tag)),
    }));
  }

  /** The document to show: what `src` would fetch, given as a value. It wins over `src`; null takes it away. */
  get data(): unknown {
    return this.#data;
  }

  set data(document: unknown) {
    this.#data = document ?? null;
    this.#kept = null;
    if (!this.isConnected) return;
    if (this.#data === null || this.#handle === null) this.#begin();
    else this.#show(document);
  }

  /** What the attributes do not say: `zone`, `window`, `order`, `linear`, more `languages`. Attributes win where both say something. */
  get options(): ElementOptions {
    return this.#requested.given;
  }

  set options(options: ElementOptions | null | undefined) {
    const given = options ?? {};
    expectObject(given, [], { name: "options", where: tag, such: 'an object such as { lang: "en" }' });
    this.#try(undefined, () => this.#requested.replace(given));
  }

  /** The living timeline; null while there is none. */
  get timeline(): TimelineHandle | null {
    return this.#handle;
  }

  connectedCallback(): void {
    this.#isUpgrading = true;
    const faults = upgrade(this, ["data", "options", "src", "theme", "form", "calendar"]);
    this.#isUpgrading = false;
    adoptStyles(this.#root);
    this.#root.addEventListener("click", this.#retry);
    if (faults.length > 0) this.#refuse(faults[0]);
    else if (this.#handle === null) this.#begin();
  }

  disconnectedCallback(): void {
    this.#loading?.abort();
    this.#loading = null;
    this.#isRefused = false;
    this.#requested.dropChanges();
    if (this.#handle !== null) {
      const { document: coming } = this.#coming;
      this.#kept = keep(this.#handle, { coming, written: this.#written, options: this.#requested.resolve() });
    }
    this.#coming.stop();
    this.#handle?.destroy();
    this.#handle = null;
    this.#root.removeEventListener("click", this.#retry);
    this.#root.replaceChildren();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if (name === "src") this.#kept = null;
    if (!this.isConnected && name === "state" && this.#kept !== null) this.#kept = { ...this.#kept, isStateNew: true };
    if (!this.isConnected) return;
    if (name === "state") this.#restore();
    if (name === "src") {
      if (this.#data === null) this.#begin();
      return;
    }
    this.#requested.dropChanges(name);
    if (name === "lang") this.#show();
    else if (name === "theme" && [before, after].every((value) => attributeFault(name, value) === null))
      this.#handle?.restyle(this.#requested.resolve());
    else this.#handle?.set(undefined, this.#requested.resolve());
  }

  readonly #retry = ({ target }: Event): void => {
    if (!(target instanceof Element) || target.closest('[data-do="retry"]') === null) return;
    if (this.#handle === null) this.#begin();
    else this.#show();
  };

  #begin(): void {
    if (this.#isUpgrading) return;
    this.#loading?.abort();
    this.#loading = null;
    this.#coming.stop();
    if (this.#kept !== null) {
      const { document, written } = this.#kept;
      return this.#attempt(() => this.#show(document, { written }));
    }
    const src = this.getAttribute("src");
    if (this.#data !== null) return this.#attempt(() => this.#show(this.#data));
    this.#say(src === null ? "waiting" : "loading");
    if (src !== null) this.#load(src);
  }

  #load(src: string): void {
    const loading = new AbortController();
    this.#loading = loading;
    fetchDocument(src, { base: this.baseURI, signal: loading.signal }).then(
      (fetched) => {
        if (loading.signal.aborted) return;
        this.#loading = null;
        if ("failed" in fetched) this.#fail(fetched.failed, fetched);
        else this.#attempt(() => this.#show(fetched.document, { written: fetched.issues }));
      },
      () => undefined,
    );
  }

  /** Draws where nobody is there to catch a fault: the options were set long ago. */
  #attempt(draw: () => void): void {
    try {
      draw();
    } catch (fault) {
      this.#refuse(fault);
    }
  }

  #refuse(fault: unknown): void {
    this.#fail("options", { said: fault instanceof Error ? fault.message : String(fault) });
  }

  /** Tells the page in English, readers in their language, and authors in both. */
  #fail(state: "answer" | "json" | "options", detail: { readonly said: string; readonly hint?: string }): void {
    const { said, hint = state === "options" ? "give the element options that it can use" : unanswered } = detail;
    this.#say(state, this.#requested.forAuthors ? detail : {});
    const quote = state === "options" ? {} : { quote: cut(this.src) };
    const message = state === "options" ? said : `the document could not be loaded: ${said}`;
    this.#dispatch("issue", {
      issues: [{ code: "load-failed", severity: "error", path: "", ...quote, message, hint }],
    });
  }

  #say(state: NoticeState, detail: { readonly said?: string; readonly hint?: string } = {}): void {
    this.#handle?.destroy();
    this.#handle = null;
    this.#requested.dropChanges();
    this.#isRefused = state === "options";
    this.#root.replaceChildren(...notice(this.ownerDocument, { state, language: this.#language(), ...detail }));
  }

  /** Shows a document, or with undefined the one that is there or on its way, as soon as all that it needs is loaded. */
  #show(
    given?: unknown,
    { written = [], where = tag }: { readonly written?: readonly Issue[]; readonly where?: string } = {},
  ): void {
    if (given !== undefined) {
      this.#written = written;
      this.#loading?.abort();
      this.#loading = null;
    }
    if (given !== undefined || this.#coming.document !== undefined || this.#handle !== null)
      this.#coming.show(given, where);
    else if (this.#isRefused) this.#begin();
    // While `src` is fetched the language may be another.
    else if (this.#loading !== null) this.#say("loading");
  }

  /** Draws by what was loaded, or without what could not be. */
  #draw(document: unknown, where: string): void {
    if (this.#handle === null) this.#mount(document);
    else this.#handle.set(document, this.#requested.resolve(), where);
    const { missing } = this.#requested.languages;
    this.#missing.forEach((node) => node.remove());
    this.#missing = missingLanguages(this.ownerDocument, { missing, language: this.#language() });
    this.#root.append(...this.#missing);
  }

  #mount(document: unknown): void {
    const handle = mountTimeline(this.#root, document, this.#requested.resolve(), {
      place: () => undefined,
      remove: () => undefined,
      themed: () => undefined,
      where: tag,
      ships: shippedCodes(this.library),
      emitted: this.#emitted,
      settingIssues: () => [...this.#written, ...attributeFaults(this), ...this.#requested.issues()],
      coming: () => this.#coming.document,
      update: (next, changes = {}) => this.#try(next, () => this.#requested.change(changes), "update"),
    });
    this.#handle = handle;
    for (const name of eventNames) handle.on(name, (detail) => this.#dispatch(name, detail));
    if (!restoreKept(handle, this.#kept, this.#requested.resolve())) this.#restore();
    this.#kept = null;
  }

  /** The choices that the attribute `state` names; a value that is no state is among the faults of attributes. */
  #restore(): void {
    const state = stateOf(this);
    if (state !== null) this.#handle?.setState(state);
  }

  /** Shows a document, or the same, by other options; where they cannot be used, those of before stay. */
  #try(document: unknown, ask: () => void, where = tag): void {
    this.#coming.attempt(ask, () => this.#show(document, { where }));
  }

  #dispatch<Name extends keyof TimelineEvents>(name: Name, detail: TimelineEvents[Name]): void {
    if ("issues" in detail) this.#emitted = detail.issues;
    // Made in a line of its own: the manifest's analyser takes an event that is made in the call for one without a name.
    const event = new CustomEvent(`chronolane-${name}`, { bubbles: true, composed: true, detail });
    this.dispatchEvent(event);
  }

  /** Before the document is there, the page says which language is wanted. */
  #language(): Language {
    const found = this.#requested.languageBefore(this.closest("[lang]")?.getAttribute("lang"));
    if (found === undefined) throw new TypeError(`options.languages is empty in ${tag}; use at least one language`);
    return found;
  }
}
