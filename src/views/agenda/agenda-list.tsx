import { Fragment, memo, useEffect, useState } from 'react';
import { joinClauses, t } from '../../i18n';
import type { Agenda } from '../../model/agenda/agenda';
import { requestedBeside } from '../../model/agenda/agenda-facts';
import { largestSides } from '../../model/count/sides';
import { disputedProposals } from '../../model/minutes/positions';
import { Legend } from '../../parts/legend';
import { LinkedNames } from '../../parts/profile-links';
import { topicName } from '../../parts/topic-name';
import { useFields, useLink, useModel, useSession, useView } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { AgendaRow } from './agenda-row';
import { useDecide } from './decisions';
import { ProposalList } from './evidence-links';
import { proposalEntries } from './fact-words';
import { noticeWords, tierWords } from './ranking-words';

/** Longest bar on either side of the axis, in pixels. */
const LONGEST_BAR = 96;

/** The items of the agenda in their tiers, with the controls of the chair. */
export const AgendaList = memo(function AgendaList({ agenda }: { agenda: Agenda }) {
  const model = useModel();
  const { topics } = model;
  const { items, isMoved, notices } = agenda;
  const { navigate } = useSession();
  const [announcement, setAnnouncement] = useState('');
  const ids = items.map(({ topic }) => topics[topic]?.id ?? '');
  const move = (at: number, to: number) => {
    const order = ids.toSpliced(at, 1).toSpliced(to, 0, ids[at] ?? '');
    void navigate({ order });
    const topic = topicName(model, items[at]?.topic ?? -1);
    setAnnouncement(t('agenda.moved', { topic, place: to + 1, count: order.length }));
  };
  const places = ids.join(' ');
  // A pressed button moves with its item, perhaps out of the window.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the places of the items change.
  useEffect(() => {
    const pressed = document.activeElement;
    if (pressed?.closest('[data-item]')) pressed.scrollIntoView?.({ block: 'nearest' });
  }, [places]);
  const { raised, offered } = largestSides(model, agenda.ranking.filter).topics;
  const unit = Math.min(9, LONGEST_BAR / Math.max(raised, offered));
  const words = notices.map((notice) => noticeWords(model, notice));
  return (
    <>
      <div className="agenda-notices" role="status">
        <ul>
          {words.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </div>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      {items.length === 0 && <p>{t('agenda.empty')}</p>}
      <table className="agenda-table" id="agenda-list" tabIndex={-1} aria-label={t('agenda.list')}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('agenda.topic')}</th>
            <th scope="col">{t('agenda.bars')}</th>
            <th scope="col">{t('agenda.why.head')}</th>
            <th scope="col" title={t('agenda.speakers.order')}>
              {t('agenda.speakers')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {items.map((item, at) => (
            <Fragment key={ids[at]}>
              {/* An order of the chair mixes the tiers, so it has no headings. */}
              {!isMoved && item.tier !== items[at - 1]?.tier && (
                <tr className="agenda-tier">
                  <th scope="rowgroup" colSpan={6}>
                    {tierWords(agenda, item.tier)}
                  </th>
                </tr>
              )}
              <AgendaRow
                agenda={agenda}
                item={item}
                place={at + 1}
                unit={unit}
                move={(to) => move(at, to)}
              />
            </Fragment>
          ))}
        </tbody>
      </table>
      <Legend of={['asks', 'difficulty', 'mentions', 'offers', 'plans']} inferred />
      <RequestedBeside agenda={agenda} />
      <UndoButtons />
      <DisputedProposals />
      <ProposalsWithoutTopic />
    </>
  );
});

/** Buttons that reset order and times, and that include an excluded topic again. */
function UndoButtons() {
  const { topics } = useModel();
  const { navigate } = useSession();
  const decide = useDecide();
  const { order, exclude, time } = useFields('order', 'exclude', 'time');
  return (
    <div className="agenda-undo">
      {order.length > 0 && (
        <button type="button" onClick={() => void navigate({ order: [] })}>
          {t('agenda.reset')}
        </button>
      )}
      {Object.keys(time).length > 0 && (
        <button type="button" onClick={() => void navigate({ time: {} })}>
          {t('agenda.reset.times')}
        </button>
      )}
      {exclude.length > 0 && <span>{t('agenda.excluded')}</span>}
      {topics
        .filter(({ id }) => exclude.includes(id))
        .map(({ id, label }) => (
          <button
            key={id}
            type="button"
            aria-label={t('agenda.include', { topic: label })}
            onClick={() => decide('exclude', id)}
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        ))}
    </div>
  );
}

/** Names the topics with a request that are not on the agenda, each a link to its profile. */
function RequestedBeside({ agenda }: { agenda: Agenda }) {
  const model = useModel();
  const topics = requestedBeside(model, agenda).flatMap(({ topic }) => model.topics[topic] ?? []);
  if (topics.length === 0) return null;
  return (
    <p className="agenda-hint">
      <LinkedNames
        words={t('agenda.unlisted', { topics: joinClauses(topics.map(({ label }) => label)) })}
        of={topics.map(({ id }) => ofTopic(id))}
        topicName={(id) => topics.find((each) => each.id === id)?.label ?? id}
      />
    </p>
  );
}

/** The proposals that some support and others oppose, on any topic or none. */
function DisputedProposals() {
  const model = useModel();
  const meeting = useView((state) => state.meeting);
  const rows = disputedProposals(model, meeting);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="agenda-disputed">
      <h2 id="agenda-disputed">{t('agenda.disputed')}</h2>
      <ProposalList entries={proposalEntries(model, rows)} />
    </section>
  );
}

/** Counts the proposals that concern no topic, and so no item, and links to the positions. */
function ProposalsWithoutTopic() {
  const { dataset } = useModel();
  const meetings = useView((state) => state.meeting);
  const link = useLink({ view: 'positions', topic: [] });
  const positions = dataset.positions.filter(
    ({ meeting }) => meetings.length === 0 || meetings.includes(meeting),
  );
  const count = dataset.proposals.filter(
    ({ id, topics }) => topics.length === 0 && positions.some(({ proposal }) => proposal === id),
  ).length;
  if (count === 0) return null;
  return (
    <p className="agenda-hint">
      {t('agenda.untouched', { count })} <a {...link}>{t('app.view.positions')}</a>
    </p>
  );
}
