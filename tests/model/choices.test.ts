import { expect, test } from "vitest";
import { linkKinds, roles, stances, statuses } from "../../src/model/choices.ts";
import { issueKinds } from "../../src/model/issues.ts";

// Declarations are made file by file, so that the hints of the table cannot be put together from the lists.
test.each([
  ["unknown-role", roles],
  ["unknown-status", statuses],
  ["unknown-stance", stances],
  ["unknown-link-kind", linkKinds],
] as const)("the hint of %s names every word that is known, in its order", (code, words) => {
  expect(issueKinds[code].hint).toBe(`use ${words.slice(0, -1).join(", ")} or ${words.at(-1)!}`);
});
