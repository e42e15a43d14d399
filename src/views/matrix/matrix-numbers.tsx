/** The numbers of the matrix as files. */
import { writeFile } from '../../dataset/write-file';
import { layout } from '../../model/order';
import { addressOfState, linksTo } from '../../store/page-address';
import type { Session } from '../../store/store';
import { arrangementOf } from '../../store/view-state';
import type { Numbers } from '../../ui/export/use-take-along';
import { type SavedTable, TableDownloads } from '../../ui/use-download';
import { matrixFile } from './matrix-file';
import { matrixFileWords } from './matrix-file-words';

export const matrixNumbers =
  (session: Session): Numbers =>
  (download) => <TableDownloads download={download} load={async () => numbersTaken(session)} />;

export function numbersTaken({ model, store, codec }: Session): SavedTable {
  const { state, filter } = store.getState();
  const table = matrixFile(model, filter, layout(model, filter, arrangementOf(state)), {
    state,
    link: addressOfState(codec, state),
    linkTo: linksTo(codec, state, 'cell'),
  });
  return {
    fileWords: matrixFileWords({ model, codec }, state),
    count: table.rows.length,
    write: (format, tell) => writeFile(table, format, tell),
  };
}
