/** A table with a row for each actor that raises a topic, grouped by mark; actors that ask stand first. */
import { t } from '../../i18n';
import type { RaisedStanding } from '../../model/answers/standings';
import { groupBy } from '../../model/count/group-by';
import type { Filter } from '../../model/filter';
import { actorName } from '../../model/labels';
import { markWords } from '../../parts/mark';
import { ProfileLink } from '../../parts/profile-links';
import { useModel } from '../../store/react';
import { AnswerCell, RowHead, useFirst } from './raised-table';
import { Sentences } from './said-sentences';

interface Props {
  readonly raised: readonly RaisedStanding[];
  readonly filter: Filter;
}

export function RaisersTable({ raised, filter }: Props) {
  const model = useModel();
  const [shown, more] = useFirst(raised);
  const byMark = groupBy(shown, ({ said }) => said[0]?.mark ?? 'mentions');
  return (
    <>
      <table className="profile-table profile-raisers" aria-label={t('profile.topic.who')}>
        <thead>
          <tr>
            <th scope="col">{t('profile.topic.who')}</th>
            <th scope="col">{t('profile.head.words')}</th>
            <th scope="col">{t('profile.head.answer')}</th>
          </tr>
        </thead>
        {[...byMark].map(([mark, raisers]) => (
          <tbody key={mark}>
            {/* Shown on narrow screens only; on wide ones each row has the mark beside its name. */}
            <tr className="profile-mark-group">
              <th scope="rowgroup" colSpan={3}>
                {t('filters.chip', {
                  field: markWords(mark),
                  value: raised.filter(({ said }) => said[0]?.mark === mark).length,
                })}
              </th>
            </tr>
            {raisers.map((each) => (
              <tr key={each.actor}>
                <th scope="row">
                  <RowHead of={each}>
                    <ProfileLink of={each.actor}>{actorName(model, each.actor)}</ProfileLink>
                  </RowHead>
                </th>
                <td>
                  <Sentences said={each.said} />
                </td>
                <td>
                  <AnswerCell raised={each} filter={filter} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {more}
    </>
  );
}
