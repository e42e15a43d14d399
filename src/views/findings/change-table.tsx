/** Lists the words behind a finding of changes, by actor: what was said at the earlier meeting, and since. */
import { Fragment } from 'react';
import { numberAt } from '../../dataset/number-at';
import { t } from '../../i18n';
import type { ChangeFinding } from '../../model/count/finding-kinds';
import { groupBy } from '../../model/count/group-by';
import { actorName, findingNames } from '../../model/labels';
import { proofOf, stepPassage } from '../../model/meetings/change-findings';
import { silenceAt } from '../../model/meetings/silence-at';
import type { Step } from '../../model/meetings/thread';
import type { Model } from '../../model/model';
import { meetingName } from '../../parts/meeting-names';
import { ProfileLink } from '../../parts/profile-links';
import { useLink, useWholeModel } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { QuotedWords } from '../../ui/in-language';

/** The largest number of rows on the page; the view of records lists all sentences. */
const MOST = 200;

/** The same words of one actor, on one topic or on several. */
interface Row {
  readonly actor: number;
  readonly topics: readonly string[];
  readonly steps: readonly Step[];
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
    const steps = proofOf(model, finding.kind, record, from, to);
    const said = steps.map((step) => stepPassage(model, step)).join(' ');
    return { record, steps, said, actor: numberAt(actor, record) };
  });
  const alike = groupBy(all, (each) => `${each.actor} ${each.said}`);
  return [...alike.values()]
    .map((own) => ({
      actor: own[0].actor,
      steps: own[0].steps,
      said: own[0].said,
      topics: [...new Set(own.map(({ record }) => numberAt(topic, record)))]
        .sort((a, b) => a - b)
        .map((column) => topics[column]?.id ?? ''),
    }))
    .sort((a, b) => a.actor - b.actor);
}

export function ChangeTable({ finding, caption }: { finding: ChangeFinding; caption: string }) {
  const model = useWholeModel();
  const rows = rowsOf(model, finding);
  const shown = groupBy(rows.slice(0, MOST), ({ actor }) => actor);
  const left = rows.length - MOST;
  const toRecords = useLink({ view: 'records' });
  return (
    <>
      <table className="finding-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('findings.who')}</th>
            <th scope="col">{t('findings.words')}</th>
          </tr>
        </thead>
        {[...shown].map(([actor, own]) => (
          <tbody key={actor}>
            {own.map((row, at) => (
              <tr key={row.said}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={own.length}>
                    <ActorName actor={actor} finding={finding} />
                  </th>
                )}
                <td>
                  <Said {...row} />
                </td>
              </tr>
            ))}
          </tbody>
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

/** The actor, and of what was not said again whether it spoke at the later meeting. */
function ActorName({ actor, finding }: { actor: number; finding: ChangeFinding }) {
  const model = useWholeModel();
  const { meetings } = model.dataset;
  const id = model.actors[actor]?.id ?? '';
  const later = meetings.findIndex((meeting) => meeting.id === finding.at);
  const silence = finding.kind.startsWith('silent') ? silenceAt(model, later, actor) : 'spoken-of';
  const meeting = meetings[later];
  return (
    <>
      <ProfileLink of={id}>{actorName(model, id)}</ProfileLink>
      {silence !== 'spoken-of' && meeting && (
        <div className="finding-topics">
          {t(`changes.where.${silence}`, { at: meetingName(meetings, meeting) })}
        </div>
      )}
    </>
  );
}

function Said({ steps, topics }: Row) {
  const model = useWholeModel();
  const { meetings } = model.dataset;
  const { topic } = findingNames(model);
  return (
    <>
      {steps.map((step) => {
        const meeting = meetings[step.meeting];
        return (
          <p key={stepPassage(model, step)} className="finding-said">
            <b>{meeting && meetingName(meetings, meeting)}</b>{' '}
            <QuotedWords lang={meeting?.language} words={step.evidence.exact} />{' '}
            <StepSource step={step} />
          </p>
        );
      })}
      <div className="finding-topics">
        {topics.map((each, at) => (
          <Fragment key={each}>
            {at > 0 && ' · '}
            <ProfileLink of={ofTopic(each)}>{topic(each)}</ProfileLink>
          </Fragment>
        ))}
      </div>
    </>
  );
}

/** A link to the words in the minutes, after the year; those of a link between records are no record's. */
function StepSource({ step: { record, meeting, evidence } }: { step: Step }) {
  const { meetings } = useWholeModel().dataset;
  const { paragraph } = evidence;
  const link = useLink({
    view: 'minutes',
    ...{ record: record?.id ?? null, position: null, cell: null },
    paragraph: record ? null : { meeting: meetings[meeting]?.id ?? '', number: paragraph },
  });
  return (
    <a className="source-link" {...link}>
      {t('help.paragraph', { paragraph })}
    </a>
  );
}
