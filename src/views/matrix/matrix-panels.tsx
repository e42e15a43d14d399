/** What the two buttons above the matrix open; loaded once the page stands. */
import { inTime } from '../../dataset/own-host';
import { formatNumber, loadWords, t } from '../../i18n';
import { isShaky, WARN_BELOW } from '../../model/agreement';
import { SORTS, type Sort } from '../../model/order';
import { summary } from '../../model/summary';
import { AnswerRule } from '../../parts/rule-button';
import { useFields, useFilter, useModel, useSession } from '../../store/react';
import { downloadWords, TableDownloads } from '../../ui/table-downloads';
import type { Download } from '../../ui/use-download';
import { SIGNS, signWords } from './cell-content';
import { BLANK_CLASS } from './matrix-cell';
import { BlankSign, DRAWN_BLANKS, isDisputed, Sign } from './matrix-legend';
import { useIsNarrow, useMatrixLayout } from './use-matrix-layout';

const AXES = ['actors', 'topics'] as const;
const PICTURES = ['svg', 'png'] as const;

/** More cells would take longer to draw than anyone waits for, and could not be read on paper. */
const MOST_DRAWN = 3000;

/** How rows and columns are ordered, folded and turned, and what the matrix is saved as. */
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
  const { sort, hide, fold, rows } = useFields('sort', 'hide', 'fold', 'rows');
  const isNarrow = useIsNarrow();
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
                {t(order === 'neutral' ? `matrix.sort.neutral.${axis}` : `matrix.sort.${order}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Choice
        label={t('matrix.fold')}
        checked={fold}
        onChange={(checked) => navigate({ fold: checked })}
      />
      {AXES.map((axis) => (
        <Choice
          key={axis}
          label={t(`matrix.hide.${axis}`)}
          checked={hide.includes(axis)}
          onChange={(checked) =>
            navigate({
              hide: AXES.filter((other) => (other === axis ? checked : hide.includes(other))),
            })
          }
        />
      ))}
      {/* Where the window is narrow, topics are the rows in any case. */}
      {!isNarrow && (
        <Choice
          label={t('matrix.transpose')}
          checked={rows === 'topics'}
          onChange={(checked) => navigate({ rows: checked ? 'topics' : 'countries' })}
        />
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

/** The matrix as a picture and as a table. What makes them comes when it is asked for. */
function Export({ download }: { download: Download }) {
  const session = useSession();
  const { rowCount, columnCount } = useMatrixLayout().layout;
  const cells = rowCount * columnCount;
  const load = async () => {
    const [files] = await Promise.all([
      inTime(import('./matrix-files')),
      loadWords(['shared', 'files']),
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

/** How many records a sign stands for, of available offers the passages too; '' where it has no records of its own. */
function recordsBehind(
  { asks, raises, offers: { passages }, ...shapes }: ReturnType<typeof summary>,
  sign: (typeof SIGNS)[number][0],
): string {
  const counts: Partial<Record<typeof sign, { readonly records: number }>> = {
    ...shapes,
    need: asks,
    soft: raises,
  };
  const count = counts[sign]?.records ?? 0;
  if (count === 0) return '';
  const records = t('filters.records', { count });
  return sign === 'available' ? t('matrix.sign.passages', { records, passages }) : records;
}

/** All signs with an explanation each, and how many records each stands for under the filter. */
export function SignsPanel() {
  const model = useModel();
  const figures = summary(model, useFilter());
  return (
    <>
      <dl className="matrix-signs">
        {SIGNS.map(([name, sign]) => (
          <div key={name}>
            <dt>
              <Sign sign={sign} /> {signWords(name)}
            </dt>
            <dd>
              {t(`matrix.sign.${name}`)} <b>{recordsBehind(figures, name)}</b>
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <Sign sign={SIGNS[0][1]} /> {t('answer.answered')}
          </dt>
          <dd>{t('matrix.sign.answered')}</dd>
        </div>
        {DRAWN_BLANKS.map((blank) => (
          <div key={blank}>
            <dt>
              <BlankSign className={BLANK_CLASS[blank]} /> {t(`matrix.blank.${blank}`)}
            </dt>
            {blank === 'no-remarks' && <dd>{t('app.caution')}</dd>}
          </div>
        ))}
        {isDisputed(model) && (
          <div>
            <dt>
              <BlankSign className="m-disputed" /> {t('matrix.legend.disputed')}
            </dt>
            <dd>{t('matrix.about.disputed')}</dd>
          </div>
        )}
        {model.topics.some(({ id }) => isShaky(model, id)) && (
          <div>
            <dt>
              <i className="m-warning" aria-hidden="true" />{' '}
              {t('matrix.sign.shaky', { limit: formatNumber(WARN_BELOW) })}
            </dt>
            <dd>{t('matrix.shaky')}</dd>
          </div>
        )}
      </dl>
      {/* On a phone it has no button of its own. */}
      <section className="matrix-signs-rule">
        <h2>{t('answer.how')}</h2>
        <AnswerRule />
      </section>
    </>
  );
}
