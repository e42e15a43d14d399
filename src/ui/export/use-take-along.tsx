/** "Take along": a button that offers what it stands at as a picture or as numbers. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../../i18n';
import { PopoverButton } from '../popover-button';
import { type Download, useDownload } from '../use-download';
import './take-along.css';

const FORMATS = ['svg', 'png', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What is taken along, known once it is asked for. */
export interface Taken {
  readonly title: string;
  /** What the file is and what it is filtered by. */
  readonly fileWords: readonly string[];
  /** What is drawn off screen: the picture, or for the numbers whatever `csv` reads them from. */
  readonly stage: (format: Format) => ReactNode;
  readonly csv?: (stage: HTMLElement) => string | Promise<string>;
}

/** Offers the numbers in ways of its own, and tells what happens. */
export type Numbers = (download: Download) => ReactNode;

type State =
  | { readonly kind: 'idle'; readonly words: string }
  | { readonly kind: 'asked'; readonly format: Format }
  | { readonly kind: 'staged'; readonly format: Format; readonly taken: Taken };

/**
 * The button, and a stage off screen that is to stand where the styles of the picture hold.
 * @param noPicture why there can be none, in words; the numbers can always be had
 * @param loadNumbers what offers the numbers, where that is more than a CSV file
 */
export function useTakeAlong(
  load: () => Promise<Taken>,
  noPicture: string | null = null,
  loadNumbers?: () => Promise<Numbers>,
) {
  const [state, setState] = useState<State>({ kind: 'idle', words: '' });
  const download = useDownload();
  const stage = useRef<HTMLDivElement>(null);

  const settle = (work: Promise<string>) =>
    work.then(
      (name) => setState({ kind: 'idle', words: t('export.saved', { name }) }),
      (error) =>
        setState({
          kind: 'idle',
          words: t(error?.name === 'TooLarge' ? 'export.too-large' : 'export.failed'),
        }),
    );

  const ask = async (format: Format) => {
    if (state.kind !== 'idle') return;
    setState({ kind: 'asked', format });
    try {
      setState({ kind: 'staged', format, taken: await load() });
    } catch (error) {
      void settle(Promise.reject(error));
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time it is staged
  useEffect(() => {
    const { current } = stage;
    if (state.kind !== 'staged' || !current) return;
    void settle(import('./take').then(({ take }) => take(state.format, current, state.taken)));
  }, [state]);

  const button = (
    <PopoverButton
      label={t('export.button')}
      title={t('export.title')}
      closeLabel={t('export.close')}
    >
      {() => (
        <div className="take-along">
          {FORMATS.filter((format) => format !== 'csv' || !loadNumbers).map((format) => (
            <button
              key={format}
              type="button"
              disabled={noPicture !== null && format !== 'csv'}
              onClick={() => void ask(format)}
            >
              {t(`export.${format}`)}
            </button>
          ))}
          {loadNumbers && <NumbersLater load={loadNumbers} download={download} />}
          {noPicture && <p>{noPicture}</p>}
          <p role="status">
            {state.kind === 'idle' ? state.words || download.said : t('export.busy')}
          </p>
        </div>
      )}
    </PopoverButton>
  );
  const drawing = state.kind === 'staged' && (
    <div className="take-along-stage" ref={stage} inert aria-hidden="true">
      {state.taken.stage(state.format)}
    </div>
  );
  return { button, drawing };
}

interface LaterProps {
  readonly load: () => Promise<Numbers>;
  readonly download: Download;
}

function NumbersLater({ load, download }: LaterProps) {
  const [numbers, setNumbers] = useState<{ readonly draw: Numbers } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel opens
  useEffect(() => {
    load().then(
      (draw) => setNumbers({ draw }),
      () => setFailed(true),
    );
  }, []);
  return hasFailed ? <p role="alert">{t('export.failed')}</p> : numbers?.draw(download);
}
