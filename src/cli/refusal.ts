/** An error of wrong use; its message is one sentence for the user. Ends the program with 2. */
export class Refusal extends Error {
  /** The command whose help says more. */
  readonly command: string | undefined;

  constructor(message: string, { command }: { readonly command?: string } = {}) {
    super(message);
    this.name = "Refusal";
    this.command = command;
  }
}
