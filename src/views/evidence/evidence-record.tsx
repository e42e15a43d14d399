import type { CoopRecord } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import { sourceOf } from '../../model/place';
import { useAddress, useLink, useModel } from '../../store/react';
import { CopyButton } from '../../ui/copy-button';
import { DetailsList } from '../../ui/details-list';
import { InLanguage } from '../../ui/in-language';
import { MeetingName, PlaceInWords, Quote } from '../../ui/quote';

/** One record: its sentence first, then who said it where and how it was read. */
export function EvidenceRecord({ record }: { record: CoopRecord }) {
  const model = useModel();
  const { id, kind, status, basis, note, evidence, modalities, counterparts } = record;
  const meeting = model.dataset.meetings.find((held) => held.id === record.meeting);
  const forms = model.dataset.modalities.filter((modality) => modalities.includes(modality.id));
  const partners = counterparts.map((actor) => model.names.get(actor) ?? actor);
  return (
    <article className={`evidence-${kind} evidence-${basis}`}>
      <Quote
        head={t('evidence.kind.value', { kind: t(`kind.${kind}`), status: t(`status.${status}`) })}
        lang={meeting?.language}
        {...evidence}
        where={
          <PlaceInWords
            place={sourceOf(model, record)}
            passage={evidence}
            lang={meeting?.language}
          />
        }
      />
      <DetailsList
        details={[
          [
            t('evidence.forms'),
            formatList(forms.map(({ label }) => label)) || t('evidence.forms.none'),
          ],
          [t('evidence.counterpart'), formatList(partners) || t('evidence.counterpart.none')],
          [t('evidence.basis'), t(`evidence.basis.${basis}`)],
          [
            t('evidence.note'),
            note && <InLanguage key="note" lang={model.dataset.language} words={note} />,
          ],
          [t('evidence.source'), meeting ? <MeetingName key="source" meeting={meeting} /> : ''],
          [t('evidence.id'), <code key="id">{id}</code>],
        ]}
      />
    </article>
  );
}

/** The ways out of a record: its place in the minutes, and its own address. */
export function RecordLinks({ record }: { record: string }) {
  const inMinutes = useLink({ view: 'minutes', record, position: null, paragraph: null });
  const here = useLink({ record }, 'replace');
  const address = useAddress({ record });
  return (
    <div className="docked-panel-links">
      <a {...inMinutes}>{t('evidence.minutes')}</a>
      <a {...here}>{t('evidence.link')}</a>
      <CopyButton
        label={t('evidence.copy')}
        text={() => address}
        copied={t('evidence.copied')}
        failed={t('evidence.copy.failed')}
      />
    </div>
  );
}
