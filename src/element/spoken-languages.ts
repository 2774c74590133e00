import { cut } from "../base/cut.ts";
import type { Issue } from "../base/issue.ts";
import { checkLanguages } from "../time/check-languages.ts";
import type { Language } from "../time/language.ts";
import { baseOf } from "../base/language-tag.ts";
import { languageOf } from "../time/language-of.ts";
import { selectableCodes } from "../time/language-remedy.ts";
import { withPhrases, type LanguageLibrary, type NotLoaded } from "../time/language-library.ts";
import { notLoadedIssue } from "../time/not-loaded.ts";

/** The languages of a timeline. */
export interface LanguageWishes {
  /** Tags of the reader's language, the first one first. */
  readonly tags: readonly (string | null | undefined)[];
  /** The tag among them that an option names: one that no language has is the programmer's fault, and not passed over. */
  readonly option: string | undefined;
  /** Languages that the page brings itself. */
  readonly given: readonly Language[] | undefined;
}

/** The languages of a living timeline: those at hand, and what its documents and its reader need beside them. */
export class SpokenLanguages {
  /** The tag that was chosen last; put back where options with another are refused. */
  lang: string | undefined;
  readonly #library: LanguageLibrary;
  readonly #where: string;
  #own: readonly Language[];
  #phrases: ReadonlyMap<string, NonNullable<Language["phrases"]>> = new Map();
  #failed: readonly NotLoaded[] = [];
  /** The last request: what earlier ones load comes too late. */
  #request: object | null = null;

  /** `where` is the function, or the tag, that errors name. */
  constructor(library: LanguageLibrary, where: string) {
    this.#library = library;
    this.#where = where;
    this.#own = library.atHand;
  }

  /** All that can be spoken now; those that the page brings come first. */
  all(given: readonly Language[] = []): readonly Language[] {
    const own = checkLanguages(given, this.#where);
    const others = this.#own.filter(({ code }) => own.every((language) => language.code !== code));
    return withPhrases([...own, ...others], this.#phrases);
  }

  /** Whether all that a document needs is there. If not, `arrived` is called when it is, or could not be loaded; a later request wins. */
  request(document: unknown, wishes: LanguageWishes, arrived: () => void): boolean {
    const request = {};
    this.#request = request;
    const loading = this.#library.load(document, { have: this.all(wishes.given), wishes: written(wishes) });
    if (loading === null) {
      this.#request = null;
      this.#failed = [];
      return true;
    }
    void loading.then(({ languages, phrases, failed }) => {
      if (this.#request !== request) return;
      this.#request = null;
      this.#own = [...this.#own, ...languages];
      this.#phrases = new Map([...this.#phrases, ...phrases]);
      this.#failed = failed;
      arrived();
    });
    return false;
  }

  /** Forgets what is on its way. */
  stop(): void {
    this.#request = null;
  }

  /**
   * Chooses the tag to draw by, and remembers it: that of the first wish that can be met. While its language is on its way, the tag of before; where
   * it could not be loaded, the next wish. Undefined leaves the choice to the document.
   */
  chooseLang(wishes: LanguageWishes): string | undefined {
    const all = this.all(wishes.given);
    const tags = written(wishes);
    const first = tags.find((tag) => languageOf(tag, all) !== undefined || this.#canLoad(tag));
    const isComing = first !== undefined && languageOf(first, all) === undefined && this.#request !== null;
    if (isComing) return this.lang;
    const { option } = wishes;
    const isUnknown = typeof option !== "string" || !this.#canLoad(option);
    this.lang = tags.map((tag) => languageOf(tag, all)?.code).find((code) => code !== undefined);
    return this.lang ?? (isUnknown ? option : undefined);
  }

  /** The languages, by the first parts of their tags, of what could not be loaded. */
  get missing(): readonly string[] {
    return [...new Set(this.#failed.map(({ lang }) => lang))];
  }

  /** The language of the first tag that there is one for; else the first of all. */
  first(tags: LanguageWishes["tags"], given: LanguageWishes["given"]): Language | undefined {
    const all = this.all(given);
    const found = tags.map((tag) => (typeof tag === "string" ? languageOf(tag, all) : undefined));
    return found.find((language) => language !== undefined) ?? all[0];
  }

  /** Issues of languages that could not be loaded, and of an attribute `lang` that names none. */
  issues({
    attribute,
    given,
  }: Pick<LanguageWishes, "given"> & { readonly attribute: string | null }): readonly Issue[] {
    return [
      ...this.#unknown(attribute, given),
      ...this.#failed.map((failed) => notLoadedIssue(failed, "set lang or the document again to try again")),
    ];
  }

  #canLoad(tag: string): boolean {
    return this.#library.loadable.includes(baseOf(tag));
  }

  /** A warning where the tag of an attribute names a language that is not there and cannot be loaded. */
  #unknown(tag: string | null, given: LanguageWishes["given"]): readonly Issue[] {
    if (tag === null || tag === "" || this.#canLoad(tag)) return [];
    const all = this.all(given);
    if (languageOf(tag, all) !== undefined) return [];
    return [
      {
        code: "attribute-unused",
        severity: "warning",
        path: "",
        quote: cut(tag),
        message: `the attribute lang is "${cut(tag)}", a language that is not at hand`,
        hint: `use ${selectableCodes(all, this.#library.loadable).join(", ")}, or give the language in the property options: { languages: [ … ] }`,
      },
    ];
  }
}

const written = ({ tags }: LanguageWishes): readonly string[] =>
  tags.filter((tag): tag is string => typeof tag === "string" && tag !== "");
