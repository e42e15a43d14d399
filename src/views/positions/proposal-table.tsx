import { STANCES } from '../../dataset/values';
import { t } from '../../i18n';
import { actorsIn, type ProposalRow, STANDINGS } from '../../model/positions';
import { useModel } from '../../store/react';
import { ProposalHead } from './proposal-head';
import { StanceLink } from './stance-link';

/** Proposals by actors, in groups by how they stand. */
export function ProposalTable({ rows }: { rows: readonly ProposalRow[] }) {
  const model = useModel();
  const actors = actorsIn(model, rows);
  const groups = STANDINGS.map((standing) => ({
    standing,
    rows: rows.filter((row) => row.standing === standing),
  })).filter((group) => group.rows.length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
    <section className="proposal-scroll" aria-label={t('positions.table')} tabIndex={0}>
      <table className="proposal-table">
        <caption className="visually-hidden">{t('positions.table')}</caption>
        <thead>
          <tr>
            <th scope="col" className="proposal-corner">
              {t('positions.proposal')}
            </th>
            {actors.map((id) => (
              <th key={id} scope="col" className="proposal-actor" title={model.names.get(id)}>
                <span>{model.names.get(id) ?? id}</span>
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('positions.figures')}</span>
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.standing} className={`proposals-${group.standing}`}>
            <tr className="proposal-group">
              <th scope="rowgroup" colSpan={actors.length + 2}>
                {t(`positions.standing.${group.standing}`)}
              </th>
            </tr>
            {group.rows.map((row) => (
              <Row key={row.proposal.id} row={row} actors={actors} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ row, actors }: { row: ProposalRow; actors: readonly string[] }) {
  const { proposal, marks, counts, hidden } = row;
  const figures = STANCES.filter((stance) => counts[stance] > 0).map((stance) =>
    t(`positions.counts.${stance}`, { count: counts[stance] }),
  );
  if (hidden > 0) figures.push(t('positions.hidden', { count: hidden }));
  return (
    <tr>
      <ProposalHead proposal={proposal} />
      {actors.map((actor) => (
        <td key={actor} className="proposal-cell">
          {marks
            .filter((mark) => mark.actor === actor)
            .map((mark) => (
              <StanceLink key={mark.stance} proposal={proposal} mark={mark} />
            ))}
        </td>
      ))}
      <td className="proposal-figures">
        {figures.reduce((first, second) => t('positions.join', { first, second }))}
      </td>
    </tr>
  );
}
