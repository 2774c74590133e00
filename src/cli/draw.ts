import { resolve } from "node:path";
import { lanesOfActors } from "../layout/items/groups.ts";
import { orderNames } from "../layout/order/order-option.ts";
import type { Timeline } from "../model/timeline.ts";
import { renderHTML } from "../page/page.ts";
import { svgText } from "../render/string/svg.ts";
import { drawScene } from "../scene/forms/draw.ts";
import { alignIssues } from "../scene/option-issues.ts";
import { themeOf } from "../theme/themes/choose.ts";
import type { Args } from "./read-flags.ts";
import { languageNotices, languages, understand } from "./document.ts";
import { drawRequest, type DrawRequest } from "./draw-options.ts";
import { writeOutput } from "./files.ts";
import { standard, type ExitCode, type Io } from "./io.ts";
import { isFault, listing, summary } from "./listing.ts";
import { Refusal } from "./refusal.ts";
import { visible } from "./visible.ts";

/** `chronolane draw`: draws what could be read, and lists the faults of the data on standard error. */
export async function draw(args: Args, io: Io): Promise<ExitCode> {
  const request = drawRequest(args);
  const { input, output } = request;
  if (input !== standard && output !== standard && resolve(input) === resolve(output))
    throw new Refusal(`-o is the document itself: ${visible(output)} would be lost`, { command: "draw" });
  const { given, issues } = await understand(input, io);
  const faults = issues.filter(isFault);
  const notices = given === undefined ? [] : languageNotices(given.timeline, request.options);
  const listed = [...faults, ...notices];
  if (listed.length > 0) io.say(listing(listed));
  if (faults.length > 0) {
    const source = input === standard ? "standard input" : visible(input);
    io.say(`${source}: ${summary(issues)}${given === undefined ? "; nothing is drawn" : ""}`);
  }
  if (given === undefined) return 1;
  checkOrder(request.options, given.timeline);
  checkExpand(request.options, given.timeline);
  checkAlign(request.options, given.timeline);
  await writeOutput(output, await drawn(given, request, io), io);
  return faults.length > 0 ? 1 : 0;
}

async function drawn(
  { document, timeline }: { readonly document: unknown; readonly timeline: Timeline },
  { format, fragment, options, scale }: DrawRequest,
  io: Io,
): Promise<string | Uint8Array> {
  if (format === "html") {
    const { form: _form, title: _title, ...shared } = options;
    return renderHTML(document, { ...shared, languages, fragment });
  }
  const scene = drawScene(timeline, { ...options, languages });
  const theme = themeOf(options, "draw");
  const svg = svgText(scene, { theme });
  return format === "svg"
    ? svg
    : io.rasterise({ svg, width: scene.width, height: scene.height, scale, ground: theme.ground });
}

/** @throws Refusal for an id that no lane has: the option would silently have no effect on the lane that was meant */
function checkOrder({ order, expand = [] }: DrawRequest["options"], { actors }: Timeline): void {
  if (!Array.isArray(order)) return;
  const lanes = [...new Set(lanesOfActors(actors, expand).values())];
  const unknown = (order as readonly string[]).find((id) => !lanes.includes(id));
  if (unknown !== undefined)
    throw new Refusal(
      `--order names "${visible(unknown)}", and no lane has that id; use ${lanes.length === 0 ? orderNames.join(" or ") : visible(lanes.join(", "))}`,
      { command: "draw" },
    );
}

/** @throws Refusal for an event that is not there or has no known time */
function checkAlign({ align, zone }: DrawRequest["options"], timeline: Timeline): void {
  const [fault] = align === undefined ? [] : alignIssues(timeline, { align, zone: zone ?? timeline.zone });
  if (fault === undefined) return;
  const { message, hint } = fault;
  throw new Refusal(visible(`${message.replace("options.align", "--align")}; ${hint}`), { command: "draw" });
}

/** @throws Refusal for an id that no actor has */
function checkExpand({ expand = [] }: DrawRequest["options"], { actors }: Timeline): void {
  if (expand === "all") return;
  const ids = actors.map(({ id }) => id);
  const unknown = expand.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new Refusal(
      `--expand names "${visible(unknown)}", and no actor has that id; use ${["all", ...ids.map(visible)].join(", ")}`,
      { command: "draw" },
    );
}
