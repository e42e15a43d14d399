/** The files that the matrix is saved as: a picture, or a table with a row for each cell. */
import { writeFile } from '../../dataset/write-file';
import { t } from '../../i18n';
import { filterPhrases } from '../../i18n/filter-words';
import { FILTER_FIELDS } from '../../model/filter';
import { layout } from '../../model/order';
import { addressOfState, linksTo } from '../../store/page-address';
import { withoutUsualKinds } from '../../store/selectors';
import type { Session } from '../../store/store';
import { arrangementOf, type ViewState } from '../../store/view-state';
import { pngOf } from '../../ui/export/png';
import { fileName } from '../../ui/save-file';
import type { SavedTable } from '../../ui/table-downloads';
import { tokenColours, tokenFont } from '../../ui/token-colours';
import tokens from '../../ui/tokens.css?raw';
import type { MadeFile } from '../../ui/use-download';
import { matrixFile } from './matrix-file';
import { drawnMatrix } from './matrix-picture';
import { matrixSvg } from './matrix-svg';
import { matrixArrangement } from './use-matrix-layout';

/** Always in light colours, and the same for the same link on every screen. */
export async function matrixPicture(session: Session, format: 'svg' | 'png'): Promise<MadeFile> {
  const { model, store, codec } = session;
  const { state, filter } = store.getState();
  const rows = layout(model, filter, matrixArrangement(model, state));
  const drawn = drawnMatrix(model, filter, rows, state, codec.kind.default);
  const picture = matrixSvg(drawn, tokenColours(tokens), tokenFont(tokens));
  const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${picture.svg}\n`;
  return {
    name: fileName(fileWords(session, state), format),
    blob: format === 'png' ? await pngOf(picture) : new Blob([svg], { type: 'image/svg+xml' }),
  };
}

export function matrixNumbers(session: Session): SavedTable {
  const { model, store, codec } = session;
  const { state, filter } = store.getState();
  const table = matrixFile(model, filter, layout(model, filter, arrangementOf(state)), {
    state,
    link: addressOfState(codec, state),
    linkTo: linksTo(codec, state, 'cell'),
  });
  return {
    fileWords: fileWords(session, state),
    count: table.rows.length,
    write: (format, tell) => writeFile(table, format, tell),
  };
}

/** What a file is named for: what it is, how it is filtered and of which dataset. */
function fileWords({ model, codec }: Session, state: ViewState): string[] {
  const { date, hash } = model.dataset;
  return [
    t('matrix.name'),
    ...filterPhrases(FILTER_FIELDS, model, withoutUsualKinds(codec, state)),
    `${date} ${hash.slice(0, 8)}`,
  ];
}
