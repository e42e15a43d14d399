/**
 * Records by topic, status and form of cooperation, each record once: under its form, under "several
 * forms" or under "no form named". Counted under each of its forms it would make a stack longer than
 * the records there are; how many name a form is counted apart.
 */
import type { Status } from '../dataset/schema';
import { STATUS_CODE, STATUS_LIST } from './columns';
import { matching } from './compiled-filter';
import type { Filter } from './filter';
import type { Model } from './model';

/** Counts the records that pass the filter; linear in these. */
export function forms(model: Model, filter: Filter) {
  const { topic, status, modalities } = model.index.columns;
  const several = model.dataset.modalities.length;
  const none = several + 1;
  const codes = none + 1;
  const counts = new Uint32Array(model.topics.length * STATUS_LIST.length * codes);
  const naming = new Uint32Array(model.topics.length * STATUS_LIST.length * several);
  const positions = matching(model, filter);
  // By position, which is much faster here than to walk the list.
  for (let i = 0; i < positions.length; i++) {
    const at = positions[i] as number;
    const bits = modalities[at] as number;
    const one = (bits & (bits - 1)) === 0;
    const form = bits === 0 ? none : one ? 31 - Math.clz32(bits) : several;
    const cell = (topic[at] as number) * STATUS_LIST.length + (status[at] as number);
    counts[cell * codes + form] = (counts[cell * codes + form] as number) + 1;
    for (let left = bits; left !== 0; left &= left - 1) {
      const named = cell * several + 31 - Math.clz32(left & -left);
      naming[named] = (naming[named] as number) + 1;
    }
  }
  return {
    /** Codes of forms: positions in `dataset.modalities`, then these two. */
    several,
    none,
    /** Records of a topic (by position) with the status, under the code of a form. */
    count: (at: number, asked: Status, form: number): number =>
      counts[(at * STATUS_LIST.length + STATUS_CODE[asked]) * codes + form] ?? 0,
    /** Records of a topic with the status that name a form, alone or with others. */
    naming: (at: number, asked: Status, form: number): number =>
      naming[(at * STATUS_LIST.length + STATUS_CODE[asked]) * several + form] ?? 0,
  };
}

export type Forms = ReturnType<typeof forms>;
