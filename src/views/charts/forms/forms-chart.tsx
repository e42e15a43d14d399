/** Forms of cooperation by topic, with their frame: a table with tints that sorts by its heads. */
import { formatList, t } from '../../../i18n';
import { inSentence } from '../../../parts/finding-names';
import { useModel } from '../../../store/react';
import { ChartFrame, type LegendItem } from '../chart-frame';
import { emptyChartWords, NameList, StatusChoice, Swatch } from '../chart-parts';
import { pickLeaders } from '../pick-largest';
import { type Chart, type ChartProps, useChart, useOrder } from '../use-chart';
import { type FormsState, formsState, SIDES } from './forms-state';
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
      controls={<StatusChoice {...state} label={t('charts.forms.beside')} />}
      method={`${t('charts.forms.reading')} ${t('charts.help.apart')}`}
      facts={() => formsFacts(model, state)}
      empty={state.rows.length > 0 ? null : emptyChartWords(model, filter.kind)}
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
      side === 'need' ? t('charts.forms.legend.need') : t(`charts.help.${status}`).toLowerCase(),
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

/** The finding: how many sentences that raise a topic name no form of help, or else which form is named most. */
function formsFinding({ naming, needs, formless }: FormsState): string | null {
  if (formless > 0 && needs > 1)
    return t('charts.forms.finding.none', { none: formless, all: needs });
  const most = (side: 'need' | 'offer') =>
    formatList(
      pickLeaders(
        naming.filter((form) => form[side] > 0),
        (form) => form[side],
      ).map(({ label }) => inSentence(label)),
    );
  const [raised, offered] = [most('need'), most('offer')];
  if (raised) return t('charts.forms.finding.raised', { names: raised });
  return offered ? t('charts.forms.finding.offered', { names: offered }) : null;
}

/** Names the forms without a column and the topics without a row. */
function Notes({ state: { otherForms, without } }: { state: FormsState }) {
  return (
    <>
      <NameList head={t('charts.forms.other-forms')} names={otherForms} />
      <NameList head={t('charts.forms.without')} names={without} />
    </>
  );
}
