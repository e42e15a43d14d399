import { Component, type ReactNode } from 'react';
import { t } from '../i18n';

interface Props {
  readonly children: ReactNode;
  /** A new value renders the children again after a failure. */
  readonly resetKey: unknown;
}

/** Confines an error in rendering to its part of the page, and shows it there. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.error && before.resetKey !== this.props.resetKey) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div role="alert" className="failed">
        <p>{t('app.failed.view')}</p>
        <p>{t('app.failed.detail', { detail: error.message })}</p>
        {/* The script in the page's head listens to this button and reloads the page; the address keeps the state. */}
        <button type="button" data-again="">
          {t('app.failed.again')}
        </button>
      </div>
    );
  }
}
