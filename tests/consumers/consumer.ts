// What a user writes, type-checked against the packed package.
import { chooseText, type Issue, type TimelineDocument } from "chronolane";

export const timelineDocument: TimelineDocument = {
  chronolane: 1,
  title: { en: "January 2022", th: "มกราคม 2565" },
  lang: "th",
  zone: "Asia/Bangkok",
  dateline: "2022-01-22",
  actors: [{ id: "us", name: "United States", kind: "state" }],
  sources: [{ id: "spiegel", name: "Der Spiegel", kind: "outlet" }],
  events: [
    {
      id: "shipment",
      title: "Shipment",
      when: { start: { late: "2021-12" }, end: ".." },
      actors: [{ actor: "us", role: "agent" }],
      status: "ongoing",
      claims: [{ by: "spiegel", stance: "reports", said: "2022-01-21" }],
    },
    { title: "Visit", when: { by: { mid: "2022-02" } }, status: "planned" },
  ],
};

export const title: string = chooseText(timelineDocument.title ?? "", { lang: "en", fallback: "th" }).text;

export const paths = (issues: readonly Issue[]): readonly string[] => issues.map(({ path }) => path);

// @ts-expect-error an unknown stance is refused before anything runs
export const wrong: TimelineDocument = { chronolane: 1, events: [{ title: "x", claims: [{ by: "y", stance: "deny" }] }] };
