/** What became of the needs, offers and plans on a topic: those of one state together, each with its last sentence. */
import { formatList, inSmallLetters, t } from '../../i18n';
import { groupBy } from '../../model/count/group-by';
import type { Filter } from '../../model/filter';
import { actorName, formLabels } from '../../model/labels';
import { becameOn } from '../../model/meetings/became-of';
import type { Path } from '../../model/meetings/path';
import { type Model, wholeOf } from '../../model/model';
import { ProfileLink } from '../../parts/profile-links';
import { useModel } from '../../store/react';
import { pathsAmong, StateLink } from './became-table';
import { isSpokenOf, recordAt, sideOf } from './became-words';
import { ProfileSection } from './help-and-experience';
import { useFirst } from './raised-table';
import './became.css';

/** In the order in which the page tells them; each is a message. */
const GROUPS = [
  'done.need',
  'done.offer',
  'withdrawn',
  'lapsed',
  'new.need',
  'new.offer',
  'open.need',
  'open.offer',
  'part.need',
  'part.offer',
  'silent.need',
  'silent.offer',
] as const;
type Group = (typeof GROUPS)[number];

function groupOf(model: Model, { head, state, stops }: Path): Group {
  const side = sideOf(recordAt(model, head));
  if (state === 'withdrawn' || state === 'lapsed') return state;
  if (state === 'silent' && isSpokenOf(stops)) return `part.${side}`;
  if (state === 'done' || state === 'new' || state === 'silent') return `${state}.${side}`;
  return `open.${side}`;
}

export function BecameOnTopic({ topic, filter }: { topic: string; filter: Filter }) {
  const model = useModel();
  const whole = wholeOf(model);
  const { at } = model;
  const column = model.topicIndex.get(topic);
  const paths =
    at === undefined || column === undefined
      ? []
      : pathsAmong(model, becameOn(whole, column, at), filter);
  const [shown, more] = useFirst(paths);
  if (paths.length === 0) return null;
  const groups = groupBy(shown, (path) => groupOf(whole, path));
  return (
    <ProfileSection title={t('became.on-it')}>
      {GROUPS.filter((group) => groups.has(group)).map((group) => (
        <section key={group} className="became-group" aria-label={t(`became.on.${group}`)}>
          <h3>{t(`became.on.${group}`)}</h3>
          <ul>
            {groups.get(group)?.map((path) => (
              <li key={path.head}>
                <Who path={path} />
                {t('links.colon')}
                <StateLink path={path} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {more}
    </ProfileSection>
  );
}

function Who({ path }: { path: Path }) {
  const model = wholeOf(useModel());
  const { actor, modalities } = recordAt(model, path.head);
  const forms = formatList(formLabels(model, modalities).map(inSmallLetters));
  return (
    <>
      <ProfileLink of={actor}>{actorName(model, actor)}</ProfileLink>
      {forms && `, ${forms}`}
    </>
  );
}
