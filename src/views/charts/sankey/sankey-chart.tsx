/** The chart "who helps whom" with its frame: a Sankey of one status of help at a time. */
import { formatList, formatNumber, t } from '../../../i18n';
import { FLOW_COLUMNS, type FlowPair } from '../../../model/findings/sankey';
import type { Model } from '../../../model/model';
import { ProfileLink } from '../../../parts/profile-links';
import { useModel } from '../../../store/react';
import { ofTopic } from '../../../store/selectors';
import type { SortableColumn } from '../../../ui/use-sortable-table';
import { ChartFrame, type LegendItem } from '../chart-frame';
import { NameList, StatusChoice, Swatch, type Twin, TwinTable } from '../chart-parts';
import { idsAndNames, topicColumns } from '../fact-columns';
import { type Chart, type ChartProps, useChart, useOrder } from '../use-chart';
import { SankeyDrawing } from './sankey-drawing';
import {
  type SankeyState,
  type ShownNode,
  sankeyFinding,
  sankeyState,
  unnamedWords,
} from './sankey-state';

export const charts: readonly Chart[] = [{ name: 'flow', Chart: SankeyChart }];

function SankeyChart({ state: view, filter }: ChartProps) {
  const model = useModel();
  const layout = useOrder(view, filter);
  const common = useChart('flow', view, ['offer']);
  const state = sankeyState(model, filter, layout, view.help);
  const title = t(`charts.flow.title.${state.status}`);
  return (
    <ChartFrame
      {...common}
      title={title}
      finding={sankeyFinding(state)}
      legend={legendOf(state)}
      controls={<StatusChoice {...state} label={t('charts.help')} />}
      method={`${t('charts.flow.reading')} ${t('charts.help.apart')}`}
      table={(scope) => (
        <TwinTable
          of={twinOf}
          state={state}
          caption={t('charts.flow.table.caption', { title, scope })}
        />
      )}
      facts={() => sankeyFacts(model, state)}
      empty={emptyOf(state)}
      notes={<Notes state={state} />}
    >
      <SankeyDrawing {...{ state, title, filter }} />
    </ChartFrame>
  );
}

function legendOf({ status, ribbons }: SankeyState): LegendItem[] {
  const ribbon = (isInferred: boolean) => (
    <Swatch className="sankey" data-status={status} size={[26, 16]}>
      <path
        className="sankey-ribbon"
        data-inferred={isInferred || undefined}
        fill={isInferred ? `url(#stripe-${status === 'available' ? 'offer' : 'plan'})` : undefined}
        d="M1,2C13,2 13,5 25,5V14C13,14 13,11 1,11Z"
      />
    </Swatch>
  );
  const outright = {
    id: 'outright',
    label: t('charts.flow.thickness'),
    swatch: ribbon(false),
  };
  return ribbons.some(({ isInferred }) => isInferred)
    ? [outright, { id: 'inferred', label: t('charts.flow.inferred'), swatch: ribbon(true) }]
    : [outright];
}

function emptyOf({ sentences, statuses, leftOut }: SankeyState): string | null {
  if (sentences > 0) return null;
  return t(leftOut.length < statuses.length ? 'charts.flow.empty.none' : 'charts.flow.empty.kind');
}

/** Says which statuses the filter leaves out, whether sentences count more than once, and what "other" sums. */
function Notes({ state: { leftOut, sentences, nodes } }: { state: SankeyState }) {
  const summed = nodes.filter(({ names }) => names.length > 0);
  if (sentences === 0) return null;
  const isSeveral = FLOW_COLUMNS.some((column) => {
    const own = nodes.filter((node) => node.column === column);
    return own.reduce((sum, node) => sum + node.sentences, 0) > sentences;
  });
  return (
    <>
      {leftOut.length > 0 && (
        <p>
          {t('charts.flow.left-out', {
            names: formatList(leftOut.map((one) => t(`charts.help.${one}`).toLowerCase())),
          })}
        </p>
      )}
      {isSeveral && <p>{t('charts.flow.several')}</p>}
      {summed.length > 0 && (
        <details>
          <summary>{t('charts.flow.summed')}</summary>
          {summed.map(({ key, title, names }) => (
            <NameList key={key} head={`${title}:`} names={names} />
          ))}
        </details>
      )}
    </>
  );
}

const profileOf = ({ mark }: ShownNode): string | null =>
  mark?.topic !== undefined ? ofTopic(mark.topic) : (mark?.actor ?? null);

function NodeName({ node }: { node: ShownNode }) {
  const of = profileOf(node);
  const name = of === null ? node.title : <ProfileLink of={of}>{node.title}</ProfileLink>;
  return node.isOrganization ? (
    <>
      {name} ({t('charts.flow.organization')})
    </>
  ) : (
    name
  );
}

function twinOf({ nodes, pairs }: SankeyState): Twin<FlowPair> {
  const titleOf = (at: number) => nodes[at]?.title ?? '';
  const recipients = ({ to }: FlowPair) =>
    formatList(
      to.map(({ recipient, sentences }) =>
        t('charts.flow.table.recipient', {
          name: titleOf(recipient),
          count: formatNumber(sentences),
        }),
      ),
    );
  return {
    rows: pairs,
    idOf: ({ provider, topic }) => `${provider} ${topic}`,
    columns: [
      ...(['provider', 'topic'] as const).map(
        (end): SortableColumn<FlowPair> => ({
          id: end,
          head: t(`charts.flow.table.${end}`),
          value: (pair) => titleOf(pair[end]),
          cell: (pair) => <NodeName node={nodes[pair[end]] as ShownNode} />,
        }),
      ),
      {
        id: 'sentences',
        head: t('charts.flow.table.sentences'),
        type: 'integer',
        value: ({ sentences }) => sentences,
      },
      {
        id: 'inferred',
        head: t('mark.inferred'),
        type: 'integer',
        value: ({ sentences, outright }) => sentences - outright,
      },
      { id: 'recipients', head: t('charts.flow.table.recipients'), value: recipients },
    ],
  };
}

/**
 * The facts of the CSV file: for each provider and topic the number of sentences (`recipient_kind` is "all"), then
 * for each recipient the number of those that name it; `inferred` counts the inferred among them. A sentence that
 * names several recipients counts at each, so the recipients do not add up to "all".
 */
export function sankeyFacts(model: Model, { status, nodes, pairs }: SankeyState) {
  const idsOf = (at: number) => nodes[at]?.ids ?? [];
  // Delivered help that names no recipient was not open to all.
  const open = status === 'delivered' ? 'nobody-named' : 'open-to-all';
  const counts = ({ sentences, outright }: { sentences: number; outright: number }) => ({
    unit: 'sentences',
    count: sentences,
    inferred: sentences - outright,
  });
  return pairs.flatMap((pair) => {
    const provider = idsAndNames(model, idsOf(pair.provider));
    const about = {
      kind: 'offer',
      status,
      provider: provider.ids,
      provider_name: provider.names,
      ...topicColumns(model, idsOf(pair.topic)),
    };
    const all = { recipient_kind: 'all', recipient: '', recipient_name: '' };
    return [
      { ...about, ...all, ...counts(pair) },
      ...pair.to.map((to) => {
        const { kind, isGroup } = nodes[to.recipient] ?? {};
        const named = idsAndNames(model, idsOf(to.recipient));
        return {
          ...about,
          recipient_kind:
            kind === 'open' ? open : isGroup && kind === 'named' ? 'members' : String(kind),
          recipient: named.ids,
          recipient_name:
            kind === undefined || kind === 'named' || kind === 'other'
              ? named.names
              : unnamedWords(kind, status),
          ...counts(to),
        };
      }),
    ];
  });
}
