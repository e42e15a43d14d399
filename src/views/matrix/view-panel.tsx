/** The panel of the button "View", which loads after the page. */
import { withTimeLimit } from '../../dataset/own-host';
import { loadWords, t } from '../../i18n';
import { SORTS, type Sort } from '../../model/answers/layout';
import { useFields, useSession } from '../../store/react';
import { topicOf } from '../../store/selectors';
import { downloadWords, TableDownloads } from '../../ui/table-downloads';
import type { Download } from '../../ui/use-download';
import { sortWords } from './head-actions';
import { useMatrixLayout } from './use-matrix-layout';

const AXES = ['topics', 'actors'] as const;
const PICTURES = ['svg', 'png'] as const;

/** The largest number of cells in a picture; more would draw too slowly and be illegible on paper. */
const MOST_DRAWN = 3000;

/** Controls for the order and folding of rows and columns, and for exports. */
export function ViewPanel({ download }: { download: Download }) {
  return (
    <div className="matrix-controls">
      <Arrangement />
      <Export download={download} />
    </div>
  );
}

function Arrangement() {
  const { navigate } = useSession();
  const { sort, fold, unfold, blanks } = useFields('sort', 'fold', 'unfold', 'blanks');
  return (
    <>
      {AXES.map((axis) => (
        <label key={axis} className="matrix-sort">
          {t(`matrix.sort.${axis}`)}
          <select
            value={sort[axis]}
            onChange={({ target }) => navigate({ sort: { ...sort, [axis]: target.value as Sort } })}
          >
            {SORTS.map((order) => (
              <option key={order} value={order}>
                {sortWords(axis, order)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Choice
        label={t('matrix.blanks')}
        checked={blanks}
        onChange={(checked) => navigate({ blanks: checked })}
      />
      <Choice
        label={t('matrix.fold')}
        checked={fold}
        onChange={(checked) => navigate({ fold: checked })}
      />
      {unfold.some((id) => topicOf(id) === null) && (
        <button type="button" onClick={() => void navigate({ unfold: [] })}>
          {t('matrix.refold')}
        </button>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

const Choice = ({ label, checked, onChange }: ChoiceProps) => (
  <label>
    <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />{' '}
    {label}
  </label>
);

/** Buttons that export the matrix as a picture or a table; the code for it loads on demand. */
function Export({ download }: { download: Download }) {
  const session = useSession();
  const { grid } = useMatrixLayout();
  const cells = grid.body.filter(({ item }) => item).length * grid.columns.length;
  const load = async () => {
    const [files] = await Promise.all([
      withTimeLimit(import('./matrix-files')),
      loadWords(['shared', 'files', 'findings']),
    ]);
    return files;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would box buttons that need no frame.
    <div className="matrix-export" role="group" aria-label={t('matrix.export')}>
      <strong aria-hidden="true">{t('matrix.export')}</strong>
      {PICTURES.map((format) => (
        <button
          key={format}
          type="button"
          disabled={cells > MOST_DRAWN}
          aria-disabled={download.isBusy}
          onClick={() =>
            void download.save(async () => (await load()).matrixPicture(session, format))
          }
        >
          {t(`files.${format}`)}
        </button>
      ))}
      <TableDownloads
        download={download}
        load={async () => (await load()).matrixNumbers(session)}
      />
      {cells > MOST_DRAWN && <p>{t('files.too-many', { count: cells, most: MOST_DRAWN })}</p>}
      <p role="status">{downloadWords(download)}</p>
    </div>
  );
}
