/** Who helps whom, with its frame: a Sankey of one status of help at a time. */
import { formatList, formatNumber, t } from '../../../i18n';
import type { Model } from '../../../model/model';
import type { FlowPair } from '../../../model/sankey';
import { useModel } from '../../../store/react';
import { ChartFrame, type LegendItem } from '../../../ui/chart-frame';
import { ORGANIZATION } from '../../../ui/signs';
import type { SortableColumn } from '../../../ui/use-sortable-table';
import { NameList, Rhomb, StatusChoice, Swatch, type Twin, TwinTable } from '../chart-parts';
import { namesOf, topicColumns } from '../common-facts';
import { MarkButton } from '../marking';
import { type Chart, type ChartProps, useChart, useOrder } from '../use-chart';
import { SankeyDrawing } from './sankey-drawing';
import {
  countedAs,
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
      controls={<StatusChoice {...state} />}
      method={`${t('charts.flow.reading')} ${t('charts.help.apart')}`}
      table={(scope) => (
        <TwinTable
          of={twinOf}
          state={state}
          caption={t(`charts.flow.table.caption.${countedAs(state.status)}`, { title, scope })}
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

function legendOf({ status, nodes }: SankeyState): LegendItem[] {
  const ribbon = (
    <Swatch className="sankey" data-status={status} size={[26, 14]}>
      <path className="sankey-ribbon" d="M1,2C13,2 13,5 25,5V12C13,12 13,9 1,9Z" />
    </Swatch>
  );
  const sign = (
    <Swatch size={[14, 14]}>
      <Rhomb className="chart-sign" x={7} y={7} r={5} />
    </Swatch>
  );
  const thickness = {
    id: 'ribbon',
    label: t(`charts.flow.thickness.${countedAs(status)}`),
    swatch: ribbon,
  };
  return nodes.some(({ isOrganization }) => isOrganization)
    ? [thickness, { id: 'organization', label: t('charts.flow.organization'), swatch: sign }]
    : [thickness];
}

function emptyOf({ offers, statuses, leftOut }: SankeyState): string | null {
  if (offers > 0) return null;
  return t(leftOut.length < statuses.length ? 'charts.flow.empty.none' : 'charts.flow.empty.kind');
}

/** Offers that count at several recipients, and who and what is summed, by name. */
function Notes({ state: { status, leftOut, offers, mentions, nodes } }: { state: SankeyState }) {
  const summed = nodes.filter(({ names }) => names.length > 0);
  if (offers === 0) return null;
  return (
    <>
      {leftOut.length > 0 && (
        <p>
          {t('charts.flow.left-out', {
            names: formatList(leftOut.map((one) => t(`charts.help.${one}`).toLowerCase())),
          })}
        </p>
      )}
      {mentions > offers && (
        <p>{t(`charts.flow.several.${countedAs(status)}`, { offers, mentions })}</p>
      )}
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

function twinOf({ status, nodes, pairs }: SankeyState): Twin<FlowPair> {
  const counted = countedAs(status);
  const name = ({ isOrganization, mark, title }: ShownNode) => (
    <>
      {isOrganization && <>{ORGANIZATION} </>}
      <MarkButton mark={mark}>{title}</MarkButton>
      {isOrganization && (
        <span className="visually-hidden"> ({t('charts.flow.organization')})</span>
      )}
    </>
  );
  const titleOf = (at: number) => nodes[at]?.title ?? '';
  const recipients = ({ to }: FlowPair) =>
    formatList(
      to.map(({ recipient, mentions }) =>
        t('charts.flow.table.recipient', {
          name: titleOf(recipient),
          count: formatNumber(mentions),
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
          cell: (pair) => name(nodes[pair[end]] as ShownNode),
        }),
      ),
      {
        id: 'offers',
        head: t(`charts.flow.table.offers.${counted}`),
        type: 'integer',
        value: ({ offers }) => offers,
      },
      { id: 'recipients', head: t(`charts.flow.table.recipients.${counted}`), value: recipients },
    ],
  };
}

/**
 * For each provider and topic its offers (records), and for each recipient how often these name it. An
 * offer that names several is a mention of each: mentions do not add up to offers, and their unit tells
 * them apart.
 */
export function sankeyFacts(model: Model, { status, nodes, pairs }: SankeyState) {
  const idsOf = (at: number) => nodes[at]?.ids ?? [];
  // Past help that names nobody was not open to all.
  const open = status === 'delivered' ? 'nobody-named' : 'open-to-all';
  return pairs.flatMap(({ provider, topic, offers, to }) => {
    const giver = namesOf(model, idsOf(provider));
    const about = {
      kind: 'offer',
      status,
      provider: giver.ids,
      provider_name: giver.names,
      ...topicColumns(model, idsOf(topic)),
    };
    const all = { recipient_kind: 'all', recipient: '', recipient_name: '' };
    return [
      { ...about, ...all, unit: 'offers', count: offers },
      ...to.map(({ recipient, mentions }) => {
        const { kind, isGroup } = nodes[recipient] ?? {};
        const named = namesOf(model, idsOf(recipient));
        return {
          ...about,
          recipient_kind:
            kind === 'open' ? open : isGroup && kind === 'named' ? 'members' : String(kind),
          recipient: named.ids,
          recipient_name:
            kind === undefined || kind === 'named' || kind === 'other'
              ? named.names
              : unnamedWords(kind, status),
          unit: 'mentions',
          count: mentions,
        };
      }),
    ];
  });
}
