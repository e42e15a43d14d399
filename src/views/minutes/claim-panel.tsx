import type { RefObject } from 'react';
import { t } from '../../i18n';
import { useModel } from '../../store/react';
import { Steps, stepByKey } from '../../ui/steps';
import { useActions } from './actions';
import { ClaimDetails } from './claim-details';
import { ClaimLinks } from './claim-links';
import { claimInWords } from './claim-words';
import { isRecord, kindOf, proposalLabel, topicLabel } from './claims';
import type { TextProps } from './reading';
import { useClaimSteps } from './use-claim-steps';
import './minutes-panel.css';

interface Props extends Pick<TextProps, 'reading' | 'admitted' | 'chosen'> {
  readonly heading: RefObject<HTMLElement | null>;
}

/** What is recorded at the passage that was chosen, and what else in its paragraph. */
export function ClaimPanel({ reading, admitted, chosen, heading }: Props) {
  const model = useModel();
  const { close, stepTo } = useActions();
  const steps = useClaimSteps(reading, admitted, chosen);
  const claim = reading.claims[chosen];
  if (!claim) return <p className="minutes-hint">{t('minutes.hint')}</p>;
  const { paragraph } = claim.evidence;
  const beside = reading.claimsIn.get(paragraph) ?? [];
  return (
    <section
      className={`minutes-panel minutes-panel-${kindOf(claim)}`}
      aria-label={t('minutes.panel')}
      onKeyDown={(event) => stepByKey(event, steps)}
    >
      <header>
        <h3 ref={heading as RefObject<HTMLHeadingElement>} tabIndex={-1}>
          {model.names.get(claim.actor) ?? claim.actor}
          <span className="visually-hidden">, </span>
          <span className="minutes-panel-topic">
            {isRecord(claim)
              ? topicLabel(model, claim.topic)
              : proposalLabel(model, claim.proposal)}
          </span>
        </h3>
        <button type="button" className="quiet minutes-close" onClick={close}>
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">{t('minutes.close')}</span>
        </button>
      </header>
      <Steps {...steps} />
      {!admitted[chosen] && <p className="minutes-beyond">{t('minutes.beyond')}</p>}
      <ClaimDetails claim={claim} />
      <ClaimLinks claim={claim} />
      {beside.length > 1 && (
        <div className="minutes-beside">
          <h4>{t('minutes.beside', { paragraph, count: beside.length })}</h4>
          <ul>
            {beside.map((index) => {
              const each = reading.claims[index];
              return (
                each && (
                  <li key={each.id}>
                    <button
                      type="button"
                      className={`quiet minutes-beside-${kindOf(each)}`}
                      data-beyond={!admitted[index] || undefined}
                      aria-current={index === chosen || undefined}
                      onClick={() => stepTo(index)}
                    >
                      {claimInWords(model, each)}
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
