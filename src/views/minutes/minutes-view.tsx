import type { Meeting } from '../../dataset/schema';
import { formatDate, t } from '../../i18n';
import { useModel, useSession, useView } from '../../store/react';
import { MarkedRecord } from './marked-record';
import { MinutesText } from './minutes-text';
import { meetingToRead, recordOf } from './quotes';
import { useMinutes } from './use-minutes';
import './minutes.css';

/** The minutes of a meeting as they stand, with the passage of a record marked. */
export function MinutesView() {
  const model = useModel();
  const { navigate } = useSession();
  const record = recordOf(
    model,
    useView((state) => state.record),
  );
  const asked = useView((state) => state.meeting);
  const meeting = meetingToRead(model, record, asked);
  const { meetings } = model.dataset;
  if (!meeting) return null;
  return (
    <section className="minutes" aria-label={t('minutes.title')}>
      <header className="minutes-head">
        <h2>{meeting.title}</h2>
        <p className="minutes-source">
          {t('minutes.source', {
            document: meeting.document,
            place: meeting.place,
            from: formatDate(meeting.start),
            to: formatDate(meeting.end),
          })}
        </p>
        {meetings.length > 1 && (
          <label>
            {t('minutes.meeting')}{' '}
            <select
              value={meeting.id}
              onChange={({ target }) =>
                // The record marked is of the meeting that is left.
                void navigate({ meeting: [target.value], record: null, cell: null })
              }
            >
              {meetings.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      {record && <MarkedRecord record={record} />}
      <Reader key={meeting.id} meeting={meeting} />
    </section>
  );
}

function Reader({ meeting }: { meeting: Meeting }) {
  const reading = useMinutes(meeting.id);
  if (reading.state === 'read') return <MinutesText meeting={meeting} minutes={reading.minutes} />;
  if (reading.state === 'loading')
    return (
      <p role="status" className="minutes-loading">
        {t('minutes.loading')}
      </p>
    );
  return (
    <div role="alert" className="failed">
      <p>{t('minutes.failed')}</p>
      <p>{t('minutes.failed.detail', { detail: reading.detail })}</p>
      <button type="button" onClick={reading.retry}>
        {t('minutes.again')}
      </button>
    </div>
  );
}
