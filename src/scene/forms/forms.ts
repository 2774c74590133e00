import { drawColumn } from "./column.ts";
import type { DrawForm } from "../draw-form.ts";
import { drawLanes } from "./lanes.ts";
import { drawList } from "./list.ts";
import { drawStoryline } from "./storyline.ts";
import { drawTable } from "./table.ts";
import type { Form } from "../options.ts";

/** How each form is drawn: the list of all forms there are. */
export const forms: Readonly<Record<Form, DrawForm>> = {
  lanes: drawLanes,
  storyline: drawStoryline,
  column: drawColumn,
  list: drawList,
  table: drawTable,
  print: drawLanes,
};
