import fc from "fast-check";
import { expect } from "vitest";

/** `fc.assert` for a property that answers true or false: the run counts as an assertion. */
export function expectHeld<Values>(
  property: fc.IRawProperty<Values, false>,
  parameters: fc.Parameters<Values> = {},
): void {
  const details = fc.check(property, parameters);
  expect(details.failed, fc.defaultReportMessage(details)).toBe(false);
}
