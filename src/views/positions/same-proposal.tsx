import { useMemo } from 'react';
import type { Proposal } from '../../dataset/schema';
import { t } from '../../i18n';
import { NO_FILTER } from '../../model/filter';
import { positionTable } from '../../model/positions';
import { useModel } from '../../store/react';
import { StanceLink } from './stance-link';

/** Every stance on the proposal, whatever the filters; nothing where there is but one. */
export function SameProposal({ proposal }: { proposal: Proposal }) {
  const model = useModel();
  const { rows } = useMemo(() => positionTable(model, { ...NO_FILTER, words: '' }), [model]);
  const { marks = [] } = rows.find((row) => row.proposal === proposal) ?? {};
  if (marks.length < 2) return null;
  return (
    <section className="same-proposal">
      <h3>{t('positions.same')}</h3>
      <ul>
        {marks.map((mark) => (
          <li key={`${mark.actor} ${mark.stance}`}>
            <StanceLink proposal={proposal} mark={mark} />
          </li>
        ))}
      </ul>
    </section>
  );
}
