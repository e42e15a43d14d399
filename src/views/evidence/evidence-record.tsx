import type { CoopRecord } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import { actorName, formLabels, meetingOf } from '../../model/labels';
import { sourceOf } from '../../model/place';
import { useAddress, useLink, useModel } from '../../store/react';
import { CopyButton } from '../../ui/copy-button';
import { QuotedStatement } from '../../ui/quote';

/** One record: its sentence first, then who said it where and how it was read. */
export function EvidenceRecord({ record }: { record: CoopRecord }) {
  const model = useModel();
  const { id, kind, status, basis, modalities, counterparts } = record;
  const forms = formatList(formLabels(model, modalities));
  const partners = formatList(counterparts.map((actor) => actorName(model, actor)));
  return (
    <article className={`evidence-${kind} evidence-${basis}`}>
      <QuotedStatement
        head={t('evidence.kind.value', { kind: t(`kind.${kind}`), status: t(`status.${status}`) })}
        statement={record}
        place={sourceOf(model, record)}
        meeting={meetingOf(model, record.meeting)}
        language={model.dataset.language}
        before={[
          [t('evidence.forms'), forms || t('evidence.forms.none')],
          [t('evidence.counterpart'), partners || t('evidence.counterpart.none')],
          [t('evidence.basis'), t(`evidence.basis.${basis}`)],
        ]}
        after={[[t('evidence.id'), <code key="id">{id}</code>]]}
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
