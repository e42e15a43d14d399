import { t } from '../../../i18n';
import { theEditor, useEditor, useProject } from '../use-editor';
import { CommandButton } from './command-bar';
import type { Coding } from './use-coding';

/** Says for which link or decision words are sought in the minutes, and takes those that are selected. */
export function SoughtWords({ coding: { anchor, openClaim, run } }: { coding: Coding }) {
  const sought = useEditor(({ linking }) => linking.sought);
  const language = useProject(({ values }) => values.meeting.language);
  if (!sought) return null;
  const { list, words } = sought;
  const found = anchor ?? openClaim?.anchor;
  return (
    <section className="editor-selected editor-sought" aria-label={t('earlier.key.words')}>
      <p role="status">
        {t(list === 'decisions' ? 'earlier.seek.decision' : 'earlier.seek', { words })}
      </p>
      {found && <q lang={language}>{found.exact}</q>}
      <div className="editor-open">
        {found && <CommandButton of="link" run={run} isMain />}
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
