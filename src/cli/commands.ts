import { formNames } from "../scene/options.ts";
import { themeNames } from "../theme/themes/choose.ts";

/** An option of a command, as it is parsed and as help shows it. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  /** The name of its value in help; a flag without this name takes no value. */
  readonly value?: string;
  readonly help: string;
}

/** A command, as it is parsed and as help shows it. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  readonly notes: readonly string[];
}

const help: Flag = { name: "help", short: "h", help: "show this" };

const input = "IN is a document as JSON: a file, or - for standard input.";

const exits =
  "Ends with 0 where all is well, 1 where the data have faults, 2 where the command was used wrongly or the machine lacks something.";

export const commands: readonly Command[] = [
  {
    name: "draw",
    usage: "chronolane draw IN -o OUT [options]",
    summary: "draw a document as SVG, as a page or as PNG",
    flags: [
      {
        name: "output",
        short: "o",
        value: "OUT",
        help: "where to; a file that ends in .svg, .html or .png, or - for standard output",
      },
      { name: "format", value: "svg|html|png", help: "where OUT does not say it; for - it is svg" },
      { name: "lang", value: "th|en|de", help: "the reader's language; otherwise the document's" },
      { name: "direction", value: "ltr|rtl", help: "which way the picture runs; otherwise the reader's language's" },
      {
        name: "calendar",
        value: "NAME",
        help: "gregory, buddhist, japanese, islamic, hebrew or persian; otherwise the one of the language's readers",
      },
      {
        name: "zone",
        value: "ZONE",
        help: "IANA zone that times are shown in, such as Asia/Bangkok; otherwise the document's",
      },
      { name: "width", value: "PX", help: "from 240 to 20000; 1200 if not given" },
      {
        name: "theme",
        value: "NAME",
        help: `${themeNames("auto")}; light if not given or auto, but a page follows its reader's setting`,
      },
      {
        name: "order",
        value: "ORDER",
        help: "of the lanes: weight (who acts most first), links (shortest links), document, or ids with commas between; weight if not given",
      },
      {
        name: "expand",
        value: "all|IDS",
        help: "lanes to expand: ids with commas between; a group's members get lanes of their own, a lane with ticks shows every event with its body",
      },
      {
        name: "form",
        value: formNames.join("|"),
        help: "of a picture, as a page always has lanes, list and table; lanes from 720 px on, list below",
      },
      { name: "align", value: "ID", help: "an event's id: the axis says how long before and after it" },
      { name: "linear", help: "one scale for the whole axis" },
      { name: "no-title", help: "a picture without title, subtitle and summary" },
      { name: "no-legend", help: "a picture without the legend below it" },
      { name: "fragment", help: "of a page: only the section, for a page that has styles.css" },
      { name: "scale", value: "N", help: "of a PNG: pixels per pixel of the picture, from 0.5 to 8; 2 if not given" },
      help,
    ],
    notes: [
      input,
      "Faults of the data are listed on standard error; what could be read is drawn all the same.",
      "A PNG is made by a Chromium or Chrome that is found on the machine; CHROME_PATH names another.",
      exits,
    ],
  },
  {
    name: "draft",
    usage: "chronolane draft ARTICLE --lang LANG --dateline DAY [-o OUT] [options]",
    summary: "make a document of an article: its dates, its actors, and hints for a person to confirm",
    flags: [
      { name: "lang", value: "th|en|de", help: "the language that the article is written in" },
      {
        name: "dateline",
        value: "DAY",
        help: 'when it was written, as EDTF such as 2022-01-22; "last week" is read from it',
      },
      { name: "output", short: "o", value: "OUT", help: "where to; standard output if not given" },
      {
        name: "zone",
        value: "ZONE",
        help: "IANA zone that its times of day are in, such as Asia/Bangkok; UTC if not given",
      },
      {
        name: "actors",
        value: "FILE",
        help: "the names to look for, as JSON: a list of actors or a document; none for none; otherwise states, bodies and persons of the news",
      },
      { name: "title", value: "TEXT", help: "of the document" },
      help,
    ],
    notes: [
      "ARTICLE is plain text in UTF-8: a file, or - for standard input.",
      'Each phrase that says when becomes an event with its sentence. What it hints at (planned, denied, who is meant by a capital) is written beside it under "draft", to be confirmed by a person. Nothing of it is drawn. An event that can only lie after the dateline is planned.',
      "Dates that do not exist, and weekdays that do not fit, are listed on standard error.",
      exits,
    ],
  },
  {
    name: "check",
    usage: "chronolane check IN [--json]",
    summary: "list the faults of a document, each with its place and what mends it",
    flags: [{ name: "json", help: "list them as JSON" }, help],
    notes: [input, "Notes alone are no fault.", exits],
  },
];
