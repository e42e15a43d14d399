/**
 * Which records a filter leaves on either side of a match.
 *
 * The records asked from (needs when one asks what meets them, offers when one asks who could use
 * them) pass the whole filter, except that `kind` is ignored and `status` narrows only the kinds of
 * which it names a status. The records that answer pass `meeting` and `basis` alone (the topic is the
 * same anyway), so that no filter on places, forms or words hides another's help or need.
 */
import { admit, admittedActors } from './admission';
import { KIND_OF, STATUS_CODE } from './columns';
import type { Filter } from './filter';
import { memo } from './memo';

/** By position in `dataset.records`, 1 where it passes, whatever its kind. */
export interface MatchSides {
  readonly asked: Uint8Array;
  /** As `asked`, but for the filters on actor and subregion: where an actor is asked for by name. */
  readonly askedAnywhere: Uint8Array;
  readonly answering: Uint8Array;
}

/** 1 by status code: named, or of a kind of which none is named. */
function admittedStatuses(filter: Filter): Uint8Array {
  const named = new Set(filter.status.map((status) => STATUS_CODE[status]));
  const narrowed = new Set(filter.status.map((status) => KIND_OF[STATUS_CODE[status]]));
  return Uint8Array.from(KIND_OF, (kind, code) => Number(!narrowed.has(kind) || named.has(code)));
}

export const matchSides = memo((model, filter: Filter): MatchSides => {
  const { columns } = model.index;
  const admission = admit(model, filter);
  const { anyModality, modalityBits, found } = admission;
  const statuses = admittedStatuses(filter);
  const rows = admittedActors(admission);
  const asked = new Uint8Array(columns.length);
  const askedAnywhere = new Uint8Array(columns.length);
  const answering = new Uint8Array(columns.length);
  for (let i = 0; i < columns.length; i++) {
    const answers =
      admission.meeting[columns.meeting[i] as number] === 1 &&
      admission.basis[columns.basis[i] as number] === 1;
    const passes =
      answers &&
      statuses[columns.status[i] as number] === 1 &&
      admission.topic[columns.topic[i] as number] === 1 &&
      (anyModality || ((columns.modalities[i] as number) & modalityBits) !== 0) &&
      (found === null || found[i] === 1);
    answering[i] = Number(answers);
    askedAnywhere[i] = Number(passes);
    asked[i] = Number(passes && rows[columns.actor[i] as number] === 1);
  }
  return { asked, askedAnywhere, answering };
});
