import { expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/model/filter';
import { findings } from '../../../src/model/findings/findings';
import { modelAt } from '../../../src/model/meetings/model-at';
import { createModel } from '../../../src/model/model';
import { threeMeetings } from '../../fixtures/three-meetings';

it('a finding names no meeting at the state of that meeting', () => {
  const whole = createModel(threeMeetings());
  for (const [at, { id }] of whole.dataset.meetings.entries()) {
    const named = findings(modelAt(whole, at), NO_FILTER).map(({ meeting }) => meeting);
    expect(named).not.toContain(id);
    if (at === 0) expect(named.every((meeting) => meeting === null)).toBe(true);
  }
});
