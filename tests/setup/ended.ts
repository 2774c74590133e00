/** What undoes what a test made in the page: called after each test, by a setup file, as files share the page. */
export const ended: (() => void)[] = [];
