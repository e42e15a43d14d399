/** What minutes say of earlier needs and offers, or decide, in words that no record has: "withdrawn", "Adopted in 2009". */
import type { Evidence, Link, Meeting, MeetingDecision } from '../../dataset/schema';
import { t } from '../../i18n';
import { groupBy } from '../../model/count/group-by';
import { actorName, proposalLabel } from '../../model/labels';
import type { Model } from '../../model/model';
import { decisionWords } from '../../parts/decision';
import { meetingShort } from '../../parts/meeting-time';
import { stepWords } from '../../parts/thread-words';
import { topicNameOfId } from '../../parts/topic-name';

/** The links that quote the same words of themselves, or a decision. */
export type Act = { readonly evidence: Evidence } & (
  | { readonly links: readonly [Link, ...Link[]] }
  | { readonly decision: MeetingDecision }
);

/** The acts of a meeting, in the order of the text; none with one meeting. */
export function actsOf({ dataset }: Model, meeting: Meeting): Act[] {
  const quoted = (dataset.links ?? []).flatMap((link) =>
    link.meeting === meeting.id && link.evidence ? [{ link, evidence: link.evidence }] : [],
  );
  const links = groupBy(
    quoted,
    ({ link, evidence }) => `${evidence.start} ${evidence.end} ${link.effect}`,
  );
  const decisions = (dataset.decisions ?? []).filter((each) => each.meeting === meeting.id);
  return [
    ...[...links.values()].map(
      ([first, ...rest]): Act => ({
        evidence: first.evidence,
        links: [first.link, ...rest.map(({ link }) => link)],
      }),
    ),
    ...decisions.map((decision) => ({ evidence: decision.evidence, decision })),
  ].sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
}

/** "withdrawn: Chile, Training (2007)"; "Adopted in 2009: A register". */
export function actWords(model: Model, act: Act): string {
  if ('decision' in act)
    return t('minutes.act.decision', {
      decision: decisionWords(model, act.decision),
      proposal: proposalLabel(model, act.decision.proposal),
    });
  const [link] = act.links;
  const earlier = model.dataset.records[model.recordIndex.get(link.of) ?? -1];
  const step = { meeting: 0, evidence: act.evidence, record: null, link };
  return t('threads.of', {
    what: stepWords(model, step),
    actor: actorName(model, earlier?.actor ?? ''),
    topic: topicNameOfId(model, earlier?.topic ?? ''),
    meeting: earlier ? meetingShort(model, earlier.meeting) : '',
  });
}
