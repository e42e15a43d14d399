/** Since when needs on an item are open, and what was met since the meeting before: on the page and in the paper. */
import type { CoopRecord } from '../../dataset/schema';
import { joinClauses, t } from '../../i18n';
import type { Agenda, AgendaItem } from '../../model/agenda/agenda';
import { type TopicInTime, topicInTime } from '../../model/agenda/topic-in-time';
import { groupBy } from '../../model/count/group-by';
import { actorName } from '../../model/labels';
import { type Model, wholeOf } from '../../model/model';
import { raiseFirstLetter } from '../../parts/finding-names';
import { meetingShort, whenOf } from '../../parts/meeting-time';
import { wholeFilterOf } from '../../store/meeting-state';
import { useLink, useModel } from '../../store/react';
import { toRecord } from '../../store/selectors';
import { joinElements } from './evidence-links';

/** What the meetings so far say of an item; null with one meeting. */
export const inTimeOf = (model: Model, { ranking }: Agenda, { topic }: AgendaItem) =>
  model.at === undefined
    ? null
    : topicInTime(model, ranking.filter, wholeFilterOf(ranking.filter), topic);

const meetingAt = ({ dataset }: Model, at: number): string => dataset.meetings[at]?.id ?? '';

/** "open since 2007, said at 3 of 3 meetings"; "first said in 2011"; '' where no need is open. */
function openWords(model: Model, { open }: TopicInTime): string {
  if (!open) return '';
  const { first, said, of } = open;
  const id = meetingAt(model, first);
  return of > 1
    ? t('meetings.open-since', { meeting: meetingShort(model, id), said, of })
    : t('meetings.first-said', { when: whenOf(model, id) });
}

/** The actors whose needs were met, each with those needs and the records that say so. */
const metActors = (model: Model, { met }: TopicInTime) =>
  [...groupBy(met, ({ need }) => need.actor)].map(([actor, own]) => ({
    actor,
    name: actorName(model, actor),
    need: own[0].need,
    statements: own.flatMap(({ need, by }): CoopRecord[] => (by.length > 0 ? [...by] : [need])),
  }));

/** The words of the paper before the names of those whose needs were met, and these names. */
export function paperTime(model: Model, inTime: TopicInTime) {
  const whole = wholeOf(model);
  const names = metActors(whole, inTime);
  const open = openWords(whole, inTime);
  const met = names.length > 0 ? metWords(whole, inTime, '') : '';
  const words = joinClauses([open, met].filter((each) => each !== ''));
  return { words: raiseFirstLetter(words), names };
}

const metWords = (model: Model, { before }: TopicInTime, names: string): string =>
  t('meetings.met-since', { meeting: meetingShort(model, meetingAt(model, before)), names });

/** The line of an item on the page; each name opens the sentence of its need. */
export function TopicTime({ agenda, item }: { agenda: Agenda; item: AgendaItem }) {
  const model = useModel();
  const inTime = inTimeOf(model, agenda, item);
  if (!inTime) return null;
  const whole = wholeOf(model);
  const open = openWords(whole, inTime);
  const met = metActors(whole, inTime);
  return (
    <>
      {open && <small>{raiseFirstLetter(open)}</small>}
      {met.length > 0 && (
        <small>
          {raiseFirstLetter(metWords(whole, inTime, ''))}
          {joinElements(
            met.map(({ actor, name, need }) => <NeedLink key={actor} need={need} name={name} />),
            ', ',
          )}
        </small>
      )}
    </>
  );
}

const NeedLink = ({ need, name }: { need: CoopRecord; name: string }) => (
  <a {...useLink(toRecord(need.id))} data-record={need.id}>
    {name}
  </a>
);
