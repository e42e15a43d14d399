import { LoadError } from '../../dataset/load-error';
import type { Meeting } from '../../dataset/schema';
import { formatDates, loadWords, t } from '../../i18n';
import { failureWords } from '../../i18n/failure-words';
import { meetingName } from '../../parts/meeting-names';
import { QuotesLanguage } from '../../parts/quote';
import { ViewHead } from '../../parts/view-head';
import { useSession, useWholeModel } from '../../store/react';
import { useLoaded } from '../../ui/use-loaded';
import { NO_PLACE, useMeeting } from './minutes-place';
import { MinutesReader } from './minutes-reader';
import './minutes.css';

/** The minutes of a meeting word for word, with every recorded passage marked. */
export function MinutesView() {
  const { meetings } = useWholeModel().dataset;
  const { navigate } = useSession();
  const meeting = useMeeting();
  if (!meeting) return null;
  return (
    <section className="minutes" aria-label={t('minutes.title')}>
      <ViewHead
        title={meeting.title}
        lead={
          <>
            {t('minutes.source', {
              document: meeting.document,
              place: meeting.place,
              dates: formatDates(meeting.start, meeting.end),
            })}{' '}
            {t('minutes.numbers')} <QuotesLanguage of={[meeting]} />
          </>
        }
        controls={
          meetings.length > 1 && (
            <label className="minutes-choice">
              {t('minutes.meeting')}{' '}
              <select
                value={meeting.id}
                onChange={({ target }) =>
                  // The other views show the state at that meeting. The place is in the minutes of the other one.
                  void navigate({
                    ...{ ...NO_PLACE, meeting: [], since: null },
                    at: target.value === meetings.at(-1)?.id ? null : target.value,
                  })
                }
              >
                {meetings.map((each) => (
                  <option key={each.id} value={each.id}>
                    {meetingName(meetings, each)}
                  </option>
                ))}
              </select>
            </label>
          )
        }
      />
      <LoadedMinutes key={meeting.id} meeting={meeting} />
    </section>
  );
}

/**
 * Makes a handler of failed loads, which throws a `LoadError` again with a message in words, and other errors as they
 * are.
 */
const explainFailure = (file: string) => async (error: unknown) => {
  if (!(error instanceof LoadError)) throw error;
  await loadWords(['failure']);
  throw new Error(Object.values(failureWords(error, file)).join(' '));
};

/** Fetches the text and shows it. Another meeting needs another React `key`, since the fetch begins once. */
function LoadedMinutes({ meeting }: { meeting: Meeting }) {
  const session = useSession();
  const {
    value: minutes,
    failure,
    retry,
  } = useLoaded(() => {
    const minutes = session.minutes(meeting.id);
    return minutes instanceof Promise
      ? minutes.catch(explainFailure(`data/${meeting.text}`))
      : minutes;
  });
  if (minutes) return <MinutesReader meeting={meeting} minutes={minutes} />;
  if (failure === null)
    return (
      <p role="status" className="minutes-loading">
        {t('minutes.loading')}
      </p>
    );
  return (
    <div role="alert" className="failed">
      <p>{t('minutes.failed')}</p>
      <p>{failure}</p>
      <button type="button" onClick={retry}>
        {t('app.failed.again')}
      </button>
    </div>
  );
}
