import type { Actor, Meeting } from '../../dataset/schema';
import { formatDates, formatList, t } from '../../i18n';
import { useLink, useModel } from '../../store/react';
import { DetailsList } from '../../ui/details-list';
import { speakersOf } from './speakers';

/** Each meeting's minutes as a document, with who has remarks in it; and whose the numbers of paragraphs are. */
export function Documents() {
  const { meetings } = useModel().dataset;
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
  const { title, language, document, place, start, end, delegations, attended, participants } =
    meeting;
  const { states, others, silent } = speakersOf(useModel(), meeting);
  return (
    <>
      <h4 lang={language}>{title}</h4>
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
              : t('about.documents.delegations.value', { count: delegations }),
          ],
          [
            t('about.documents.attended'),
            attended === null
              ? t('about.documents.attended.none')
              : t('about.documents.attended.value', {
                  count: attended.length,
                  participants: participants.length,
                }),
          ],
          [t('about.documents.spoke'), t('about.documents.spoke.value', { states, others })],
          [
            t('about.documents.silent'),
            silent.length === 0
              ? t('about.documents.silent.none')
              : t('about.documents.silent.value', {
                  who: countsInWords(silent),
                  names: formatList(silent.map(({ name }) => name)),
                }),
          ],
        ]}
      />
      <MinutesLink meeting={meeting.id} />
    </>
  );
}

/** "16 member States and 1 organization": only of what kinds there are. */
function countsInWords(participants: readonly Actor[]): string {
  const states = participants.filter(({ kind }) => kind === 'state').length;
  const others = participants.length - states;
  return formatList([
    ...(states > 0 ? [t('about.documents.silent.states', { count: states })] : []),
    ...(others > 0 ? [t('about.documents.silent.others', { count: others })] : []),
  ]);
}

function MinutesLink({ meeting }: { meeting: string }) {
  const link = useLink({
    view: 'minutes',
    meeting: [meeting],
    record: null,
    cell: null,
    position: null,
  });
  return (
    <p>
      <a {...link}>{t('about.documents.read')}</a>
    </p>
  );
}
