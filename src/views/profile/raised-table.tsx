/**
 * A table with a row for each topic that an actor raises: quotes, the answer, and other actors with records on the
 * topic.
 */
import { type ReactNode, useState } from 'react';
import { t } from '../../i18n';
import { countSentencesIn, type RaisedStanding } from '../../model/answers/standings';
import type { Filter } from '../../model/filter';
import type { RaisedTopic } from '../../model/findings/profile';
import { actorName } from '../../model/labels';
import { NeedStatus } from '../../parts/answer-status';
import { Mark, markWords } from '../../parts/mark';
import { NeedReason } from '../../parts/need-reason';
import { LinkedNames, ProfileLink } from '../../parts/profile-links';
import { useModel } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { useIsPrinting } from '../../ui/use-is-printing';
import { countWords, namesOf, topicName } from './profile-words';
import { Sentences } from './said-sentences';

interface Props {
  readonly label: string;
  readonly raised: readonly RaisedTopic[];
  /** Topics raised by the regions to which the actor belongs. */
  readonly regions: readonly { readonly region: string; readonly raised: readonly RaisedTopic[] }[];
  readonly filter: Filter;
}

export function RaisedTable({ label, raised, regions, filter }: Props) {
  const [shown, more] = useFirst(raised);
  return (
    <>
      <table className="profile-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('profile.head.raises')}</th>
            <th scope="col">{t('profile.head.words')}</th>
            <th scope="col">{t('profile.head.answer')}</th>
            <th scope="col">{t('profile.head.experience')}</th>
            <th scope="col">{t('profile.head.others')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((each) => (
            <Row key={each.topic} row={each} filter={filter} />
          ))}
        </tbody>
        {regions.map(({ region, raised: some }) => (
          <tbody key={region}>
            <RegionHead of={region} columns={5} />
            {some.map((each) => (
              <Row key={each.topic} row={each} filter={filter} />
            ))}
          </tbody>
        ))}
      </table>
      {more}
    </>
  );
}

/** The heading over the rows of a region. */
export function RegionHead({ of, columns }: { of: string; columns: number }) {
  const words = t('profile.region', { name: actorName(useModel(), of) });
  return (
    <tr className="profile-group">
      <th scope="rowgroup" colSpan={columns}>
        <LinkedNames words={words} of={[of]} />
      </th>
    </tr>
  );
}

function Row({ row, filter }: { row: RaisedTopic; filter: Filter }) {
  const model = useModel();
  const { topic, said, experienced, others } = row;
  return (
    <tr>
      <th scope="row">
        <RowHead of={row}>
          <ProfileLink of={ofTopic(topic)}>{topicName(model, topic)}</ProfileLink>
        </RowHead>
      </th>
      <td>
        <Sentences said={said} />
      </td>
      <td>
        <AnswerCell raised={row} filter={filter} withoutExperience />
      </td>
      <td data-head={t('profile.head.experience')}>
        <ActorNames actors={experienced} />
      </td>
      <td data-head={t('profile.head.others')}>
        {others.length > MOST_NAMED ? countWords(model, others) : <ActorNames actors={others} />}
      </td>
    </tr>
  );
}

/** A row names at most this many actors and counts the rest; the topic's own page names all. */
const MOST_NAMED = 3;

/** The head of a row: its mark as a sign, its topic or actor (`children`), and the mark in words. */
export function RowHead({ of: { said }, children }: { of: RaisedStanding; children: ReactNode }) {
  const [first] = said;
  if (!first) return children;
  const isInferred = first.inferred;
  return (
    <span className="profile-row-head">
      <Mark of={first.mark} count={countSentencesIn(said)} inferred={isInferred} />
      <span>
        {children}
        <span className="profile-note">
          <span className="profile-mark-words">
            {markWords(first.mark)}
            {isInferred && ', '}
          </span>
          {isInferred && t('mark.inferred')}
        </span>
      </span>
    </span>
  );
}

interface AnsweredProps {
  readonly raised: RaisedStanding;
  readonly filter: Filter;
  /** Whether another column already names the actors with experience. */
  readonly withoutExperience?: boolean;
}

/** Says whether there is an offer that answers the need, and why. */
export const AnswerCell = ({ raised: { answer, need }, ...shown }: AnsweredProps) => (
  <>
    <span className={answer === 'none' ? 'profile-unanswered' : undefined}>
      <NeedStatus of={answer} />
    </span>
    <span className="profile-note">
      <NeedReason need={need} {...shown} />
    </span>
  </>
);

function ActorNames({ actors }: { actors: readonly string[] }) {
  const model = useModel();
  if (actors.length === 0) return <span className="profile-none">{t('profile.none')}</span>;
  return <LinkedNames words={namesOf(model, actors)} of={actors} />;
}

/** The largest number of items that are shown at first. */
const SHOWN = 60;

/** Returns the first items, and a button that shows all; all items and null where they are few or the page prints. */
export function useFirst<Item>(items: readonly Item[]): readonly [readonly Item[], ReactNode] {
  const isPrinting = useIsPrinting();
  const [isWhole, setWhole] = useState(false);
  if (isWhole || isPrinting || items.length <= SHOWN) return [items, null];
  return [
    items.slice(0, SHOWN),
    <button key="more" type="button" onClick={() => setWhole(true)}>
      {t('profile.whole', { count: items.length })}
    </button>,
  ];
}
