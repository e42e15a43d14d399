/** Renders the evidence panel over a session, with a record of each kind of attribution. */
import { cleanup, screen, within } from '@testing-library/react';
import { EvidencePanel } from '../../../src/views/evidence/evidence-panel';
import { dataset, HAND_WRITTEN, head, meeting, record } from '../../model/sample';
import { renderInSession } from '../../render-in-session';

/** Cleans up after a test, so that the next starts with a page without focus. */
export function leave() {
  cleanup();
  document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

/** The third meeting of the sample has headings, and a record of each kind of attribution. */
const SAMPLE = dataset(
  [
    ...HAND_WRITTEN.records,
    record('own', 'CAN', 'firearms', 'requested', { meeting: 'third', start: 20 }),
    record('both', 'CAN', 'firearms', 'available', { meeting: 'third', start: 60 }),
    record('told', 'JAM', 'firearms', 'raised', {
      meeting: 'third',
      start: 20,
      reportedBy: 'RAP',
      basis: 'implied',
      note: 'The rapporteur says “some”.',
      modalities: ['training', 'funding'],
      counterparts: ['OAS', 'UNODC'],
    }),
  ],
  {
    agreements: HAND_WRITTEN.agreements,
    meetings: [
      ...HAND_WRITTEN.meetings,
      meeting('third', {
        participants: ['CAN'],
        outline: [
          head('session', 'PLENARY SESSION OF THE OAS', {}),
          head('item', 'National Strategies', { label: '5.', parent: 0, start: 5 }),
          head('speaker', 'Canada: Ms. Ann ROY', {
            parent: 1,
            start: 10,
            actor: 'CAN',
            presenter: 'Ann ROY',
          }),
        ],
      }),
    ],
  },
);

export const wordsOf = (id: string) =>
  SAMPLE.records.find((each) => each.id === id)?.evidence.exact;

export const open = (search: string) =>
  renderInSession(
    <>
      <button type="button">Elsewhere</button>
      <EvidencePanel />
    </>,
    search,
    SAMPLE,
  );

export const panel = () => screen.getByRole('complementary', { name: 'Evidence' });
export const text = () => panel().textContent;
export const quote = () => within(panel()).getByRole('blockquote').textContent;
export const button = (name: string) => within(panel()).getByRole('button', { name });
