import type { Proposal } from '../../dataset/schema';
import { formatList } from '../../i18n';
import { useModel } from '../../store/react';

/** What was proposed, and the topics that it touches. */
export function ProposalHead({ proposal }: { proposal: Proposal }) {
  const { topics } = useModel();
  const touched = topics.filter(({ id }) => proposal.topics.includes(id));
  return (
    <th scope="row" className="proposal-head">
      {proposal.label}{' '}
      {touched.length > 0 && (
        <span className="proposal-topics">{formatList(touched.map(({ label }) => label))}</span>
      )}
    </th>
  );
}
