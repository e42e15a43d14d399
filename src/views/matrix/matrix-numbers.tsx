/** The numbers of the matrix as files. */
import { writeFile } from '../../dataset/write-file';
import { linksTo } from '../../store/links-to';
import { addressOfState } from '../../store/page-address';
import type { Session } from '../../store/store';
import { FileButtons, type TakenTable } from '../../ui/export/file-buttons';
import type { Numbers } from '../../ui/export/use-take-along';
import { matrixFile } from './matrix-file';
import { matrixFileWords } from './matrix-file-words';

export const matrixNumbers =
  (session: Session): Numbers =>
  (progress) => <FileButtons load={async () => numbersTaken(session)} {...progress} />;

export function numbersTaken({ model, store, answers, codec }: Session): TakenTable {
  const snapshot = store.getState();
  const { state } = snapshot;
  const table = matrixFile(model, answers.pivot(snapshot), answers.layout(snapshot), {
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
