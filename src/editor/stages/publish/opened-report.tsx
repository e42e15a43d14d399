import { t } from '../../../i18n';
import { fileName } from '../../../ui/file-name';
import { lazyPart, Part } from '../../../ui/lazy-part';
import { saveFile } from '../../../ui/save-file';
import type { Refusal } from '../../check/engine-protocol';
import { LazyDetails } from '../lazy-details';
import { theEditor, useEditor } from '../use-editor';
import { DamagedParts } from './damaged-parts';
import { FileProblems } from './problem-links';

/** Its words load when there is something to say. */
const FILE_PROBLEMS = lazyPart(['editorWork'], async () => FileProblems);

/** The result of opening files on the start page: the reason for a failure, or a choice to make first. */
export function OpenedReport() {
  const refused = useEditor((state) => state.refused);
  const choice = useEditor((state) => state.choice);
  const { open } = theEditor();
  if (choice)
    return (
      <section aria-labelledby="editor-choice">
        <h2 id="editor-choice">{t('editor.choice')}</h2>
        <ul className="editor-drafts">
          {choice.choose.map(({ id, title }) => (
            <li key={id}>
              <button type="button" onClick={() => void open({ ...choice.task, meeting: id })}>
                {title || id}
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  if (!refused) return null;
  const { zip, file } = refused;
  return (
    <>
      <RefusalReason {...refused} />
      {zip && (
        <button
          type="button"
          onClick={() => saveFile(fileName([file, 'matrix'], 'zip'), new Blob([zip]))}
        >
          {t('editor.file.save')}
        </button>
      )}
    </>
  );
}

/** The reason why a file was not opened. */
export function RefusalReason({ refused, problems, names = [], file }: Refusal & { file: string }) {
  const words = t(`editor.refused.${refused}`, { count: problems.length });
  return (
    <>
      <div role="alert">
        <p className="editor-wrong">
          {file ? t('filters.chip', { field: file, value: words }) : words}
        </p>
        {refused === 'draft' ? <DamagedParts names={names} /> : <Names names={names} />}
      </div>
      {problems.length > 0 && <Part of={FILE_PROBLEMS} props={{ problems }} waiting={null} />}
    </>
  );
}

/** What published data leave out, and files beside the opened one that were not read. */
export function UnreadParts() {
  const foreign = useEditor((state) => state.foreign);
  const isPublished = useEditor((state) => state.isPublished);
  return (
    <>
      {isPublished && (
        <p role="alert" className="editor-wrong">
          {t('editor.published')}
        </p>
      )}
      {foreign.length > 0 && (
        <LazyDetails words={t('editor.foreign', { files: foreign.length })}>
          <Names names={foreign} />
        </LazyDetails>
      )}
    </>
  );
}

const Names = ({ names }: { names: readonly string[] }) => (
  <ul>
    {names.map((name) => (
      <li key={name}>
        <code>{name}</code>
      </li>
    ))}
  </ul>
);
