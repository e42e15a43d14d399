import type { Position } from '../../dataset/schema';
import { t } from '../../i18n';
import { sourceOf } from '../../model/place';
import { useModel } from '../../store/react';
import { DetailsList } from '../../ui/details-list';
import { InLanguage } from '../../ui/in-language';
import { MeetingName } from '../../ui/meeting-name';
import { PlaceInWords } from '../../ui/place-in-words';
import { Quote } from '../../ui/quote';
import { StanceSign } from './stance-sign';

/** The words of a position with those around them, and who said them where. */
export function PositionQuote({ position }: { position: Position }) {
  const model = useModel();
  const { id, stance, note, evidence } = position;
  const meeting = model.dataset.meetings.find((held) => held.id === position.meeting);
  const actor = model.names.get(position.actor) ?? position.actor;
  return (
    <article className="position-quote">
      <Quote
        head={
          <>
            <StanceSign stance={stance} />{' '}
            {t('positions.mark', { actor, stance: t(`positions.stance.${stance}`) })}
          </>
        }
        lang={meeting?.language}
        {...evidence}
        where={
          <PlaceInWords
            place={sourceOf(model, position)}
            passage={evidence}
            lang={meeting?.language}
          />
        }
      />
      <DetailsList
        details={[
          [
            t('evidence.note'),
            note && <InLanguage key="note" lang={model.dataset.language} words={note} />,
          ],
          [t('evidence.source'), meeting ? <MeetingName key="source" meeting={meeting} /> : ''],
          [t('positions.id'), <code key="id">{id}</code>],
        ]}
      />
    </article>
  );
}
