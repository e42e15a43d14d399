/** Needs that nobody else has put anything at disposal for. */
import { admit } from './admission';
import { STATUS_CODE } from './columns';
import { SHAPE_BIT, shapeBits } from './marks';
import type { Model } from './model';
import type { Pivot } from './pivot';

export interface Unmet {
  /** By actor: topics with an unmet need; 0 for what is no State. */
  readonly actors: Uint32Array;
  /** By topic: States with an unmet need. */
  readonly topics: Uint32Array;
  has(actor: number, topic: number): boolean;
}

/** 1 for each cell with an available offer under the filters on meeting and basis alone. */
function availableOffers(model: Model, pivot: Pivot): Uint8Array {
  const { index } = model;
  const { classes, classMeeting, runStart, entryCell, everything } = index;
  const { meeting, basis } = admit(model, pivot.filter);
  const offered = new Uint8Array(index.cells);
  basis.forEach((admitted, code) => {
    if (admitted === 0) return;
    const plane = STATUS_CODE.available * 2 + code;
    if (!meeting.includes(0)) {
      everything[plane]?.forEach((count, cell) => {
        if (count > 0) offered[cell] = 1;
      });
      return;
    }
    for (let c = 0; c < classes; c++) {
      if (meeting[classMeeting[c] as number] === 0) continue;
      const run = plane * classes + c;
      for (let e = runStart[run] as number; e < (runStart[run + 1] as number); e++) {
        offered[entryCell[e] as number] = 1;
      }
    }
  });
  return offered;
}

const computed = new WeakMap<Pivot, Unmet>();

/**
 * A need of a State on a topic (as the pivot shows it) is unmet where no other actor has an
 * `available` offer on the topic under the same filters on meeting and basis. Filters on kind, status,
 * topic, actor, subregion, modality and text do not hide offers from this question: whoever looks at
 * needs only, or at one subregion only, still asks whether anybody offers help. A State's own offer
 * does not meet its own need; planned and past help meets none.
 */
export function unmet(model: Model, pivot: Pivot): Unmet {
  const known = computed.get(pivot);
  if (known) return known;
  const { topics } = model.index;
  const bits = shapeBits(pivot);
  const offered = availableOffers(model, pivot);
  const offerers = new Uint32Array(topics);
  for (let cell = 0; cell < offered.length; cell++) {
    if (offered[cell] === 1) offerers[cell % topics] = (offerers[cell % topics] as number) + 1;
  }
  const has = (actor: number, topic: number): boolean => {
    const cell = actor * topics + topic;
    return (
      model.actors[actor]?.kind === 'state' &&
      ((bits[cell] as number) & SHAPE_BIT.need) !== 0 &&
      offerers[topic] === offered[cell]
    );
  };
  const byActor = new Uint32Array(model.actors.length);
  const byTopic = new Uint32Array(topics);
  for (let actor = 0; actor < byActor.length; actor++) {
    for (let topic = 0; topic < topics; topic++) {
      if (!has(actor, topic)) continue;
      byActor[actor] = (byActor[actor] as number) + 1;
      byTopic[topic] = (byTopic[topic] as number) + 1;
    }
  }
  const answer = { actors: byActor, topics: byTopic, has };
  computed.set(pivot, answer);
  return answer;
}
