import { memo, useRef } from 'react';
import type { CoopRecord, Topic } from '../../dataset/schema';
import { t } from '../../i18n';
import { answerParts } from '../../model/answer-parts';
import type { Filter } from '../../model/filter';
import type { ListedNeed, TopicNeeds } from '../../model/match-lists';
import { topicAnswer } from '../../model/topic-answer';
import { AnswerStatus, NeedStatus } from '../../parts/answer-status';
import { whyWords } from '../../parts/answer-words';
import { ProfileLink } from '../../parts/profile-links';
import { topicName } from '../../parts/topic-name';
import { useFilter, useModel } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { useIncrementalRendering } from '../../ui/incremental-rendering';
import { Actors, FormCell, MarkCell, WordsCell } from './record-cells';

/** So many rows are a part of the table, which is rendered as it comes near; as many are rendered at first. */
const ROWS_A_PART = 40;
const FIRST_ROWS = 120;
/** Height of a usual row in pixels, for the room of parts that are not rendered yet. */
const ROW_HEIGHT = 49;

interface Part extends TopicNeeds {
  readonly isFirst: boolean;
  /** Rows before it. */
  readonly before: number;
}

/** The needs of a topic in parts of so many rows; the first has the head of the topic. */
function partsOf(topics: readonly TopicNeeds[]): Part[] {
  const parts: Part[] = [];
  let before = 0;
  for (const { topic, needs } of topics)
    for (let at = 0; at < needs.length; at += ROWS_A_PART) {
      const own = needs.slice(at, at + ROWS_A_PART);
      parts.push({ topic, needs: own, isFirst: at === 0, before });
      before += own.length;
    }
  return parts;
}

/** Needs under the heads of their topics: who, in which words, of which form, and whether there is an offer and why. */
export function NeedsTable({ topics }: { topics: readonly TopicNeeds[] }) {
  const filter = useFilter();
  const table = useRef<HTMLTableElement>(null);
  const parts = partsOf(topics);
  // The head of the table is its first child.
  const first = parts.flatMap(({ before }, at) => (before < FIRST_ROWS ? [at + 1] : []));
  const isRendered = useIncrementalRendering(parts.length + 1, [0, ...first], table, null);
  return (
    <table className="match-table match-needs" ref={table}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('matches.head.who')}</th>
          <th scope="col">{t('matches.head.words')}</th>
          <th scope="col">{t('matches.head.form')}</th>
          <th scope="col">{t('offer.is-there')}</th>
          <th scope="col">{t('matches.head.why')}</th>
        </tr>
      </thead>
      {parts.map((part, at) => (
        <tbody key={`${part.topic} ${part.before}`}>
          {part.isFirst && <TopicHead topic={part.topic} filter={filter} />}
          {isRendered(at + 1) ? (
            part.needs.map((need) => <NeedRow key={need.record} {...need} filter={filter} />)
          ) : (
            <tr>
              <td colSpan={6} style={{ height: part.needs.length * ROW_HEIGHT }} />
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

/** A topic and whether it has an offer; both lead to its profile. */
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

/** `filter`: the reasons follow it. */
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
