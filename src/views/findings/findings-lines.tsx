import { type CSSProperties, useState } from 'react';
import type { Status } from '../../dataset/schema';
import { t } from '../../i18n';
import { findingWords, partsOf, plainWords } from '../../i18n/finding-words';
import type { Finding } from '../../model/finding-kinds';
import { findings } from '../../model/findings';
import { findingNames } from '../../model/labels';
import type { Model } from '../../model/model';
import { useLateFilter, useLink, useModel } from '../../store/react';
import { toPosition } from '../../store/selectors';
import type { ViewState } from '../../store/view-state';

/** How many findings stand on the page before the others are asked for. */
const SHOWN = 6;

/** Letters of a sentence in each of the three columns that make two lines at 1280 px; what is asked for is longest. */
const LETTERS = [154, 116, 93];

/** Letters that a line may leave empty at its end. */
const RAGGED = 14;

/** What the meetings found under the filter, a sentence each, the first six until more are asked for. */
export function FindingsLines() {
  const model = useModel();
  // May follow a frame behind the matrix.
  const filter = useLateFilter();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const all = findings(model, filter);
  const rows = Math.ceil((isUnfolded ? all.length : Math.min(all.length, SHOWN)) / LETTERS.length);
  const names = findingNames(model);
  const lines = all.map((finding, at) => {
    const most = isUnfolded
      ? undefined
      : LETTERS[Math.min(Math.floor(at / rows), LETTERS.length - 1)];
    return { finding, sentence: findingWords(finding, names, most) };
  });
  const columns = LETTERS.map((_, at) => {
    const own = lines.slice(at * rows, (at + 1) * rows);
    return `minmax(0, ${RAGGED + Math.max(0, ...own.map(({ sentence }) => sentence.length))}fr)`;
  }).join(' ');
  return (
    <section
      className="findings"
      aria-label={t('findings.label')}
      data-unfolded={isUnfolded || undefined}
    >
      <ul
        aria-label={t('findings.label')}
        style={{ '--rows': rows, '--columns': columns } as CSSProperties}
      >
        {lines.map((line) => (
          <FindingLine key={keyOf(line.finding)} {...line} />
        ))}
      </ul>
      {all.length > 1 && (
        <button
          type="button"
          className="quiet"
          aria-expanded={isUnfolded}
          onClick={() => setIsUnfolded(!isUnfolded)}
        >
          {isUnfolded ? t('findings.fewer') : t('findings.all', { count: all.length })}
        </button>
      )}
    </section>
  );
}

const keyOf = (finding: Finding): string =>
  [finding.kind, finding.kind === 'unanswered' && finding.asked, finding.meeting].join(' ');

interface LineProps {
  readonly finding: Finding;
  readonly sentence: string;
}

function FindingLine({ finding, sentence }: LineProps) {
  const model = useModel();
  const [before, main, after] = partsOf(sentence);
  const { meeting } = finding;
  const view = useLink({ ...viewOf(finding), ...(meeting !== null && { meeting: [meeting] }) });
  const sentences = useLink(sentencesOf(model, finding));
  return (
    <li data-kind={finding.kind}>
      {before}
      <a {...view}>{main}</a>
      {after}{' '}
      <a {...sentences} className="findings-sentences">
        {t('findings.sentences')}
        <span className="visually-hidden"> {plainWords(sentence)}</span>
      </a>
    </li>
  );
}

type Change = Partial<ViewState>;

/** Panels of another view, a place in the minutes and a mark would stand beside what is shown. */
const ALONE = { cell: null, record: null, position: null, mark: null } as const satisfies Change;

const ASKED: readonly Status[] = ['requested', 'acknowledged'];

/** The view that shows a finding, narrowed to it as far as its filters can. */
function viewOf(finding: Finding): Change {
  switch (finding.kind) {
    case 'asks':
      return {
        ...ALONE,
        view: 'matrix',
        kind: ['need'],
        status: ASKED,
        actor: [...finding.requested, ...finding.acknowledged],
        subregion: [],
      };
    case 'unanswered':
      return {
        ...ALONE,
        view: 'matches',
        list: 'unanswered',
        status: finding.asked ? ASKED : ['raised'],
        topic: finding.topics,
      };
    case 'offers':
      return { ...ALONE, view: 'matches', list: 'offers', status: ['available'] };
    case 'planned':
      return {
        ...ALONE,
        view: 'matches',
        list: 'offers',
        status: ['planned'],
        topic: finding.topics,
        actor: finding.providers,
        subregion: [],
        ...(finding.form !== null && { modality: [finding.form] }),
      };
    case 'changed':
      return { ...ALONE, view: 'matrix', meeting: [finding.at] };
    case 'raised':
      return { ...ALONE, view: 'charts', chart: 'topics', mark: { topic: finding.topic } };
    case 'contested':
      return { ...ALONE, view: 'positions' };
    case 'unused':
      return {
        ...ALONE,
        view: 'matches',
        list: 'unused',
        topic: finding.topics,
        actor: finding.providers,
        subregion: [],
      };
  }
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

/**
 * The sentences: the table of records under the narrowest filter that leaves all that the finding rests
 * on, and the passage that plans help, whole, with what it depends on. Of disputes the words of the first
 * position, whose panel steps to the others.
 */
function sentencesOf({ dataset, recordIndex }: Model, finding: Finding): Change {
  if (finding.kind === 'contested') return toPosition(finding.positions[0] ?? '');
  const records = finding.records.flatMap((id) => {
    const found = dataset.records[recordIndex.get(id) ?? -1];
    return found ? [found] : [];
  });
  const forms = dataset.modalities.filter(({ id }) =>
    records.every(({ modalities }) => modalities.includes(id)),
  );
  return {
    ...ALONE,
    view: 'records',
    status: distinct(records.map(({ status }) => status)),
    topic: distinct(records.map(({ topic }) => topic)),
    actor: distinct(records.map(({ actor }) => actor)),
    subregion: [],
    modality: forms.map(({ id }) => id),
    ...(finding.kind === 'planned' && { record: finding.records[0] ?? null }),
  };
}
