import { t } from '../../../i18n';
import { theEditor, useEditor } from '../use-editor';

/** Says for which link or decision the stage of earlier meetings seeks words in the minutes. */
export function SoughtWords() {
  const sought = useEditor(({ linking }) => linking.sought);
  if (!sought) return null;
  const { list, words } = sought;
  return (
    <section className="editor-selected" aria-label={t('earlier.key.words')}>
      <p role="status">
        {list === 'decisions'
          ? t('earlier.seek.decision', { words })
          : t('earlier.seek', { words })}
      </p>
      <div>
        <button
          type="button"
          onClick={() => {
            theEditor().link({ sought });
            theEditor().goTo('earlier');
          }}
        >
          {t('earlier.seek.stop')}
        </button>
      </div>
    </section>
  );
}
