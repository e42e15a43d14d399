/** Form of cooperation by topic, with its frame: a table with tints, which sorts by its heads. */
import { formatList, t } from '../../../i18n';
import { useModel } from '../../../store/react';
import { ChartFrame, type LegendItem } from '../../../ui/chart-frame';
import { NameList, nothingDrawn, StatusChoice, Swatch } from '../chart-parts';
import { leaders } from '../largest';
import { type Chart, type ChartProps, useChart, useOrder } from '../use-chart';
import { type FormsState, formsState, recordsOf, SIDES, type Side } from './forms-state';
import { FormsPicture, FormsTable, formsFacts, lookOf } from './forms-table';
import './forms.css';

export const charts: readonly Chart[] = [{ name: 'forms', Chart: FormsChart }];

function FormsChart({ state: view, filter }: ChartProps) {
  const model = useModel();
  const { columns } = useOrder(view, filter);
  const common = useChart('forms', view);
  const state = formsState(model, filter, columns, view.help);
  const title = t('charts.title.forms');
  const caption = t('charts.forms.caption', { scope: common.scope });
  return (
    <ChartFrame
      {...common}
      title={title}
      finding={formsFinding(state)}
      legend={legendOf(state)}
      controls={<StatusChoice {...state} />}
      method={`${t('charts.forms.reading')} ${t('charts.help.apart')}`}
      facts={() => formsFacts(model, state)}
      empty={state.rows.length > 0 ? null : nothingDrawn(model, filter.kind)}
      notes={<Notes state={state} />}
      picture={<FormsPicture state={state} />}
    >
      <FormsTable state={state} caption={caption} sort={view.sort.forms} />
    </ChartFrame>
  );
}

function legendOf({ status, rows }: FormsState): LegendItem[] {
  if (rows.length === 0) return [];
  return SIDES.map((side) => ({
    id: side,
    label:
      side === 'need'
        ? t('charts.forms.legend.need')
        : t('charts.forms.legend.offer', { status: t(`charts.help.${status}`).toLowerCase() }),
    swatch: (
      <Swatch size={[40, 14]}>
        {[1, 2, 3, 4].map((tint, at) => (
          <rect
            key={tint}
            className="forms-tint"
            {...lookOf(side, tint, { status })}
            x={10 * at + 0.5}
            y="1.5"
            width="9"
            height="11"
          />
        ))}
      </Swatch>
    ),
  }));
}

/** The forms most needed and most offered, and how many needs name none. */
function formsFinding({ forms, rows, status, naming }: FormsState): string | null {
  const most = (side: Side) =>
    formatList(
      leaders(
        naming.filter(({ [side]: { all } }) => all > 0),
        ({ [side]: { all } }) => all,
      ).map(({ label: name, [side]: { all: count, several } }) =>
        t(`charts.forms.finding.${several > 0 ? 'several' : 'one'}`, { name, count, several }),
      ),
    );
  const [needs, offers] = [most('need'), most('offer')];
  const needsIn = (at: number) =>
    rows.reduce((sum, row) => sum + recordsOf(row, at, 'need', status), 0);
  const all = forms.reduce((sum, _, at) => sum + needsIn(at), 0);
  const none = needsIn(forms.findIndex(({ kind }) => kind === 'none'));
  const sentences = [
    needs && t('charts.forms.finding.need', { names: needs }),
    offers && t(`charts.forms.finding.${status}`, { names: offers }),
    none > 0 && t('charts.forms.finding.none', { none, all }),
  ];
  return sentences.filter(Boolean).join(' ') || null;
}

/** What has no column or no row of its own, by name. */
function Notes({ state: { otherForms, without } }: { state: FormsState }) {
  return (
    <>
      <NameList head={t('charts.forms.other-forms')} names={otherForms} />
      <NameList head={t('charts.forms.without')} names={without} />
    </>
  );
}
