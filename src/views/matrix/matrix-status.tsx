import { useStore } from 'zustand';
import { t } from '../../i18n';
import { useFilter, useModel, useView } from '../../store/react';
import { about } from './about';
import type { PointedStore } from './pointed';

/** Says what is under the pointer or in focus, in a place of its own that covers nothing. */
export function MatrixStatus({ pointed }: { pointed: PointedStore }) {
  const model = useModel();
  const filter = useFilter();
  const address = useStore(pointed, ({ hovered, focused }) => hovered ?? focused);
  const actors = useView((state) => state.actor);
  const topics = useView((state) => state.topic);
  const sort = useView((state) => state.sort);
  const wants = { actors, topics, sortActors: sort.actors, sortTopics: sort.topics };
  const words = address && about(model, filter, address, wants);
  return (
    <p className="matrix-status">
      {words ? (
        <>
          <strong>{words.title}</strong> <span>{words.detail}</span>{' '}
          {words.quote && <q>{words.quote}</q>}
        </>
      ) : (
        t('matrix.hint')
      )}
    </p>
  );
}
