import { type CSSProperties, memo, useId } from 'react';
import { KINDS } from '../../dataset/values';
import { formatDates, t } from '../../i18n';
import type { DelegationSheet } from '../../model/delegation-sheet';
import { InLanguages } from '../../ui/in-language';
import { PositionEntry } from './position-entry';
import { RecordEntry } from './record-entry';
import { SheetFoot } from './sheet-foot';
import { SheetSection } from './sheet-section';

/** All that was recorded for a delegation, to be checked and corrected by hand. */
export const Sheet = memo(function Sheet({ sheet }: { sheet: DelegationSheet }) {
  const { actor, meetings, own, positions, named, leftOut } = sheet;
  const heading = useId();
  const lists = [...Object.values(own), positions, named];
  const entries = lists.reduce((sum, { length }) => sum + length, 0);
  const isEmpty = entries === 0;
  return (
    <article
      className="sheet"
      aria-labelledby={heading}
      style={{ '--entries': entries } as CSSProperties}
    >
      <header>
        <p className="sheet-title">{t('app.title')}</p>
        <h3 id={heading}>{t('delegations.heading', { actor: actor.name })}</h3>
      </header>
      <div>
        {meetings.map(({ meeting, part }) => (
          <p key={meeting.id}>
            <InLanguages
              parts={[meeting.title, meeting.place].map((words) => ({
                lang: meeting.language,
                words,
              }))}
              within={t('delegations.meeting', {
                ...meeting,
                dates: formatDates(meeting.start, meeting.end),
              })}
            />{' '}
            <strong>{t(`delegations.part.${part}`)}</strong>
          </p>
        ))}
        <p>
          {isEmpty && leftOut === 0 && <strong>{t('delegations.nothing')} </strong>}
          {leftOut > 0 && <strong>{t('delegations.left-out', { count: leftOut })} </strong>}
          {t('app.caution')}
        </p>
      </div>
      {KINDS.map((kind) => (
        <SheetSection
          key={kind}
          name={t(`kind.${kind}.many`)}
          missing={t(`delegations.missing.${kind}`)}
        >
          {own[kind].map((record) => (
            <RecordEntry key={record.id} record={record} />
          ))}
        </SheetSection>
      ))}
      <SheetSection name={t('delegations.positions')} missing={t('delegations.missing.positions')}>
        {positions.map((position) => (
          <PositionEntry key={position.id} position={position} />
        ))}
      </SheetSection>
      {named.length > 0 && (
        <SheetSection name={t('delegations.named')}>
          {named.map((record) => (
            <RecordEntry key={record.id} record={record} isOfOther />
          ))}
        </SheetSection>
      )}
      <SheetFoot actor={actor.id} meetings={meetings.map(({ meeting }) => meeting)} />
    </article>
  );
});
