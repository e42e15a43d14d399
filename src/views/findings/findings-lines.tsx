import { type CSSProperties, type ReactNode, useState } from 'react';
import type { Status } from '../../dataset/schema';
import { t } from '../../i18n';
import { FILTER_FIELDS, type Filter, type FilterField } from '../../model/filter';
import type { Finding } from '../../model/finding-kinds';
import { findings } from '../../model/findings';
import { findingNames } from '../../model/labels';
import { memo } from '../../model/memo';
import type { Model } from '../../model/model';
import { findingInBrief, findingWords, partsOf, plainWords } from '../../parts/finding-words';
import { useLateSnapshot, useLateView, useLink, useModel, useSession } from '../../store/react';
import { toPosition } from '../../store/selectors';
import type { Codec, Entry } from '../../store/url-entries';
import { filtersBefore, withoutFinding } from '../../store/view-filters';
import type { ViewState } from '../../store/view-state';

/** How many findings stand on the page before the others are asked for. */
const SHOWN = 6;

/** Letters of a sentence in each of the three columns that make two lines at 1280 px; what is asked for is longest. */
const LETTERS = [154, 116, 93];

/** Letters on a phone: of two lines, of one, and of two of which the last is shared with the button. */
const BRIEF = [116, 58, 90];

/** Letters of a chip. */
const CHIP = 70;

/** Letters that a line may leave empty at its end. */
const RAGGED = 14;

/** All findings under a filter without what came with a finding. */
const ownFindings = memo(
  (model, filter: Filter, codec: Codec, finding: ViewState['finding']): readonly Finding[] => {
    if (finding.length === 0) return findings(model, filter);
    // Of the state only its filters: it has more than a filter has.
    const before = withoutFinding(codec, { finding });
    const own = Object.fromEntries(finding.map((field) => [field, before[field]]));
    return findings(model, { ...filter, ...own });
  },
);

/** All findings under the filters that the reader set herself; may follow a frame behind the matrix. */
function useFindings(): readonly Finding[] {
  const { model, codec } = useSession();
  const { state, filter } = useLateSnapshot();
  return ownFindings(model, filter, codec, state.finding);
}

/** What the meetings found, a sentence each, the first six until more are asked for. */
export function FindingsLines() {
  const model = useModel();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const all = useFindings();
  const rows = Math.ceil((isUnfolded ? all.length : Math.min(all.length, SHOWN)) / LETTERS.length);
  const names = findingNames(model);
  const lines = all.map((finding, at) => {
    const most = isUnfolded
      ? undefined
      : LETTERS[Math.min(Math.floor(at / rows), LETTERS.length - 1)];
    return { finding, sentence: findingWords(finding, names, most), letters: BRIEF[at] ?? 0 };
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
      data-few={all.length < LETTERS.length || undefined}
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
  /** Letters that a line of a phone has for it. */
  readonly letters: number;
}

function FindingLine({ finding, sentence, letters }: LineProps) {
  const model = useModel();
  const brief = findingInBrief(finding, findingNames(model), letters);
  const [before, main, after] = partsOf(sentence);
  const change = viewOf(finding);
  const view = useFindingLink(change);
  const sentences = useFindingLink(sentencesOf(model, finding));
  const { codec } = useSession();
  const isShown = isSetBy(codec, useLateView(), change);
  return (
    <li data-kind={finding.kind}>
      {before}
      <a {...view} aria-current={isShown ? 'true' : undefined}>
        {main === brief ? (
          main
        ) : (
          <>
            <span className="findings-whole">{main}</span>
            <span className="findings-brief">{brief}</span>
          </>
        )}
      </a>
      {after}{' '}
      <a {...sentences} className="findings-sentences">
        {t('findings.sentences')}
        <span className="visually-hidden"> {plainWords(sentence)}</span>
      </a>
    </li>
  );
}

/** The words of the chip for the filters that came with a finding: what it says in short. */
export function FindingChip(props: { words: string; draw: (words: string) => ReactNode }) {
  const { words, draw } = props;
  const { model, codec } = useSession();
  const state = useLateView();
  const found = useFindings().find(
    (finding) =>
      isSetBy(codec, state, viewOf(finding)) || isSetBy(codec, state, sentencesOf(model, finding)),
  );
  if (!found) return draw(words);
  const value = findingInBrief(found, findingNames(model), CHIP);
  return draw(t('filters.chip', { field: t('findings.one'), value }));
}

type Change = Partial<ViewState>;

function differs(codec: Codec, field: FilterField, a: Change, b: Change): boolean {
  const { serialize } = codec[field] as Entry<unknown>;
  return field in a && serialize(a[field]) !== serialize(b[field]);
}

/** Whether the filters that came with a finding are those of this one. */
const isSetBy = (codec: Codec, state: ViewState, change: Change): boolean =>
  state.finding.length > 0 &&
  state.finding.every((field) => field in change) &&
  FILTER_FIELDS.every((field) => !differs(codec, field, change, state));

/** A link to what shows a finding: its filters come and go as one, and take the place of the last one's. */
function useFindingLink(change: Change) {
  const { codec } = useSession();
  const state = useLateView();
  const before = withoutFinding(codec, state);
  const own = { ...state, ...before };
  const finding = FILTER_FIELDS.filter((field) => differs(codec, field, change, own));
  filtersBefore.set(finding, Object.fromEntries(finding.map((field) => [field, own[field]])));
  return useLink({ ...before, ...change, finding });
}

/** Panels of another view, a place in the minutes and a mark would stand beside what is shown. */
const ALONE = { cell: null, record: null, position: null, mark: null } as const satisfies Change;

const ASKED: readonly Status[] = ['requested', 'acknowledged'];

/** The view that shows a finding, narrowed to it as far as its filters can. */
const viewOf = (finding: Finding): Change => ({
  ...narrowed(finding),
  ...(finding.meeting !== null && { meeting: [finding.meeting] }),
});

function narrowed(finding: Finding): Change {
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
        list: 'without',
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
        list: 'offers',
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
