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
import './popover-button.css';

interface Props {
  /** The words on the button. */
  readonly label: ReactNode;
  /** What the button is called where its words say too little. */
  readonly name?: string | undefined;
  /** Of the button, for who gives it the focus. */
  readonly buttonId?: string;
  /** Name of the panel. */
  readonly title: string;
  readonly closeLabel: string;
  /** What stands at the right of the panel's head, above its numbers. */
  readonly headNote?: string;
  /** Room for two columns. */
  readonly wide?: boolean;
  /** A list of links, which has no head but on a phone, and closes when one of them was followed. */
  readonly isMenu?: boolean;
  /** It is opened to type in its first field. */
  readonly isForTyping?: boolean;
  /**
   * Contents of the panel, drawn only while it is open; `focusPanel` is for a control that goes away
   * when it is used.
   */
  readonly children: (focusPanel: () => void) => ReactNode;
}

/** Closes a panel when the focus goes elsewhere; its own button closes it by itself. */
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
 * A button that opens a panel beneath it. The platform closes it on Escape or a click elsewhere and
 * gives the focus back; what is added is the place, the focus on opening, and that it closes when
 * the focus moves on, and on Escape wherever in it the focus is.
 */
export function PopoverButton({
  label,
  name,
  buttonId,
  title,
  closeLabel,
  headNote,
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

  // Drawn before the panel shows; taken away only after it is gone, when the platform has already
  // brought the focus from inside it back to the button.
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
    // React passes on what folds within the panel.
    if (event.target !== event.currentTarget) return;
    if (event.newState !== 'open') setOpen(false);
    else if (isForTyping) panel.current?.querySelector('input')?.focus();
    else focusPanel();
  };
  // By W3C's pattern for dialogs; a search field with words in it would keep the key to clear itself.
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
              {headNote !== undefined && <span className="popover-note">{headNote}</span>}
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
