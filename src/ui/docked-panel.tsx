import { type ReactNode, useEffect, useRef } from 'react';
import { isFocusLost } from './lost-focus';
import { Steps, type StepsProps, stepByKey } from './steps';
import './docked-panel.css';

interface Props {
  /** Name of the landmark. */
  readonly label: string;
  readonly heading: ReactNode;
  readonly closeLabel: string;
  readonly close: () => void;
  /** Values that identify what the panel shows; always the same number of them. */
  readonly shown: readonly unknown[];
  /** Called when one of these changes; returns whether the reader asked for the change. */
  readonly isAsked: () => boolean;
  readonly steps: StepsProps | null;
  readonly children: ReactNode;
}

/** A panel beside the page's main part, on a narrow screen a sheet over its lower half. */
export function DockedPanel(props: Props) {
  const { label, heading, closeLabel, close, shown, isAsked, steps, children } = props;
  const panel = useRef<HTMLElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  // The heading takes the focus when the reader opens the panel, and when the focused element has left the
  // page. The back button, a link to an open panel and steps inside the panel do not move the focus.
  useEffect(() => {
    if (!isAsked() && !isFocusLost()) return;
    if (panel.current?.contains(document.activeElement)) return;
    head.current?.focus();
    // biome-ignore lint/correctness/useExhaustiveDependencies: runs when something else is shown
  }, shown);
  useEscape(close);
  useEffect(() => {
    // On a narrow screen the panel now covers the lower half, perhaps with the selected cell.
    const chosen = document.querySelector('main [aria-selected="true"]');
    chosen?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, []);
  return (
    <aside
      className="docked-panel"
      aria-label={label}
      ref={panel}
      onKeyDown={steps ? (event) => stepByKey(event, steps) : undefined}
    >
      <header>
        <h2 ref={head} tabIndex={-1}>
          {heading}
        </h2>
        <div className="docked-panel-tools">
          {steps && <Steps {...steps} />}
          <button type="button" className="quiet docked-panel-close" onClick={close}>
            <span aria-hidden="true">×</span>
            <span className="visually-hidden">{closeLabel}</span>
          </button>
        </div>
      </header>
      {children}
    </aside>
  );
}

/** Calls `leave` on Escape, unless the focus is in a field, dialog or popover; null where there is nothing to leave. */
export function useEscape(leave: (() => void) | null) {
  useEffect(() => {
    if (!leave) return undefined;
    const onKeyDown = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      if (key !== 'Escape' || defaultPrevented) return;
      const busy = 'input, select, textarea, dialog, [popover], details[open]';
      if (target instanceof Element && target.closest(busy)) return;
      leave();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [leave]);
}
