import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { t } from '../../i18n';

interface Props {
  readonly charts: readonly { readonly id: string; readonly title: string }[];
  /** Draws every chart, so that none above the one that is gone to grows afterwards. */
  readonly drawAll: () => void;
}

/** The charts by name, each a way to it: on a narrow screen the last is twelve screens away. */
export function Contents({ charts, drawAll }: Props) {
  // The address stays as it is, since it is passed on as a link.
  const go = (event: MouseEvent, id: string) => {
    const place = document.getElementById(id);
    if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    flushSync(drawAll);
    place.scrollIntoView();
    place.focus({ preventScroll: true });
  };
  return (
    <nav aria-label={t('charts.contents')}>
      <ul className="charts-contents">
        {charts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => go(event, id)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
