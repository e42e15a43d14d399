import { useState } from 'react';
import { t } from '../../i18n';
import { addressOf } from '../../store/page-address';
import { useHref, useView } from '../../store/react';
import { EMBEDS, type Embed, type ViewName, viewOfEmbed } from '../../store/view-state';
import { CopyButton } from '../../ui/copy-button';
import { embedText } from './embed-text';

/** The text that puts a part of the present view into another page; says so where none can be. */
export function ShareEmbed() {
  const view = useView((state) => state.view);
  const parts = EMBEDS.filter((part) => viewOfEmbed(part) === view);
  const [first] = parts;
  return first ? (
    <Text key={view} parts={parts} first={first} view={view} />
  ) : (
    <p className="share-hint">{t('share.embed.none')}</p>
  );
}

/** The words of a chart's title are there with the view that it is a part of. */
const titleOf = (part: Embed): string =>
  part === 'matrix' || part === 'agenda' ? t(`share.part.${part}`) : t(`charts.title.${part}`);

interface Props {
  readonly parts: readonly Embed[];
  readonly first: Embed;
  readonly view: ViewName;
}

function Text({ parts, first, view }: Props) {
  const [part, setPart] = useState(first);
  const href = useHref({ view, embed: part, cell: null, record: null, position: null });
  const url = addressOf(href);
  const text = embedText(
    part,
    url,
    t('filters.chip', { field: t('app.title'), value: titleOf(part) }),
  );
  return (
    <>
      {parts.length > 1 && (
        <label className="share-field">
          {t('share.embed.part')}
          <select value={part} onChange={({ target }) => setPart(target.value as Embed)}>
            {parts.map((each) => (
              <option key={each} value={each}>
                {titleOf(each)}
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
