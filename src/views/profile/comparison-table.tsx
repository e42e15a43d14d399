import type { CSSProperties } from 'react';
import { t } from '../../i18n';
import { isRaised, type Standing } from '../../model/answers/standings';
import type { Filter } from '../../model/filter';
import type { ComparedRow } from '../../model/findings/comparison';
import type { RaisedTopic } from '../../model/findings/profile';
import { ProfileLink } from '../../parts/profile-links';
import { useModel } from '../../store/react';
import { ofTopic, topicOf } from '../../store/selectors';
import { profileName } from './profile-words';
import { AnswerCell, RegionHead, useFirst } from './raised-table';
import { Sentences } from './said-sentences';

interface Props {
  readonly of: readonly string[];
  readonly rows: readonly ComparedRow[];
  /** Topics raised by regions to which all compared actors belong. */
  readonly regions: readonly { readonly region: string; readonly raised: readonly RaisedTopic[] }[];
  readonly filter: Filter;
}

/**
 * A table with a row for each topic (or actor) and a column for each of the compared: its sentences, and whether there
 * is an offer.
 */
export function ComparisonTable({ of, rows, regions, filter }: Props) {
  const model = useModel();
  const [shown, more] = useFirst(rows);
  const isOfTopics = of.some((id) => topicOf(id) !== null);
  const rowOf = (id: string) => (isOfTopics ? id : ofTopic(id));
  return (
    <>
      <table
        className="profile-table profile-comparison"
        data-compared={of.length}
        style={{ '--compared': of.length } as CSSProperties}
      >
        <thead>
          <tr>
            <th scope="col">
              {t(isOfTopics ? 'profile.compare.rows.actors' : 'profile.compare.rows.topics')}
            </th>
            {of.map((id) => (
              <th key={id} scope="col">
                <span className="profile-cell">
                  <b>
                    <ProfileLink of={id}>{profileName(model, id)}</ProfileLink>
                  </b>
                  <span>{t('offer.is-there')}</span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, cells }) => (
            <tr key={id}>
              <th scope="row">
                <ProfileLink of={rowOf(id)}>{profileName(model, rowOf(id))}</ProfileLink>
              </th>
              {cells.map((cell, at) => (
                <td key={of[at]} data-head={profileName(model, of[at] ?? '')}>
                  <Cell standing={cell} filter={filter} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {regions.map(({ region, raised }) => (
          <tbody key={region}>
            <RegionHead of={region} columns={1 + of.length} />
            {raised.map((each) => (
              <tr key={each.topic}>
                <th scope="row">
                  <ProfileLink of={rowOf(each.topic)}>
                    {profileName(model, rowOf(each.topic))}
                  </ProfileLink>
                </th>
                <td className="profile-whole" colSpan={of.length}>
                  <Cell standing={each} filter={filter} />
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

function Cell({ standing, filter }: { standing: Standing | null; filter: Filter }) {
  if (standing === null) return <span className="profile-none">{t('profile.nothing')}</span>;
  return (
    <div className="profile-cell">
      <div>
        <Sentences said={standing.said} marks="signs-and-words" />
      </div>
      {isRaised(standing) && (
        <div>
          <AnswerCell raised={standing} filter={filter} />
        </div>
      )}
    </div>
  );
}
