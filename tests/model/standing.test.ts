import { describe, expect, test } from "vitest";
import { cast, claims, doc, event, read } from "./tiny.ts";

const standing = (text: string, more = {}): string =>
  read(doc(event("e", "2022-01-21", { claims: claims(text), ...more }))).event("e").standing;
const current = (text: string): readonly boolean[] =>
  read(doc(event("e", "2022-01-21", { claims: claims(text) })))
    .event("e")
    .claims.map((claim) => claim.current);

describe("the standing of an event", () => {
  test.each([
    ["unsourced", "nobody says anything", ""],
    ["attested", "a voice confirms it", "spiegel:confirms"],
    ["attested", "a voice that speaks for one of its actors asserts it", "nsc:asserts"],
    ["attested", "one of its actors asserts it", "us:asserts"],
    ["attested", "one confirms and another only reports", "spiegel:reports nsc:confirms"],
    ["reported", "it is only reported", "spiegel:reports nsc:reports"],
    ["reported", "somebody else asserts it", "spiegel:asserts ru:asserts"],
    ["disputed", "one reports it and another denies it", "spiegel:reports nsc:denies"],
    ["disputed", "one confirms it and another denies it", "nsc:confirms ru:denies"],
    ["denied", "it is only denied", "nsc:denies ru:denies"],
    ["retracted", "everything said is retracted", "spiegel:reports@2022-01-01 spiegel:retracts@2022-01-02"],
    ["retracted", "there are retractions and nothing else", "spiegel:retracts nsc:retracts"],
    ["reported", "one retracts and another still reports", "spiegel:retracts ru:reports"],
    ["denied", "one retracts and another still denies", "spiegel:retracts ru:denies"],
    ["disputed", "one retracts and two others disagree", "spiegel:retracts ru:denies nsc:reports"],
  ])("is %s where %s", (expected, _, text) => {
    expect(standing(text)).toBe(expected);
  });
});

describe("a party", () => {
  test.each(["party", "agent", "target", "host"])("is an actor in the role %s", (role) => {
    expect(standing("ru:asserts", { actors: cast(`ru:${role}`) })).toBe("attested");
  });

  test("is not an actor whom the event is only about", () => {
    expect(standing("ru:asserts", { actors: cast("us ru:about") })).toBe("reported");
  });

  test("is a member person of an acting state", () => {
    expect(standing("scholz:asserts", { actors: cast("de") })).toBe("attested");
  });

  test("is the state above an acting person", () => {
    expect(standing("de:asserts", { actors: cast("scholz:agent") })).toBe("attested");
  });

  test("is not another member of the same state", () => {
    const document = {
      ...doc(event("e", "2022-01-21", { actors: cast("scholz"), claims: claims("baerbock:asserts") })),
      actors: [
        { id: "de", name: "de" },
        { id: "scholz", name: "s", memberOf: "de" },
        { id: "baerbock", name: "b", memberOf: "de" },
      ],
    };
    expect(read(document).event("e").standing).toBe("reported");
  });
});

describe("an independent voice", () => {
  test("counts a copy as its original: a copy that denies what its original reports has the last word, and is no dispute", () => {
    expect(standing("spiegel:reports wire:denies")).toBe("denied");
  });

  test("speaks for whom its original speaks, not for whom the copy does", () => {
    const base = doc(event("e", "2022-01-21", { claims: claims("copy:asserts") }));
    const copying = (sources: readonly object[]): string => read({ ...base, sources }).event("e").standing;
    expect(
      copying([
        { id: "nsc", name: "n", actor: "us" },
        { id: "copy", name: "c", copyOf: "nsc" },
      ]),
    ).toBe("attested");
    expect(
      copying([
        { id: "paper", name: "n" },
        { id: "copy", name: "c", copyOf: "paper", actor: "us" },
      ]),
    ).toBe("reported");
  });

  test("is found through a copy of a copy", () => {
    const document = {
      ...doc(event("e", "2022-01-21", { claims: claims("c:reports a:retracts") })),
      sources: [
        { id: "c", name: "c", copyOf: "b" },
        { id: "b", name: "b", copyOf: "a" },
        { id: "a", name: "a" },
      ],
    };
    expect(read(document).event("e").standing).toBe("retracted");
    expect(
      read(document)
        .event("e")
        .claims.map(({ voice }) => voice),
    ).toEqual(["a", "a"]);
  });

  test("that is weaker in a copy does not weaken its original", () => {
    expect(standing("spiegel:confirms wire:reports")).toBe("attested");
  });

  test("stays itself where two sources speak for one actor", () => {
    expect(
      read({
        ...doc(event("e", "2022-01-21", { claims: claims("a:reports b:retracts") })),
        sources: [
          { id: "a", name: "a", actor: "us" },
          { id: "b", name: "b", actor: "us" },
        ],
      }).event("e").standing,
    ).toBe("reported");
  });
});

describe("the last word of a voice", () => {
  test("replaces an earlier opposite one", () => {
    expect(standing("nsc:denies@2022-01-20 nsc:confirms@2022-01-21")).toBe("attested");
    expect(standing("nsc:confirms@2022-01-20 nsc:denies@2022-01-21")).toBe("denied");
  });

  test("is the one said later, wherever it stands in the list", () => {
    expect(standing("nsc:denies@2022-01-21 nsc:confirms@2022-01-20")).toBe("denied");
    expect(current("nsc:denies@2022-01-21 nsc:confirms@2022-01-20")).toEqual([true, false]);
  });

  test("is the one lower in the list where the dates do not tell", () => {
    expect(standing("nsc:denies nsc:confirms")).toBe("attested");
    expect(standing("nsc:denies@2022-01-21 nsc:confirms@2022-01")).toBe("attested");
    expect(standing("nsc:confirms@2022-01 nsc:denies@2022-01-21")).toBe("denied");
    expect(standing("nsc:confirms@2022-01-21 nsc:denies")).toBe("denied");
  });

  test("may come after a retraction, which then no longer holds", () => {
    expect(standing("spiegel:reports@2022-01-01 spiegel:retracts@2022-01-02 spiegel:reports@2022-01-03")).toBe(
      "reported",
    );
    expect(current("spiegel:reports@2022-01-01 spiegel:retracts@2022-01-02 spiegel:reports@2022-01-03")).toEqual([
      false,
      false,
      true,
    ]);
  });

  test("does not bring back what was taken back in between", () => {
    expect(standing("nsc:confirms@2022-01-01 nsc:denies@2022-01-02 nsc:reports@2022-01-03")).toBe("reported");
  });

  test("does not bring back what was taken back later, though higher in the list", () => {
    expect(standing("nsc:denies@2022-01-02 nsc:confirms@2022-01-01 nsc:reports@2022-01-03")).toBe("reported");
  });

  test("always exists, even where dated and undated words contradict in a circle", () => {
    expect(current("nsc:confirms@2022-01-05 nsc:retracts nsc:denies@2022-01-03")).toContain(true);
  });

  test("keeps every claim in the list, those that no longer hold included", () => {
    expect(current("spiegel:reports nsc:confirms nsc:denies")).toEqual([true, false, true]);
  });
});

describe("claims by which one voice contradicts itself", () => {
  const unordered = (text: string): readonly string[] =>
    read(doc(event("e", "2022-01-21", { claims: claims(text) })))
      .issues.filter(({ code }) => code === "unordered-claims")
      .map(({ path }) => path);

  test.each([
    ["neither has a date", "nsc:confirms nsc:denies", 1],
    ["only one has a date", "nsc:confirms@2022-01-01 nsc:denies", 1],
    ["both have the same day", "nsc:confirms@2022-01-01 nsc:denies@2022-01-01", 1],
    ["a retraction comes first in the list", "nsc:retracts nsc:denies", 1],
    ["the dated one counts, and the other has no date", "nsc:denies nsc:confirms@2022-01-01", 1],
  ])("are told where %s", (_, text, index) => {
    expect(unordered(text)).toEqual([`events[0].claims[${index}].said`]);
  });

  test.each([
    ["the dates tell which came last", "nsc:confirms@2022-01-01 nsc:denies@2022-01-02"],
    ["a retraction follows what it takes back", "nsc:confirms nsc:retracts"],
    ["they come from two voices", "nsc:confirms ru:denies"],
    ["they agree", "nsc:asserts nsc:confirms"],
    [
      "a vague last word agrees with one that is certainly newer than the opposite",
      "nsc:confirms@2022-01-15/2022-01-16 nsc:asserts@2022-01-10/2022-01-20 nsc:denies@2022-01-05/2022-01-12",
    ],
    ["all are older than a dated last word", "nsc:confirms@2022-01 nsc:denies@2022-01 nsc:confirms@2022-02"],
  ])("are not told where %s", (_, text) => {
    expect(unordered(text)).toEqual([]);
  });
});
