import type { TimelineDocument } from "../src/index.ts";

/** An invented story of one bridge and many voices: independent ones, copies, a denial and a change of mind. */
export const bridge: TimelineDocument = {
  chronolane: 1,
  title: "Who says what of the bridge",
  subtitle: "An invented story",
  lang: "en",
  zone: "UTC",
  dateline: "2022-03-20",
  actors: [
    { id: "town", name: "Town of Arden" },
    { id: "rail", name: "Northern Rail" },
    { id: "union", name: "Builders' Union" },
  ],
  sources: [
    { id: "wire", name: "Coast Wire", kind: "agency" },
    { id: "herald", name: "The Herald", copyOf: "wire" },
    { id: "echo", name: "Evening Echo", copyOf: "wire" },
    { id: "post", name: "Morning Post" },
    { id: "radio", name: "Radio Arden" },
    { id: "blog", name: "Bridge Watch" },
    { id: "spokes", name: "Rail spokeswoman", actor: "rail" },
    { id: "mayor", name: "The mayor", actor: "town" },
  ],
  events: [
    {
      id: "crack",
      title: "Crack found in the bridge",
      when: "2022-03-02",
      actors: [{ actor: "rail", role: "agent" }],
      claims: [
        { by: "wire", stance: "reports", said: "2022-03-03" },
        { by: "herald", stance: "reports", said: "2022-03-03" },
        { by: "echo", stance: "reports", said: "2022-03-04" },
        { by: "post", stance: "reports", said: "2022-03-04" },
        { by: "radio", stance: "reports" },
        { by: "blog", stance: "asserts" },
        { by: "spokes", stance: "denies", said: { before: "2022-03-08" } },
      ],
    },
    {
      id: "closing",
      title: "Bridge closed to heavy trains",
      when: { early: "2022-03" },
      actors: [
        { actor: "rail", role: "agent" },
        { actor: "town", role: "target" },
      ],
      claims: [
        { by: "wire", stance: "reports", said: "2022-03-07" },
        { by: "echo", stance: "reports", said: "2022-03-07" },
      ],
    },
    {
      id: "strike",
      title: "Builders walk out",
      when: "2022-03-12",
      actors: [
        { actor: "union", role: "agent" },
        { actor: "rail", role: "target" },
      ],
      claims: [
        { by: "union", stance: "asserts", said: "2022-03-12" },
        { by: "post", stance: "reports" },
        { by: "radio", stance: "reports" },
        { by: "mayor", stance: "confirms", said: { about: "2022-03-14" } },
      ],
    },
    {
      id: "money",
      title: "Money for a new bridge promised",
      when: "2022-03-16",
      actors: [
        { actor: "town", role: "agent" },
        { actor: "union", role: "target" },
      ],
      claims: [
        { by: "blog", stance: "reports", said: "2022-03-15" },
        { by: "blog", stance: "retracts", said: "2022-03-17" },
        { by: "mayor", stance: "denies", said: { mid: "2022-03" } },
        { by: "post", stance: "reports", said: "2022-03-16" },
      ],
    },
    {
      id: "vote",
      title: "Council votes on the bridge",
      when: { by: "2022-03-30" },
      status: "planned",
      actors: [{ actor: "town", role: "agent" }],
      claims: [{ by: "radio", stance: "reports" }],
    },
  ],
};
