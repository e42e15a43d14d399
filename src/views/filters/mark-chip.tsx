/** The chip of a mark: its words, and buttons that filter by it or remove it. */
import type { Kind, Status } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import type { Model } from '../../model/model';
import { useModel, useSession } from '../../store/react';
import type { Mark, MarkField, ViewState } from '../../store/view-state';
import { focusFilterButton } from './filter-button';
import { filterValueNames } from './filter-value-names';

export interface MarkChipProps {
  readonly mark: Mark;
}

export function MarkChip({ mark }: MarkChipProps) {
  const { navigate } = useSession();
  const model = useModel();
  const words = t('filters.mark', { names: markWords(model, mark) });
  const leave = (change: Partial<ViewState>) => {
    void navigate({ ...change, mark: null });
    // The chip disappears with its pressed button.
    focusFilterButton();
  };
  return (
    <>
      <span className="filters-mark-words" title={words}>
        {words}
      </span>
      <span aria-live="off">
        <button type="button" className="quiet" onClick={() => leave(filterBy(mark))}>
          {t('filters.mark.filter')}
        </button>
        <button type="button" className="quiet" onClick={() => leave({})}>
          {t('filters.mark.clear')}
        </button>
      </span>
    </>
  );
}

/** "Extradition and plans to offer": the names that the chips of filters have. */
function markWords(model: Model, mark: Mark): string {
  const nameOf = (field: MarkField, id: string) =>
    formatList(
      filterValueNames(model, [[field === 'partner' ? 'actor' : field, id]]),
      'disjunction',
    );
  const { actor, partner, ...rest } = mark;
  const alone = Object.entries(rest).map(([field, id]) => nameOf(field as MarkField, id));
  if (actor && partner) {
    const pair = { actor: nameOf('actor', actor), partner: nameOf('partner', partner) };
    return formatList([t('filters.mark.pair', pair), ...alone]);
  }
  return formatList([
    ...[actor, partner].flatMap((id) => (id ? nameOf('actor', id) : [])),
    ...alone,
  ]);
}

/**
 * The filter that admits what is marked; fields that the mark lacks stay as they are. Since no filter is on
 * recipients, a pair gives a filter on both actors.
 */
function filterBy(mark: Mark): Partial<ViewState> {
  const { topic, actor, partner, subregion, modality, status, kind } = mark;
  const actors = [actor, partner].flatMap((id) => id ?? []);
  return {
    ...(topic && { topic: [topic] }),
    ...(actors.length > 0 && { actor: actors, subregion: [] }),
    ...(subregion && { subregion: [subregion], ...(actors.length === 0 && { actor: [] }) }),
    ...(modality && { modality: [modality] }),
    ...(status && { status: [status as Status], kind: [] }),
    ...(kind && { kind: [kind as Kind] }),
  };
}
