import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Kind } from '../../dataset/schema';
import { KINDS } from '../../dataset/values';
import { formatList, formatNumber, t } from '../../i18n';
import { allFacets, type Facets } from '../../model/facets';
import {
  useLateFilter,
  useLateView,
  useMark,
  useModel,
  useSession,
  useSnapshot,
  useView,
} from '../../store/react';
import { countFilters, filtersOf, type Narrowing } from '../../store/view-filters';
import { ErrorBoundary } from '../../ui/error-boundary';
import { type LazyPart, lazyPart, Part } from '../../ui/lazy-part';
import { CHIPS, FilterButton } from './filter-buttons';
import type { FindingChipProps } from './filter-chips';
import type { MarkChipProps } from './mark-chip';
import { SummaryLine } from './summary-line';
import './filters.css';

export const MARK_CHIP = lazyPart<MarkChipProps>(
  [],
  async () => (await import('./mark-chip')).MarkChip,
);

/**
 * The filters that act in the view and those in force, in one line, on a narrow screen behind one button.
 * Where the view is summed up, what they leave is read out, and shown where there is something to mend.
 */
export function FilterBar(props: {
  withSummary: boolean;
  /** Says what the finding is whose filters are in force. */
  finding: LazyPart<FindingChipProps>;
}) {
  const { withSummary, finding } = props;
  const model = useModel();
  const mark = useMark();
  // The numbers beside the options and the chips may follow a frame behind the matrix.
  const state = useLateView();
  const filter = useLateFilter();
  const acting = useView(filtersOf);
  const acts = (...fields: readonly Narrowing[]) => fields.some((field) => acting.includes(field));
  const facets = useMemo(() => allFacets(model, filter), [model, filter]);
  const count = countFilters(state);
  const unshown = KINDS.filter(
    (kind) =>
      acts('kind') &&
      state.kind.length > 0 &&
      !state.kind.includes(kind) &&
      (facets.kind.get(kind) ?? 0) > 0,
  );
  const [unfolded, setUnfolded] = useState(false);
  const bar = useRef<HTMLElement>(null);
  const focusBar = useCallback(() => bar.current?.focus(), []);
  const id = useId();
  return (
    <section
      ref={bar}
      className="filters"
      aria-label={t('filters.label')}
      tabIndex={-1}
      data-unfolded={unfolded}
    >
      <button
        type="button"
        className="filters-fold"
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={() => setUnfolded(!unfolded)}
      >
        {count === 0 ? t('filters.label') : t('filters.fold', { count })}
      </button>
      <div id={id} className="filters-controls">
        {acts('kind') && <KindToggles facets={facets} />}
        {acts('basis') && <ImpliedToggle facets={facets} />}
        {acts('topic') && <FilterButton of="topic" facets={facets} />}
        {acts('actor') && <FilterButton of="actor" facets={facets} />}
        {/* The basis is beside it, and a meeting that is alone is no choice. */}
        {(acts('status', 'modality') || (acts('meeting') && model.dataset.meetings.length > 1)) && (
          <FilterButton of="more" facets={facets} />
        )}
        {/* Stands empty too, so that what is marked is read out. */}
        <div className="filters-mark" aria-live="polite" data-empty={mark === null || undefined}>
          {mark && <Part of={MARK_CHIP} props={{ mark, onEmptied: focusBar }} waiting={null} />}
        </div>
        {count === 0 ? (
          <NoFilter unshown={unshown} />
        ) : (
          <ErrorBoundary resetKey={state}>
            <Part of={CHIPS} props={{ finding, onEmptied: focusBar }} waiting={null} />
          </ErrorBoundary>
        )}
        {acts('q') && <SearchField />}
      </div>
      {withSummary && (
        <div className="filters-line">
          <SummaryLine />
        </div>
      )}
    </section>
  );
}

/** On paper. `unshown`: kinds that hold records and are switched off. */
function NoFilter({ unshown }: { unshown: readonly Kind[] }) {
  const kinds = formatList(unshown.map((kind) => t(`filters.kinds.${kind}`)));
  return (
    <p className="filters-chips filters-none">
      {kinds === '' ? t('filters.none') : t('filters.none.but', { kinds })}
    </p>
  );
}

interface ToggleProps {
  readonly label: string;
  /** The words in sight, which the label holds. */
  readonly short?: string;
  readonly count: number;
  readonly checked: boolean;
  readonly hint?: string;
  readonly kind?: Kind;
  readonly onChange: (checked: boolean) => void;
}

function Toggle({ label, short = label, count, checked, hint, kind, onChange }: ToggleProps) {
  const id = useId();
  return (
    <label className="filters-toggle" title={hint}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-label={label}
        aria-describedby={id}
      />
      {kind && <span className={`filters-swatch filters-swatch-${kind}`} aria-hidden="true" />}
      {short}{' '}
      <span className="filters-number" aria-hidden="true">
        {formatNumber(count)}
      </span>
      <span id={id} className="visually-hidden">
        {t('filters.records', { count })}. {hint}
      </span>
    </label>
  );
}

/** The kinds of record, always in sight. */
function KindToggles({ facets }: { facets: Facets }) {
  const { navigate } = useSession();
  const kinds = useView((state) => state.kind);
  const [isRefused, setIsRefused] = useState(false);
  const toggle = (kind: Kind, checked: boolean) => {
    const next = KINDS.filter((k) =>
      k === kind ? checked : kinds.length === 0 || kinds.includes(k),
    );
    // A filter without a kind would ask for all of them.
    setIsRefused(next.length === 0);
    if (next.length > 0) void navigate({ kind: next });
  };
  return (
    <fieldset className="filters-kinds">
      <legend className="visually-hidden">{t('filters.kinds')}</legend>
      {KINDS.map((kind) => (
        <Toggle
          key={kind}
          kind={kind}
          label={t(`kind.${kind}.many`)}
          count={facets.kind.get(kind) ?? 0}
          checked={kinds.length === 0 || kinds.includes(kind)}
          onChange={(checked) => toggle(kind, checked)}
        />
      ))}
      <span aria-live="polite">{isRefused && kinds.length === 1 && t('filters.kinds.last')}</span>
    </fieldset>
  );
}

/** The one control over what rests on inference. */
function ImpliedToggle({ facets }: { facets: Facets }) {
  const { navigate } = useSession();
  const basis = useView((state) => state.basis);
  return (
    <Toggle
      label={t('filters.implied')}
      short={t('filters.implied.short')}
      hint={t('filters.implied.hint')}
      count={facets.basis.get('implied') ?? 0}
      checked={basis.length === 0 || basis.includes('implied')}
      onChange={(checked) => void navigate({ basis: checked ? [] : ['explicit'] })}
    />
  );
}

/** Long enough to let a word be typed, short enough to feel immediate. */
const PAUSE = 150;

/** Words to look for. The first letter is a step of the back button, the rest refine that step. */
function SearchField() {
  const { store, navigate } = useSession();
  const failed = useSnapshot(({ searchFailed }) => searchFailed);
  // The minutes have a field of their own, which looks in their text.
  const isBeside = useView(({ view }) => view === 'minutes');
  const [text, setText] = useState(() => store.getState().state.q);
  const asked = useRef(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The back button, a chip or "Clear filters" change the words too; what is being typed stands above an
  // answer that was asked for earlier and arrives now.
  useEffect(() => {
    const follow = (q: string) => {
      if (q === asked.current) return;
      clearTimeout(timer.current);
      asked.current = q;
      setText(q);
    };
    follow(store.getState().state.q);
    const unsubscribe = store.subscribe(({ state, searchFailed }, before) => {
      if (state.q !== before.state.q && !searchFailed) follow(state.q);
    });
    return () => {
      clearTimeout(timer.current);
      unsubscribe();
    };
  }, [store]);

  const type = (typed: string) => {
    setText(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const q = typed.trim();
      const { state, searchFailed } = store.getState();
      if (q === asked.current && !searchFailed) return;
      asked.current = q;
      void navigate({ q }, state.q === '' ? 'push' : 'replace');
    }, PAUSE);
  };

  return (
    <div className="filters-search">
      <input
        type="search"
        value={text}
        onChange={(event) => type(event.target.value)}
        aria-label={t('filters.search')}
        placeholder={t(isBeside ? 'filters.search' : 'filters.search.placeholder')}
      />
      {failed && <p role="alert">{t('filters.search.failed')}</p>}
    </div>
  );
}
