import type { Meeting } from '../../dataset/schema';
import { formatDate, formatList, t } from '../../i18n';
import { useLink, useModel } from '../../store/react';
import { DetailsList } from '../../ui/details-list';
import { speakersOf } from './speakers';

/** Each meeting's minutes as a document, with who has remarks in it. */
export function Documents() {
  return useModel().dataset.meetings.map((meeting) => (
    <Document key={meeting.id} meeting={meeting} />
  ));
}

function Document({ meeting }: { meeting: Meeting }) {
  const { title, document, place, start, end, delegations, attended, participants } = meeting;
  const { states, others, silent } = speakersOf(useModel(), meeting);
  return (
    <>
      <h4>{title}</h4>
      <DetailsList
        details={[
          [t('about.documents.reference'), document],
          [
            t('about.documents.held'),
            t('about.documents.held.value', {
              place,
              from: formatDate(start),
              to: formatDate(end),
            }),
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
                  count: silent.length,
                  names: formatList(silent.map(({ name }) => name)),
                }),
          ],
        ]}
      />
      <MinutesLink meeting={meeting.id} />
    </>
  );
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
