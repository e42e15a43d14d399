import type { Position } from '../../dataset/schema';
import { t } from '../../i18n';
import { useModel } from '../../store/react';
import { StanceSign } from './stance-sign';
import { whoSaidItWhere } from './where';

/** The words of a position with those around them, and who said them where. */
export function PositionQuote({ position }: { position: Position }) {
  const model = useModel();
  const { id, stance, note, evidence } = position;
  const meeting = model.dataset.meetings.find((held) => held.id === position.meeting);
  const actor = model.names.get(position.actor) ?? position.actor;
  const details: [name: string, value: string][] = [
    [t('evidence.note'), note],
    [
      t('evidence.source'),
      meeting ? t('evidence.meeting', { title: meeting.title, document: meeting.document }) : '',
    ],
    [t('positions.id'), id],
  ];
  return (
    <article>
      <div aria-live="polite" aria-atomic="true">
        <p className="position-stance">
          <StanceSign stance={stance} />{' '}
          {t('positions.mark', { actor, stance: t(`positions.stance.${stance}`) })}
        </p>
        <blockquote lang={meeting?.language}>
          <span className="position-context">{before(evidence.prefix)}</span>
          <q>{evidence.exact}</q>
          <span className="position-context">{after(evidence.suffix)}</span>
        </blockquote>
        <p className="position-where">{whoSaidItWhere(model, position)}</p>
      </div>
      <dl>
        {details
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </article>
  );
}

/** The words around a quote; an ellipsis says that they break off within a sentence. */
const before = (text: string) =>
  text.trim() === '' || /^\P{Ll}/u.test(text.trim()) ? text : `…${text.trimStart()}`;
const after = (text: string) =>
  text.trim() === '' || /[.:;!?”"]$/u.test(text.trim()) ? text : `${text.trimEnd()}…`;
