import type { ReactNode } from 'react';
import { t } from '../../i18n';
import { useModel } from '../../store/react';
import { ActorName } from './actor-name';
import { type ActorGroup, blocksOf, type Entry } from './entries';
import { Fold } from './fold';

/** So many entries are drawn at once; of more, those of an actor when it is unfolded. */
const DRAWN = 60;

interface Props {
  readonly entries: readonly Entry[];
  /** What an actor's entries come to. */
  readonly figures: (group: ActorGroup) => string;
  /** Groups that stay folded until the reader unfolds them. */
  readonly folded?: (group: ActorGroup) => boolean;
  readonly children: (group: ActorGroup) => ReactNode;
}

/** Entries by actor: States by subregion, organizations and regions apart. */
export function ActorBlocks({ entries, figures, folded, children }: Props) {
  const model = useModel();
  return blocksOf(model, entries).map(({ id, groups }) => (
    <section key={id} className="match-block match-actors">
      <h3>{blockName(model.names, id)}</h3>
      {groups.map((group) => (
        <div key={group.actor} className="match-group">
          <h4>
            <ActorName actor={group.actor} />
          </h4>
          <Fold label={figures(group)} startOpen={entries.length <= DRAWN && !folded?.(group)}>
            {() => children(group)}
          </Fold>
        </div>
      ))}
    </section>
  ));
}

const blockName = (names: ReadonlyMap<string, string>, id: string): string =>
  id === 'state' || id === 'organization' || id === 'region'
    ? t(`actors.${id}`)
    : (names.get(id) ?? id);
