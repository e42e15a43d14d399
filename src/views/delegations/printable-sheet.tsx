import { type CSSProperties, memo, type ReactNode, useId } from 'react';
import { KINDS } from '../../dataset/values';
import { formatDates, t } from '../../i18n';
import { datasetWords } from '../../i18n/dataset-words';
import type { DelegationSheet } from '../../model/delegation-sheet';
import { addressOf } from '../../store/page-address';
import { useFields, useModel, useSession } from '../../store/react';
import { defaultState, writeUrl } from '../../store/url-codec';
import { InLanguage, InLanguages } from '../../ui/in-language';
import { PositionEntry, RecordEntry } from './sheet-entry';

/** All that was recorded for a delegation, to be checked and corrected by hand. */
export const PrintableSheet = memo(function PrintableSheet({ sheet }: { sheet: DelegationSheet }) {
  const { actor, meetings, own, positions, named, leftOut } = sheet;
  const heading = useId();
  const lists = [...Object.values(own), positions, named];
  const entries = lists.reduce((sum, { length }) => sum + length, 0);
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
          {entries + leftOut === 0 && <strong>{t('delegations.nothing')} </strong>}
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
      <SheetFoot actor={actor} meetings={meetings} />
    </article>
  );
});

/**
 * Entries of one kind under their count, and lines to write in those that are missing; none where only
 * others could add entries.
 */
function SheetSection(props: { name: string; missing?: string; children: readonly ReactNode[] }) {
  const { name, missing, children } = props;
  return (
    <div>
      <h4>{t('filters.chip', { field: name, value: children.length })}</h4>
      {children.length === 0 ? <p>{t('delegations.none.recorded')}</p> : <ol>{children}</ol>}
      {missing !== undefined && (
        <div className="sheet-missing" aria-hidden="true">
          <span>{missing}</span>
          <i className="sheet-line" />
          <i className="sheet-line" />
        </div>
      )}
    </div>
  );
}

/** Signature, sources, and the address of the sheet alone, without the rest of the page's state. */
function SheetFoot({ actor, meetings }: Pick<DelegationSheet, 'actor' | 'meetings'>) {
  const { dataset } = useModel();
  const { codec } = useSession();
  const asked = useFields('meeting', 'basis', 'lang');
  const state = { ...defaultState(codec), view: 'delegations', actor: [actor.id] } as const;
  const query = writeUrl(codec, { ...state, ...asked });
  return (
    <footer>
      <div className="sheet-signed" aria-hidden="true">
        {(['name', 'date', 'signature'] as const).map((each) => (
          <p key={each}>
            <i className="sheet-line" />
            {t(`delegations.${each}`)}
          </p>
        ))}
      </div>
      <div className="sheet-source">
        {meetings.map(({ meeting: { id, title, document, language } }) => (
          <p key={id}>
            <InLanguage
              lang={language}
              words={title}
              within={t('app.source', { title, document })}
            />
          </p>
        ))}
        <p>
          {datasetWords(dataset)} <span>{addressOf(query)}</span>
        </p>
      </div>
    </footer>
  );
}
