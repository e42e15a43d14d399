import type { ReactNode } from 'react';
import { t } from '../../i18n';
import { useModel } from '../../store/react';
import type { Entry } from './entries';
import { actorWords, formWords } from './match-rows';
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
          {kind === 'offer' && counterparts.length > 0 && (
            <span>{t('matches.for', { names: actorWords(model, counterparts) })}</span>
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
