import { expect, it } from 'vitest';
import { loadWords } from '../../../src/i18n';
import { createModel } from '../../../src/model/model';
import { actsOf, actWords } from '../../../src/views/minutes/acts';
import { builtMeetings } from '../../fixtures/three-meetings';

it('of a meeting are what it withdraws and decides in words of no record, each once', async () => {
  await loadWords(['meetings']);
  const model = createModel(builtMeetings().dataset);
  const said = model.dataset.meetings.map((meeting) =>
    actsOf(model, meeting).map((act) => actWords(model, act)),
  );
  expect(said[0]).toEqual([]);
  expect(said[1]).toEqual([
    expect.stringMatching(/^withdrawn: Chile, .* \(2007\)$/),
    expect.stringMatching(/^Adopted in 2009: /),
  ]);
  expect(said[2]).toHaveLength(2);
});
