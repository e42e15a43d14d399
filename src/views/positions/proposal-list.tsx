import { t } from '../../i18n';
import type { ProposalRow } from '../../model/positions';
import { useModel } from '../../store/react';
import { ProposalHead } from './proposal-head';
import { StanceLink } from './stance-link';

/** Proposals on which one actor took a position, each with its words. */
export function ProposalList({ rows }: { rows: readonly ProposalRow[] }) {
  return (
    <table className="proposal-list">
      <caption className="visually-hidden">{t('positions.list')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('positions.proposal')}</th>
          <th scope="col">{t('positions.actor')}</th>
          <th scope="col">{t('positions.quote')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.proposal.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { proposal, marks, hidden } }: { row: ProposalRow }) {
  const { meetings } = useModel().dataset;
  const [first, ...others] = marks.flatMap(({ positions }) => positions);
  return (
    <tr>
      <ProposalHead proposal={proposal} />
      <td>
        {marks.map((mark) => (
          <StanceLink key={mark.stance} proposal={proposal} mark={mark} />
        ))}
      </td>
      <td>
        <span
          className="proposal-quote"
          lang={meetings.find(({ id }) => id === first?.meeting)?.language}
        >
          {t('positions.words', { quote: first?.evidence.exact ?? '' })}
        </span>{' '}
        <span className="proposal-more">
          {others.length > 0 && t('positions.more', { count: others.length })}{' '}
          {hidden > 0 && t('positions.hidden', { count: hidden })}
        </span>
      </td>
    </tr>
  );
}
