import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type ToggleEvent,
  useId,
  useRef,
  useState,
} from 'react';
import { t } from '../i18n';
import './popover-button.css';

interface Props {
  /** The words on the button. */
  readonly label: ReactNode;
  /** Accessible name of the button where its words say too little. */
  readonly name?: string | undefined;
  /** Id of the button, for code that focuses it. */
  readonly buttonId?: string;
  /** Name of the panel. */
  readonly title: string;
  /** Name of the button that closes the panel; "Close" by default. */
  readonly closeLabel?: string;
  /** Whether the panel is wide enough for two columns. */
  readonly wide?: boolean;
  /** Whether the panel is a list of links: it closes when one is followed, and has a head only on a phone. */
  readonly isMenu?: boolean;
  /** Whether opening focuses the first field instead of the panel. */
  readonly isForTyping?: boolean;
  /**
   * Contents of the panel, rendered only while it is open. A control that disappears when it is used calls
   * `focusPanel`.
   */
  readonly children: (focusPanel: () => void) => ReactNode;
}

/** Closes a panel when the focus leaves it, unless for its button, which closes it anyway. */
function closeWhenLeft({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) {
  const isLeft =
    relatedTarget &&
    !currentTarget.contains(relatedTarget) &&
    relatedTarget.getAttribute('popovertarget') !== currentTarget.id;
  if (isLeft) currentTarget.hidePopover?.();
}

function closeOnceFollowed({ target, currentTarget }: MouseEvent<HTMLElement>) {
  if ((target as Element).closest('a')) currentTarget.hidePopover?.();
}

/**
 * A button that opens a panel beneath it. The browser closes a popover on Escape or a click elsewhere and returns the
 * focus. This component adds the position, the focus on opening, and closing when the focus leaves the panel and on
 * Escape from any field in it. (It is long because of its properties and markup.)
 */
export function PopoverButton({
  label,
  name,
  buttonId,
  title,
  closeLabel = t('filters.close'),
  wide,
  isMenu,
  isForTyping,
  children,
}: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const focusPanel = () => panel.current?.focus();

  // The contents are rendered before the panel shows, and removed after it is hidden, when the browser has already
  // returned the focus to the button.
  const beforeToggle = (event: ToggleEvent) => {
    if (event.newState !== 'open') return;
    const place = button.current?.getBoundingClientRect();
    if (place && panel.current) {
      const { style } = panel.current;
      style.setProperty('--popover-left', `${place.left + scrollX}px`);
      style.setProperty('--popover-top', `${place.bottom + scrollY}px`);
      style.setProperty('--popover-room', `${innerHeight - place.bottom}px`);
    }
    setOpen(true);
  };
  const afterToggle = (event: ToggleEvent) => {
    // In React the toggle event of a <details> within the panel bubbles.
    if (event.target !== event.currentTarget) return;
    if (event.newState !== 'open') setOpen(false);
    else if (isForTyping) panel.current?.querySelector('input')?.focus();
    else focusPanel();
  };
  // As in W3C's dialog pattern; a search field would otherwise use the key to clear itself.
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    panel.current?.hidePopover();
  };

  return (
    <>
      <button
        ref={button}
        id={buttonId}
        type="button"
        className="popover-button"
        popoverTarget={id}
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={open}
      >
        {label}
      </button>
      <div
        ref={panel}
        id={id}
        className={`popover-panel floating ${wide ? 'popover-wide' : isMenu ? 'popover-menu' : ''}`}
        popover="auto"
        role="dialog"
        aria-label={title}
        tabIndex={-1}
        onBeforeToggle={beforeToggle}
        onToggle={afterToggle}
        onBlur={closeWhenLeft}
        onClick={isMenu ? closeOnceFollowed : undefined}
        onKeyDown={closeOnEscape}
      >
        {open && (
          <>
            <div className="popover-head">
              <strong>{title}</strong>
              <button
                type="button"
                className="quiet"
                popoverTarget={id}
                popoverTargetAction="hide"
                aria-label={closeLabel}
              >
                <span aria-hidden="true">×</span>
              </button>
            </div>
            <div className="popover-body">{children(focusPanel)}</div>
          </>
        )}
      </div>
    </>
  );
}
