import type { ReactNode } from 'react';
import { numberAt } from '../../dataset/number-at';
import type { Actor, CoopRecord, Topic } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import {
  OFFER_PARTS,
  type offersByName,
  type offersBySentence,
  type Users,
  usersOf,
} from '../../model/answers/match-lists';
import { chosenActors } from '../../model/count/compiled-filter';
import { actorName } from '../../model/labels';
import { LinkedNames, ProfileLink } from '../../parts/profile-links';
import { openToWords } from '../../parts/record-words';
import { topicName } from '../../parts/topic-name';
import { useFilter, useModel } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { MatchTable } from './match-table';
import { Actors, FormCell, MarkCell, WordsCell } from './record-cells';

type Sentence = readonly [number, ...number[]];

/** Offers by sentence, in sections: explicit, inferred, planned, and help already delivered. */
export function OffersTable({ offers }: { offers: ReturnType<typeof offersBySentence> }) {
  const sections = OFFER_PARTS.filter((part) => offers[part].length > 0).map((part) => ({
    head: t(`matches.offers.${part}`),
    sentences: offers[part],
  }));
  return (
    <Sentences head={t('matches.head.users')} sections={sections}>
      {(sentence) => <PossibleUsers offers={sentence} />}
    </Sentences>
  );
}

/** Offers that name the filtered actors, or a group they belong to, on topics that these did not raise. */
export function OffersByName({ named }: { named: ReturnType<typeof offersByName> }) {
  const model = useModel();
  const [only, ...more] = chosenActors(model, useFilter());
  const names = more.length === 0 ? model.actors[only ?? -1]?.name : undefined;
  const byFirst = new Map(named.map(({ offers, rows }) => [offers[0], rows]));
  const sections = [
    {
      head: names ? t('matches.named', { name: names }) : t('matches.named.chosen'),
      sentences: named.map(({ offers }) => offers),
    },
  ];
  return (
    <Sentences head={t('matches.head.named')} sections={sections}>
      {(sentence) => {
        const rows = byFirst.get(sentence[0]) ?? [];
        const topics = new Set(sentence.map((at) => numberAt(model.index.columns.topic, at)));
        return [...topics].map((topic) => (
          <p key={topic}>
            <TopicName topic={topic} />
            {!names && t('links.colon')}
            {!names && <Names rows={rows} />}
          </p>
        ));
      }}
    </Sentences>
  );
}

interface SentencesProps {
  /** Head of the last column. */
  readonly head: string;
  readonly sections: readonly { readonly head: string; readonly sentences: readonly Sentence[] }[];
  /** Renders the last cell of a sentence. */
  readonly children: (sentence: Sentence) => ReactNode;
}

const Sentences = ({ head, sections, children }: SentencesProps) => (
  <MatchTable
    className="match-offers"
    heads={[t('matches.head.offers'), t('matches.head.to'), head]}
    sections={sections.map(({ head: name, sentences }) => ({
      key: name,
      head: (
        <tr className="match-topic">
          <th scope="rowgroup" colSpan={6}>
            {name}
          </th>
        </tr>
      ),
      rows: sentences,
    }))}
    rowHeight={89}
  >
    {(sentence) => (
      <SentenceRow key={sentence[0]} sentence={sentence}>
        {children(sentence)}
      </SentenceRow>
    )}
  </MatchTable>
);

function SentenceRow({ sentence, children }: { sentence: Sentence; children: ReactNode }) {
  const model = useModel();
  const records = sentence.map((at) => model.dataset.records[at] as CoopRecord);
  const [first] = records as [CoopRecord];
  const { counterparts, status } = first;
  const to =
    status === 'delivered'
      ? formatList(counterparts.map((id) => actorName(model, id)))
      : openToWords(model, first);
  return (
    <tr>
      <MarkCell record={records.find(({ basis }) => basis === 'explicit') ?? first} />
      <th scope="row" className="match-who">
        <Actors records={records} />
      </th>
      <WordsCell record={first} />
      <FormCell forms={records.flatMap(({ modalities }) => modalities)} />
      <td className="match-to" data-label={t('matches.head.to')}>
        <LinkedNames words={to} of={counterparts} />
      </td>
      <td className="match-users">{children}</td>
    </tr>
  );
}

/** Who could use an offer, by topic; only the topics of help already delivered, since it is no offer. */
function PossibleUsers({ offers }: { offers: Sentence }) {
  const model = useModel();
  const filter = useFilter();
  const isPast = model.dataset.records[offers[0]]?.status === 'delivered';
  return usersOf(model, filter, offers).map((users) => (
    <p key={users.topic}>
      <TopicName topic={users.topic} />
      {!isPast && (
        <>
          {t('links.colon')}
          <UsersOn {...users} />
        </>
      )}
    </p>
  ));
}

function UsersOn({ open, perhaps, planned }: Users) {
  const lists = [
    { rows: [...open, ...planned], before: '' },
    { rows: perhaps, before: `${t('offer.perhaps')} ` },
  ].filter(({ rows }) => rows.length > 0);
  if (lists.length === 0) return t('matches.users.none');
  return lists.map(({ rows, before }, at) => (
    <span key={before}>
      {at > 0 && t('links.semicolon')}
      {before}
      <Names rows={rows} />
    </span>
  ));
}

function TopicName({ topic }: { topic: number }) {
  const model = useModel();
  const { id } = model.topics[topic] as Topic;
  return (
    <b>
      <ProfileLink of={ofTopic(id)}>{topicName(model, topic)}</ProfileLink>
    </b>
  );
}

/** Most names listed; the others are counted. */
const NAMES_SHOWN = 12;

/** Names of actors, given as rows of the matrix, each a link to its profile. */
function Names({ rows }: { rows: readonly number[] }) {
  const { actors } = useModel();
  const shown = rows.slice(0, NAMES_SHOWN).map((row) => actors[row] as Actor);
  const more = rows.length - shown.length;
  return (
    <>
      {shown.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <ProfileLink of={id}>{name}</ProfileLink>
        </span>
      ))}
      {more > 0 && ` ${t('matches.more', { count: more })}`}
    </>
  );
}
