import { t } from '../../../i18n';
import { useProject } from '../use-editor';
import type { Names } from './claim-fields';
import type { Coding } from './use-coding';

interface Props {
  readonly coding: Coding;
  readonly names: Names;
}

/** What can be done with the words that are selected in the text. */
export function SelectedWords({ coding: { anchor, speaker, open, run }, names }: Props) {
  const { language } = useProject().values.meeting;
  return (
    <section
      className="editor-selected"
      aria-label={t('editor.selected')}
      // Where there is little room, it stands beside an open record only with other words than its own.
      data-known={!anchor || anchor.exact === open?.anchor.exact || undefined}
    >
      <div role="status">
        {anchor ? (
          <>
            <q lang={language}>{anchor.exact}</q>{' '}
            <span className="editor-soft">
              {speaker
                ? t('editor.speaker', { name: names.actors.get(speaker) ?? speaker })
                : t('editor.speaker.none')}
            </span>
          </>
        ) : (
          <span className="editor-soft">{t('editor.select')}</span>
        )}
      </div>
      {anchor && (
        <div className="editor-open">
          <button type="button" onClick={() => run('record')}>
            {t('editor.record.new')}
          </button>
          <button type="button" onClick={() => run('position')}>
            {t('editor.position.new')}
          </button>
          {open && (
            <button type="button" onClick={() => run('quote')}>
              {t('editor.record.quote', { id: open.id })}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
