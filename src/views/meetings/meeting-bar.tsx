import { t } from '../../i18n';
import { seriesUpTo } from '../../model/meetings/state-at';
import { meetingName } from '../../parts/meeting-names';
import { atOf, sinceOf } from '../../store/meeting-state';
import { useFields, useSession, useView, useWholeModel } from '../../store/react';
import { NO_CHANGES, type ViewName } from '../../store/view-state';
import './meeting-bar.css';

/** With more meetings than this they stand in a list to choose from, and not in a row. */
const MOST_IN_ROW = 6;

/** Views without a state in time: the minutes are those of one meeting. */
const TIMELESS: readonly ViewName[] = ['minutes', 'about', 'editor'];

/** Views that tell what changed since an earlier meeting. */
const WITH_CHANGES: readonly ViewName[] = ['matrix', 'findings'];

/**
 * The choice of the meeting whose state the page shows, and of the earlier meeting since which it tells changes. It stands
 * only where the data have several meetings.
 */
export function MeetingBar() {
  const { navigate } = useSession();
  const view = useView(({ view: shown }) => shown);
  const model = useWholeModel();
  const state = useFields('at', 'since', 'meeting');
  const { meetings } = model.dataset;
  const at = atOf(model, state);
  const since = sinceOf(model, state);
  const last = meetings.length - 1;
  const names = meetings.map((meeting) => meetingName(meetings, meeting));
  const choose = (position: number) =>
    navigate({
      ...{ at: position === last ? null : (meetings[position]?.id ?? null), since: null },
      // A filter of meetings shows what was said then, and not what stood.
      ...{ meeting: [], record: null, cell: null },
    });
  if (TIMELESS.includes(view)) return null;
  const earlier =
    at === null || !WITH_CHANGES.includes(view) ? [] : seriesUpTo(model, at).slice(0, -1);
  const bodies = [...new Set(meetings.map(({ body }) => body))];
  const told = at === null ? undefined : names[at];
  return (
    <div className="meeting-bar">
      <p className="meeting-printed">
        {told === undefined ? t('meetings.said-then') : t('meetings.state-at', { meeting: told })}
      </p>
      {meetings.length <= MOST_IN_ROW ? (
        <div className="meeting-choice" role="radiogroup" aria-label={t('meetings.at')}>
          <span aria-hidden="true">{t('meetings.at')}</span>
          {meetings.map((meeting, position) => (
            <label key={meeting.id}>
              <input
                type="radio"
                name="meeting-at"
                checked={position === at}
                onChange={() => choose(position)}
              />
              <span>{names[position]}</span>
            </label>
          ))}
        </div>
      ) : (
        <label className="meeting-select">
          {t('meetings.at')}{' '}
          <select
            value={at ?? ''}
            onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
          >
            {at === null && <option value="">{t('meetings.all')}</option>}
            {bodies.map((body) => (
              <optgroup key={body} label={body}>
                {meetings.map((meeting, position) =>
                  meeting.body === body ? (
                    <option key={meeting.id} value={position}>
                      {names[position]}
                    </option>
                  ) : null,
                )}
              </optgroup>
            ))}
          </select>
        </label>
      )}
      {at === null && <span className="meeting-said">{t('meetings.said-then')}</span>}
      {earlier.length > 0 && (
        <label className="meeting-select">
          {t('meetings.since')}{' '}
          <select
            value={since ?? NO_CHANGES}
            onChange={({ currentTarget: { value } }) => {
              const isUsual = Number(value) === earlier.at(-1);
              void navigate({
                since: isUsual ? null : (meetings[Number(value)]?.id ?? NO_CHANGES),
              });
            }}
          >
            {earlier.toReversed().map((position) => (
              <option key={position} value={position}>
                {names[position]}
              </option>
            ))}
            <option value={NO_CHANGES}>{t('meetings.since.none')}</option>
          </select>
        </label>
      )}
    </div>
  );
}
