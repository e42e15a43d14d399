import { t } from '../../i18n';
import { matchIndex } from '../../model/match-index';
import { matchTable } from '../../model/match-table';
import { cleared } from '../../store/cleared';
import { useFilter, useModel, useSession } from '../../store/react';
import type { MatchList } from '../../store/view-state';

/** Why a list is empty: nothing is recorded, the filters leave nothing, or there is no such gap. */
export function Empty({ list }: { list: MatchList }) {
  const model = useModel();
  const { navigate, codec } = useSession();
  const table = matchTable(model, useFilter());
  const side = list === 'offers' || list === 'unused' ? 'offers' : 'needs';
  if (table[side].size > 0) return <p>{t(`matches.empty.${list}`)}</p>;
  const recorded = side === 'needs' ? matchIndex(model).needs : matchIndex(model).sources;
  if (!recorded.some((at) => model.dataset.records[at]?.kind !== 'capacity'))
    return <p>{t(`matches.empty.${side}`)}</p>;
  return (
    <p>
      {t('matches.empty.filtered')}{' '}
      <button type="button" onClick={() => void navigate(cleared(codec))}>
        {t('filters.summary.clear')}
      </button>
    </p>
  );
}
