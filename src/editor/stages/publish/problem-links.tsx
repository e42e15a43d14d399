/** The problems that the rules found, in the reader's language, wherever the editor shows them. */
import { useState } from 'react';
import { RAPPORTEUR } from '../../../dataset/values';
import { formatList, hasMessage, language, type MessageId, t } from '../../../i18n';
import { languageWords } from '../../../i18n/language-words';
import type { PlacedProblem, ProblemField } from '../../check/engine-protocol';
import type { Project } from '../../project/project';
import type { Stage } from '../../store/editor-store';
import { FIELDS } from '../coding/claim-fields';
import { type Names, useNames } from '../list-options';
import { theEditor, useProject } from '../use-editor';

/** The reason why an action failed; nothing where `reason` is ''. */
export const FailureMessage = ({ reason }: { reason: string }) =>
  reason !== '' && (
    <p className="editor-wrong" role="alert">
      {t('editor.failed', { reason })}
    </p>
  );

/** Returns what runs an action, and the message of the last one if it failed. */
export function useAttempt() {
  const [reason, setReason] = useState('');
  const attempt = async (act: () => Promise<unknown>) => {
    setReason('');
    await act().catch((error) => setReason(String(error)));
  };
  return [attempt, <FailureMessage key="failure" reason={reason} />] as const;
}

/** Problems with their places. A problem that can be mended in the editor links to its field. */
export function ProblemLinks({ problems }: { problems: readonly PlacedProblem[] }) {
  const names = useNames();
  const project = useProject();
  return (
    <ul className="editor-problems">
      {problems.map((problem) => {
        const { at, place, column, text, values } = problem;
        const words = placeWords(problem, project, names);
        return (
          <li key={`${place} ${at?.id} ${column} ${text}`}>
            {words === null ? (
              <code>{place}</code>
            ) : at?.list === 'kept' ? (
              <>
                <b>{words}</b>{' '}
                {values.quote && <q lang={project.values.meeting.language}>{values.quote}</q>}
              </>
            ) : (
              <button type="button" className="quiet" onClick={() => openProblem(problem)}>
                {words}
              </button>
            )}{' '}
            <ProblemText problem={problem} names={names} />
          </li>
        );
      })}
    </ul>
  );
}

/** A link to a record or position in the stage where it is edited. */
export function ClaimLink({ id }: { id: string }) {
  const { choose, goTo } = theEditor();
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => {
        choose(id);
        goTo('coding');
      }}
    >
      {id}
    </button>
  );
}

/** Opens the stage in which a problem is mended, at the problem's field. */
function openProblem(problem: PlacedProblem) {
  const { at, column } = problem;
  const { choose, goTo } = theEditor();
  const heading = headingOf(problem);
  if (heading && problem.code === 'heading-undecided') return goTo('speakers', heading);
  const stage = stageOf(problem);
  if (at && stage === 'coding') choose(at.id || null);
  goTo(stage, at && { ...at, column });
}

/** The heading that a problem is about, where a person must decide or correct it; else null. */
export const headingOf = ({ values: { title, line } }: PlacedProblem): ProblemField | null =>
  title && line ? { list: 'meeting', id: title, column: 'headings' } : null;

function stageOf({ at, column }: PlacedProblem): Stage {
  if (at?.list === 'records' || at?.list === 'positions') return 'coding';
  if (at?.list === 'links' || at?.list === 'decisions') return 'earlier';
  if (at?.list === 'lines') return 'text';
  return isSpeakerField(at?.list, column) ? 'speakers' : 'meeting';
}

/** Whether a field of the meeting is edited in the stage of speakers. */
const isSpeakerField = (list: string | undefined, column: string) =>
  list === 'meeting' && /^(?:speakers|spoke|headings)\b/u.test(column);

export const NO_NAMES: Names = {
  actors: new Map(),
  topics: new Map(),
  modalities: new Map(),
  proposals: new Map(),
};

/** Number of problems shown at first: a damaged project may have one in each row. */
const PROBLEMS_SHOWN = 20;

/** Problems of chosen files, each with file and line. */
export function FileProblems({ problems }: { problems: readonly PlacedProblem[] }) {
  const [most, setMost] = useState(PROBLEMS_SHOWN);
  const count = problems.length;
  return (
    <>
      <ul className="editor-problems">
        {problems.slice(0, most).map((problem) => (
          <li key={`${problem.place} ${problem.column} ${problem.text}`}>
            <ProblemText problem={problem} names={NO_NAMES} /> <code>{problem.place}</code>
          </li>
        ))}
      </ul>
      {count > most && (
        <button type="button" onClick={() => setMost(count)}>
          {t('editor.claims.more', { count })}
        </button>
      )}
    </>
  );
}

/** The problems of one field, shown beside it. */
export function FieldProblems({
  id,
  problems,
}: {
  id?: string;
  problems: readonly PlacedProblem[];
}) {
  return (
    <ul id={id} className="editor-problems">
      {problems.length > 0 && <ProblemItems problems={problems} />}
    </ul>
  );
}

function ProblemItems({ problems }: { problems: readonly PlacedProblem[] }) {
  const names = useNames();
  return problems.map((problem) => (
    <li key={`${problem.column} ${problem.text}`}>
      <ProblemText problem={problem} names={names} />
    </li>
  ));
}

export function ProblemText({ problem, names }: { problem: PlacedProblem; names: Names }) {
  const { words, lang } = problemWords(problem, names);
  return <span lang={lang}>{lang ? `${problem.column}: ${words}` : words}</span>;
}

interface ProblemWords {
  readonly words: string;
  /** Present only where the pipeline's English words are used. */
  readonly lang?: 'en';
}

/** The message of each code. A code without a message does not compile. */
const messageOf = (code: NonNullable<PlacedProblem['code']>): MessageId => `editor.problem.${code}`;

/** Says what is wrong and what to do; in English where no translated message exists. */
export function problemWords(problem: PlacedProblem, names: Names): ProblemWords {
  const { code, values, text } = problem;
  const id = code && messageOf(code);
  const field = fieldLabel(problem);
  if (values.value === '' && (code === 'wrong-status' || code?.startsWith('unknown-')))
    return { words: t('editor.problem.empty', { field }) };
  if (!id || !hasMessage(id)) return { words: text, lang: 'en' };
  const namedValues = Object.entries(values).map(([key, value]) => [
    key,
    problemValueWords(key, value, names),
  ]);
  // Each message uses some of these values.
  const messageValues = { ...Object.fromEntries(namedValues), field };
  return { words: t(id as 'editor.problem.actor-not-speaker', messageValues) };
}

/** Keys of the values that may be ids of actors. */
const ACTORS = new Set(['actor', 'speaker', 'reporter', 'value', 'of']);

function problemValueWords(key: string, value: string, names: Names): string {
  if (key === 'speakers' || key === 'named')
    return formatList(value.split('; ').map((each) => nameOfActor(each, names)));
  // What is to be written into a file must be whole.
  if (key === 'series') return value;
  return ACTORS.has(key) ? nameOfActor(value, names) : shortenQuote(value);
}

/** The label of the field that a problem is about. */
function fieldLabel({ at, column }: PlacedProblem): string {
  const [key = ''] = column.split('.');
  const list = at?.list;
  const claim = [...FIELDS.records, ...FIELDS.positions].find((each) => each.column === column);
  const isOfClaim = list === 'records' || list === 'positions' || list === 'kept';
  if (isOfClaim && claim) return claim.label();
  if (isSpeakerField(list, key)) return t('editor.stage.speakers');
  if (list === 'translations' && /^[a-z]{2,3}(?:-|$)/u.test(column))
    return languageWords(column, language());
  const id =
    list === 'about' || list === 'meeting' ? `meeting.${list}.${key}` : `meeting.column.${column}`;
  return hasMessage(id) ? t(id as 'meeting.column.id') : column;
}

/** The place of a problem in the page's words; null where the page does not show it. */
function placeWords({ at, column }: PlacedProblem, { lists }: Project, names: Names) {
  if (!at) return null;
  switch (at.list) {
    case 'about':
      return t('meeting.about');
    case 'meeting':
      return t(isSpeakerField(at.list, column) ? 'editor.stage.speakers' : 'meeting.meeting');
    case 'codebook':
      return t('meeting.codebook');
    case 'lines':
      return t('editor.stage.text');
    case 'translations': {
      const [list = '', id = ''] = at.id.split(' ');
      return entryWords(list, id, lists, names) ?? t('meeting.translations');
    }
    case 'records':
    case 'positions':
      return at.id || t('editor.stage.coding');
    case 'links':
    case 'decisions':
      return at.id || t('editor.stage.earlier');
    case 'kept':
      return codedWords(at.id);
    default:
      return entryWords(at.list, at.id, lists, names);
  }
}

/** Formats the id of a coded row, such as "Second coding · 001". */
export function codedWords(row: string): string {
  const [side, id = ''] = row.split(' ');
  return `${t(`editor.compare.${side as 'first'}`)} · ${id}`;
}

/**
 * Formats an entry, such as "Topics, entry “Extradition”"; the list's name alone where the problem is about the whole
 * list.
 */
function entryWords(list: string, id: string, lists: Project['lists'], names: Names) {
  const label = `meeting.list.${list}`;
  if (!hasMessage(label)) return null;
  const words = t(label as 'meeting.list.actors');
  if (id === '') return words;
  const namesById = list === 'map' ? names.actors : names[list as keyof Names];
  const row = lists[list as 'topicGroups']?.find((each) => each.id === id);
  const name = namesById?.get(id) || row?.cells.label || id;
  return t('editor.problem.entry', { list: words, name: shortenQuote(name) });
}

/** Longest quote on a button, in characters. */
const QUOTE_LENGTH = 60;
export const shortenQuote = (words: string) =>
  words.length > QUOTE_LENGTH ? `${words.slice(0, QUOTE_LENGTH - 1)}…` : words;

export const nameOfActor = (id: string, { actors }: Names): string =>
  id === RAPPORTEUR ? t('evidence.rapporteur') : (actors.get(id) ?? id);
