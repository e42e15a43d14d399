import { memo } from 'react';
import { formatNumber } from '../../i18n';
import type { OfferStatus } from '../../model/two-sided';
import { ORGANIZATION, type ShownNode } from './flow-state';
import { labelOf, partSentence, sentenceOf } from './flow-words';
import { useIsPointed, usePointAt } from './pointing';

interface Props {
  readonly node: ShownNode;
  readonly status: OfferStatus;
  /** Offers of the node that stand here, where they are not all. */
  readonly part?: number;
  /** The name as it fits, where it may be too long for its place. */
  readonly fitted?: string | null;
  readonly onChoose: (field: 'actor' | 'topic', id: string) => void;
}

/** The name of a node with its number: a button where the filter knows it. */
export const FlowNodeName = memo(function FlowNodeName(props: Props) {
  const { node, status, part, onChoose } = props;
  const { column, ids, filter, title, chosen, offers } = node;
  const field = column === 'topics' ? 'topic' : 'actor';
  const pointed = useIsPointed(field, ...ids) || undefined;
  const pointAt = usePointAt(field, node.kind === 'named' ? (ids[0] ?? '') : '');
  const label = labelOf(node, status);
  const shown = props.fitted ?? label;
  const inside = (
    <>
      <span className="flow-label">
        {node.organization && <span aria-hidden="true">{ORGANIZATION} </span>}
        {shown === label ? label : <span aria-hidden="true">{shown}</span>}
      </span>
      {shown !== label && <span className="visually-hidden">{label}</span>}
      <span className="flow-count" aria-hidden="true">
        {formatNumber(part ?? offers)}
      </span>
      <span className="visually-hidden">
        : {part === undefined ? sentenceOf(node, status) : partSentence(node, part)}
      </span>
    </>
  );
  const common = {
    className: 'flow-node',
    'data-column': column,
    'data-pointed': pointed,
    title: title === null || title === shown ? undefined : title,
  };
  if (!filter) {
    const listeners = node.kind === 'named' ? pointAt : {};
    return (
      <span {...common} {...listeners}>
        {inside}
      </span>
    );
  }
  return (
    <button
      {...common}
      {...pointAt}
      type="button"
      data-node={`${column} ${filter.id}`}
      aria-pressed={chosen}
      onClick={() => onChoose(filter.field, filter.id)}
    >
      {inside}
    </button>
  );
});
