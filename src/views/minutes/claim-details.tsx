import type { ReactNode } from 'react';
import { formatList, t } from '../../i18n';
import { sourceOf } from '../../model/place';
import { useModel } from '../../store/react';
import { type Claim, isRecord } from './claims';

/** How a passage was read: its kind and status, or its stance, and who said it where. */
export function ClaimDetails({ claim }: { claim: Claim }) {
  const model = useModel();
  const { name } = sourceOf(model, claim);
  const { paragraph, line } = claim.evidence;
  return (
    <dl>
      {isRecord(claim) ? (
        <>
          <Detail name={t('evidence.kind')}>
            {t('evidence.kind.value', {
              kind: t(`kind.${claim.kind}`),
              status: t(`status.${claim.status}`),
            })}
          </Detail>
          <Detail name={t('evidence.basis')}>{t(`evidence.basis.${claim.basis}`)}</Detail>
        </>
      ) : (
        <Detail name={t('minutes.stance')}>{t(`minutes.stance.${claim.stance}`)}</Detail>
      )}
      <Detail name={t('minutes.reported')}>{name ?? t('evidence.rapporteur')}</Detail>
      {isRecord(claim) && (
        <>
          <Detail name={t('evidence.forms')}>
            {formatList(
              model.dataset.modalities
                .filter(({ id }) => claim.modalities.includes(id))
                .map(({ label }) => label),
            ) || t('evidence.forms.none')}
          </Detail>
          <Detail name={t('evidence.counterpart')}>
            {formatList(claim.counterparts.map((actor) => model.names.get(actor) ?? actor)) ||
              t('evidence.counterpart.none')}
          </Detail>
        </>
      )}
      {claim.note && <Detail name={t('evidence.note')}>{claim.note}</Detail>}
      <Detail name={t('minutes.where')}>{t('minutes.paragraph', { paragraph, line })}</Detail>
    </dl>
  );
}

function Detail({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
