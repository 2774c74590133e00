import type { Mark, MarkKind, Scene } from "../scene.ts";

/** The kinds of marks that are dimmed while an event is highlighted; axis, lane names and dateline never are. */
const dimmable: ReadonlySet<MarkKind> = new Set([
  "body",
  "received",
  "pale",
  "label",
  "link",
  "claim",
  "claim-line",
  "relation",
  "footer-band",
]);

/** The events that a mark concerns. */
const concerned = ({ about, event }: Mark): readonly string[] => about ?? (event === undefined ? [] : [event]);

/** Whether a mark can be dimmed. */
export const canDim = (mark: Mark): boolean => dimmable.has(mark.kind) && concerned(mark).length > 0;

/**
 * The ids of the marks that are highlighted with some events: all of the events' own, the curves to those related to them,
 * and of these what is in sight anyway.
 */
export function highlightedMarks(marks: readonly Mark[], events: readonly string[]): ReadonlySet<string> {
  const own = new Set(events);
  const related = new Set(events);
  const ofOwn = (mark: Mark): boolean => concerned(mark).some((id) => own.has(id));
  for (const mark of marks)
    if (mark.kind === "relation" && ofOwn(mark)) for (const id of concerned(mark)) related.add(id);
  return new Set(
    marks
      .filter(
        (mark) => canDim(mark) && (mark.onFocus === true ? ofOwn(mark) : concerned(mark).some((id) => related.has(id))),
      )
      .map(({ id }) => id),
  );
}

/** A picture with one event highlighted and the rest dimmed, as it is printed. */
export function highlightEvent<Of extends Pick<Scene, "marks">>(scene: Of, event: string): Of {
  const highlighted = highlightedMarks(scene.marks, [event]);
  return {
    ...scene,
    marks: scene.marks.map((mark): Mark => {
      if (!canDim(mark)) return mark;
      const { onFocus: _onFocus, ...shown } = mark;
      return highlighted.has(mark.id) ? shown : { ...mark, dimmed: true };
    }),
  };
}

/** A picture with all relations in sight. */
export const withRelations = <Of extends Pick<Scene, "marks">>(scene: Of): Of => ({
  ...scene,
  marks: scene.marks.map(({ onFocus: _onFocus, ...mark }): Mark => mark),
});
