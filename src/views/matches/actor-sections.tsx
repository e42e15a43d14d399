import type { ReactNode } from 'react';
import type { Actor } from '../../dataset/schema';
import { ACTOR_KINDS } from '../../dataset/values';
import { t } from '../../i18n';
import { groupBy } from '../../model/group-by';
import { actorName } from '../../model/labels';
import { matchTable } from '../../model/match-lists';
import { matchIndex } from '../../model/match-sides';
import { useFilter, useModel, useSession } from '../../store/react';
import { cleared } from '../../store/selectors';
import type { MatchList } from '../../store/view-state';
import type { Entry } from './match-entry';
import { Collapsible } from './match-list';
import { ActorLink } from './name-links';

/** With more entries than this each actor's are collapsed, and rendered when it is opened. */
const MAX_OPEN = 60;

interface Props {
  /** In neutral order. */
  readonly entries: readonly Entry[];
  /** The counts of an actor's entries, in words. */
  readonly figures: (own: readonly Entry[]) => string;
  /** Says of which actors the entries stay collapsed until the reader opens them. */
  readonly collapsed?: (own: readonly Entry[]) => boolean;
  /** An actor's entries. */
  readonly children: (own: readonly Entry[]) => ReactNode;
}

/** Entries by actor: States by subregion, organizations and regions apart. */
export function ActorSections({ entries, figures, collapsed, children }: Props) {
  const model = useModel();
  const groups = groupBy(entries, ({ actor }) => actor);
  const blocks = groupBy(groups, ([actor]) => {
    const { subregion, kind } = model.actors[actor] as Actor;
    return subregion ?? kind;
  });
  return [...blocks].map(([id, actors]) => {
    const kind = ACTOR_KINDS.find((each) => each === id);
    return (
      <section key={id} className="match-block match-actors">
        <h3>{kind ? t(`actors.${kind}`) : actorName(model, id)}</h3>
        {actors.map(([actor, own]) => (
          <div key={actor} className="match-group">
            <h4>
              <ActorLink actor={actor} />
            </h4>
            <Collapsible
              label={figures(own)}
              startOpen={entries.length <= MAX_OPEN && !collapsed?.(own)}
            >
              {() => children(own)}
            </Collapsible>
          </div>
        ))}
      </section>
    );
  });
}

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
