import type { TimelineDocument } from "../src/index.ts";

/** Three events in Arabic, Hebrew and English. */
export const gulf: TimelineDocument = {
  chronolane: 1,
  lang: "ar",
  zone: "UTC",
  dateline: "2024-03-20",
  title: { ar: "زيارة الوفد: من أعلنها ومن نفاها" },
  actors: [
    { id: "port", name: { ar: "ميناء الشرق" }, kind: "organisation" },
    { id: "city", name: { he: "עיריית החוף" }, kind: "organisation" },
    { id: "line", name: { en: "Northern Line (ferries)" }, kind: "organisation" },
  ],
  sources: [{ id: "paper", name: { ar: "صحيفة الفجر" }, kind: "outlet" }],
  events: [
    {
      id: "visit",
      title: { ar: "وصول الوفد إلى الميناء" },
      when: "2024-03-04",
      actors: [
        { actor: "city", role: "agent" },
        { actor: "port", role: "target" },
      ],
      claims: [{ by: "paper", stance: "reports", said: "2024-03-05" }],
    },
    {
      id: "talks",
      title: { he: "שיחות על המעבורת (סבב ראשון)" },
      when: "2024-03-11/2024-03-13",
      actors: [{ actor: "city" }, { actor: "line" }],
      claims: [
        { by: "paper", stance: "reports", said: "2024-03-12" },
        { by: "line", stance: "denies", said: "2024-03-13" },
      ],
    },
    {
      id: "ferry",
      title: { en: "Is a ferry planned? (Not yet!)" },
      when: { by: "2024-04-15" },
      status: "planned",
      actors: [{ actor: "line" }],
    },
  ],
};
