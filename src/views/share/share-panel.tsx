/** The panel to share the current view, as a link or embedded in another page. Its code loads when it opens. */
import { useState } from 'react';
import { escapeHtml } from '../../dataset/one-page';
import { language, t } from '../../i18n';
import { languageWords } from '../../i18n/language-words';
import { partTitle, partWords } from '../../i18n/source-words';
import { recordCount } from '../../model/count/record-count';
import { addressOf, isReachable } from '../../store/page-address';
import { useAddress, useFilter, useHref, useModel, useView } from '../../store/react';
import {
  type ChartName,
  chartsOf,
  EMBEDS,
  type Embed,
  type ViewName,
  viewOfEmbed,
} from '../../store/view-state';
import { CopyButton } from '../../ui/copy-button';
import './share.css';

export function SharePanel() {
  return (
    <div className="share">
      <ShareLink />
      {isReachable() ? (
        <>
          <h2>{t('share.embed')}</h2>
          <ShareEmbed />
        </>
      ) : (
        <p className="share-hint">{t('share.file')}</p>
      )}
    </div>
  );
}

/**
 * The link to the current view. It carries the hash of the dataset and the count of records, so that the page
 * can tell its reader whether the data has changed.
 */
function ShareLink() {
  const { dataset } = useModel();
  const records = recordCount(useModel(), useFilter());
  const chosen = useView((state) => state.lang);
  const [isFixed, setFixed] = useState(chosen !== null);
  const isOfCharts = useView((state) => state.view === 'charts');
  const [chart, setChart] = useState(useView((state) => state.chart));
  const hash = dataset.hash.slice(0, 8);
  const lang = isFixed ? language() : null;
  const alone = useHref({ ...NOTHING_OPEN, lang, embed: chart ?? chartsOf(dataset)[0] ?? null });
  const url = useAddress({ lang, chart });
  const [failed, setFailed] = useState('');
  const send = async () => {
    setFailed('');
    try {
      await navigator.share({ title: document.title, url });
    } catch (error) {
      // The browser rejects with AbortError when the reader closes its share dialog, which is no failure.
      if ((error as Error).name !== 'AbortError') setFailed(t('share.send.failed'));
    }
  };
  return (
    <>
      <label className="share-field">
        {t('share.link')}
        <input type="url" readOnly value={url} onFocus={({ target }) => target.select()} />
      </label>
      {isOfCharts && <ChartChoice chart={chart} charts={chartsOf(dataset)} choose={setChart} />}
      <label>
        <input
          type="checkbox"
          checked={isFixed}
          onChange={({ target }) => setFixed(target.checked)}
        />{' '}
        {t('share.link.language', { language: languageWords(language(), language()) })}
      </label>
      <div className="share-buttons">
        <CopyButton
          label={t('share.copy')}
          text={() => url}
          copied={t('share.copied')}
          failed={t('share.copy.failed')}
        />
        {'share' in navigator && isReachable() && (
          <button type="button" onClick={() => void send()}>
            {t('share.send')}
          </button>
        )}
        <span role="status">{failed}</span>
      </div>
      {isOfCharts && (
        <label className="share-field">
          {t('share.link.alone')}
          <input
            type="url"
            readOnly
            value={addressOf(alone)}
            onFocus={({ target }) => target.select()}
          />
        </label>
      )}
      <p className="share-hint">
        {t('share.link.hint', { records, all: dataset.records.length, hash })}
      </p>
    </>
  );
}

interface ChoiceProps {
  readonly chart: ChartName | null;
  readonly charts: readonly ChartName[];
  readonly choose: (chart: ChartName | null) => void;
}

/** The chart at which the link opens the charts. */
const ChartChoice = ({ chart, charts, choose }: ChoiceProps) => (
  <label className="share-field">
    {t('share.link.at')}
    <select
      value={chart ?? ''}
      onChange={({ target }) => choose((target.value || null) as ChartName | null)}
    >
      <option value="">{t('share.link.top')}</option>
      {charts.map((name) => (
        <option key={name} value={name}>
          {partWords(name)}
        </option>
      ))}
    </select>
  </label>
);

/** The text that embeds a part of the current view in another page, or a note if no part can be embedded. */
function ShareEmbed() {
  const view = useView((state) => state.view);
  const { dataset } = useModel();
  const chart = useView((state) => state.chart);
  const charts: readonly Embed[] = chartsOf(dataset);
  const parts = EMBEDS.filter(
    (part) => viewOfEmbed(part) === view && (view !== 'charts' || charts.includes(part)),
  );
  // Preselects the chart that the address names.
  const first = parts.find((part) => part === chart) ?? parts[0];
  return first ? (
    <EmbedText key={view} parts={parts} first={first} view={view} />
  ) : (
    <p className="share-hint">{t('share.embed.none')}</p>
  );
}

const NOTHING_OPEN = { cell: null, record: null, position: null, chart: null } as const;

function EmbedText(props: { parts: readonly Embed[]; first: Embed; view: ViewName }) {
  const { parts, first, view } = props;
  const [part, setPart] = useState(first);
  const href = useHref({ ...NOTHING_OPEN, view, embed: part });
  const url = addressOf(href);
  const { dataset } = useModel();
  const chosen = useView((state) => state.meeting);
  const title = `${partTitle(dataset.meetings, chosen, part)} – ${dataset.title}`;
  const text = embedText(part, url, title);
  return (
    <>
      {parts.length > 1 && (
        <label className="share-field">
          {t('share.embed.part')}
          <select value={part} onChange={({ target }) => setPart(target.value as Embed)}>
            {parts.map((each) => (
              <option key={each} value={each}>
                {partWords(each)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="share-field">
        {t('share.embed.text')}
        <textarea readOnly rows={4} value={text} onFocus={({ target }) => target.select()} />
      </label>
      <div className="share-buttons">
        <CopyButton
          label={t('share.embed.copy')}
          text={() => text}
          copied={t('share.embed.copied')}
          failed={t('share.copy.failed')}
        />
        <a href={url} target="_blank" rel="noreferrer">
          {t('share.embed.look')}
        </a>
      </div>
    </>
  );
}

/** Heights of the frame in pixels. Others have 1,100, in which a chart fits at a width of 800; these parts scroll. */
const HEIGHTS: Partial<Record<Embed, number>> = { matrix: 720, findings: 320, agenda: 800 };
const heightOf = (part: Embed): number => HEIGHTS[part] ?? 1100;

/** Returns the HTML of an iframe that embeds an address in another page. Escapes `url` and `title`. */
export function embedText(part: Embed, url: string, title: string): string {
  const attributes = [
    `src="${escapeHtml(url)}"`,
    `title="${escapeHtml(title)}"`,
    'width="100%"',
    `height="${heightOf(part)}"`,
    'style="border: 0"',
    'loading="lazy"',
    'allow="clipboard-write"',
    'allowfullscreen',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}
