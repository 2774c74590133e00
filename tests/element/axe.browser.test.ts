import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { find, next, settled, story, tag } from "./fixture.ts";

async function faults(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ""}`),
  );
}

describe.each(["light", "dark"])("axe finds nothing in the %s theme", (theme) => {
  test.each([
    ["th", 1200],
    ["en", 1200],
    ["th", 800],
    ["en", 390],
    ["th", 320],
  ] as const)("in %s at %i px, with details open and zoomed in", async (lang, width) => {
    const element = tag(
      { lang, theme, issues: "" },
      { width, data: { ...story, events: [...story.events!, { title: "x", when: "2022-02-30" }] } },
    );
    const root = element.shadowRoot!;
    expect(await faults(element)).toEqual([]);
    find(root, "[data-event=talks].cell").click();
    element.timeline!.zoomTo({ event: "talks" });
    root.querySelector<HTMLDetailsElement>("details.faults")!.open = true;
    await settled();
    expect(await faults(element)).toEqual([]);
  });

  test("nor where there is nothing, or where loading failed", async () => {
    expect(await faults(tag({ theme }, { data: { chronolane: 1 } }))).toEqual([]);
    const failed = tag({ theme, src: URL.createObjectURL(new Blob(["no"])) });
    await next(failed, "chronolane-issue");
    expect(await faults(failed)).toEqual([]);
  });
});

test("and axe looks into it at all", async () => {
  const element = tag({}, { data: story });
  find(element.shadowRoot!, ".button").removeAttribute("aria-label");
  find(element.shadowRoot!, ".button").removeAttribute("title");
  expect(await faults(element)).toEqual([expect.stringMatching(/^button-name/)]);
});
