/** Lists the quotes behind a finding, grouped by actor. */
import { Fragment } from 'react';
import { t } from '../../i18n';
import type { Finding } from '../../model/count/finding-kinds';
import type { Filter } from '../../model/filter';
import {
  type FoundActor,
  type FoundSentence,
  findingActors,
} from '../../model/findings/finding-detail';
import { actorName, findingNames, meetingOf } from '../../model/labels';
import { sourceOf } from '../../model/minutes/statement';
import { NeedStatus } from '../../parts/answer-status';
import { Mark, markWords } from '../../parts/mark';
import { ProfileLink } from '../../parts/profile-links';
import { SourceLink } from '../../parts/source-link';
import { useLink, useModel } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { QuotedWords } from '../../ui/in-language';

interface Props {
  readonly finding: Finding;
  readonly filter: Filter;
  readonly caption: string;
}

/** The largest number of actors on the page; the view of records lists all sentences. */
const MOST = 200;

export function FindingTable({ finding, filter, caption }: Props) {
  const model = useModel();
  const all = findingActors(model, filter, finding);
  const shown = all.slice(0, MOST);
  const hasAnswers = all.some(({ sentences }) => sentences.some(({ answer }) => answer !== null));
  const topics = new Set(all.flatMap((each) => each.sentences.flatMap((own) => own.topics)));
  const toRecords = useLink({ view: 'records' });
  const left = all.slice(MOST).reduce((sum, { sentences }) => sum + sentences.length, 0);
  return (
    <>
      <table className="finding-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('findings.who')}</th>
            <th scope="col">{t('findings.words')}</th>
            {hasAnswers && <th scope="col">{t('offer.is-there')}</th>}
          </tr>
        </thead>
        {shown.map((found) => (
          <ActorRows
            key={found.actor}
            {...found}
            hasAnswers={hasAnswers}
            hasTopics={topics.size > 1}
          />
        ))}
      </table>
      {left > 0 && (
        <p>
          <a {...toRecords}>{t('findings.rest', { count: left, view: t('app.view.records') })}</a>
        </p>
      )}
    </>
  );
}

interface RowProps extends FoundActor {
  readonly hasAnswers: boolean;
  /** True when the finding has several topics, so that each sentence names its own. */
  readonly hasTopics: boolean;
}

function ActorRows({ actor, mark, isInferred, sentences, hasAnswers, hasTopics }: RowProps) {
  const model = useModel();
  return (
    <tbody>
      {sentences.map((sentence, at) => (
        <tr key={sentence.record.id}>
          {at === 0 && (
            <th scope="rowgroup" rowSpan={sentences.length}>
              <Mark of={mark} count={sentences.length} inferred={isInferred} />{' '}
              <ProfileLink of={actor}>{actorName(model, actor)}</ProfileLink>{' '}
              <span className="visually-hidden">{markWords(mark)}</span>
            </th>
          )}
          <td>
            <Sentence sentence={sentence} hasTopics={hasTopics} />
          </td>
          {hasAnswers && <td>{sentence.answer && <NeedStatus of={sentence.answer} />}</td>}
        </tr>
      ))}
    </tbody>
  );
}

function Sentence({ sentence, hasTopics }: { sentence: FoundSentence; hasTopics: boolean }) {
  const { record, topics, isInferred } = sentence;
  const model = useModel();
  const { topic } = findingNames(model);
  const { evidence, meeting } = record;
  const { reported, name } = sourceOf(model, record);
  const notes = [
    ...(isInferred ? [t('mark.inferred')] : []),
    ...(reported ? [t('findings.reported', { who: name ?? t('evidence.rapporteur') })] : []),
  ];
  return (
    <>
      <QuotedWords lang={meetingOf(model, meeting)?.language} words={evidence.exact} />{' '}
      <SourceLink record={record} />
      {(hasTopics || notes.length > 0) && (
        <div className="finding-topics">
          {hasTopics &&
            topics.map((each, at) => (
              <Fragment key={each}>
                {at > 0 && ' · '}
                <ProfileLink of={ofTopic(each)}>{topic(each)}</ProfileLink>
              </Fragment>
            ))}
          {hasTopics && notes.length > 0 && ' · '}
          {notes.join(' · ')}
        </div>
      )}
    </>
  );
}
