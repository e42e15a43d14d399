/** Whether a need is answered, and each way to help with a link to its words. */
import { Fragment, type ReactNode } from 'react';
import type { CoopRecord } from '../../dataset/schema';
import { formatList, formatNumber, t } from '../../i18n';
import { plannersAsked } from '../../model/answer-parts';
import { answering } from '../../model/answers';
import type { Filter } from '../../model/filter';
import { groupBy } from '../../model/group-by';
import { passageOf } from '../../model/offer-count';
import { pivot } from '../../model/pivot';
import { type Help, helpOfActors, type ProfileEntry, termsOf } from '../../model/profile-entries';
import { ANSWER_SIGNS } from '../../parts/answer-words';
import { LinkedNames } from '../../parts/profile-links';
import { useFilter, useLink, useModel } from '../../store/react';
import { toRecord } from '../../store/selectors';
import { useIsPrinting } from '../../ui/use-is-printing';
import { helpWords, namesOf, plannedWords, type Said, topicWords } from './profile-words';

/**
 * What is planned by actors that the need asks and that plan a form which it names, where it names any; apart by
 * its terms, since they may plan other forms too.
 */
function plannedByAsked(need: CoopRecord, help: readonly Help[]): Help[] {
  const planned = help.find(({ group }) => group === 'planned');
  const records = planned?.records ?? [];
  const actors = plannersAsked(need, records);
  const own = records.filter(({ actor }) => actors.has(actor));
  return [...groupBy(own, termsOf).values()].map((some) => ({
    group: 'planned',
    actors: [...new Set(some.map(({ actor }) => actor))],
    records: some,
    doubts: [],
  }));
}

interface AnsweredProps {
  readonly answer: keyof typeof ANSWER_SIGNS;
  readonly help: readonly Help[];
  /** Whether something is offered here that does not answer it. */
  readonly isOffered: boolean;
  readonly need: CoopRecord;
  readonly own: ProfileEntry['own'];
}

/** What the asked plan, whether a need is answered, who could help and why; then what is nearest to an answer. */
export function Answered({ answer, help, isOffered, need, own: made }: AnsweredProps) {
  const model = useModel();
  const asked = need.counterparts;
  const best = help.filter(({ group }) => group === answer);
  const own = plannedByAsked(need, help);
  // What the asked plan is said first. Other offers of who could help are said again: they are others.
  const rest = help
    .filter(({ group }) => group !== answer)
    .flatMap((each) => {
      const named = each.group === 'planned' ? own.flatMap(({ actors }) => actors) : [];
      return helpOfActors(each, (id) => !named.includes(id)) ?? [];
    });
  const sign = ANSWER_SIGNS[answer];
  const asking = asked.length > 0 && (
    <SaidLine said={{ words: t('profile.asked', { names: namesOf(model, asked) }), of: asked }} />
  );
  return (
    <>
      {own.length > 0 && (
        <div>
          {asking}
          {own.map((each) => (
            <SaidLine key={each.records[0].id} said={plannedWords(model, each)}>
              {' '}
              <HelpLink help={each} />
            </SaidLine>
          ))}
        </div>
      )}
      <div className="profile-best">
        <b className="profile-answer" data-answer={answer}>
          {sign && <span aria-hidden="true">{sign} </span>}
          {t(`profile.answer.${answer}`)}
        </b>{' '}
        {answer === 'none' && <Unanswered isOffered={isOffered} own={made} actor={need.actor} />}
        {best.map((each) => (
          <SaidLine key={each.records[0].id} said={helpWords(model, each, true)}>
            {' '}
            <HelpLink help={each} />
          </SaidLine>
        ))}
      </div>
      {(rest.length > 0 || (asking && own.length === 0)) && (
        <div className="profile-rest">
          {own.length === 0 && asking}
          {rest.map((each) => (
            <SaidLine key={each.records[0].id} said={helpWords(model, each, false)}>
              {' '}
              <HelpLink help={each} />
            </SaidLine>
          ))}
        </div>
      )}
    </>
  );
}

/** Whether others offer what does not fit; who else than the actor itself offers nothing. */
function Unanswered({
  isOffered,
  own,
  actor,
}: Pick<AnsweredProps, 'isOffered' | 'own'> & { actor: string }) {
  const model = useModel();
  const [first, ...others] = own;
  if (!first) return t(isOffered ? 'profile.lead.answer.none' : 'profile.none.nobody');
  const partners = [...new Set(own.map((offer) => offer.actor))].filter((id) => id !== actor);
  const words = t(isOffered ? 'profile.none.own.none' : 'profile.none.own', {
    name: namesOf(model, [actor]),
    count: partners.length,
    names: namesOf(model, partners),
  });
  return (
    <>
      <Linked said={{ words, of: partners }} />{' '}
      <HelpLink help={{ group: 'related', records: [first, ...others] }} />
    </>
  );
}

export function Linked({ said: { words, of } }: { said: Said }) {
  const model = useModel();
  return <LinkedNames words={words} of={of} topicName={(id) => topicWords(model, id)} />;
}

function SaidLine({ said, children }: { said: Said; children?: ReactNode }) {
  return (
    <p className="profile-help">
      <Linked said={said} />
      {children}
    </p>
  );
}

/**
 * The words behind help: those of one passage beside the page, those of several in the table of records or, where
 * that would show others too, passage by passage. Paper opens nothing, and names the paragraphs.
 */
export function HelpLink({ help: { group, records } }: { help: Pick<Help, 'group' | 'records'> }) {
  const [first] = records;
  const passages = [...groupBy(records, passageOf).values()];
  const shown = {
    status: [...new Set(records.map(({ status }) => status))],
    topic: [...new Set(records.map(({ topic }) => topic))],
    actor: [...new Set(records.map(({ actor }) => actor))],
  };
  const opened = useRecordsOf(shown);
  const isPrinting = useIsPrinting();
  const table = useLink({
    view: 'records',
    kind: [first.kind],
    ...shown,
    subregion: [],
    // They do not act here, and would leave some out there.
    modality: [],
    q: '',
    record: null,
    cell: null,
    position: null,
  });
  const link = useLink(toRecord(first.id));
  const isOffer = group !== 'peers' && group !== 'delivered';
  if (isPrinting)
    return `(${formatList([...new Set(passages.map(([each]) => placeWords(each)))])})`;
  if (passages.length === 1)
    return (
      <a {...link} data-record={first.id}>
        {t(isOffer ? 'profile.help.words' : 'profile.help.record')}
      </a>
    );
  const words = t(`profile.help.${isOffer ? 'offers' : 'records'}`, {
    count: formatNumber(records.length),
  });
  if (opened === records.length) return <a {...table}>{words}</a>;
  return (
    <>
      {words}
      {t('links.colon')}
      {passages.map(([record], at) => (
        <Fragment key={record.id}>
          {at > 0 && ', '}
          <PassageLink record={record} />
        </Fragment>
      ))}
    </>
  );
}

function PassageLink({ record }: { record: CoopRecord }) {
  return (
    <a {...useLink(toRecord(record.id))} data-record={record.id}>
      {placeWords(record)}
    </a>
  );
}

const placeWords = ({ evidence: { paragraph } }: CoopRecord) =>
  t('profile.paragraph', { paragraph });

/** How many records the table shows of these actors on these topics, where the filters of profiles act. */
function useRecordsOf(shown: Pick<Filter, 'status' | 'topic' | 'actor'>): number {
  const model = useModel();
  const counts = pivot(model, answering(model, useFilter()));
  const rows = shown.actor.flatMap((id) => model.actorIndex.get(id) ?? []);
  const columns = shown.topic.flatMap((id) => model.topicIndex.get(id) ?? []);
  let records = 0;
  for (const row of rows)
    for (const column of columns)
      for (const status of shown.status) records += counts.count(row, column, status);
  return records;
}
