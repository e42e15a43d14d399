import type { Meeting } from '../../dataset/schema';
import { formatDates, t } from '../../i18n';
import { useModel, useSession, useView } from '../../store/react';
import { InLanguage } from '../../ui/in-language';
import { meetingToRead, NOWHERE } from './place';
import { Reader } from './reader';
import { useMinutes } from './use-minutes';
import './minutes.css';
import './minutes-text.css';
import './minutes-marks.css';
import './minutes-print.css';

/** The minutes of a meeting as they stand, with every passage marked that is recorded. */
export function MinutesView() {
  const model = useModel();
  const { navigate } = useSession();
  const record = useView((state) => state.record);
  const position = useView((state) => state.position);
  const paragraph = useView((state) => state.paragraph);
  const asked = useView((state) => state.meeting);
  const meeting = meetingToRead(model, { record, position, paragraph, meeting: asked });
  const { meetings } = model.dataset;
  if (!meeting) return null;
  return (
    <section className="minutes" aria-label={t('minutes.title')}>
      <header className="minutes-head">
        <h2 lang={meeting.language}>{meeting.title}</h2>
        <p className="minutes-source">
          <InLanguage
            lang={meeting.language}
            words={meeting.place}
            within={t('minutes.source', {
              document: meeting.document,
              place: meeting.place,
              dates: formatDates(meeting.start, meeting.end),
            })}
          />
        </p>
        <p className="minutes-source">{t('minutes.numbers')}</p>
        {meetings.length > 1 && (
          <label>
            {t('minutes.meeting')}{' '}
            <select
              value={meeting.id}
              onChange={({ target }) =>
                // The place is in the minutes that are left.
                void navigate({ ...NOWHERE, meeting: [target.value] })
              }
            >
              {meetings.map(({ id, title, language }) => (
                <option key={id} value={id} lang={language}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <Text key={meeting.id} meeting={meeting} />
    </section>
  );
}

function Text({ meeting }: { meeting: Meeting }) {
  const text = useMinutes(meeting.id);
  if (text.state === 'read') return <Reader meeting={meeting} minutes={text.minutes} />;
  if (text.state === 'loading')
    return (
      <p role="status" className="minutes-loading">
        {t('minutes.loading')}
      </p>
    );
  return (
    <div role="alert" className="failed">
      <p>{t('minutes.failed')}</p>
      <p>{t('minutes.failed.detail', { detail: text.detail })}</p>
      <button type="button" onClick={text.retry}>
        {t('minutes.again')}
      </button>
    </div>
  );
}
