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
import { SentenceTable } from './sentence-table';

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
        <SentenceTable
          caption={label}
          groups={all.map((position) => {
            const { id, actor, stance, evidence, meeting } = position;
            return {
              key: id,
              who: (
                <>
                  <ProfileLink of={actor}>{actorName(model, actor)}</ProfileLink>{' '}
                  <span className="finding-stance">{t(`positions.stance.${stance}`)}</span>
                </>
              ),
              rows: [
                {
                  key: id,
                  cells: [
                    <>
                      <QuotedWords
                        lang={meetingOf(model, meeting)?.language}
                        words={evidence.exact}
                      />{' '}
                      <SourceLink position={position} />
                    </>,
                  ],
                },
              ],
            };
          })}
        />
      </section>
    );
  });
}
