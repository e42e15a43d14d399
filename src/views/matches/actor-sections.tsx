import type { ReactNode } from 'react';
import type { ActorKind } from '../../dataset/schema';
import { ACTOR_KINDS } from '../../dataset/values';
import { t } from '../../i18n';
import { actorName } from '../../model/labels';
import { matchIndex } from '../../model/match-sides';
import { matchTable } from '../../model/match-table';
import { useFilter, useModel, useSession } from '../../store/react';
import { cleared } from '../../store/selectors';
import type { MatchList } from '../../store/view-state';
import { type ActorGroup, blocksOf, type Entry } from './match-entries';
import { Collapsible } from './match-list';
import { ActorLink } from './name-links';

/** With more entries than this each actor's are collapsed, and rendered when it is opened. */
const MAX_OPEN = 60;

interface Props {
  readonly entries: readonly Entry[];
  /** The counts of an actor's entries, in words. */
  readonly figures: (group: ActorGroup) => string;
  /** Groups that stay collapsed until the reader opens them. */
  readonly collapsed?: (group: ActorGroup) => boolean;
  readonly children: (group: ActorGroup) => ReactNode;
}

/** Entries by actor: States by subregion, organizations and regions apart. */
export function ActorSections({ entries, figures, collapsed, children }: Props) {
  const model = useModel();
  return blocksOf(model, entries).map(({ id, groups }) => (
    <section key={id} className="match-block match-actors">
      <h3>{isKind(id) ? t(`actors.${id}`) : actorName(model, id)}</h3>
      {groups.map((group) => (
        <div key={group.actor} className="match-group">
          <h4>
            <ActorLink actor={group.actor} />
          </h4>
          <Collapsible
            label={figures(group)}
            startOpen={entries.length <= MAX_OPEN && !collapsed?.(group)}
          >
            {() => children(group)}
          </Collapsible>
        </div>
      ))}
    </section>
  ));
}

const isKind = (id: string): id is ActorKind => ACTOR_KINDS.some((kind) => kind === id);

/** Says why a list is empty: nothing is recorded, the filters leave nothing, or there is no gap. */
export function EmptyList({ list }: { list: MatchList }) {
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
