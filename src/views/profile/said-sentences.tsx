/** Quotes the sentences of each mark. A quote links to its evidence, its paragraph number to the minutes. */
import type { CoopRecord } from '../../dataset/schema';
import { t } from '../../i18n';
import type { MarkedSentences } from '../../model/answers/standings';
import { meetingOf } from '../../model/labels';
import { sourceOf } from '../../model/minutes/statement';
import { Mark, markWords } from '../../parts/mark';
import { SourceLink } from '../../parts/source-link';
import { useLink, useModel, useView } from '../../store/react';
import { toRecord } from '../../store/selectors';
import { QuotedWords } from '../../ui/in-language';

interface Props {
  readonly said: readonly MarkedSentences[];
  /** How each mark is shown before its sentences: `none` where the caller shows the first mark itself. */
  readonly marks?: 'none' | 'signs' | 'signs-and-words';
}

export const Sentences = ({ said, marks = 'none' }: Props) =>
  said.map(({ mark, records, inferred }, at) => {
    const isStated = marks === 'none' && at === 0;
    const hasWords = marks === 'signs-and-words' || (marks === 'none' && at > 0);
    return (
      <div key={mark} className={marks === 'none' ? undefined : 'profile-said'}>
        {marks !== 'none' && <Mark of={mark} count={records.length} inferred={inferred} />}
        <div>
          {records.map((record, place) => (
            <Sentence
              key={record.id}
              record={record}
              aside={hasWords && place === 0 ? markWords(mark) : ''}
              isStated={isStated && inferred}
            />
          ))}
        </div>
      </div>
    );
  });

interface SentenceProps {
  readonly record: CoopRecord;
  /** Words after the quote, such as those of its mark. */
  readonly aside?: string;
  /** Whether the page has already said that the sentence is inferred. */
  readonly isStated?: boolean;
}

export function Sentence({ record, aside = '', isStated = false }: SentenceProps) {
  const model = useModel();
  const { id, status, evidence, basis, actor } = record;
  const isOpen = useView((state) => state.record === id);
  const { reported, name } = sourceOf(model, record);
  const words = [
    aside,
    status === 'in-progress' ? t('evidence.in-progress') : '',
    basis === 'implied' && !isStated ? t('mark.inferred') : '',
    reported ? t('profile.reported', { who: name ?? t('evidence.rapporteur') }) : '',
  ].filter(Boolean);
  return (
    <p className="profile-quote" data-actor={actor}>
      <a
        {...useLink(toRecord(id))}
        lang={meetingOf(model, record.meeting)?.language}
        data-record={id}
        aria-current={isOpen ? 'true' : undefined}
      >
        <QuotedWords words={evidence.exact} />
      </a>{' '}
      <SourceLink record={record} />
      {words.length > 0 && <span className="profile-note"> {words.join(', ')}</span>}
    </p>
  );
}
