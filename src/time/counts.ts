/** A count that the summary names. */
export interface Counts {
  /** All events of the timeline. */
  readonly events: number;
  /** Actors with a part in an event; members are counted as the one whose lane they share. */
  readonly actors: number;
  /** Events with status `planned`. */
  readonly planned: number;
  /** Events with voices for and against. */
  readonly disputed: number;
  /** Events with voices against only. */
  readonly denied: number;
  /** Events that others report and nobody confirms. */
  readonly reported: number;
  /** Events whose time is not given or not readable. */
  readonly undated: number;
  /** Events whose label does not fit or is shortened. */
  readonly hidden: number;
  /** Faults of the data, mere information not counted. */
  readonly issues: number;
}
