import type { InterfaceWords } from "../../time/interface-words.ts";
import { grouped } from "../../time/wording/say.ts";
import { axis } from "./axis.ts";
import { mark, ui } from "./interface.ts";
import { formFor, plural } from "./plural.ts";
import { punctuation } from "./punctuation.ts";

/** The interface's words in German. */
export const words: InterfaceWords = {
  punctuation,
  status: {
    happened: "geschehen",
    ongoing: "dauert an",
    planned: "geplant",
    moved: "verschoben",
    cancelled: "abgesagt",
  },
  standing: {
    unsourced: "ohne Quelle",
    attested: "bestätigt",
    reported: "berichtet",
    disputed: "umstritten",
    denied: "dementiert",
    retracted: "zurückgezogen",
  },
  role: { party: "beteiligt", agent: "handelnd", target: "Adressat", host: "Gastgeber", about: "Gegenstand" },
  stance: {
    reports: "berichtet",
    asserts: "gibt an",
    confirms: "bestätigt",
    denies: "dementiert",
    retracts: "zieht zurück",
  },
  link: { answers: "antwortet auf", causes: "führt zu", follows: "folgt auf", replaces: "ersetzt" },
  mark,
  ui,
  axis,
  summary: (counts, span) => {
    const head = [
      plural(counts.events, { one: "Ereignis", other: "Ereignisse" }),
      counts.actors > 0 ? plural(counts.actors, { one: "Beteiligter", other: "Beteiligte" }) : "",
      span,
    ]
      .filter((part) => part !== "")
      .join(", ");
    const rest: readonly (readonly [number, string])[] = [
      [counts.planned, `${counts.planned} geplant`],
      [counts.reported, `${counts.reported} nur berichtet`],
      [counts.disputed, `${counts.disputed} umstritten`],
      [counts.denied, `${counts.denied} dementiert`],
      [counts.undated, `${counts.undated} ohne Datum`],
      [
        counts.hidden,
        plural(counts.hidden, { one: "Beschriftung ausgeblendet", other: "Beschriftungen ausgeblendet" }),
      ],
      [counts.issues, `${counts.issues} Fehler in den Daten`],
    ];
    return `${[head, ...rest.filter(([count]) => count > 0).map(([, text]) => text)].join("; ")}.`;
  },
  lane: (name, events) => `${name}, ${plural(events, { one: "Ereignis", other: "Ereignisse" })}`,
  voices: ({ reports, asserts, confirms, denies, retracts }) => {
    const sides: readonly (readonly [string, readonly string[]])[] = [
      ["bestätigt von", confirms],
      ["nach Angaben von", asserts],
      ["berichtet von", reports],
      ["dementiert von", denies],
      ["zurückgezogen von", retracts],
    ];
    return sides
      .filter(([, names]) => names.length > 0)
      .map(([verb, names]) => `${verb} ${list(names)}`)
      .join("; ");
  },
  moreNames: (n) => `+${n}`,
  repeatedBy: (names) => `wiederholt von ${list(names)}`,
  independent: (voices, repeats) =>
    `${plural(voices, { one: "unabhängige Quelle", other: "unabhängige Quellen" })}${repeats === 0 ? "" : `; ${repeats}, die nur ${formFor(repeats, { one: "wiederholt, zählt", other: "wiederholen, zählen" })} nicht`}`,
  beforeEvent: (title) => `vor „${title}“`,
  afterEvent: (title) => `nach „${title}“`,
  members: (n) => plural(n, { one: "Mitglied", other: "Mitglieder" }),
  laneExpanded: (name) => `${name} aufgeklappt: Die Mitglieder haben eigene Zeilen.`,
  laneCollapsed: (name) => `${name} zugeklappt: Die Mitglieder teilen sich die Zeile.`,
  laneOpened: (name) => `${name} geöffnet: Jedes Ereignis ist einzeln zu sehen.`,
  laneClosed: (name) => `${name} geschlossen: Nur die wichtigsten Ereignisse sind benannt.`,
  laneOrder: ({ by, shorter }) =>
    by === "weight"
      ? "Die Zeilen stehen nach dem Gewicht dessen, was ihre Akteure tun: Wer sich oft trifft, steht nebeneinander, wer nur Adressat ist, zuletzt."
      : by === "author"
        ? "Die Zeilen stehen so, wie der Verfasser sie geordnet hat."
        : by === "known"
          ? "Die Zeilen stehen etwa wie zuvor; verschoben wurde nur, was ihre Verbindungen verkürzt."
          : by === "links-as-author"
            ? "Die Zeilen stehen so, dass die Verbindungen kurz sind; das ist auch die Reihenfolge des Verfassers."
            : `Die Zeilen stehen so, dass die Verbindungen kurz sind${shorter < 1 ? ", soweit feste Zeilen es zulassen" : `: ${shorter} % kürzer als in der gegebenen Reihenfolge`}.`,
  tallerThanAsked: (n) => `Höher als die verlangten ${n} px.`,
  hiddenLabels: (n) =>
    `${plural(n, { one: "Beschriftung ist", other: "Beschriftungen sind" })} aus Platzmangel ausgeblendet oder gekürzt.`,
  compressed: (spans) =>
    `Kleiner gezeichnet: ${spans.map(({ span, times }) => `${span} (${grouped(times, ".")}×)`).join(", ")}.`,
  faultCount: (n) => `${n} Fehler in den Daten`,
  settingCount: (n) => plural(n, { one: "Problem mit den Einstellungen", other: "Probleme mit den Einstellungen" }),
  towards: (acting, receiving) => `${acting}, gegenüber ${receiving}`,
  actorRole: (name, role) => `${name} (${role})`,
  readBy: (rule, from) => `gelesen nach der Regel ${rule}${from === undefined ? "" : `, geschrieben am ${from}`}`,
  list,
};

function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} und ${last}`;
}
