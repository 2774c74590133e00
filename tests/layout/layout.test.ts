import { describe, expect, it } from "vitest";
import { collisions, generated, laid, seed, seedNames } from "./laid.ts";
import { laidFor } from "./stories.ts";

const widths = [720, 800, 960, 1200, 1440];

describe("labels", () => {
  it.each(
    seedNames.flatMap((name) => widths.flatMap((width) => ["en", "th"].map((lang) => [name, width, lang] as const))),
  )("of %s at %i px in %s never overlap one another nor another's bar", (name, width, lang) => {
    expect(collisions(laid(seed(name), { width, lang }))).toEqual([]);
  });

  it.each([36, 200])("of %i generated events never overlap", (count) => {
    expect(collisions(laid(generated(count)))).toEqual([]);
  });

  it("are all shown where the lanes may be as tall as they need", () => {
    for (const name of seedNames)
      expect(laidFor(seed(name), { height: 2000 })(undefined).hidden.map(({ id }) => id)).toEqual([]);
  });

  it("never cross the dateline, nor leave the plot", () => {
    for (const width of widths) {
      const { items, plot, dateline } = laid(seed("january-2022"), { width });
      for (const { label, id } of items) {
        if (label === null) continue;
        const { x, width: wide } = label.box;
        expect(x, id).toBeGreaterThanOrEqual(plot.x);
        expect(x + wide, id).toBeLessThanOrEqual(plot.x + plot.width);
        if (dateline !== null) expect(x < dateline.x && x + wide > dateline.x, id).toBe(false);
      }
    }
  });

  it("that are too long are shortened, and counted as hidden", () => {
    const { hidden, items } = laid({
      chronolane: 1,
      events: [
        { id: "long", title: "word ".repeat(2000), when: "2022-01-21" },
        { id: "short", title: "short", when: "2022-01-25" },
      ],
    });
    expect(hidden.map(({ id }) => id)).toEqual(["long"]);
    expect(items.find(({ id }) => id.startsWith("long"))?.label?.lines.some(({ text }) => text.endsWith("…"))).toBe(
      true,
    );
  });
});

describe("lanes", () => {
  it("are those of actors with events, their members sharing them", () => {
    expect(
      laid(seed("january-2022"))
        .lanes.map(({ actor }) => actor?.id)
        .sort(),
    ).toEqual(["de", "fr", "nato", "ru", "ua", "uk", "us"]);
  });

  it("stand as the author fixed them", () => {
    expect(laid(seed("january-2022"), { order: ["ua", "us"] }).lanes.map(({ actor }) => actor?.id)).toEqual([
      "ua",
      "us",
      "ru",
      "de",
      "uk",
      "nato",
      "fr",
    ]);
    expect(laid(seed("january-2022"), { order: "document" }).lanes[0]?.actor?.id).toBe("us");
  });

  it("have one for events that name no actor", () => {
    const { lanes } = laid({ chronolane: 1, events: [{ title: "a", when: "2022" }] });
    expect(lanes.map(({ actor, name }) => [actor, name.text])).toEqual([[null, "No actor named"]]);
  });

  it("keep rows and heights at every zoom", () => {
    const home = laid(seed("january-2022"));
    const [from, to] = [Date.UTC(2022, 0, 15), Date.UTC(2022, 0, 24)];
    const near = laid(seed("january-2022"), { window: { from, to } });
    expect(near.lanes.map(({ y, height, rows }) => [y, height, rows])).toEqual(
      home.lanes.map(({ y, height, rows }) => [y, height, rows]),
    );
    const row = new Map(home.items.map(({ id, row: at }) => [id, at]));
    for (const item of near.items) expect(item.row).toBe(row.get(item.id));
    expect(collisions(near)).toEqual([]);
  });
});

describe("what has no place on the axis", () => {
  it("stands in the tray, and background beside the axis, and nothing is left out", () => {
    const document = seed("january-2022") as { readonly events: readonly { readonly id: string }[] };
    const { items, footerBands } = laid(document);
    const shown = new Set([
      ...items.map(({ event }) => event.id),
      ...footerBands.flatMap(({ entries }) => entries.map(({ event }) => event.id)),
    ]);
    expect([...shown].sort()).toEqual(document.events.map(({ id }) => id).sort());
    expect(footerBands.map(({ kind, entries }) => [kind, entries.length])).toEqual([
      ["context", 2],
      ["tray", 1],
    ]);
  });

  it("does not stretch the axis: background of 1945 leaves the window in 2021", () => {
    expect(laid(seed("january-2022")).scale?.window.from).toBeGreaterThan(Date.UTC(2021, 6, 1));
  });

  it("is all there is where no event has a date", () => {
    const layout = laid({
      chronolane: 1,
      events: [{ title: "a" }, { title: "b", when: { before: { event: "nothing" } } }],
    });
    expect([layout.scale, layout.items.length, layout.footerBands[0]?.entries.length]).toEqual([null, 0, 2]);
  });
});

describe("links", () => {
  it("join the lanes of an event, each end with its role", () => {
    const links = laid(seed("january-2022")).links.filter(({ event }) => event.id === "talks");
    expect(links.map(({ from, to }) => [from.role, to.role, from.lane === to.lane])).toEqual([
      ["party", "party", false],
    ]);
  });

  it("run inside the body of their event", () => {
    const { links, items } = laid(seed("january-2022"));
    for (const { event, x } of links) {
      const item = items.find((one) => one.event.id === event.id && one.claim === null);
      expect(x, event.id).toBeGreaterThanOrEqual((item?.bar.x ?? 0) - 0.01);
      expect(x, event.id).toBeLessThanOrEqual((item?.bar.x ?? 0) + (item?.bar.width ?? 0) + 0.01);
    }
  });
});
