/** Lists the sentences by which meetings decided on proposals, and those of stances that moved. */
import { t } from '../../i18n';
import type { FindingOf } from '../../model/count/finding-kinds';
import { groupBy } from '../../model/count/group-by';
import { actorName, meetingOf, proposalLabel } from '../../model/labels';
import { stanceOf } from '../../model/minutes/positions';
import { noteWords } from '../../model/minutes/statement';
import { Decision } from '../../parts/decision';
import { meetingShort } from '../../parts/meeting-time';
import { ProfileLink } from '../../parts/profile-links';
import { SourceLink } from '../../parts/source-link';
import { useModel, useWholeModel } from '../../store/react';
import { InLanguage, QuotedWords } from '../../ui/in-language';
import { SentenceTable } from './sentence-table';

export function DecidedTable({ finding }: { finding: FindingOf<'decisions'> }) {
  const model = useModel();
  return finding.decisions.map((decision) => {
    const label = proposalLabel(model, decision.proposal);
    return (
      <section key={decision.id}>
        <h2>{label}</h2>
        <p>
          <Decision of={decision} />
        </p>
      </section>
    );
  });
}

export function StanceChangeTable({ finding }: { finding: FindingOf<'positions'> }) {
  const model = useWholeModel();
  return [...groupBy(finding.stances, ({ proposal }) => proposal)].map(([proposal, changes]) => {
    const label = proposalLabel(model, proposal);
    return (
      <section key={proposal}>
        <h2>{label}</h2>
        <SentenceTable
          caption={label}
          groups={changes.map(({ actor, before, since }) => ({
            key: actor,
            who: <ProfileLink of={actor}>{actorName(model, actor)}</ProfileLink>,
            rows: [...before, ...since].map((position) => {
              const { id, meeting, note, evidence } = position;
              return {
                key: id,
                cells: [
                  <p key="words" className="finding-said">
                    <b>{meetingShort(model, meeting)}</b>{' '}
                    <span className="finding-step">
                      {t(`positions.stance.${stanceOf(position)}`)}
                    </span>{' '}
                    <QuotedWords
                      lang={meetingOf(model, meeting)?.language}
                      words={evidence.exact}
                    />{' '}
                    <SourceLink position={position} isDated />{' '}
                    {note && (
                      <span className="finding-topics">
                        <InLanguage lang={model.dataset.language} words={noteWords(note)} />
                      </span>
                    )}
                  </p>,
                ],
              };
            }),
          }))}
        />
      </section>
    );
  });
}
