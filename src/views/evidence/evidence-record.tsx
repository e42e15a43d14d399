import type { ReactNode } from 'react';
import type { CoopRecord } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import { useModel } from '../../store/react';
import { whoSaidItWhere } from './where';

/** One record: its sentence first, then who said it where and how it was read. */
export function EvidenceRecord({ record }: { record: CoopRecord }) {
  const model = useModel();
  const { id, kind, status, basis, note, evidence, modalities, counterparts } = record;
  const meeting = model.dataset.meetings.find((held) => held.id === record.meeting);
  const forms = model.dataset.modalities.filter((modality) => modalities.includes(modality.id));
  const partners = counterparts.map((actor) => model.names.get(actor) ?? actor);
  return (
    <article className={`evidence-record evidence-${kind} evidence-${basis}`}>
      <div aria-live="polite" aria-atomic="true">
        <p className="evidence-kind">
          {t('evidence.kind.value', { kind: t(`kind.${kind}`), status: t(`status.${status}`) })}
        </p>
        <blockquote lang={meeting?.language}>
          <Context text={evidence.prefix} side="before" />
          <q>{evidence.exact}</q>
          <Context text={evidence.suffix} side="after" />
        </blockquote>
        <p className="evidence-where">{whoSaidItWhere(model, record)}</p>
      </div>
      <dl>
        <Detail name={t('evidence.forms')}>
          {formatList(forms.map(({ label }) => label)) || t('evidence.forms.none')}
        </Detail>
        <Detail name={t('evidence.counterpart')}>
          {formatList(partners) || t('evidence.counterpart.none')}
        </Detail>
        <Detail name={t('evidence.basis')}>{t(`evidence.basis.${basis}`)}</Detail>
        {note && <Detail name={t('evidence.note')}>{note}</Detail>}
        {meeting && (
          <Detail name={t('evidence.source')}>
            {t('evidence.meeting', { title: meeting.title, document: meeting.document })}
          </Detail>
        )}
        <Detail name={t('evidence.id')}>
          <code>{id}</code>
        </Detail>
      </dl>
    </article>
  );
}

/** The words around the quote; an ellipsis says that they break off within a sentence. */
function Context({ text, side }: { text: string; side: 'before' | 'after' }) {
  const words = text.trim();
  if (words === '') return null;
  const whole = side === 'before' ? /^\P{Ll}/u.test(words) : /[.:;!?”"]$/u.test(words);
  const cut = whole ? '' : '…';
  return (
    <span className="evidence-context">
      {side === 'before' ? `${cut}${text.trimStart()}` : `${text.trimEnd()}${cut}`}
    </span>
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
