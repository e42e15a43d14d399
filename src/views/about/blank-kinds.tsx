import { formatNumber, t } from '../../i18n';
import { BLANKS, countCells } from '../../model/blanks';
import { useModel } from '../../store/react';
import { DetailsList } from '../../ui/details-list';
import { speakersOf } from './documents';

/** The kinds of blank, how many cells are blank for each, and what attendance leaves open. */
export function BlankKinds() {
  const model = useModel();
  const counts = countCells(model);
  const { meetings } = model.dataset;
  return (
    <>
      <p>
        {t('about.silence.text', {
          cells: formatNumber(model.actors.length * model.topics.length),
          recorded: formatNumber(counts.recorded),
        })}
      </p>
      <DetailsList
        details={BLANKS.map((blank) => [
          t(`matrix.blank.${blank}`),
          <>
            {blank !== 'hidden' && (
              <strong>{t('about.silence.cells', { count: counts[blank] })}. </strong>
            )}
            {t(`about.silence.${blank}`)}
          </>,
        ])}
      />
      {meetings.map(
        (meeting) =>
          meeting.attended === null &&
          meeting.delegations !== null && (
            <p key={meeting.id}>
              {t('about.silence.attendance', {
                document: meeting.document,
                delegations: meeting.delegations,
                states: speakersOf(model, meeting).states,
              })}
            </p>
          ),
      )}
    </>
  );
}
