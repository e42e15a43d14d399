import { useEffect, useState } from 'react';
import { DECISIONS } from '../../../dataset/values';
import { formatList, hasMessage, t } from '../../../i18n';
import { meetingName } from '../../../parts/meeting-names';
import { readList } from '../../../pipeline/csv-table';
import type { MeetingFile } from '../../../pipeline/seeds';
import { optionsWith } from '../../../ui/search-list';
import type { EarlierDecision } from '../../check/engine-protocol';
import { setDecision } from '../../edits/link-edits';
import { earlierPositions } from '../../project/earlier-meetings';
import type { DecisionRow, LineId } from '../../project/project';
import { useNames } from '../list-options';
import { RowProblems } from '../row-problems';
import { openProject, theEditor, useEditor, useProject } from '../use-editor';
import { seekWords } from './earlier-commands';
import { ValueSelect } from './value-select';

interface Props {
  /** Those of earlier meetings. */
  readonly decisions: readonly EarlierDecision[];
  readonly meetings: readonly MeetingFile[];
}

/** Leads past the records that stood open. */
export const goToDecisions = () => document.getElementById(SEARCH)?.focus();
const SEARCH = 'earlier-decisions-search';

const fieldId = (proposal: string) => `decision ${proposal}`;

/** What this meeting decided on the proposals of all meetings, in its words. */
export function DecisionTable({ decisions, meetings }: Props) {
  const own = useProject(({ lists }) => lists.decisions);
  const all = useProposals(decisions, meetings);
  const [typed, setTyped] = useState('');
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
    setTyped('');
    theEditor().clearSought();
  }, [led]);
  if (all.length === 0) return null;
  const options = all.map(({ id, name, about }) => ({ value: id, words: name, also: () => about }));
  const found = new Set(
    optionsWith(options, led === undefined ? typed : '').map(({ value }) => value),
  );
  return (
    <section aria-labelledby="earlier-decisions">
      <h2 id="earlier-decisions">{t('earlier.decisions')}</h2>
      <p>{t('earlier.decisions.what')}</p>
      <div className="editor-field">
        <label htmlFor={SEARCH}>{t('earlier.decisions.search')}</label>
        <input
          id={SEARCH}
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p role="status" className="editor-soft">
          {t('earlier.decisions.found', { found: found.size, all: all.length })}
        </p>
      </div>
      <table className="earlier-table" aria-labelledby="earlier-decisions">
        <thead>
          <tr>
            <th scope="col">{t('earlier.proposal')}</th>
            <th scope="col">{t('earlier.decision')}</th>
            <th scope="col">{t('earlier.decision.words')}</th>
          </tr>
        </thead>
        <tbody>
          {all
            .filter(({ id }) => found.has(id))
            .map((each) => (
              <DecisionItem key={each.id} {...each} />
            ))}
        </tbody>
      </table>
    </section>
  );
}

interface Proposal {
  readonly id: string;
  readonly name: string;
  /** Its topics, who spoke of it at each meeting, and what earlier meetings decided. */
  readonly about: readonly string[];
}

/** All proposals with what is known of them; those that were deleted too, where a decision names them. */
function useProposals(
  decisions: readonly EarlierDecision[],
  meetings: readonly MeetingFile[],
): Proposal[] {
  const own = useProject(({ lists }) => lists.decisions);
  const rows = useProject(({ lists }) => lists.proposals);
  const here = useProject(({ lists }) => lists.positions);
  const before = useProject(earlierPositions);
  const { proposals, topics, actors } = useNames();
  const actorsWords = (found: readonly { readonly actor: string }[]) =>
    formatList([...new Set(found.map(({ actor }) => actors.get(actor) ?? actor))]);
  const linesOf = (id: string) => {
    const row = rows.find((each) => each.id === id);
    const ownWords = actorsWords(here.flatMap(({ cells }) => (cells.proposal === id ? cells : [])));
    return [
      readList(row?.cells.topics ?? '')
        .map((topic) => topics.get(topic) ?? topic)
        .join(' · '),
      ...meetings.flatMap((meeting) => {
        const name = meetingName(meetings, meeting);
        const isOf = (each: { readonly proposal: string; readonly meeting: string }) =>
          each.proposal === id && each.meeting === meeting.id;
        const value = actorsWords(before.filter(isOf));
        const decided = decisions
          .filter(isOf)
          .map(({ decision }) =>
            t('earlier.decision.before', { decision: decisionWords(decision), meeting: name }),
          );
        return [value && t('filters.chip', { field: name, value }), ...decided];
      }),
      ownWords && t('filters.chip', { field: t('earlier.decision.here'), value: ownWords }),
    ].filter(Boolean);
  };
  const named = new Map([
    ...own.map(({ cells }) => [cells.proposal, cells.proposal] as const),
    ...proposals,
  ]);
  return [...named].map(([id, name]) => ({ id, name, about: linesOf(id) }));
}

function DecisionItem({ id, name, about }: Proposal) {
  const row = useProject(({ lists }) => lists.decisions.find(({ cells }) => cells.proposal === id));
  const language = useProject(({ values }) => values.meeting.language);
  const { change } = theEditor();
  return (
    <tr>
      <th scope="row">
        {name}
        {about.map((line) => (
          <span key={line} className="editor-soft">
            {line}
          </span>
        ))}
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
              onClick={() => seekWords({ list: 'decisions', of: id, words: name }, likelyLine(row))}
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

/** The line of a decision's words; else that of the first position on its proposal at this meeting. */
function likelyLine({ cells, anchor }: DecisionRow): LineId | undefined {
  const { positions } = openProject().lists;
  const own = positions.filter((each) => each.cells.proposal === cells.proposal);
  return [anchor, ...own.map((each) => each.anchor)].flatMap((each) =>
    each.isLost ? [] : each.from.line,
  )[0];
}

function decisionWords(decision: string): string {
  const id = `earlier.decision.${decision}`;
  return hasMessage(id) ? t(id as 'earlier.decision.adopted') : decision;
}
