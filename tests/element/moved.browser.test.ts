import { expect, test } from "vitest";
import type { ChronolaneElement } from "../../src/element.ts";
import { find, place, settled, small, tag } from "./fixture.ts";

const title = ({ shadowRoot }: ChronolaneElement): string => find(shadowRoot!, "#title").textContent;

async function movedTag(attributes: { readonly [name: string]: string } = {}): Promise<ChronolaneElement> {
  const element = tag({ lang: "en", ...attributes }, { data: small });
  await settled();
  element.timeline!.setState({ open: "two", form: "list" });
  await settled();
  element.remove();
  return element;
}

test("what attributes and options say anew while the tag is out of the page wins over the choices of before", async () => {
  for (const change of [
    (element: ChronolaneElement) => element.setAttribute("form", "table"),
    (element: ChronolaneElement) => (element.options = { form: "table" }),
  ]) {
    const element = await movedTag();
    change(element);
    place().append(element);
    await settled();
    expect(element.timeline!.getState()).toMatchObject({ open: "two", form: null });
    expect(find(element.shadowRoot!, ".field").dataset.form).toBe("table");
  }
  const element = await movedTag({ state: '{"open":"one"}' });
  element.setAttribute("state", '{"selection":"three"}');
  place().append(element);
  expect(element.timeline!.getState()).toMatchObject({ selection: "three", open: null, form: "list" });
});

test("a move keeps the document that update gave, together with the choices made in it", async () => {
  const element = tag({ lang: "en" }, { data: small });
  const events = [{ id: "new", title: "New", when: "2022", actors: [{ actor: "a" }] }];
  element.timeline!.update({ ...small, title: "Updated", events });
  await settled();
  element.timeline!.open("new");
  await settled();
  place().append(element);
  expect([title(element), element.timeline!.getState().open, element.timeline!.issues]).toEqual(["Updated", "new", []]);
});

test("data that is set always begins anew, also while the tag is back in the page and not drawn yet", async () => {
  const element = await movedTag();
  element.options = { measureText: () => Number.NaN };
  place().append(element);
  expect(element.timeline).toBe(null);
  element.data = { ...small, title: "Another" };
  element.options = {};
  expect([title(element), element.timeline!.getState().open]).toEqual(["Another", null]);
});
