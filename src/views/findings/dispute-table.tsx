/** Lists the quotes for and against each disputed proposal. */
import type { Position } from '../../dataset/schema';
import { t } from '../../i18n';
import type { FindingOf } from '../../model/count/finding-kinds';
import { groupBy } from '../../model/count/group-by';
import { actorName, meetingOf, proposalLabel } from '../../model/labels';
import { ProfileLink } from '../../parts/profile-links';
import { SourceLink } from '../../parts/source-link';
import { useModel } from '../../store/react';
import { QuotedWords } from '../../ui/in-language';

export function DisputeTable({ finding }: { finding: FindingOf<'disputes'> }) {
  const model = useModel();
  const { positions } = model.dataset;
  const own = positions.filter(({ id }) => finding.positions.includes(id));
  const byProposal = groupBy(own, ({ proposal }) => proposal);
  return finding.proposals.map(({ proposal, inFavour }) => {
    // Quotes for the proposal come before those against it, each in the order of the data.
    const isFor = ({ actor }: Position) => inFavour.includes(actor);
    const all = (byProposal.get(proposal) ?? []).toSorted(
      (a, b) => Number(isFor(b)) - Number(isFor(a)),
    );
    const label = proposalLabel(model, proposal);
    return (
      <section key={proposal}>
        <h2>{label}</h2>
        <table className="finding-table">
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('findings.who')}</th>
              <th scope="col">{t('findings.words')}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((position) => (
              <PositionRow key={position.id} position={position} />
            ))}
          </tbody>
        </table>
      </section>
    );
  });
}

function PositionRow({ position }: { position: Position }) {
  const model = useModel();
  const { actor, stance, evidence, meeting } = position;
  return (
    <tr>
      <th scope="row">
        <ProfileLink of={actor}>{actorName(model, actor)}</ProfileLink>{' '}
        <span className="finding-stance">{t(`positions.stance.${stance}`)}</span>
      </th>
      <td>
        <QuotedWords lang={meetingOf(model, meeting)?.language} words={evidence.exact} />{' '}
        <SourceLink position={position} />
      </td>
    </tr>
  );
}
