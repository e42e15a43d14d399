import { memo, useDeferredValue, useId, useMemo, useRef } from 'react';
import { KINDS } from '../../dataset/values';
import { formatList, t } from '../../i18n';
import { type DelegationSheet, delegationSheet, delegations } from '../../model/delegation-sheet';
import type { FilterField } from '../../model/filter';
import { useFields, useModel, useSession, useView } from '../../store/react';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { PrintableSheet } from './printable-sheet';
import { SheetLinksProvider } from './sheet-entry';
import './delegations.css';

/** A sheet for each delegation: what was recorded for it, with room to correct it by hand. */
export function DelegationsView() {
  const sheets = useDelegations();
  const view = useRef<HTMLElement>(null);
  const record = useView((state) => state.record);
  useReturnOfFocus(view, record, 'data-statement');
  return (
    <section className="delegations" aria-label={t('delegations.title')} ref={view}>
      <header>
        <h2>{t('delegations.count', { count: sheets.length })}</h2>
        <p>{t('delegations.intro')}</p>
        <div className="delegations-controls">
          <DelegationChoice shown={sheets.length} />
          <button type="button" onClick={() => window.print()}>
            {t('delegations.print')}
          </button>
        </div>
        <FilterNote />
      </header>
      {sheets.length === 0 && <p>{t('delegations.none')}</p>}
      {/* Deferred, so that the choice itself responds first. */}
      <SheetLinksProvider>
        <Sheets sheets={useDeferredValue(sheets)} />
      </SheetLinksProvider>
    </section>
  );
}

const Sheets = memo(function Sheets({ sheets }: { sheets: readonly DelegationSheet[] }) {
  return sheets.map((sheet) => <PrintableSheet key={sheet.actor.id} sheet={sheet} />);
});

/** The sheets of the delegations that the filters on places and meetings leave. */
function useDelegations(): DelegationSheet[] {
  const model = useModel();
  const asked = useFields('actor', 'subregion', 'meeting', 'basis');
  return useMemo(
    () => delegations(model, asked).map((each) => delegationSheet(model, each, asked)),
    [model, asked],
  );
}

/** Value of the option for several delegations, which only the filters can choose. */
const SEVERAL = '~';

/** Chooses one delegation or all; sets the filter on actors. `shown` is the number of sheets. */
function DelegationChoice({ shown }: { shown: number }) {
  const model = useModel();
  const { navigate } = useSession();
  const id = useId();
  const { actor, subregion, meeting } = useFields('actor', 'subregion', 'meeting');
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
        {(['state', 'organization'] as const).map((kind) => (
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

/** Fields of the filter that do not narrow a sheet: part of it would look like the whole. */
const IGNORED = ['kind', 'status', 'topic', 'modality'] as const satisfies readonly FilterField[];

/** Says which of the filters that are set do not narrow the sheets. */
function FilterNote() {
  const state = useView((whole) => whole);
  const ignored: readonly (FilterField | 'q')[] = [
    ...IGNORED.filter((field) =>
      field === 'kind' ? state.kind.length < KINDS.length : state[field].length > 0,
    ),
    ...(state.q.trim() === '' ? [] : ['q' as const]),
  ];
  return (
    <div role="status">
      {ignored.length > 0 && (
        <p>
          {t('delegations.whole', {
            fields: formatList(ignored.map((field) => t(`filters.field.${field}`))),
          })}
        </p>
      )}
    </div>
  );
}
