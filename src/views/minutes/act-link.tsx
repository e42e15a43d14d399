import { useLink, useWholeModel } from '../../store/react';
import { type Act, actWords } from './acts';
import { NO_PLACE } from './minutes-place';

/** Leads from an act to the thread of the earlier record, or to what was decided. */
export function ActLink({ act }: { act: Act }) {
  const model = useWholeModel();
  const link = useLink({
    ...NO_PLACE,
    ...('decision' in act
      ? { view: 'positions' }
      : { view: 'matrix', meeting: [], record: act.links[0].of }),
  });
  return (
    <a className="minutes-became" tabIndex={-1} {...link}>
      {actWords(model, act)}
    </a>
  );
}
