import { type CSSProperties, memo, useDeferredValue, useId, useMemo, useRef } from 'react';
import { KINDS } from '../../dataset/values';
import { formatDates, formatList, t } from '../../i18n';
import { datasetWords } from '../../i18n/dataset-words';
import { type DelegationSheet, delegationSheet, delegations } from '../../model/delegation-sheet';
import type { FilterField } from '../../model/filter';
import type { Model } from '../../model/model';
import { countOffers } from '../../model/offer-count';
import { addressOf } from '../../store/page-address';
import { useFields, useModel, useSession, useView } from '../../store/react';
import { defaultState, writeUrl } from '../../store/url-codec';
import { InLanguage, InLanguages } from '../../ui/in-language';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { SheetEntry, type SheetLinks, type Statement, useSheetLinks } from './sheet-entry';
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
        <h2>{countWords(sheets)}</h2>
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
      <Sheets sheets={useDeferredValue(sheets)} links={useSheetLinks()} />
    </section>
  );
}

/** "34 States and 3 organizations"; only States where there is nobody. */
function countWords(sheets: readonly DelegationSheet[]): string {
  const organizations = sheets.filter(({ actor }) => actor.kind === 'organization').length;
  const states = sheets.length - organizations;
  return formatList([
    ...(states > 0 || organizations === 0 ? [t('filters.summary.states', { count: states })] : []),
    ...(organizations > 0 ? [t('filters.summary.organizations', { count: organizations })] : []),
  ]);
}

const Sheets = memo(function Sheets(props: { sheets: DelegationSheet[]; links: SheetLinks }) {
  const { sheets, links } = props;
  return sheets.map((sheet) => <PrintableSheet key={sheet.actor.id} sheet={sheet} links={links} />);
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

/** Statements of one kind, and what to write in where some are missing; nothing where only others could. */
interface SheetSection {
  readonly name: string;
  readonly missing?: string;
  readonly statements: readonly Statement[];
}

/** All that was recorded for a delegation, to be checked and corrected by hand. */
const PrintableSheet = memo(function PrintableSheet(props: {
  sheet: DelegationSheet;
  links: SheetLinks;
}) {
  const { sheet, links } = props;
  const model = useModel();
  const { actor, meetings, own, positions, named, leftOut } = sheet;
  const heading = useId();
  const sections: SheetSection[] = [
    ...KINDS.map((kind) => ({
      name: t(`kind.${kind}.many`),
      missing: t(`delegations.missing.${kind}`),
      statements: own[kind],
    })),
    {
      name: t('delegations.positions'),
      missing: t('delegations.missing.positions'),
      statements: positions,
    },
  ];
  if (named.length > 0) sections.push({ name: t('delegations.named'), statements: named });
  const entries = sections.reduce((sum, { statements }) => sum + statements.length, 0);
  return (
    <article
      className="sheet"
      aria-labelledby={heading}
      style={{ '--entries': entries } as CSSProperties}
    >
      <header>
        <p className="sheet-title">{model.dataset.title}</p>
        <h3 id={heading}>{t('delegations.heading', { actor: actor.name })}</h3>
      </header>
      <div>
        {meetings.map(({ meeting, part }) => (
          <p key={meeting.id}>
            <InLanguages
              parts={[meeting.title, meeting.place].map((words) => ({
                lang: meeting.language,
                words,
              }))}
              within={t('delegations.meeting', {
                ...meeting,
                dates: formatDates(meeting.start, meeting.end),
              })}
            />{' '}
            <strong>{t(`delegations.part.${part}`)}</strong>
          </p>
        ))}
        <p>
          {entries + leftOut === 0 && <strong>{t('delegations.nothing')} </strong>}
          {leftOut > 0 && <strong>{t('delegations.left-out', { count: leftOut })} </strong>}
          {t('app.caution')}
        </p>
      </div>
      {sections.map(({ name, missing, statements }) => (
        <div key={name}>
          <h4>{headOf(model, name, statements, statements === own.offer)}</h4>
          {statements.length === 0 && <p>{t('delegations.none.recorded')}</p>}
          {statements.length > 0 && (
            <ol>
              {statements.map((statement) => (
                <SheetEntry
                  key={statement.id}
                  statement={statement}
                  links={links}
                  isOfOther={statement.actor !== actor.id}
                />
              ))}
            </ol>
          )}
          {missing && (
            <div className="sheet-missing" aria-hidden="true">
              <span>{missing}</span>
              <i className="sheet-line" />
              <i className="sheet-line" />
            </div>
          )}
        </div>
      ))}
      <SheetFoot actor={actor} meetings={meetings} />
    </article>
  );
});

/** "Offers: 7 (available: 2 passages in 1 statement)" */
function headOf(model: Model, name: string, statements: readonly Statement[], isOffers: boolean) {
  const heading = t('filters.chip', { field: name, value: statements.length });
  const positions = isOffers ? statements.flatMap(({ id }) => model.recordIndex.get(id) ?? []) : [];
  const told = countOffers(model, positions);
  return told.records > 0
    ? t('offers.told.with', { heading, told: t('offers.told', told) })
    : heading;
}

/** Signature, sources, and the address of the sheet alone, without the rest of the page's state. */
function SheetFoot({ actor, meetings }: Pick<DelegationSheet, 'actor' | 'meetings'>) {
  const { dataset } = useModel();
  const { codec } = useSession();
  const asked = useFields('meeting', 'basis', 'lang');
  const state = { ...defaultState(codec), view: 'delegations', actor: [actor.id] } as const;
  const query = writeUrl(codec, { ...state, ...asked });
  return (
    <footer>
      <div className="sheet-signed" aria-hidden="true">
        {(['name', 'date', 'signature'] as const).map((each) => (
          <p key={each}>
            <i className="sheet-line" />
            {t(`delegations.${each}`)}
          </p>
        ))}
      </div>
      <div className="sheet-source">
        {meetings.map(({ meeting: { id, title, document, language } }) => (
          <p key={id}>
            <InLanguage
              lang={language}
              words={title}
              within={t('app.source', { title, document })}
            />
          </p>
        ))}
        <p>
          {datasetWords(dataset)} <span>{addressOf(query)}</span>
        </p>
      </div>
    </footer>
  );
}
