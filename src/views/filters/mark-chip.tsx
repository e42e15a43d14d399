/** What is marked, in words, with the ways to filter by it and to end it. */
import type { Kind, Status } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import type { Model } from '../../model/model';
import { useModel, useSession } from '../../store/react';
import type { Mark, MarkField, ViewState } from '../../store/view-state';
import { askedNames } from './asked-names';

export interface MarkChipProps {
  readonly mark: Mark;
  /** Gives the focus a place when the chip goes under the reader's hand. */
  readonly onEmptied: () => void;
}

/** What was clicked in a chart and is emphasized everywhere. */
export function MarkChip({ mark, onEmptied }: MarkChipProps) {
  const { navigate } = useSession();
  const model = useModel();
  const words = t('filters.mark', { names: markWords(model, mark) });
  const leave = (change: Partial<ViewState>) => {
    void navigate({ ...change, mark: null });
    onEmptied();
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

/** "Extradition and plans to offer", as the chips of filters name them. */
function markWords(model: Model, mark: Mark): string {
  const nameOf = (field: MarkField, id: string) =>
    formatList(askedNames(model, [[field === 'partner' ? 'actor' : field, id]]), 'disjunction');
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
 * The filter that leaves what is marked; what a mark does not name stays as it is. There is no filter on
 * recipients: of a pair both actors are left.
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
