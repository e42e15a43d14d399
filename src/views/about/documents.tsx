import type { Actor, Meeting } from '../../dataset/schema';
import { formatDates, formatList, formatNumber, t } from '../../i18n';
import { BLANKS, countCells, silenceOf } from '../../model/count/blanks';
import { NO_FILTER } from '../../model/filter';
import { listedActors } from '../../model/findings/delegation-profile';
import type { Model } from '../../model/model';
import { useLink, useWholeModel } from '../../store/react';
import { DetailsList } from '../../ui/details-list';

/** The minutes of each meeting as a document: reference, attendance, speakers and notes. */
export function Documents() {
  const { meetings } = useWholeModel().dataset;
  return (
    <>
      {meetings.map((meeting) => (
        <Document key={meeting.id} meeting={meeting} />
      ))}
      <p>{t('about.documents.paragraphs', { meetings: meetings.length })}</p>
    </>
  );
}

function Document({ meeting }: { meeting: Meeting }) {
  const { id, title, document, place, start, end } = meeting;
  const { delegations, attended, read } = meeting;
  const listed = listedActors(meeting).length;
  const model = useWholeModel();
  const notes = model.dataset.notes.filter((note) => note.meeting === id);
  const silent = silentIn(model, meeting);
  const link = useLink({
    view: 'minutes',
    meeting: [meeting.id],
    record: null,
    cell: null,
    position: null,
  });
  return (
    <>
      <h3>{title}</h3>
      <DetailsList
        details={[
          [t('about.documents.reference'), document],
          [
            t('about.documents.held'),
            t('about.documents.held.value', { place, dates: formatDates(start, end) }),
          ],
          [
            t('about.documents.delegations'),
            delegations === null
              ? t('about.documents.delegations.none')
              : attended === null
                ? t('about.documents.delegations.value', { count: delegations })
                : formatNumber(delegations),
          ],
          [
            t('about.documents.attended'),
            attended === null
              ? t('about.documents.attended.none')
              : t('about.documents.attended.value', {
                  count: attended.length,
                  participants: listed,
                }),
          ],
          [
            t('about.documents.spoke'),
            t('about.documents.spoke.value', speakersOf(model, meeting)),
          ],
          [
            t('about.documents.silent'),
            listed === 0
              ? t('about.documents.attended.none')
              : silent.length === 0
                ? t('about.documents.silent.none')
                : silentWords(model, meeting.id, silent),
          ],
          [
            t('about.documents.notes'),
            notes.length === 0 && !read ? (
              ''
            ) : (
              <ul key="notes" className="about-notes">
                {read && <li>{unreadWords(read)}</li>}
                {notes.map((note) => (
                  <li key={note.id}>{note.text}</li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
      <p>
        <a {...link}>{t('about.documents.read')}</a>
      </p>
    </>
  );
}

/** How much of incompletely coded minutes was read. */
const unreadWords = (read: { readonly seen: number; readonly paragraphs: number }) =>
  t('about.unread', { read: t('app.unread', read) });

/** Names the actors without remarks, and those among them with records, since others spoke of them. */
function silentWords({ dataset }: Model, meeting: string, silent: readonly Actor[]): string {
  const recorded = new Set(
    dataset.records.flatMap((record) => (record.meeting === meeting ? [record.actor] : [])),
  );
  const cited = silent.filter(({ id }) => recorded.has(id));
  const namesOf = (actors: readonly Actor[]) => formatList(actors.map(({ name }) => name));
  const words = t('about.documents.silent.value', {
    who: countsInWords(silent),
    names: namesOf(silent),
  });
  return cited.length === 0
    ? words
    : `${words}. ${t('about.documents.silent.cited', { names: namesOf(cited) })}`;
}

/** "16 member States and 1 organization"; a kind with 0 is left out. */
function countsInWords(participants: readonly Actor[]): string {
  const { states, others } = countsOf(participants);
  return formatList([
    ...(states > 0 ? [t('about.documents.silent.states', { count: states })] : []),
    ...(others > 0 ? [t('about.documents.silent.others', { count: others })] : []),
  ]);
}

function countsOf(actors: readonly Actor[]) {
  const states = actors.filter(({ kind }) => kind === 'state').length;
  return { states, others: actors.length - states };
}

/** The actors without recorded remarks, as in the matrix; none where the minutes have no list of participants. */
function silentIn(model: Model, meeting: Meeting): Actor[] {
  if (listedActors(meeting).length === 0) return [];
  const filter = { ...NO_FILTER, meeting: [meeting.id] };
  return model.actors.filter((_, at) => silenceOf(model, filter, at) === 'no-remarks');
}

/** Counts of the actors with recorded remarks in a meeting's minutes. */
const speakersOf = ({ dataset }: Model, { spoke }: Meeting) =>
  countsOf(dataset.actors.filter(({ id }) => spoke.includes(id)));

/**
 * Numbers of States with and without recorded remarks, and the least number of silent States that attended: the
 * counted delegations less the States that spoke.
 */
function attendance(model: Model, meeting: Meeting) {
  const { states } = speakersOf(model, meeting);
  const silent = silentIn(model, meeting).filter(({ kind }) => kind === 'state').length;
  const least = Math.min(silent, Math.max(0, (meeting.delegations ?? 0) - states));
  return { states, silent, least };
}

/** The kinds of blank with their numbers of cells, and what the list of attendance leaves open. */
export function BlankKinds() {
  const model = useWholeModel();
  const counts = countCells(model);
  const { meetings } = model.dataset;
  return (
    <>
      <p>
        {t('app.caution')}{' '}
        {t('about.silence.text', {
          cells: formatNumber(model.actors.length * model.topics.length),
          recorded: formatNumber(counts.recorded),
        })}
      </p>
      <DetailsList
        details={BLANKS.flatMap((blank) => {
          // Cells that only a filter makes blank are not counted here.
          const count = blank === 'hidden' || blank === 'switched-off' ? null : counts[blank];
          const words = (
            <>
              {count !== null && <strong>{t('about.silence.cells', { count })}. </strong>}
              {t(`about.silence.${blank}`)}
            </>
          );
          return count === 0 ? [] : [[t(`matrix.blank.${blank}`), words] as const];
        })}
      />
      {meetings.map(
        ({ id, document, read }) =>
          read && (
            <p key={id}>{t('about.silence.unread', { document, unread: unreadWords(read) })}</p>
          ),
      )}
      {meetings.map(
        (meeting) =>
          meeting.attended === null &&
          meeting.participants.length > 0 &&
          meeting.delegations !== null && (
            <p key={meeting.id}>
              {t('about.silence.attendance', {
                document: meeting.document,
                delegations: meeting.delegations,
                ...attendance(model, meeting),
              })}
            </p>
          ),
      )}
    </>
  );
}
