import { memo } from 'react';
import type { CoopRecord, Topic } from '../../dataset/schema';
import { t } from '../../i18n';
import { answerParts } from '../../model/answers/answer-parts';
import type { ListedNeed, TopicNeeds } from '../../model/answers/match-lists';
import { topicAnswer } from '../../model/answers/topic-answer';
import type { Filter } from '../../model/filter';
import { AnswerStatus, NeedStatus } from '../../parts/answer-status';
import { whyWords } from '../../parts/answer-words';
import { ProfileLink } from '../../parts/profile-links';
import { topicName } from '../../parts/topic-name';
import { useFilter, useModel } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { MatchTable } from './match-table';
import { Actors, FormCell, MarkCell, WordsCell } from './record-cells';

/** Needs by topic: actor, words, form of help, whether there is an offer, and who could help. */
export function NeedsTable({ topics }: { topics: readonly TopicNeeds[] }) {
  const filter = useFilter();
  const sections = topics.map(({ topic, needs }) => ({
    key: `${topic}`,
    head: <TopicHead topic={topic} filter={filter} />,
    rows: needs,
  }));
  return (
    <MatchTable
      className="match-needs"
      heads={[t('matches.head.who'), t('offer.is-there'), t('matches.head.why')]}
      sections={sections}
      rowHeight={49}
    >
      {(need) => <NeedRow key={need.record} {...need} filter={filter} />}
    </MatchTable>
  );
}

/** A topic and whether it has an offer; both link to its profile. */
function TopicHead({ topic, filter }: { topic: number; filter: Filter }) {
  const model = useModel();
  const { id } = model.topics[topic] as Topic;
  return (
    <tr className="match-topic">
      <th scope="rowgroup" colSpan={4}>
        <ProfileLink of={ofTopic(id)}>{topicName(model, topic)}</ProfileLink>
      </th>
      <td colSpan={2}>
        <ProfileLink of={ofTopic(id)}>
          <AnswerStatus answer={topicAnswer(model, filter, topic)} />
        </ProfileLink>
      </td>
    </tr>
  );
}

/** The reasons depend on `filter`. */
const NeedRow = memo(function NeedRow({
  record: at,
  answer,
  filter,
}: ListedNeed & { readonly filter: Filter }) {
  const model = useModel();
  const record = model.dataset.records[at] as CoopRecord;
  return (
    <tr>
      <MarkCell record={record} />
      <th scope="row" className="match-who">
        <Actors records={[record]} />
      </th>
      <WordsCell record={record} />
      <FormCell forms={record.modalities} />
      <td className="match-answer">
        <NeedStatus of={answer} />
      </td>
      <td className="match-why">{whyWords(answerParts(model, filter, at))}</td>
    </tr>
  );
});
