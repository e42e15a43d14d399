import { memo, useState } from 'react';
import { formatNumber, t } from '../../i18n';
import type { Agenda, AgendaItem } from '../../model/agenda/agenda';
import { type AgendaFacts, agendaFacts, sentencesBehind } from '../../model/agenda/agenda-facts';
import { topicSides } from '../../model/count/sides';
import { isShaky } from '../../model/findings/agreement';
import { shakyWords } from '../../parts/coded-twice';
import { OfferedBar, RaisedBar } from '../../parts/need-bars';
import { ProfileLink } from '../../parts/profile-links';
import { topicName } from '../../parts/topic-name';
import { useModel, useSession, useView } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { PopoverButton } from '../../ui/popover-button';
import { MENU } from '../../ui/signs';
import { ItemMinutes, MoveButtons, TopicButtons } from './agenda-actions';
import { joinElements, NameLinks, ProposalList, Sentences } from './evidence-links';
import { proposalEntries, type SpeakerGroup, speakerGroups } from './fact-words';
import { clockWords, sentenceCountWords, standingWords, whyWords } from './ranking-words';
import { TopicTime } from './topic-time';

interface Props {
  readonly agenda: Agenda;
  readonly item: AgendaItem;
  /** Place on the agenda, from 1. */
  readonly place: number;
  /** Pixels of a bar per State. */
  readonly unit: number;
  /** Moves the item to another index. */
  readonly move: (to: number) => void;
}

/** A row for an item: time, who raises it, why it is there, who could speak first. Its sentences and proposals unfold below. */
export function AgendaRow({ agenda, item, place, unit, move }: Props) {
  const model = useModel();
  const { filter } = agenda.ranking;
  const { id = '' } = model.topics[item.topic] ?? {};
  const [isOpen, toggle] = useUnfolding(ofTopic(id));
  const label = topicName(model, item.topic);
  const facts = agendaFacts(model, filter, item.topic);
  const sentences = sentencesBehind(model, facts);
  const count = sentences.length;
  const sentenceWords = sentenceCountWords(sentences);
  const detail = `agenda-sentences-${id}`;
  return (
    <>
      <tr data-item={id} data-topic={id}>
        <td className="agenda-number">{formatNumber(place)}</td>
        <th scope="row" className="agenda-topic">
          <ProfileLink of={ofTopic(id)}>{label}</ProfileLink>
          <small>
            {clockWords(item)} · {standingWords(agenda, item)}
          </small>
          <TopicTime agenda={agenda} item={item} />
          {isShaky(model, id) && (
            <small>
              <i className="m-triangle" aria-hidden="true" /> {shakyWords(model, id)}
            </small>
          )}
        </th>
        <Bars agenda={agenda} topic={item.topic} unit={unit} />
        <td className="agenda-why">
          {whyWords(model, agenda, item)}{' '}
          {count > 0 && (
            <button
              type="button"
              className="agenda-sentences"
              aria-expanded={isOpen}
              aria-controls={isOpen ? detail : undefined}
              title={t('agenda.sentences.what')}
              aria-label={t('agenda.sentences.of', { sentences: sentenceWords, topic: label })}
              onClick={toggle}
            >
              {sentenceWords}
            </button>
          )}
        </td>
        <Speakers facts={facts} topic={label} />
        <ItemActions agenda={agenda} item={item} place={place} label={label} move={move} />
      </tr>
      {isOpen && (
        <tr className="agenda-detail" id={detail}>
          <td colSpan={6}>
            <Sentences facts={facts} />
            <Proposals of={facts.proposals} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Buttons that move the item, and a menu for its minutes and the decisions of the chair. */
function ItemActions(props: Omit<Props, 'unit'> & { readonly label: string }) {
  const { agenda, item, place, label, move } = props;
  const { id = '' } = useModel().topics[item.topic] ?? {};
  return (
    <td className="agenda-actions">
      <MoveButtons
        at={place - 1}
        count={agenda.items.length}
        nameOf={(way) => t(`agenda.${way}`, { topic: label })}
        move={move}
      />
      <PopoverButton
        label={MENU}
        name={t('agenda.change', { topic: label })}
        title={t('agenda.change', { topic: label })}
      >
        {() => (
          <div className="agenda-change">
            <ItemMinutes id={id} label={label} minutes={item.to - item.from} />
            <TopicButtons id={id} label={label} />
          </div>
        )}
      </PopoverButton>
    </td>
  );
}

/** Bars for who raises the topic and who offers help, drawn as in the matrix. */
const Bars = memo(function Bars(props: Pick<Props, 'agenda' | 'unit'> & { topic: number }) {
  const { agenda, topic, unit } = props;
  const model = useModel();
  const sides = topicSides(model, agenda.ranking.filter, topic);
  return (
    <td className="agenda-bars">
      <span className="visually-hidden">
        {t('bars.topic.raised', { name: topicName(model, topic), ...sides })}.{' '}
        {t('bars.offered', sides)}
      </span>
      <div>
        <RaisedBar sides={sides} unit={unit} />
        <OfferedBar sides={sides} unit={unit} />
      </div>
    </td>
  );
});

/** Whether the sentences of a topic are unfolded, as the address says, and a function that toggles it. */
function useUnfolding(id: string): [boolean, () => void] {
  const { navigate, store } = useSession();
  const toggle = () => {
    const { unfold } = store.getState().state;
    const others = unfold.filter((each) => each !== id);
    void navigate({ unfold: others.length < unfold.length ? others : [...unfold, id] }, 'replace');
  };
  return [useView(({ unfold }) => unfold.includes(id)), toggle];
}

/** Number of names shown before the reader unfolds the others. */
const FIRST_SPEAKERS = 4;

/** Cuts the groups, in their order, to `limit` names in all. */
function firstNames(groups: readonly SpeakerGroup[], limit: number): SpeakerGroup[] {
  let left = limit;
  return groups
    .map((group) => {
      const names = group.names.slice(0, left);
      left -= names.length;
      return { ...group, names };
    })
    .filter(({ names }) => names.length > 0);
}

/** Who could speak first, each name a link to its profile: "UNODC (asked by Ecuador); INTERPOL (offer); and 7 more". */
const Speakers = memo(function Speakers({ facts, topic }: { facts: AgendaFacts; topic: string }) {
  const [isAllShown, setAllShown] = useState(false);
  const groups = speakerGroups(useModel(), facts);
  const count = groups.reduce((sum, { names }) => sum + names.length, 0);
  // A single further name takes no more space than the button that would unfold it.
  const isLong = count > FIRST_SPEAKERS + 1;
  const shown = isLong && !isAllShown ? firstNames(groups, FIRST_SPEAKERS) : groups;
  const words = isAllShown
    ? t('agenda.speakers.fewer')
    : t('paper.more', { count: count - FIRST_SPEAKERS });
  return (
    <td className="agenda-speakers" data-label={t('agenda.speakers')}>
      {groups.length === 0 && t('agenda.none.speaks')}
      {joinElements(
        shown.map(({ reason, names }) => (
          <span key={reason}>
            <NameLinks names={names} /> {t('agenda.reason', { reason })}
          </span>
        )),
        t('links.semicolon'),
      )}
      {isLong && ' '}
      {isLong && (
        <button
          type="button"
          className="agenda-sentences"
          aria-expanded={isAllShown}
          aria-label={t('filters.chip', { field: words, value: topic })}
          onClick={() => setAllShown(!isAllShown)}
        >
          {words}
        </button>
      )}
    </td>
  );
});

/** The proposals that concern the item, each with the actors by stance. */
function Proposals({ of }: { of: AgendaFacts['proposals'] }) {
  const entries = proposalEntries(useModel(), of);
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{t('agenda.proposals')}</h3>
      <ProposalList entries={entries} />
    </>
  );
}
