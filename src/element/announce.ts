const most = 140;

/** One polite message: cut at a word, so that it does not talk over what the reader does next. */
export function announce(status: HTMLElement, message: string, ellipsis: string): void {
  status.textContent = shortened(message, ellipsis);
}

function shortened(message: string, ellipsis: string): string {
  if (message.length <= most) return message;
  const cut = message.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : undefined).replace(/[\ud800-\udbff]$/u, "")}${ellipsis}`;
}
