/** Lists the words behind a finding of changes, by actor: what was said at the earlier meeting, and since. */
import { numberAt } from '../../dataset/number-at';
import { t } from '../../i18n';
import type { ChangeFinding } from '../../model/count/finding-kinds';
import { groupBy } from '../../model/count/group-by';
import { actorName } from '../../model/labels';
import { type Proof, proofOf, stepPassage } from '../../model/meetings/change-findings';
import { silenceAt } from '../../model/meetings/silence-at';
import type { Model } from '../../model/model';
import { ProfileLink } from '../../parts/profile-links';
import { SourceLink } from '../../parts/source-link';
import { meetingAt, stepWords } from '../../parts/thread-words';
import { useWholeModel } from '../../store/react';
import { QuotedWords } from '../../ui/in-language';
import { SentenceNotes, SentenceTable } from './sentence-table';

/** The same words of one actor, on one topic or on several. */
interface Row {
  readonly actor: number;
  readonly topics: readonly string[];
  readonly proofs: readonly Proof[];
  /** A key of these words. */
  readonly said: string;
}

/** The rows of a finding, those of each actor together. */
function rowsOf(model: Model, finding: ChangeFinding): Row[] {
  const { dataset, index, recordIndex, topics } = model;
  const { actor, topic } = index.columns;
  const place = (id: string) => dataset.meetings.findIndex((meeting) => meeting.id === id);
  const [from, to] = [place(finding.since), place(finding.at)];
  const all = finding.records.map((id) => {
    const record = recordIndex.get(id) ?? -1;
    const proofs = proofOf(model, finding.kind, record, from, to);
    const said = proofs
      .map(({ step, says }) => `${stepPassage(model, step)} ${sayWords(model, says)}`)
      .join(' ');
    return { record, proofs, said, actor: numberAt(actor, record) };
  });
  const alike = groupBy(all, (each) => `${each.actor} ${each.said}`);
  return [...alike.values()]
    .map((own) => ({
      actor: own[0].actor,
      proofs: own[0].proofs,
      said: own[0].said,
      topics: [...new Set(own.map(({ record }) => numberAt(topic, record)))]
        .sort((a, b) => a - b)
        .map((column) => topics[column]?.id ?? ''),
    }))
    .sort((a, b) => a.actor - b.actor);
}

export function ChangeTable({ finding, caption }: { finding: ChangeFinding; caption: string }) {
  const model = useWholeModel();
  const byActor = groupBy(rowsOf(model, finding), ({ actor }) => actor);
  return (
    <SentenceTable
      caption={caption}
      groups={[...byActor].map(([actor, rows]) => ({
        key: `${actor}`,
        who: <ActorName actor={actor} finding={finding} />,
        rows: rows.map((row) => ({ key: row.said, cells: [<Said key="words" {...row} />] })),
      }))}
    />
  );
}

/** The actor, and of what was not said again whether it spoke at the later meeting. */
function ActorName({ actor, finding }: { actor: number; finding: ChangeFinding }) {
  const model = useWholeModel();
  const { meetings } = model.dataset;
  const id = model.actors[actor]?.id ?? '';
  const later = meetings.findIndex((meeting) => meeting.id === finding.at);
  const silence = finding.kind.startsWith('silent') ? silenceAt(model, later, actor) : 'spoken-of';
  return (
    <>
      <ProfileLink of={id}>{actorName(model, id)}</ProfileLink>
      {silence !== 'spoken-of' && (
        <div className="finding-topics">
          {t(`changes.where.${silence}`, { at: meetingAt(model, later) })}
        </div>
      )}
    </>
  );
}

/** What some words say of a record: "delivered in part, said again". */
const sayWords = (model: Model, says: Proof['says']): string =>
  [...new Set(says.map((step) => stepWords(model, step)))].join(', ');

/** Each sentence with its year and what it says: "2009 plans to offer", "2011 changed: offers". */
function Said({ proofs, topics }: Row) {
  const model = useWholeModel();
  return (
    <>
      {proofs.map(({ step, says }) => {
        const { meeting, evidence, record } = step;
        const source = model.dataset.meetings[meeting];
        return (
          <p key={stepPassage(model, step)} className="finding-said">
            <b>{meetingAt(model, meeting)}</b>{' '}
            <span className="finding-step">{sayWords(model, says)}</span>{' '}
            <QuotedWords lang={source?.language} words={evidence.exact} />{' '}
            {record ? (
              <SourceLink record={record} isDated />
            ) : (
              <SourceLink
                passage={{ meeting: source?.id ?? '', number: evidence.paragraph }}
                isDated
              />
            )}
          </p>
        );
      })}
      <SentenceNotes topics={topics} />
    </>
  );
}
