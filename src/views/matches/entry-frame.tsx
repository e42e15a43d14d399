import type { ReactNode } from 'react';
import { t } from '../../i18n';
import { useModel } from '../../store/react';
import { ActorWords } from './actor-name';
import { type Entry, toldWith } from './entries';
import { formWords } from './match-words';
import { Said } from './said';

interface Props {
  readonly entry: Entry;
  /** The heading: what of the entry its surroundings do not say. */
  readonly head: ReactNode;
  /** What answers it. */
  readonly children: ReactNode;
}

/** Records that are answered alike, and their answers beside them. */
export function EntryFrame({ entry: { actor, topic, records }, head, children }: Props) {
  const model = useModel();
  const { modalities = [], counterparts = [], kind } = model.dataset.records[records[0]] ?? {};
  const others = toldWith(model, records[0]);
  return (
    <div
      className="match-entry"
      data-actor={model.actors[actor]?.id}
      data-topic={model.topics[topic]?.id}
    >
      <div className="match-asked">
        {head}
        <p className="match-aside">
          {modalities.length > 0 && <span>{formWords(model, modalities)}</span>}
          {kind !== 'capacity' && counterparts.length > 0 && (
            <span>
              {t(kind === 'need' ? 'matches.asked' : 'matches.for')}{' '}
              <ActorWords ids={counterparts} />
            </span>
          )}
          {others.length > 0 && (
            <span>
              {t('matches.together')} <ActorWords ids={others} />
            </span>
          )}
        </p>
        {records.map((record) => (
          <Said key={record} record={record} />
        ))}
      </div>
      <div className="match-answers">{children}</div>
    </div>
  );
}
