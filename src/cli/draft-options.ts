import { extname } from "node:path";
import { nearestTag } from "../base/language-tag.ts";
import { isEdtf } from "../time/edtf/is-edtf.ts";
import type { Language } from "../time/language.ts";
import { isZone } from "../time/zone.ts";
import { onlyInput, type Args } from "./read-flags.ts";
import { languages } from "./document.ts";
import { standard } from "./io.ts";
import { Refusal } from "./refusal.ts";
import { visible } from "./visible.ts";

/** The parsed options of `chronolane draft`. */
export interface DraftRequest {
  readonly input: string;
  readonly output: string;
  readonly language: Language;
  readonly dateline: string;
  readonly zone: string | undefined;
  readonly title: string | undefined;
  /** A file of names, or `none`; undefined for those that the command brings. */
  readonly actors: string | undefined;
}

/** @throws Refusal for the first option that cannot be used */
export function draftRequest(args: Args): DraftRequest {
  const input = onlyInput(args, { name: "draft", what: "an article" });
  const dateline = args.value("dateline");
  if (dateline === undefined)
    throw refuse(
      'draft needs --dateline, the day that the article was written, such as 2022-01-22: "last week" is read from it',
    );
  if (!isEdtf(dateline, "UTC"))
    throw refuse(
      `--dateline is "${visible(dateline)}"; give a day as EDTF, such as 2022-01-22 or [2022-01-22..2022-01-24]`,
    );
  const zone = args.value("zone");
  if (zone !== undefined && !isZone(zone))
    throw refuse(`--zone is "${visible(zone)}"; use an IANA zone such as Asia/Bangkok`);
  const output = args.value("output") ?? standard;
  if (pictures.includes(extname(output).toLowerCase()))
    throw refuse(
      `-o is ${visible(output)}, and a draft is a document as JSON, no picture; write it to a .json file, then draw that`,
    );
  return {
    input,
    dateline,
    zone,
    output,
    language: languageOf(args.value("lang")),
    title: args.value("title"),
    actors: args.value("actors"),
  };
}

/** Whoever opens such a file finds no JSON in it. */
const pictures = [".svg", ".html", ".htm", ".png"];

const refuse = (said: string): Refusal => new Refusal(said, { command: "draft" });

function languageOf(code: string | undefined): Language {
  const known = languages.filter(({ phrases }) => phrases !== undefined);
  const codes = known.map((language) => language.code);
  const choice = codes.join(" or ");
  if (code === undefined) throw refuse(`draft needs --lang, the language that the article is written in: ${choice}`);
  const nearest = nearestTag(codes, code);
  const found = known.find((language) => language.code === nearest);
  if (found === undefined) throw refuse(`--lang is "${visible(code)}"; use ${choice}`);
  return found;
}
