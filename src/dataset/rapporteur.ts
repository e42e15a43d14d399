/**
 * What `reportedBy` holds where nobody has the floor: the rapporteur's own narration.
 * The rapporteur is no actor, has no needs or offers, and so no row among the actors.
 */
export const RAPPORTEUR = 'RAP';
