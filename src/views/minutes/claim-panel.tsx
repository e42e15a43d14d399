import type { RefObject } from 'react';
import type { CoopRecord, Position } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import { actorName, formLabels, proposalLabel } from '../../model/labels';
import { type Claim, isRecord, noteWords, sourceOf } from '../../model/minutes/statement';
import { LinkedNames, ProfileLink } from '../../parts/profile-links';
import { basisWords, openToWords } from '../../parts/record-words';
import { topicNameOfId } from '../../parts/topic-name';
import { useLink, useWholeModel } from '../../store/react';
import type { ViewState } from '../../store/view-state';
import { type Detail, DetailsList } from '../../ui/details-list';
import { InLanguage } from '../../ui/in-language';
import { Steps, type StepsProps, stepByKey } from '../../ui/steps';
import type { TextProps } from './annotated-minutes';
import { becameWords, claimWithOutcome, kindOf, saidWords } from './claims';
import { atClaim } from './minutes-place';
import { ThreadLink } from './paragraph-margin';
import { useReaderActions } from './reader-actions';

type Props = Omit<TextProps, 'paragraphNumber'> & { heading: RefObject<HTMLHeadingElement | null> };

/** The panel of the chosen claim, with the other claims of its paragraph. */
export function ClaimPanel({ annotated, admitted, claimIndex, heading }: Props) {
  const model = useWholeModel();
  const { close, stepTo } = useReaderActions();
  const steps = useClaimSteps(annotated, admitted, claimIndex);
  const claim = annotated.claims[claimIndex];
  if (!claim) return <p className="minutes-hint">{t('minutes.hint')}</p>;
  const { paragraph } = claim.evidence;
  const others = annotated.claimsIn.get(paragraph) ?? [];
  return (
    <section
      className={`minutes-panel minutes-panel-${kindOf(claim)}`}
      aria-label={t('minutes.panel')}
      onKeyDown={(event) => stepByKey(event, steps)}
    >
      <header>
        <h3 ref={heading} tabIndex={-1}>
          <ProfileLink of={claim.actor}>{actorName(model, claim.actor)}</ProfileLink>
          <span className="visually-hidden">, </span>
          <span className="minutes-panel-topic">
            {isRecord(claim)
              ? topicNameOfId(model, claim.topic)
              : proposalLabel(model, claim.proposal)}
          </span>
        </h3>
        <button type="button" className="quiet docked-panel-close" onClick={close}>
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">{t('minutes.close')}</span>
        </button>
      </header>
      <Steps {...steps} />
      {!admitted[claimIndex] && <p className="docked-panel-notice">{t('minutes.beyond')}</p>}
      <ClaimDetails claim={claim} />
      <ClaimLinks claim={claim} />
      {others.length > 1 && (
        <div className="minutes-others">
          <h4>{t('minutes.beside', { paragraph, count: others.length })}</h4>
          <ul>
            {others.map((index) => {
              const each = annotated.claims[index];
              return (
                each && (
                  <li key={each.id}>
                    <button
                      type="button"
                      className={`quiet minutes-others-${kindOf(each)}`}
                      data-outside={!admitted[index] || undefined}
                      aria-current={index === claimIndex || undefined}
                      onClick={() => stepTo(index)}
                    >
                      {claimWithOutcome(model, each)}
                    </button>
                  </li>
                )
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Steps from the chosen claim to the previous and next one in the text. Skips claims that the filters hide. */
function useClaimSteps(
  { claims }: TextProps['annotated'],
  admitted: Uint8Array,
  claimIndex: number,
): StepsProps {
  const { stepTo } = useReaderActions();
  const order = claims.flatMap((_, index) =>
    admitted[index] || index === claimIndex ? [index] : [],
  );
  const at = order.indexOf(claimIndex);
  const step = (index: number | undefined) => (index === undefined ? null : () => stepTo(index));
  return {
    label: t('minutes.steps'),
    previous: t('minutes.steps.previous'),
    next: t('minutes.steps.next'),
    // Use the number that the margin shows.
    at: t('minutes.outline.paragraph', { paragraph: claims[claimIndex]?.evidence.paragraph ?? 0 }),
    keys: t('minutes.steps.keys'),
    back: step(order[at - 1]),
    forward: step(order[at + 1]),
  };
}

/** Shows how a passage was coded (kind and status, or stance), the speaker, and the place. */
function ClaimDetails({ claim }: { claim: Claim }) {
  const model = useWholeModel();
  const { note, reportedBy } = claim;
  const became = becameWords(model, claim);
  const who = sourceOf(model, claim).name ?? t('evidence.rapporteur');
  const linked = (words: string, of: readonly string[]) =>
    words && <LinkedNames key="names" words={words} of={of} />;
  const reported: Detail = [t('minutes.reported'), linked(who, [reportedBy])];
  // With one meeting there is nothing to tell, and no words for it.
  const later = (record: CoopRecord): Detail[] =>
    became === null
      ? []
      : [[t('threads.became'), <ThreadLink key="became" record={record} words={became} />]];
  const ofRecord = (record: CoopRecord): Detail[] => {
    const { modalities, counterparts } = record;
    const forms = formatList(formLabels(model, modalities));
    const partners = formatList(counterparts.map((id) => actorName(model, id)));
    return [
      [t('minutes.said'), saidWords(record)],
      ...later(record),
      [t('evidence.basis'), basisWords(record)],
      reported,
      [t('evidence.forms'), forms || t('evidence.forms.none')],
      [t('evidence.counterpart'), linked(partners, counterparts) || t('evidence.counterpart.none')],
      [t('evidence.openTo'), linked(openToWords(model, record), counterparts)],
    ];
  };
  const ofPosition = ({ stance }: Position): Detail[] => [
    [t('minutes.stance'), t(`minutes.stance.${stance}`)],
    reported,
  ];
  return (
    <DetailsList
      details={[
        ...(isRecord(claim) ? ofRecord(claim) : ofPosition(claim)),
        [
          t('evidence.note'),
          note && <InLanguage key="note" lang={model.dataset.language} words={noteWords(note)} />,
        ],
        [t('minutes.where'), t('minutes.paragraph', claim.evidence)],
      ]}
    />
  );
}

/** Links a passage to its evidence and its address, and offers its citation to copy. */
function ClaimLinks({ claim }: { claim: Claim }) {
  const { copyCitation } = useReaderActions();
  const away: Partial<ViewState> = isRecord(claim)
    ? { view: 'matrix', record: claim.id, cell: { actor: claim.actor, topic: claim.topic } }
    : { view: 'positions', position: claim.id };
  const toEvidence = useLink(away);
  const here = useLink(atClaim(claim), 'replace');
  return (
    <div className="minutes-links">
      <a {...toEvidence}>{isRecord(claim) ? t('minutes.evidence') : t('minutes.positions')}</a>
      <a {...here}>{t('minutes.link')}</a>
      <button type="button" onClick={() => copyCitation(claim.evidence.paragraph)}>
        {t('minutes.copy')}
      </button>
    </div>
  );
}
