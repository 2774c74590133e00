/** What may become of an event. */
export const statuses = ["happened", "ongoing", "planned", "moved", "cancelled"] as const;
/** The parts that an actor may have in an event. */
export const roles = ["party", "agent", "target", "host", "about"] as const;
/** What a voice may do with an event. */
export const stances = ["reports", "asserts", "confirms", "denies", "retracts"] as const;
/** How an event may be related to another. */
export const linkKinds = ["answers", "causes", "follows", "replaces"] as const;
/** How well an event may be attested. */
export const standings = ["unsourced", "attested", "reported", "disputed", "denied", "retracted"] as const;
