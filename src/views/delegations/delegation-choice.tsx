import { useId } from 'react';
import type { ActorKind } from '../../dataset/schema';
import { t } from '../../i18n';
import { delegations } from '../../model/delegation-sheet';
import { useModel, useSession, useView } from '../../store/react';

const KINDS = ['state', 'organization'] as const satisfies readonly ActorKind[];

/** Several, as the filters above choose them: nothing that can be chosen here. */
const SEVERAL = '~';

interface Props {
  /** How many sheets the filters leave. */
  readonly shown: number;
}

/** One delegation or all: the filter on actors, as a list. */
export function DelegationChoice({ shown }: Props) {
  const model = useModel();
  const { navigate } = useSession();
  const id = useId();
  const actor = useView((state) => state.actor);
  const subregion = useView((state) => state.subregion);
  const meeting = useView((state) => state.meeting);
  const all = delegations(model, { actor: [], subregion: [], meeting });
  const [only] = actor;
  const isOne =
    actor.length === 1 && subregion.length === 0 && all.some((each) => each.id === only);
  const isAll = actor.length === 0 && subregion.length === 0;
  return (
    <>
      <label htmlFor={id}>{t('delegations.choose')}</label>
      <select
        id={id}
        value={isOne ? only : isAll ? '' : SEVERAL}
        onChange={({ target }) =>
          void navigate({ actor: target.value === '' ? [] : [target.value], subregion: [] })
        }
      >
        <option value="">{t('delegations.all')}</option>
        {!isOne && !isAll && (
          <option value={SEVERAL} disabled>
            {t('delegations.chosen', { count: shown })}
          </option>
        )}
        {KINDS.map((kind) => (
          <optgroup key={kind} label={t(`actors.${kind}`)}>
            {all
              .filter((each) => each.kind === kind)
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </>
  );
}
