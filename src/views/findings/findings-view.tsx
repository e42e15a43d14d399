/** Lists all findings, or shows one with the actors that it names and their quotes. */
import { t } from '../../i18n';
import { type Finding, isChange } from '../../model/count/finding-kinds';
import { findingNames } from '../../model/labels';
import { inSentence } from '../../parts/finding-names';
import { findingWords, inSentences } from '../../parts/finding-words';
import { LinkedNames } from '../../parts/profile-links';
import { matrixLeadWords } from '../../parts/title-words';
import { ViewHead } from '../../parts/view-head';
import { useLateSnapshot, useModel } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { ChangeTable } from './change-table';
import { DisputeTable } from './dispute-table';
import { FindingTable } from './finding-table';
import { AllFindings, MatrixTitle, ReadLink, sideOf } from './first-findings';
import { DecidedTable, StanceChangeTable } from './position-change-tables';
import { useFindings } from './use-findings';
import './findings.css';

export function FindingsView() {
  const model = useModel();
  const { state, filter } = useLateSnapshot();
  const { all } = useFindings();
  const opened = all.find(({ kind }) => kind === state.finding);
  return opened ? (
    <OpenedFinding finding={opened} count={all.length} />
  ) : (
    <>
      <ViewHead title={<MatrixTitle />} lead={matrixLeadWords(model, filter, state.meeting)} />
      {state.finding !== null && <p role="status">{t('findings.gone')}</p>}
      <ul className="findings-all" aria-label={t('findings.label')}>
        {all.map((finding) => (
          <FindingItem key={finding.kind} finding={finding} />
        ))}
      </ul>
    </>
  );
}

function FindingItem({ finding }: { finding: Finding }) {
  const { head, rest } = findingWords(finding, findingNames(useModel()));
  return (
    <li data-side={sideOf(finding.kind)}>
      <h2>{head}</h2>
      <p>
        {rest.map((each) => `${each}. `)}
        <ReadLink finding={finding} words={head} />
      </p>
    </li>
  );
}

function OpenedFinding({ finding, count }: { finding: Finding; count: number }) {
  const model = useModel();
  const { filter } = useLateSnapshot();
  const names = findingNames(model);
  const { head, rest } = findingWords(finding, names);
  return (
    <>
      <ViewHead
        above={count > 1 && <AllFindings count={count} />}
        title={head}
        lead={
          <LinkedNames
            words={rest.map((each) => `${each}.`).join(' ')}
            of={[...model.actors.map(({ id }) => id), ...model.topics.map(({ id }) => ofTopic(id))]}
            topicName={(id) => inSentence(names.topic(id))}
          />
        }
      />
      {finding.kind === 'disputes' ? (
        <DisputeTable finding={finding} />
      ) : finding.kind === 'decisions' ? (
        <DecidedTable finding={finding} />
      ) : finding.kind === 'positions' ? (
        <StanceChangeTable finding={finding} />
      ) : isChange(finding) ? (
        <ChangeTable finding={finding} caption={inSentences({ head, rest: [] })} />
      ) : (
        <FindingTable finding={finding} filter={filter} caption={inSentences({ head, rest: [] })} />
      )}
    </>
  );
}
