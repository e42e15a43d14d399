/** What a meeting decided on a proposal, in words and in the words of its minutes. */
import type { MeetingDecision } from '../dataset/schema';
import { t } from '../i18n';
import { meetingOf } from '../model/labels';
import type { Model } from '../model/model';
import { useLink, useModel } from '../store/react';
import { QuotedWords } from '../ui/in-language';
import { inMeeting } from './meeting-names';
import { whenOf } from './meeting-time';

/** "Adopted in 2009" */
export const decisionWords = (model: Model, { decision, meeting }: MeetingDecision): string =>
  t(`meetings.decision.${decision}`, { when: whenOf(model, meeting) });

/** The decision, and its sentence, which links to its place in the minutes. */
export function Decision({ of }: { of: MeetingDecision }) {
  const model = useModel();
  const { meeting, evidence } = of;
  const { paragraph: number, exact } = evidence;
  const place = { paragraph: { meeting, number }, record: null, position: null, cell: null };
  return (
    <>
      <b>{decisionWords(model, of)}</b>{' '}
      <span className="decision-quote">
        <QuotedWords lang={meetingOf(model, meeting)?.language} words={exact} />
      </span>{' '}
      <a className="source-link" {...useLink({ view: 'minutes', ...place })}>
        {inMeeting(model, meeting, t('help.paragraph', { paragraph: number }))}
      </a>
    </>
  );
}
