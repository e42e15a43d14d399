import { useEffect, useState } from 'react';
import { DECISIONS } from '../../../dataset/values';
import { hasMessage, t } from '../../../i18n';
import { meetingName } from '../../../parts/meeting-names';
import type { MeetingFile } from '../../../pipeline/seeds';
import type { EarlierDecision } from '../../check/engine-protocol';
import { setDecision } from '../../edits/link-edits';
import { useNames } from '../list-options';
import { RowProblems } from '../row-problems';
import { theEditor, useEditor, useProject } from '../use-editor';
import { ValueSelect } from './value-select';

interface Props {
  /** Those of earlier meetings. */
  readonly decisions: readonly EarlierDecision[];
  readonly meetings: readonly MeetingFile[];
}

const fieldId = (proposal: string) => `decision ${proposal}`;

/** What this meeting decided on the proposals of all meetings, in its words. */
export function DecisionTable({ decisions, meetings }: Props) {
  const own = useProject(({ lists }) => lists.decisions);
  const { proposals } = useNames();
  // The decision whose words were selected in the stage of records.
  const [returned] = useState(() => theEditor().store.getState().linking.sought);
  const sought = useEditor((state) =>
    state.sought?.list === 'decisions' ? state.sought.id : null,
  );
  const led = own.find(({ id }) => id === sought)?.cells.proposal;
  useEffect(() => {
    if (returned?.list !== 'decisions') return;
    document.getElementById(fieldId(returned.of))?.focus();
    theEditor().link({});
  }, [returned]);
  // A problem leads to its decision.
  useEffect(() => {
    if (led === undefined) return;
    document.getElementById(fieldId(led))?.focus();
    theEditor().clearSought();
  }, [led]);
  // A decision on a proposal that was deleted is shown too.
  const all = new Map([
    ...own.map(({ cells }) => [cells.proposal, cells.proposal] as const),
    ...proposals,
  ]);
  if (all.size === 0) return null;
  return (
    <section aria-labelledby="earlier-decisions">
      <h2 id="earlier-decisions">{t('earlier.decisions')}</h2>
      <p>{t('earlier.decisions.what')}</p>
      <table className="earlier-table" aria-labelledby="earlier-decisions">
        <thead>
          <tr>
            <th scope="col">{t('earlier.proposal')}</th>
            <th scope="col">{t('earlier.decision')}</th>
            <th scope="col">{t('earlier.decision.words')}</th>
          </tr>
        </thead>
        <tbody>
          {[...all].map(([id, name]) => (
            <DecisionItem
              key={id}
              {...{ id, name, meetings }}
              earlier={decisions.filter(({ proposal }) => proposal === id)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ItemProps {
  /** Of the proposal. */
  readonly id: string;
  readonly name: string;
  readonly earlier: readonly EarlierDecision[];
  readonly meetings: readonly MeetingFile[];
}

function DecisionItem({ id, name, earlier, meetings }: ItemProps) {
  const row = useProject(({ lists }) => lists.decisions.find(({ cells }) => cells.proposal === id));
  const language = useProject(({ values }) => values.meeting.language);
  const { change, link, goTo } = theEditor();
  return (
    <tr>
      <th scope="row">
        {name}
        {earlier.map(({ decision, meeting }) => {
          const about = meetings.find((each) => each.id === meeting);
          return (
            <span key={meeting} className="editor-soft">
              {t('earlier.decision.before', {
                decision: decisionWords(decision),
                meeting: about ? meetingName(meetings, about) : meeting,
              })}
            </span>
          );
        })}
      </th>
      <td>
        <ValueSelect
          id={fieldId(id)}
          label={`${t('earlier.decision')}: ${name}`}
          value={row?.cells.decision ?? ''}
          values={DECISIONS}
          words={(each) => t(`earlier.decision.${each}`)}
          none={t('earlier.decision.none')}
          choose={(decision) =>
            change(`decision ${id}`, (project) => setDecision(project, id, { decision }))
          }
        />
      </td>
      <td>
        {row && (
          <>
            {row.anchor.exact !== '' && <q lang={language}>{row.anchor.exact}</q>}{' '}
            <button
              type="button"
              className="quiet"
              onClick={() => {
                link({ sought: { list: 'decisions', of: id, words: name } });
                goTo('coding');
              }}
            >
              {t('earlier.key.words')}
            </button>
            <RowProblems list="decisions" id={row.id} />
          </>
        )}
      </td>
    </tr>
  );
}

function decisionWords(decision: string): string {
  const id = `earlier.decision.${decision}`;
  return hasMessage(id) ? t(id as 'earlier.decision.adopted') : decision;
}
