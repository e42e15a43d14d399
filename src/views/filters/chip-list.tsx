/** Chips of the filters in force, and how many sentences these leave; loaded once the page stands. */
import { useEffect, useRef } from 'react';
import { formatList, t } from '../../i18n';
import { KIND_OF, STATUS_CODE } from '../../model/columns';
import { MARKS, statusesOf } from '../../model/marks';
import type { Model } from '../../model/model';
import { markWords } from '../../parts/mark';
import { valueName } from '../../parts/value-names';
import { useLateFilter, useModel, useSession, useView } from '../../store/react';
import { cleared, countsSentences, filtersOf } from '../../store/view-filters';
import type { ActiveFilter } from './active-filters';
import { focusFilterButton } from './filter-button';
import { shownWords } from './shown-words';

/** After a removal the focus is on the chip that took its place. */
export function ChipList({ active }: { active: readonly ActiveFilter[] }) {
  const { navigate, codec, store } = useSession();
  const model = useModel();
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);

  useEffect(() => {
    const place = removed.current;
    if (place === null) return;
    removed.current = null;
    const chips = list.current?.querySelectorAll<HTMLButtonElement>('.filters-chip') ?? [];
    chips[Math.min(place, active.length - 1)]?.focus();
  }, [active]);

  const clear = () => {
    void navigate(cleared(codec, filtersOf(store.getState().state)));
    focusFilterButton();
  };
  return (
    <div className="filters-line">
      <ul ref={list} className="filters-chips" aria-label={t('filters.active')}>
        {active.map(({ asked, without }, place) => {
          const words = formatList(namesOf(model, asked), 'disjunction');
          return (
            <li key={String(asked)}>
              <button
                type="button"
                className="filters-chip"
                aria-label={t('filters.remove', { filter: words })}
                onClick={() => {
                  removed.current = place;
                  void navigate(without);
                  if (active.length === 1) focusFilterButton();
                }}
              >
                <span className="filters-chip-words">{words}</span>{' '}
                <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
        <li>
          <button type="button" className="filters-clear" onClick={clear}>
            {t('filters.clear')}
          </button>
        </li>
      </ul>
      <Shown />
    </div>
  );
}

/** "5 of 109 sentences": read out when it changes. */
function Shown() {
  const model = useModel();
  const filter = useLateFilter();
  const isCounted = useView(countsSentences);
  if (!isCounted) return null;
  return (
    <p role="status" className="filters-shown">
      {shownWords(model, filter)}
    </p>
  );
}

/** What is asked for, in the words of the filters, each once. */
function namesOf(model: Model, asked: ActiveFilter['asked']): string[] {
  const names = asked.flatMap(([field, value]) => {
    switch (field) {
      case 'q':
        return t('filters.words', { words: value });
      case 'basis':
        return t(value === 'implied' ? 'filters.basis.implied' : 'filters.basis.explicit');
      case 'kind':
        return MARKS.filter((mark) =>
          statusesOf(mark).some((status) => KIND_OF[STATUS_CODE[status]] === value),
        ).map(markWords);
      case 'status':
        return MARKS.filter((mark) => statusesOf(mark).some((status) => status === value)).map(
          markWords,
        );
      case 'topic':
        return model.topics[model.topicIndex.get(value) ?? -1]?.short ?? value;
      case 'modality':
        return t('filters.form', { form: valueName(model, field, value) });
      case 'actor': {
        const name = valueName(model, field, value);
        const { kind } = model.actors[model.actorIndex.get(value) ?? -1] ?? {};
        return kind === 'region' ? t('actors.region.one', { name }) : name;
      }
      default:
        return valueName(model, field, value);
    }
  });
  return [...new Set(names)];
}
