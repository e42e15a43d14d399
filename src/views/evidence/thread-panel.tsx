/** The evidence of a cell over several meetings: its sentences as threads, and what ended. */
import { useMemo, useState } from 'react';
import type { CoopRecord } from '../../dataset/schema';
import { t } from '../../i18n';
import { groupBy } from '../../model/count/group-by';
import { markOf } from '../../model/count/marks';
import { type Filter, NO_FILTER } from '../../model/filter';
import { actorName } from '../../model/labels';
import { type CellThread, type CellThreads, cellThreads } from '../../model/meetings/cell-threads';
import { carriesOn, type Step } from '../../model/meetings/thread';
import type { Model } from '../../model/model';
import { Mark, markWords } from '../../parts/mark';
import { SourceLink } from '../../parts/source-link';
import { meetingAt, stepWords, threadWords } from '../../parts/thread-words';
import { useAllSaid, useToldAt } from '../../parts/told-at';
import { topicNameOfId } from '../../parts/topic-name';
import { useFilter, useLink, useView, useWholeModel } from '../../store/react';
import type { Cell } from '../../store/view-state';
import { QuotedWords } from '../../ui/in-language';
import { EvidenceFrame } from './evidence-frame';
import { EvidenceHelp } from './evidence-help';
import { PossibleUses, RecordDetails, RecordLinks, Sentence } from './evidence-record';
import { MarkChips } from './mark-chips';

export function ThreadPanel(cell: Cell) {
  const { model, filter } = useAllSaid(useFilter());
  const at = useToldAt() ?? 0;
  const record = useView((state) => state.record);
  const [withHidden, setWithHidden] = useState(false);
  const { actor, topic } = cell;
  const found = useMemo(
    () => selectThreads(model, filter, { actor, topic }, { record, at, withHidden }),
    [model, filter, actor, topic, record, at, withHidden],
  );
  const { open, ended, facts, current } = found;
  const heads = [...open, ...facts].map(({ head }) => head);
  return (
    <EvidenceFrame
      cell={cell}
      {...found}
      ids={allOf(found).map((thread) => ownRecord(thread, cell))}
      showHidden={() => setWithHidden(true)}
    >
      {current && (
        <>
          <MarkChips records={heads} current={heads.includes(current.head) ? current.head : null} />
          <ThreadArticle thread={current} cell={cell} record={record} />
          {heads.length + ended.length > 1 && (
            <EndedThreads threads={ended} cell={cell} current={current} />
          )}
        </>
      )}
    </EvidenceFrame>
  );
}

/** What ended comes before past help and experience, whose marks the matrix shows only where they are switched on. */
const allOf = ({ open, ended, facts }: CellThreads) => [...open, ...ended, ...facts];

/** Id of the last record of this cell in a thread, which may go on in another. */
const ownRecord = ({ head, steps }: CellThread, { actor, topic }: Cell): string =>
  steps.findLast(({ record }) => record?.actor === actor && record.topic === topic)?.record?.id ??
  head.id;

interface Asked {
  readonly record: string | null;
  readonly at: number;
  readonly withHidden: boolean;
}

/**
 * Selects the threads of a cell and the current one: that of `record` if it is in the cell, else the first. A record of
 * a later meeting shows the cell as it stood then.
 */
function selectThreads(
  model: Model,
  filter: Filter,
  cell: Cell,
  { record, at, withHidden }: Asked,
) {
  const asked = model.dataset.records[model.recordIndex.get(record ?? '') ?? -1];
  const meeting = model.dataset.meetings.findIndex(({ id }) => id === asked?.meeting);
  const until = Math.max(at, meeting);
  const holds = ({ steps }: CellThread) => steps.some((step) => step.record?.id === record);
  const { shown, hidden } = cellThreads(model, filter, cell, until);
  const showsAll = withHidden || (!allOf(shown).some(holds) && allOf(hidden).some(holds));
  const threads = showsAll ? cellThreads(model, NO_FILTER, cell, until).shown : shown;
  const list = allOf(threads);
  const place = list.length === 0 ? -1 : Math.max(list.findIndex(holds), 0);
  const current = list[place] ?? null;
  return {
    ...threads,
    at: place,
    current,
    beyond: allOf(hidden).some(({ head }) => head === current?.head),
    hidden: showsAll ? [] : allOf(hidden).map((thread) => ownRecord(thread, cell)),
  };
}

interface ThreadProps {
  readonly thread: CellThread;
  readonly cell: Cell;
}

/** A thread: its newest state, the sentence of each meeting, the meetings that say nothing, and who could help. */
function ThreadArticle({ thread, cell, record }: ThreadProps & { record: string | null }) {
  const model = useWholeModel();
  const { head, steps, silent, isHere, ended } = thread;
  const isOpen = isHere && ended === null;
  const asked = steps.find((step) => step.record?.id === record);
  const selected = asked ?? steps.find((step) => step.record === head);
  const elsewhere = useLink({ cell: null, record: head.id });
  const words = threadWords(model, thread);
  return (
    <>
      <article>
        <h3 className="thread-head">
          <Mark of={markOf(head.status)} inferred={head.basis === 'implied'} />
          {isHere ? words : <a {...elsewhere}>{words}</a>}
        </h3>
        <ol className="thread" aria-label={t('threads.each')}>
          {[...groupBy(steps, passageOfStep).values()].map((same) => {
            const step = selected && same.includes(selected) ? selected : same[0];
            return (
              <StepItem
                key={`${step.record?.id} ${step.link?.id}`}
                {...{ step, same, cell, head }}
                isSelected={step === selected}
              />
            );
          })}
          {silent.map(({ meeting, reason }) => (
            <li key={meeting} className="thread-silent">
              {t('threads.silence', {
                meeting: meetingAt(model, meeting),
                reason: t(`became.silence.${reason}`),
              })}
            </li>
          ))}
        </ol>
      </article>
      {isOpen &&
        (head.kind === 'need' ? <EvidenceHelp record={head} /> : <PossibleUses record={head} />)}
      {selected?.record && <RecordLinks key={selected.record.id} record={selected.record.id} />}
    </>
  );
}

/** What several records of one sentence say alike of earlier words is one step. */
const passageOfStep = ({ record, link, meeting, evidence }: Step): string =>
  link === null || carriesOn(link)
    ? `${record?.id} ${link?.id}`
    : [link.effect, meeting, evidence.start, evidence.end].join(' ');

interface StepProps {
  readonly step: Step;
  /** The steps that the same words make, `step` among them. */
  readonly same: readonly Step[];
  readonly cell: Cell;
  readonly head: CoopRecord;
  readonly isSelected: boolean;
}

/** A step of a thread: its year, what it does, and its quote; the selected one with all that is recorded of it. */
function StepItem({ step, same, cell, head, isSelected }: StepProps) {
  const model = useWholeModel();
  const { record, link, meeting, evidence } = step;
  const isFact = record === head && link !== null && !carriesOn(link);
  const toStep = useLink({ cell, record: record?.id ?? null }, 'replace');
  const said = (
    <>
      <b>{meetingAt(model, meeting)}</b>{' '}
      {isFact ? markWords(markOf(head.status)) : stepWords(model, step)}
    </>
  );
  const by = same.map((each) => each.record?.actor ?? each.link?.reportedBy ?? head.actor);
  const notes = [
    ...new Set(by.filter((id) => id !== head.actor).map((id) => actorName(model, id))),
    (record ?? link)?.basis === 'implied' ? t('mark.inferred') : '',
  ].filter(Boolean);
  const source = model.dataset.meetings[meeting];
  return (
    <li aria-current={isSelected ? 'step' : undefined}>
      <h4>
        {record ? <a {...toStep}>{said}</a> : said}
        {notes.length > 0 && <span className="thread-note"> ({notes.join(', ')})</span>}
      </h4>
      {isSelected && record ? (
        <>
          <Sentence record={record} />
          <RecordDetails record={record} />
        </>
      ) : (
        <p className="thread-quote">
          <QuotedWords lang={source?.language} words={evidence.exact} />{' '}
          {record ? (
            <SourceLink record={record} />
          ) : (
            <SourceLink passage={{ meeting: source?.id ?? '', number: evidence.paragraph }} />
          )}
        </p>
      )}
      {isFact && <ToEarlier step={step} />}
    </li>
  );
}

/** Leads from past help to what it met or delivered in another cell: "met: Ecuador, Extradition (2007)". */
function ToEarlier({ step }: { step: Step }) {
  const model = useWholeModel();
  const record = model.dataset.records[model.recordIndex.get(step.link?.of ?? '') ?? -1];
  const link = useLink({ cell: null, record: record?.id ?? null });
  if (!record) return null;
  return (
    <p>
      <a {...link}>
        {t('threads.of', {
          what: stepWords(model, step),
          actor: actorName(model, record.actor),
          topic: topicNameOfId(model, record.topic),
          meeting: meetingAt(
            model,
            model.dataset.meetings.findIndex(({ id }) => id === record.meeting),
          ),
        })}
      </a>
    </p>
  );
}

/** What ended, or went on in another cell: why a mark left the matrix. */
function EndedThreads({ threads, cell, current }: EndedProps) {
  if (threads.length === 0) return null;
  return (
    <section className="evidence-ended" aria-label={t('threads.ended')}>
      <h3>{t('threads.ended')}</h3>
      <ul>
        {threads.map((thread) => (
          <EndedThread
            key={thread.head.id}
            thread={thread}
            cell={cell}
            isCurrent={thread === current}
          />
        ))}
      </ul>
    </section>
  );
}

interface EndedProps {
  readonly threads: readonly CellThread[];
  readonly cell: Cell;
  readonly current: CellThread;
}

function EndedThread({ thread, cell, isCurrent }: ThreadProps & { isCurrent: boolean }) {
  const model = useWholeModel();
  const link = useLink({ record: ownRecord(thread, cell) }, 'replace');
  return (
    <li>
      <a {...link} aria-current={isCurrent ? 'true' : undefined}>
        {threadWords(model, thread)}
      </a>
    </li>
  );
}
