/** Lists the quotes behind a finding, grouped by actor. */
import { t } from '../../i18n';
import type { Finding } from '../../model/count/finding-kinds';
import type { Filter } from '../../model/filter';
import { type FoundSentence, findingActors } from '../../model/findings/finding-detail';
import { actorName, meetingOf } from '../../model/labels';
import { sourceOf } from '../../model/minutes/statement';
import { NeedStatus } from '../../parts/answer-status';
import { Mark, markWords } from '../../parts/mark';
import { ProfileLink } from '../../parts/profile-links';
import { SourceLink } from '../../parts/source-link';
import { useModel } from '../../store/react';
import { QuotedWords } from '../../ui/in-language';
import { SentenceNotes, SentenceTable } from './sentence-table';

interface Props {
  readonly finding: Finding;
  readonly filter: Filter;
  readonly caption: string;
}

export function FindingTable({ finding, filter, caption }: Props) {
  const model = useModel();
  const all = findingActors(model, filter, finding);
  const sentencesOfAll = all.flatMap(({ sentences }) => sentences);
  const hasAnswers = sentencesOfAll.some(({ answer }) => answer !== null);
  // A finding on one topic names it in its title.
  const hasTopics = new Set(sentencesOfAll.flatMap(({ topics }) => topics)).size > 1;
  return (
    <SentenceTable
      caption={caption}
      more={hasAnswers ? [t('offer.is-there')] : []}
      groups={all.map(({ actor, mark, isInferred, sentences }) => ({
        key: actor,
        who: (
          <>
            <Mark of={mark} count={sentences.length} inferred={isInferred} />{' '}
            <ProfileLink of={actor}>{actorName(model, actor)}</ProfileLink>{' '}
            <span className="visually-hidden">{markWords(mark)}</span>
          </>
        ),
        rows: sentences.map((sentence) => ({
          key: sentence.record.id,
          cells: [
            <Sentence key="words" sentence={sentence} hasTopics={hasTopics} />,
            ...(hasAnswers
              ? [sentence.answer && <NeedStatus key="answer" of={sentence.answer} />]
              : []),
          ],
        })),
      }))}
    />
  );
}

function Sentence({ sentence, hasTopics }: { sentence: FoundSentence; hasTopics: boolean }) {
  const { record, topics, isInferred } = sentence;
  const model = useModel();
  const { evidence, meeting } = record;
  const { reported, name } = sourceOf(model, record);
  return (
    <>
      <QuotedWords lang={meetingOf(model, meeting)?.language} words={evidence.exact} />{' '}
      <SourceLink record={record} />
      <SentenceNotes
        topics={hasTopics ? topics : []}
        notes={[
          ...(isInferred ? [t('mark.inferred')] : []),
          ...(reported ? [t('findings.reported', { who: name ?? t('evidence.rapporteur') })] : []),
        ]}
      />
    </>
  );
}
