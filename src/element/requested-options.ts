import type { Issue } from "../base/issue.ts";
import type { Language } from "../time/language.ts";
import { checkLanguages } from "../time/check-languages.ts";
import type { LanguageLibrary } from "../time/language-library.ts";
import type { TimelineOptions } from "./options.ts";
import { SpokenLanguages, type LanguageWishes } from "./spoken-languages.ts";

/** Where options come from; the later ones win. */
interface OptionSources {
  /** All options that the page gave: an argument, or the element's property. */
  readonly options: Partial<TimelineOptions>;
  /** The options given to the handle's `update` since. */
  readonly changes: Partial<TimelineOptions>;
}

/** The values of the attributes: options, and beside them the tag of the reader's language, whatever it is. */
interface AttributeOptions {
  readonly options: Partial<TimelineOptions>;
  readonly lang: string | null;
}

const noAttributes: AttributeOptions = { options: {}, lang: null };

/**
 * Checks what `update` of a handle was given, before the languages of it are asked for.
 * @throws TypeError naming `update`, where `languages` is not a list of languages
 */
export function checkChanges({ languages }: Partial<TimelineOptions>): void {
  if (languages !== undefined) checkLanguages(languages, "update");
}

/** The options that a living timeline was asked for, and the languages that it speaks by them. */
export class RequestedOptions {
  readonly languages: SpokenLanguages;
  readonly #attributes: () => AttributeOptions;
  #sources: OptionSources = { options: {}, changes: {} };

  /** `where` is the function, or the tag, that errors of the languages name. */
  constructor(
    library: LanguageLibrary,
    {
      where,
      attributes = () => noAttributes,
    }: { readonly where: string; readonly attributes?: () => AttributeOptions },
  ) {
    this.languages = new SpokenLanguages(library, where);
    this.#attributes = attributes;
  }

  /** All options that the page gave. */
  get given(): Partial<TimelineOptions> {
    return this.#sources.options;
  }

  /** Replaces what the page gave as a whole, and by that all changes. */
  replace(options: Partial<TimelineOptions>): void {
    this.#sources = { options, changes: {} };
  }

  /** Adds what the handle's `update` was given. */
  change(changes: Partial<TimelineOptions>): void {
    checkChanges(changes);
    const { options, changes: before } = this.#sources;
    this.#sources = { options, changes: { ...before, ...changes } };
  }

  /** Drops changes: of one name, or all. */
  dropChanges(name?: string): void {
    const { options, changes } = this.#sources;
    const kept = name === undefined ? [] : Object.entries(changes).filter(([changed]) => changed !== name);
    this.#sources = { options, changes: Object.fromEntries(kept) };
  }

  /** Draws by other options; where they cannot be used, those of before are back, and `undo` is called. */
  attempt(ask: () => void, { draw, undo }: { readonly draw: () => void; readonly undo: () => void }): void {
    const before = this.#sources;
    const { lang } = this.languages;
    ask();
    try {
      draw();
    } catch (fault) {
      this.#sources = before;
      this.languages.lang = lang;
      undo();
      throw fault;
    }
  }

  /** Whether all that a document needs is there. If not, `arrived` is called when it is, or could not be loaded; a later request wins. */
  request(document: unknown, arrived: () => void): boolean {
    return this.languages.request(document, this.#wishes(), arrived);
  }

  /** The options to draw by now: the page's, the attributes over them, and over both the changes; with all languages at hand. */
  resolve(): TimelineOptions {
    const { options, changes } = this.#sources;
    const { lang: _lang, languages: _languages, ...others } = { ...options, ...this.#attributes().options, ...changes };
    const wishes = this.#wishes();
    const lang = this.languages.chooseLang(wishes);
    return { ...others, languages: this.languages.all(wishes.given), ...(lang === undefined ? {} : { lang }) };
  }

  /** Whether an author is looking: the option `issues`, whether or not the others can be used. */
  get forAuthors(): boolean {
    const { options, changes } = this.#sources;
    return { ...options, ...this.#attributes().options, ...changes }.issues === true;
  }

  /** Issues of the languages that were asked for. */
  issues(): readonly Issue[] {
    return this.languages.issues({ attribute: this.#attributes().lang, given: this.#wishes().given });
  }

  /** The language that is wanted before the document is there; `around` is the tag of the page about the timeline. */
  languageBefore(around: string | null | undefined): Language | undefined {
    const { tags, given } = this.#wishes();
    const wanted = [...tags, around, "en"];
    try {
      return this.languages.first(wanted, given);
    } catch {
      // What the page gave is no list of languages: a notice says so, and needs one.
      return this.languages.first(wanted, undefined);
    }
  }

  #wishes(): LanguageWishes {
    const { options, changes } = this.#sources;
    const { lang, languages = options.languages } = changes;
    return {
      tags: [lang, this.#attributes().lang, options.lang],
      option: lang ?? options.lang,
      given: languages,
    };
  }
}
