import { cut } from "../base/cut.ts";
import type { Issue } from "../base/issue.ts";
import { formNames } from "../scene/options.ts";
import { isThemeName, themes } from "../theme/themes/themes.ts";
import { calendars } from "../time/calendars/calendars.ts";
import type { Language } from "../time/language.ts";
import { eventNames } from "./listeners.ts";
import { mountTimeline, type Mounted } from "./mount.ts";
import { notice, type NoticeState } from "./notice.ts";
import type { TimelineEvents, TimelineHandle, TimelineOptions } from "./options.ts";
import { adoptStyles } from "./sheet.ts";
import { fetchDocument } from "./source.ts";

/** The module may be imported where there is no page. */
const Base: typeof HTMLElement =
  typeof HTMLElement === "undefined" ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/** Options of the element: all may be left out. */
export type ElementOptions = Partial<TimelineOptions>;

/** The attributes that have a closed list of values. */
const allowed: { readonly [name: string]: readonly string[] } = {
  theme: [...themes.keys(), "auto"],
  form: formNames,
};

/** The fault of an attribute's value; null where it may be used, or is not checked. An empty value is no value. */
function attributeFault(name: string, value: string | null): Issue | null {
  const names = allowed[name];
  if (names === undefined || value === null || value === "" || names.includes(value)) return null;
  return {
    code: "attribute-unused",
    severity: "warning",
    path: "",
    quote: cut(value),
    message: `the attribute ${name} is "${cut(value)}"; use ${names.join(", ")}`,
    hint: `the default is used until ${name} has one of these values`,
  };
}

const languageOf = (tag: string | null | undefined, languages: readonly Language[]): Language | undefined =>
  languages.find(({ code }) => tag?.split("-")[0]?.toLowerCase() === code.split("-")[0]);

/**
 * What `<chrono-lane>` does, without the languages that it brings. What stands between its tags is shown until there is a
 * timeline, and where there never comes one.
 */
export abstract class ChronolaneBase extends Base {
  static readonly observedAttributes: readonly string[] = ["src", "lang", "calendar", "theme", "form", "issues"];
  readonly #root: ShadowRoot;
  #data: unknown = null;
  #options: ElementOptions = {};
  #handle: Mounted | null = null;
  #loading: AbortController | null = null;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: "open" });
  }

  /** The languages that the element can speak. */
  protected abstract languages: readonly Language[];

  /** Loads what a document needs beyond the languages that it can speak; null where that is nothing. */
  protected abstract readonly bring: (
    document: unknown,
    needs: { readonly have: readonly Language[]; readonly lang?: string | undefined },
  ) => Promise<readonly Language[]> | null;

  /** The document to show: what `src` would fetch, given as a value. It wins over `src`; null takes it away. */
  get data(): unknown {
    return this.#data;
  }

  set data(document: unknown) {
    this.#data = document ?? null;
    if (!this.isConnected) return;
    if (this.#data === null) this.#begin();
    else this.#show(document);
  }

  /** What the attributes do not say: `zone`, `window`, `order`, `linear`, more `languages`. Attributes win where both say something. */
  get options(): ElementOptions {
    return this.#options;
  }

  set options(options: ElementOptions | null | undefined) {
    const before = this.#options;
    this.#options = options ?? {};
    try {
      this.#handle?.set(undefined, this.#decided());
    } catch (fault) {
      this.#options = before;
      throw fault;
    }
  }

  /** The living timeline; null while there is none. */
  get timeline(): TimelineHandle | null {
    return this.#handle;
  }

  connectedCallback(): void {
    // Set before the tag was known, these would hide the accessors.
    for (const name of ["data", "options"] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    adoptStyles(this.#root);
    this.#root.addEventListener("click", this.#retry);
    if (this.#handle === null) this.#begin();
  }

  disconnectedCallback(): void {
    this.#loading?.abort();
    this.#loading = null;
    this.#handle?.destroy();
    this.#handle = null;
    this.#root.removeEventListener("click", this.#retry);
    this.#root.replaceChildren();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected) return;
    if (name === "src") {
      if (this.#data === null) this.#begin();
    } else if (name === "theme" && [before, after].every((value) => attributeFault(name, value) === null)) {
      this.#handle?.restyle(this.#decided());
    } else if (name === "lang" && this.#handle !== null && languageOf(after, this.#languages()) === undefined) {
      this.#show(this.#handle.document);
    } else {
      this.#handle?.set(undefined, this.#decided());
      if (this.#handle !== null && attributeFault(name, after) !== null)
        this.#tell("issue", { issues: this.#handle.issues });
    }
  }

  readonly #retry = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('[data-do="retry"]') !== null) this.#load();
  };

  #begin(): void {
    if (this.#data !== null) this.#show(this.#data);
    else if (this.hasAttribute("src")) this.#load();
    else this.#say("waiting");
  }

  #load(): void {
    const src = this.getAttribute("src");
    if (src === null) return;
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.#say("loading");
    fetchDocument(src, { base: this.baseURI, signal: loading.signal }).then(
      (fetched) => {
        if (loading.signal.aborted) return;
        if ("failed" in fetched) return this.#fail(src, fetched.failed, fetched);
        try {
          this.#show(fetched.document);
        } catch (fault) {
          // Nobody is there to catch it: the options were set long ago.
          this.#fail(src, "options", { said: fault instanceof Error ? fault.message : String(fault) });
        }
      },
      () => undefined,
    );
  }

  #fail(
    src: string,
    state: "answer" | "json" | "options",
    told: { readonly said: string; readonly hint?: string },
  ): void {
    const { ui } = this.#language().words;
    const { said, hint = state === "options" ? "give the element options that it can use" : ui.noAnswer } = told;
    this.#say(state, told);
    this.#tell("issue", {
      issues: [
        { code: "load-failed", severity: "error", path: "", quote: cut(src), message: `${ui.failed} ${said}`, hint },
      ],
    });
  }

  #say(state: NoticeState, told: { readonly said?: string; readonly hint?: string } = {}): void {
    this.#handle?.destroy();
    this.#handle = null;
    this.#root.replaceChildren(...notice(this.ownerDocument, { state, language: this.#language(), ...told }));
  }

  #show(document: unknown): void {
    this.#loading?.abort();
    this.#loading = null;
    const bringing = this.bring(document, {
      have: this.#languages(),
      lang: this.getAttribute("lang") ?? this.#options.lang,
    });
    if (bringing === null) return this.#mount(document);
    const loading = new AbortController();
    this.#loading = loading;
    if (this.#handle === null) this.#say("loading");
    void bringing.then((languages) => {
      if (loading.signal.aborted) return;
      this.languages = languages;
      try {
        this.#mount(document);
      } catch (fault) {
        this.#fail(this.getAttribute("src") ?? "", "options", {
          said: fault instanceof Error ? fault.message : String(fault),
        });
      }
    });
  }

  #mount(document: unknown): void {
    if (this.#handle !== null) return this.#handle.set(document, this.#decided());
    const handle = mountTimeline(this.#root, document, this.#decided(), {
      place: () => undefined,
      themed: () => undefined,
      kept: true,
      noted: () => this.#attributeFaults(),
    });
    this.#handle = handle;
    for (const name of eventNames) handle.on(name, (detail) => this.#tell(name, detail));
  }

  #tell<Name extends keyof TimelineEvents>(name: Name, detail: TimelineEvents[Name]): void {
    // Made in a line of its own: the manifest's analyser takes an event that is made in the call for one without a name.
    const event = new CustomEvent(`chronolane-${name}`, { bubbles: true, composed: true, detail });
    this.dispatchEvent(event);
  }

  #attributeFaults(): readonly Issue[] {
    return Object.keys(allowed).flatMap((name) => attributeFault(name, this.getAttribute(name)) ?? []);
  }

  /** The options with the attributes over them; an attribute with an unknown value is left out, and told as an issue. */
  #decided(): TimelineOptions {
    const { languages: _languages, lang, calendar, form, theme, ...options } = this.#options;
    const languages = this.#languages();
    const own = languageOf(this.getAttribute("lang"), languages)?.code ?? lang;
    const said = this.getAttribute("calendar");
    const wished = this.getAttribute("form");
    const named = this.getAttribute("theme");
    const chosenTheme = named !== null && (named === "auto" || isThemeName(named)) ? named : theme;
    const numbered = calendars.find((name) => name === said) ?? calendar;
    const shape = formNames.find((name) => name === wished) ?? form;
    return {
      ...options,
      languages,
      ...(own === undefined ? {} : { lang: own }),
      ...(numbered === undefined ? {} : { calendar: numbered }),
      ...(shape === undefined ? {} : { form: shape }),
      ...(this.hasAttribute("issues") ? { issues: true } : {}),
      ...(chosenTheme === undefined ? {} : { theme: chosenTheme }),
    };
  }

  #languages(): readonly Language[] {
    const given = this.#options.languages ?? [];
    return [...given, ...this.languages.filter(({ code }) => given.every((language) => language.code !== code))];
  }

  /** Before the document is there, the page says which language is wanted. */
  #language(): Language {
    const languages = this.#languages();
    const found =
      [this.getAttribute("lang"), this.#options.lang, this.closest("[lang]")?.getAttribute("lang")]
        .map((tag) => languageOf(tag, languages))
        .find((language) => language !== undefined) ??
      languageOf("en", languages) ??
      languages[0];
    if (found === undefined) throw new TypeError("options.languages is empty; use at least one language");
    return found;
  }
}
