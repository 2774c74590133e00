import type { Px } from "../../base/units.ts";
import type { Status } from "../../model/document.ts";
import type { Standing } from "../../model/timeline.ts";
import { isKnown, shapeOf } from "./drawn.ts";
import { barEncoding, endEncoding, shapeEncoding, standingEncoding, statusEncoding } from "./encoding.ts";
import type { StandingKey, StatusKey, TimeKey } from "./encoding-rows.ts";
import type { PlacedBody } from "./placed-body.ts";
import { isBound, sidesOf } from "./sides.ts";
import { hasTone, showsUnderWay, stripsOf, type Strip } from "./tone.ts";

/** A body, and what it is drawn with. */
export interface Encoded {
  readonly body: PlacedBody;
  readonly status: Status;
  readonly standing: Standing;
}

/** The name of a row of the encoding that a body shows and a legend explains. */
export type EncodingKey = TimeKey | StatusKey | StandingKey;

type Entry = { readonly key: EncodingKey } | null;

/** The rows of the encoding that a body shows, as the marks draw it; rows of a plain look have no name. */
export function encodingKeys(encoded: Encoded): readonly EncodingKey[] {
  const { body, status, standing } = encoded;
  const { trace, entry } = statusEncoding[status];
  // An open end says by itself that it is still under way.
  const isShown = trace !== "chevron" || showsUnderWay(body, status);
  return [...timeEntries(encoded), isShown ? entry : null, standingEncoding[standing].entry].flatMap(
    (one) => one?.key ?? [],
  );
}

function timeEntries(encoded: Encoded): readonly Entry[] {
  const { body } = encoded;
  const shape = shapeOf(body);
  if (shape === "bar") return barEntries(encoded);
  const members = (body.members?.bodies ?? []).flatMap((member) => timeEntries({ ...encoded, body: member }));
  return [
    shapeEncoding[shape].entry,
    ...(body.members === undefined || !sidesOf(body).includes("cut") ? [] : [endEncoding.cut.start]),
    // The line that joins them says more of the members than that each is known.
    ...members.filter((one) => one?.key !== barEncoding.known.entry.key),
  ];
}

function barEntries(encoded: Encoded): readonly Entry[] {
  const { body, status } = encoded;
  const sides = sidesOf(body);
  const strips = stripsOf(encoded);
  const isVague = sides.includes("cap") && sides.every((side) => side === "cut" || isBound(side));
  return [
    isKnown(body) && hasTone(status) ? barEncoding.known.entry : null,
    body.sure === null && isVague ? barEncoding.vague.entry : null,
    length(strips, "tone") > 0 && length(strips, "light") > 0.5 ? barEncoding.partly.entry : null,
    endEncoding[sides[0]].start,
    endEncoding[sides[1]].end,
  ];
}

const length = (strips: readonly Strip[], fill: Strip["fill"]): Px =>
  strips.reduce((sum, strip) => (strip.fill === fill ? sum + strip.x1 - strip.x0 : sum), 0);
