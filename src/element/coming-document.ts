import type { RequestedOptions } from "./requested-options.ts";

/** The place where documents are drawn. */
interface DocumentPlace {
  /** The document that is drawn, or of which a first picture waits. */
  readonly current: () => unknown;
  /**
   * Draws a document, or with undefined the current one, by the options of now. Where not all that it needs is loaded, it
   * is not given yet.
   */
  readonly draw: (document: unknown, how: { readonly isLoaded: boolean; readonly where: string }) => void;
  /** The same, once all was loaded or could not be. */
  readonly arrived: (document: unknown) => void;
}

/** The document that waits for its languages, while the one of before stays. */
export class ComingDocument {
  readonly #requested: RequestedOptions;
  readonly #place: DocumentPlace;
  #state: { readonly document: unknown; readonly isFirst: boolean } = { document: undefined, isFirst: true };

  constructor(requested: RequestedOptions, place: DocumentPlace) {
    this.#requested = requested;
    this.#place = place;
  }

  /** Undefined where none waits, or only the current one does. */
  get document(): unknown {
    return this.#state.document;
  }

  /** Whether nothing that was asked for could be drawn yet. */
  get isFirst(): boolean {
    return this.#state.isFirst;
  }

  /** Shows a document, or with undefined the coming or the current one, as soon as all that it needs is loaded. */
  show(given: unknown, where: string): void {
    const document = given === undefined ? this.document : given;
    const isLoaded = this.#request(document);
    this.#state = { document: isLoaded ? undefined : document, isFirst: this.isFirst && !isLoaded };
    this.#place.draw(isLoaded ? document : undefined, { isLoaded, where });
  }

  /** Shows by other options; where they cannot be used, options and documents are those of before. */
  attempt(ask: () => void, show: () => void): void {
    const before = this.#state;
    this.#requested.attempt(ask, {
      draw: show,
      undo: () => {
        this.#state = before;
        this.#request(before.document);
      },
    });
  }

  /** Forgets the document, and what is loaded for it. */
  stop(): void {
    this.#requested.languages.stop();
    this.#state = { document: undefined, isFirst: this.isFirst };
  }

  #request(document: unknown): boolean {
    return this.#requested.request(document === undefined ? this.#place.current() : document, () => {
      const arrived = this.document;
      this.#state = { document: undefined, isFirst: false };
      this.#place.arrived(arrived);
    });
  }
}
