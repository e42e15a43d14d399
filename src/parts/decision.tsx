/** What a meeting decided on a proposal, in words and in the words of its minutes. */
import type { MeetingDecision } from '../dataset/schema';
import { t } from '../i18n';
import { meetingOf } from '../model/labels';
import type { Model } from '../model/model';
import { useModel } from '../store/react';
import { QuotedWords } from '../ui/in-language';
import { whenOf } from './meeting-time';
import { SourceLink } from './source-link';

/** "Adopted in 2009" */
export const decisionWords = (model: Model, { decision, meeting }: MeetingDecision): string =>
  t(`meetings.decision.${decision}`, { when: whenOf(model, meeting) });

/** The decision, and its sentence, which links to its place in the minutes. */
export function Decision({ of }: { of: MeetingDecision }) {
  const model = useModel();
  const { meeting, evidence } = of;
  const { paragraph: number, exact } = evidence;
  return (
    <>
      <b>{decisionWords(model, of)}</b>{' '}
      <span className="decision-quote">
        <QuotedWords lang={meetingOf(model, meeting)?.language} words={exact} />
      </span>{' '}
      <SourceLink passage={{ meeting, number }} />
    </>
  );
}
