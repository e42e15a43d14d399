/** What the rules say, in the reader's language, wherever the editor shows it. */
import { useState } from 'react';
import { RAPPORTEUR } from '../../../dataset/values';
import { formatList, hasMessage, language, type MessageId, t } from '../../../i18n';
import { languageWords } from '../../../i18n/language-words';
import type { PlacedProblem, Sought } from '../../check/engine-protocol';
import type { Project } from '../../project/project';
import type { Stage } from '../../store/editor-store';
import { FIELDS } from '../coding/claim-fields';
import { type Names, useNames } from '../list-options';
import { theEditor, useProject } from '../use-editor';

/** Why something did not work; nothing where `reason` is ''. */
export const Failed = ({ reason }: { reason: string }) =>
  reason !== '' && (
    <p className="editor-wrong" role="alert">
      {t('editor.failed', { reason })}
    </p>
  );

/** Problems with their places; from each that the page can put right leads a way to its field. */
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
              <button type="button" className="quiet" onClick={() => lead(problem)}>
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

/** Leads to a record or position, in the stage where it is changed. */
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

/** Shows the stage in which a problem is put right, with the field that it is about. */
function lead(problem: PlacedProblem) {
  const { at, column } = problem;
  const { choose, goTo } = theEditor();
  const heading = headingOf(problem);
  if (heading && problem.code === 'heading-undecided') return goTo('speakers', heading);
  const stage = stageOf(problem);
  if (at && stage === 'coding') choose(at.id || null);
  goTo(stage, at && { ...at, column });
}

/** The heading that a problem is about, where that is to be decided or corrected; null of any other problem. */
export const headingOf = ({ values: { title, line } }: PlacedProblem): Sought | null =>
  title && line ? { list: 'meeting', id: title, column: 'headings' } : null;

function stageOf({ at, column }: PlacedProblem): Stage {
  if (at?.list === 'records' || at?.list === 'positions') return 'coding';
  if (at?.list === 'lines') return 'text';
  return isOfSpeakers(at?.list, column) ? 'speakers' : 'meeting';
}

/** Whether a field of the meeting is in the stage of the speakers. */
const isOfSpeakers = (list: string | undefined, column: string) =>
  list === 'meeting' && /^(?:speakers|spoke|headings)\b/u.test(column);

export const NO_NAMES: Names = {
  actors: new Map(),
  topics: new Map(),
  modalities: new Map(),
  proposals: new Map(),
};

/** So many are shown at first: a damaged project has one for each of its rows. */
const MANY = 20;

/** What is wrong with files that somebody chose, each with its file and line. */
export function FileProblems({ problems }: { problems: readonly PlacedProblem[] }) {
  const [most, setMost] = useState(MANY);
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

/** What the rules say of a field, beside it. */
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
  /** Given where there are no words but those of the pipeline. */
  readonly lang?: 'en';
}

/** The message of each code: a code without words does not compile. */
const messageOf = (code: NonNullable<PlacedProblem['code']>): MessageId => `editor.problem.${code}`;

/** What is wrong, and what to do; in English where nobody has said it in other words. */
export function problemWords(problem: PlacedProblem, names: Names): ProblemWords {
  const { code, values, text } = problem;
  const id = code && messageOf(code);
  const field = fieldLabel(problem);
  if (values.value === '' && (code === 'wrong-status' || code?.startsWith('unknown-')))
    return { words: t('editor.problem.empty', { field }) };
  if (!id || !hasMessage(id)) return { words: text, lang: 'en' };
  const named = Object.entries(values).map(([key, value]) => [key, valueIn(key, value, names)]);
  // Each message names a part of these.
  const said = { ...Object.fromEntries(named), field };
  return { words: t(id as 'editor.problem.actor-not-speaker', said) };
}

/** Values that may be ids of actors. */
const ACTORS = new Set(['actor', 'speaker', 'reporter', 'value', 'of']);

function valueIn(key: string, value: string, names: Names): string {
  if (key === 'speakers' || key === 'named')
    return formatList(value.split('; ').map((each) => whoIs(each, names)));
  return ACTORS.has(key) ? whoIs(value, names) : shortened(value);
}

/** The label of the field that a problem is about. */
function fieldLabel({ at, column }: PlacedProblem): string {
  const [key = ''] = column.split('.');
  const list = at?.list;
  const claim = [...FIELDS.records, ...FIELDS.positions].find((each) => each.column === column);
  const isOfClaim = list === 'records' || list === 'positions' || list === 'kept';
  if (isOfClaim && claim) return claim.label();
  if (isOfSpeakers(list, key)) return t('editor.stage.speakers');
  if (list === 'translations' && /^[a-z]{2,3}(?:-|$)/u.test(column))
    return languageWords(column, language());
  const id =
    list === 'about' || list === 'meeting' ? `meeting.${list}.${key}` : `meeting.column.${column}`;
  return hasMessage(id) ? t(id as 'meeting.column.id') : column;
}

/** What a problem is about, as the page names it; null where the page does not show it. */
function placeWords({ at, column }: PlacedProblem, { lists }: Project, names: Names) {
  if (!at) return null;
  switch (at.list) {
    case 'about':
      return t('meeting.about');
    case 'meeting':
      return t(isOfSpeakers(at.list, column) ? 'editor.stage.speakers' : 'meeting.meeting');
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
    case 'kept':
      return codedWords(at.id);
    default:
      return entryWords(at.list, at.id, lists, names);
  }
}

/** "Second coding · 001". */
export function codedWords(row: string): string {
  const [side, id = ''] = row.split(' ');
  return `${t(`editor.compare.${side as 'first'}`)} · ${id}`;
}

/** "Topics, entry “Extradition”"; the list alone where it is about that as a whole. */
function entryWords(list: string, id: string, lists: Project['lists'], names: Names) {
  const label = `meeting.list.${list}`;
  if (!hasMessage(label)) return null;
  const words = t(label as 'meeting.list.actors');
  if (id === '') return words;
  const known = list === 'map' ? names.actors : names[list as keyof Names];
  const row = lists[list as 'topicGroups']?.find((each) => each.id === id);
  const name = known?.get(id) || row?.cells.label || id;
  return t('editor.problem.entry', { list: words, name: shortened(name) });
}

/** Characters of a quote on a button. */
const LONGEST = 60;
export const shortened = (words: string) =>
  words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;

export const whoIs = (id: string, { actors }: Names): string =>
  id === RAPPORTEUR ? t('evidence.rapporteur') : (actors.get(id) ?? id);
