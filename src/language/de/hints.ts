import type { HintTable } from "../../time/hints.ts";
import { sentences } from "./sentences.ts";

/** German words that say what may have become of an event and who may vouch for it. */
export const hints: HintTable = {
  article: "der Artikel",
  hints: {
    planned: ["wird", "werden", "soll", "sollen", "will", "wollen", "plant", "planen", "geplant", "ist geplant", "vorgesehen", "angesetzt", "bevorstehend", "voraussichtlich", "wird erwartet", "beabsichtigt", "bereitet vor"],
    cancelled: ["abgesagt", "sagte ab", "sagten ab", "gestrichen", "fällt aus", "fiel aus"],
    moved: ["verschoben", "vertagt", "verlegt", "vorgezogen", "verschiebt sich"],
    reports: ["berichtet", "berichtete", "berichteten", "berichten", "laut", "nach Angaben", "nach Informationen", "Medienberichten zufolge", "unbestätigt", "soll", "sollen", "heißt es", "hieß es", "soll bereits"],
    asserts: ["sagte", "sagten", "erklärte", "erklärten", "behauptet", "behauptete", "teilte mit", "betonte", "kündigte an", "warf vor", "fügte hinzu", "gab an"],
    confirms: ["bestätigt", "bestätigte", "bestätigten", "räumte ein", "gab zu"],
    denies: ["dementiert", "dementierte", "dementierten", "bestritt", "bestreitet", "bestritten", "wies zurück", "wies den Bericht zurück", "wies die Vorwürfe zurück", "ist falsch", "trifft nicht zu", "entspricht nicht den Tatsachen", "unwahr"],
  },
  traps: ["will nicht", "wird nicht", "wurde", "wurden", "geworden", "lautet", "laut und", "nicht bestätigt", "freier Wille"],
  ties: {
    meanwhile: ["unterdessen", "derweil", "inzwischen", "in der Zwischenzeit", "indessen"],
    "same-time": ["zur selben Zeit wie", "zur gleichen Zeit wie", "gleichzeitig mit", "zeitgleich mit"],
    "held-after": ["fand statt nach", "fand nach", "kam nach", "folgte auf", "folgten auf"],
    while: ["während", "wohingegen"],
  },
  properties: {
    before: ["hergestellt in", "gebaut in", "produziert in", "geboren in"],
    behind: ["-stämmig", "-stämmige", "-stämmigen", "-sprachig", "-sprachige", "-sprachigen"],
  },
  sentences,
};
