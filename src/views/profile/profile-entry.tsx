/** What one actor asks, offers or has on one topic, in its words, and who could help or use it. */
import { Fragment, type ReactNode, useState } from 'react';
import type { CoopRecord } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import type { Answer } from '../../model/answers';
import { groupBy } from '../../model/group-by';
import { actorName, meetingOf } from '../../model/labels';
import type { Model } from '../../model/model';
import { isInferred, type ProfileEntry } from '../../model/profile-entries';
import { sourceOf } from '../../model/statement';
import { LinkedNames, ProfileLink } from '../../parts/profile-links';
import { basisWords } from '../../parts/record-words';
import { useLink, useModel, useView } from '../../store/react';
import { ofTopic, toRecord } from '../../store/selectors';
import { Quoted } from '../../ui/in-language';
import { useIsPrinting } from '../../ui/use-is-printing';
import { Answered, Linked } from './profile-answer';
import { namesOf, openWords, profileName, type Said, shortLabel } from './profile-words';

interface SectionProps {
  readonly title: string;
  readonly entries: readonly ProfileEntry[];
  /** What heads an entry: its topic, or in the profile of a topic its actor. */
  readonly by: 'topic' | 'actor';
  /** What is said where there is none; absent: the section is left out then. */
  readonly none?: string;
  /** Its head counts the entries, which show when they are asked for, and on paper. */
  readonly isFolded?: boolean;
}

/** Entries that are drawn at first; the rest on demand, and on paper. */
const SHOWN = 30;

export function EntrySection({ title, entries, by, none, isFolded }: SectionProps) {
  const isPrinting = useIsPrinting();
  const [isWhole, setWhole] = useState(false);
  if (entries.length === 0 && none === undefined) return null;
  const shown = isWhole || isPrinting ? entries : entries.slice(0, SHOWN);
  const list = (
    <>
      <ul>
        {shown.map((entry) => (
          <Entry key={entry.records[0].id} entry={entry} by={by} />
        ))}
      </ul>
      {shown.length < entries.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {t('profile.whole', { count: entries.length })}
        </button>
      )}
    </>
  );
  if (isFolded)
    return (
      <details key={String(isPrinting)} open={isPrinting || undefined}>
        <summary>
          <h3>{t('filters.chosen', { name: title, count: entries.length })}</h3>
        </summary>
        {list}
      </details>
    );
  return (
    <section>
      <h3>{title}</h3>
      {entries.length === 0 ? <p>{none}</p> : list}
    </section>
  );
}

interface FrameProps {
  /** Actors or a topic, as the state has them. */
  readonly of: readonly string[];
  /** One with the standing of all that is told. */
  readonly record: CoopRecord;
  /** Those of the actors of whom it is inferred, where no words beside it say so. */
  readonly inferred?: readonly string[];
  /** Those of whom some of it is. */
  readonly partly?: readonly string[];
  readonly children: ReactNode;
}

/** Who or what it is about at the left, what is told of it at the right. */
export function EntryFrame({ of, record, inferred = [], partly = [], children }: FrameProps) {
  const model = useModel();
  const isInferred = inferred.length === of.length;
  const nameOf = (id: string) => {
    const name = profileName(model, id);
    if (partly.includes(id)) return t('profile.partly', { name });
    return !isInferred && inferred.includes(id) ? t('profile.inferred', { name }) : name;
  };
  return (
    <li className="profile-entry">
      <div>
        <h4>
          {of.length === 1 ? (
            <ProfileLink of={of}>{nameOf(of[0] as string)}</ProfileLink>
          ) : (
            <LinkedNames words={formatList(of.map(nameOf))} of={of} />
          )}
        </h4>
        <p className="profile-standing">
          <Standing record={record} isInferred={isInferred} />
        </p>
      </div>
      <div>{children}</div>
    </li>
  );
}

interface StandingProps {
  readonly record: CoopRecord;
  /** Whether all that it stands for is inferred, where no words beside it say so. */
  readonly isInferred?: boolean;
}

export function Standing({ record: { kind, status }, isInferred }: StandingProps) {
  const name = t(`profile.status.${status}`);
  // A need is said by a verb, help and experience by nouns, with which the word agrees.
  const inferred = kind === 'need' ? 'profile.inferred' : 'profile.inferred.help';
  return <b className={`profile-${kind}`}>{isInferred ? t(inferred, { name }) : name}</b>;
}

interface EntryProps extends Pick<SectionProps, 'by'> {
  readonly entry: ProfileEntry;
}

function Entry({ entry, by }: EntryProps) {
  const model = useModel();
  const { actor, topic, records, answer, help, own, takers } = entry;
  const [record] = records;
  const open = openWords(model, records);
  const isOffer = record.kind === 'offer';
  return (
    <EntryFrame of={[by === 'topic' ? ofTopic(topic) : actor]} record={record}>
      {records.map((each) => (
        <RecordLine key={each.id} record={each} />
      ))}
      {answer !== null && (
        <Answered
          answer={answer}
          // A topic's profile tells further down who else is near to an answer.
          help={by === 'topic' ? help : help.filter(({ group }) => group === answer)}
          isOffered={help.some(
            ({ group, records: some }) =>
              group === 'related' ||
              (group === 'others' && some.some(({ status }) => status === 'available')),
          )}
          need={record}
          own={own}
        />
      )}
      {open.words !== '' && (
        <p className="profile-help">
          <LinkedNames {...open} />
        </p>
      )}
      {takers.length > 0 && (by === 'topic' || record.status === 'available') && (
        <p className="profile-help">
          <b>{t(isOffer ? 'profile.takers' : 'profile.takers.capacity')}</b>{' '}
          <LinkedNames words={namesOf(model, takers)} of={takers} />
        </p>
      )}
    </EntryFrame>
  );
}

interface RecordLineProps {
  readonly record: CoopRecord;
  /** How many others this one stands for, which its evidence leads to. */
  readonly more?: number;
}

/** The words of a record, which open its evidence, and its paragraph, which opens the minutes. */
export function RecordLine({ record, more = 0 }: RecordLineProps) {
  const model = useModel();
  const { id, evidence, basis, actor } = record;
  const isOpen = useView((state) => state.record === id);
  const { reported, name } = sourceOf(model, record);
  const aside = [
    basis === 'implied' ? basisWords(record) : '',
    reported ? t('evidence.reported', { who: name ?? t('evidence.rapporteur') }) : '',
    more > 0 ? t('profile.more', { count: more }) : '',
  ].filter(Boolean);
  return (
    <p className="profile-quote" data-basis={basis} data-actor={actor}>
      <a
        {...useLink(toRecord(id))}
        lang={meetingOf(model, record.meeting)?.language}
        data-record={id}
        aria-current={isOpen ? 'true' : undefined}
      >
        <Quoted words={evidence.exact} />
      </a>{' '}
      <a
        className="profile-place"
        {...useLink({ view: 'minutes', record: id, cell: null, position: null, paragraph: null })}
      >
        {t('profile.paragraph', { paragraph: evidence.paragraph })}
      </a>
      {aside.map((words) => (
        <Fragment key={words}>
          {' '}
          <span className="profile-aside profile-piece">· {words}</span>
        </Fragment>
      ))}
    </p>
  );
}

/** Entries in short, a line each: what it is about, with its standing and, of a need, its answer. */
export function EntryLines({
  entries,
  by,
}: {
  entries: readonly ProfileEntry[];
  by: 'actor' | 'topic';
}) {
  const model = useModel();
  if (entries.length === 0) return <p className="profile-aside">{t('profile.nothing')}</p>;
  // Entries that differ in their terms alone are one line here.
  const alike = groupBy(entries, (each) => [each[by], each.status, each.answer].join(' '));
  return (
    <ul className="profile-lines">
      {[...alike.values()].map((some) => {
        const [{ topic, actor, records, answer }] = some;
        const asked = answer ? some.flatMap((one) => one.records[0].counterparts) : [];
        return (
          <li key={records[0].id}>
            {by === 'topic' ? (
              <ProfileLink of={ofTopic(topic)}>{shortLabel(model, topic)}</ProfileLink>
            ) : (
              <ProfileLink of={actor}>{actorName(model, actor)}</ProfileLink>
            )}{' '}
            <span className="profile-standing">
              <Standing
                record={records[0]}
                isInferred={isInferred(some.flatMap((each) => each.records))}
              />
            </span>
            {answer !== null && (
              <span className="profile-aside">
                {' ·\u00a0'}
                <Linked said={lineAnswer(model, answer, some)} />
              </span>
            )}
            {asked.length > 0 && (
              <span className="profile-aside">
                {' '}
                <LinkedNames
                  words={t('profile.asked', { names: namesOf(model, [...new Set(asked)]) })}
                  of={asked}
                />
              </span>
            )}
            <RecordLine
              record={records[0]}
              more={some.reduce((sum, each) => sum + each.records.length, -1)}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** Who could help, as far as that can be said in one sentence. */
function lineAnswer(model: Model, answer: Answer, some: readonly ProfileEntry[]): Said {
  if (answer === 'none') return { words: t('profile.answer.none'), of: [] };
  const help = some.flatMap((each) => each.help.filter(({ group }) => group === answer));
  const of = [...new Set(help.flatMap(({ actors }) => actors))];
  const names = namesOf(model, of);
  return { words: t(`profile.lead.answer.${answer}`, { count: of.length, names }), of };
}
