/** A point of the scatter as buttons: one topic with its name, or several with a list of names. */
import type { CSSProperties } from 'react';
import { t } from '../../i18n';
import type { Division } from '../../model/market';
import type { Label } from './market-labels';
import { MARK, type NamedMark } from './market-layout';
import { markSentence, topicSentence } from './market-sentence';
import type { MarketTopic } from './market-state';
import { useIsPointed, usePointAt } from './pointing';

interface Props {
  readonly mark: NamedMark;
  readonly division: Division | null;
  readonly onTopics: (...ids: string[]) => void;
}

export function MarketPoint(props: Props) {
  const [topic, ...others] = props.mark.topics;
  if (!topic) return null;
  return others.length === 0 ? <OneTopic {...props} topic={topic} /> : <SeveralTopics {...props} />;
}

const cornerOf = ({ x, y }: NamedMark): CSSProperties => ({
  left: x - MARK / 2,
  top: y - MARK / 2,
});

const placeOf = ({ box }: Label): CSSProperties => ({
  left: box.left,
  top: box.top,
  width: box.right - box.left,
});

/** The edge of the label that is nearest to the mark, to which its text keeps. */
function nearEdge({ x }: NamedMark, { box }: Label): 'left' | 'right' | undefined {
  if (box.left >= x) return 'left';
  return box.right <= x ? 'right' : undefined;
}

/** The whole name on hovering, unless it is drawn: what stands there already would be said twice. */
const titleBeside = ({ title }: MarketTopic, drawn: string | undefined) =>
  drawn === title ? undefined : title;

/** The button is the mark; the name is a part of it, so that a click on either counts. */
function OneTopic({ mark, topic, division, onTopics }: Props & { topic: MarketTopic }) {
  const { label } = mark;
  const pointed = useIsPointed('topic', topic.id) || undefined;
  const { left, top, width } = label ? placeOf(label) : {};
  const corner = cornerOf(mark);
  const inButton = {
    left: Number(left) - Number(corner.left),
    top: Number(top) - Number(corner.top),
  };
  return (
    <button
      type="button"
      className="market-point quiet"
      style={corner}
      data-row={topic.id}
      data-topics={topic.id}
      aria-pressed={topic.chosen}
      title={titleBeside(topic, label?.lines.map(({ text }) => text).join(' '))}
      onClick={() => onTopics(topic.id)}
      {...usePointAt('topic', topic.id)}
    >
      {label ? (
        <span
          className="market-label"
          data-near={nearEdge(mark, label)}
          data-pointed={pointed}
          style={{ ...inButton, width }}
          aria-hidden="true"
        >
          {label.lines.map(({ text }) => (
            <span key={text}>{text}</span>
          ))}
        </span>
      ) : (
        <span className="market-hint" data-pointed={pointed} aria-hidden="true">
          {topic.label}
        </span>
      )}
      <span className="visually-hidden">
        {topic.label}: {topicSentence(topic, division)}
      </span>
    </button>
  );
}

/** The mark stands for all; each name that has room is a button of its own. */
function SeveralTopics({ mark, division, onTopics }: Props) {
  const { topics, label } = mark;
  const sentence = markSentence(mark);
  const shown = topics.filter(({ id }) => label?.lines.some(({ topic }) => topic === id));
  return (
    <>
      <button
        type="button"
        className="market-point quiet"
        style={cornerOf(mark)}
        data-topics={topics.map(({ id }) => id).join(' ')}
        aria-pressed={topics.every(({ chosen }) => chosen)}
        title={sentence}
        onClick={() => onTopics(...topics.map(({ id }) => id))}
      >
        <span className="visually-hidden">{sentence}</span>
      </button>
      {label && (
        <div className="market-list" data-near={nearEdge(mark, label)} style={placeOf(label)}>
          {shown.map((topic, at) => (
            <NameButton
              key={topic.id}
              topic={topic}
              text={label.lines[at]?.text ?? topic.label}
              division={division}
              onTopics={onTopics}
            />
          ))}
          {label.more > 0 && <span>{t('charts.market.more', { count: label.more })}</span>}
        </div>
      )}
    </>
  );
}

interface NameButtonProps extends Pick<Props, 'division' | 'onTopics'> {
  readonly topic: MarketTopic;
  /** The name as far as there is room for it. */
  readonly text: string;
}

function NameButton({ topic, text, division, onTopics }: NameButtonProps) {
  return (
    <button
      type="button"
      className="quiet"
      data-row={topic.id}
      data-lines={text.split('\n').length}
      data-pointed={useIsPointed('topic', topic.id) || undefined}
      aria-pressed={topic.chosen}
      title={titleBeside(topic, text.replaceAll('\n', ' '))}
      onClick={() => onTopics(topic.id)}
      {...usePointAt('topic', topic.id)}
    >
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">
        {topic.label}: {topicSentence(topic, division)}
      </span>
    </button>
  );
}
