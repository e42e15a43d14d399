import { formatList, t } from '../../i18n';
import { sourceOf } from '../../model/place';
import { useModel } from '../../store/react';
import { type Detail, DetailsList } from '../../ui/details-list';
import { InLanguage } from '../../ui/in-language';
import { type Claim, isRecord } from './claims';

/** How a passage was read: its kind and status, or its stance, and who said it where. */
export function ClaimDetails({ claim }: { claim: Claim }) {
  const model = useModel();
  const { paragraph, line } = claim.evidence;
  const reporter = sourceOf(model, claim).name ?? t('evidence.rapporteur');
  const ofRecord = (): { reading: Detail[]; parties: Detail[] } => {
    if (!isRecord(claim))
      return {
        reading: [[t('minutes.stance'), t(`minutes.stance.${claim.stance}`)]],
        parties: [],
      };
    const { kind, status, basis, modalities, counterparts } = claim;
    const forms = model.dataset.modalities.filter(({ id }) => modalities.includes(id));
    const partners = counterparts.map((actor) => model.names.get(actor) ?? actor);
    return {
      reading: [
        [
          t('evidence.kind'),
          t('evidence.kind.value', { kind: t(`kind.${kind}`), status: t(`status.${status}`) }),
        ],
        [t('evidence.basis'), t(`evidence.basis.${basis}`)],
      ],
      parties: [
        [
          t('evidence.forms'),
          formatList(forms.map(({ label }) => label)) || t('evidence.forms.none'),
        ],
        [t('evidence.counterpart'), formatList(partners) || t('evidence.counterpart.none')],
      ],
    };
  };
  const { reading, parties } = ofRecord();
  return (
    <DetailsList
      details={[
        ...reading,
        [t('minutes.reported'), reporter],
        ...parties,
        [
          t('evidence.note'),
          claim.note && <InLanguage key="note" lang={model.dataset.language} words={claim.note} />,
        ],
        [t('minutes.where'), t('minutes.paragraph', { paragraph, line })],
      ]}
    />
  );
}
