import { Component, type ReactNode } from 'react';
import { t } from '../i18n';

interface Props {
  readonly children: ReactNode;
  /** A new value gives the children another chance. */
  readonly resetKey: unknown;
}

/** Keeps a failure while drawing one part of the page from taking the rest with it. */
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
        {/* Heard in the head of the page, which is loaded anew. Nothing is lost: the address holds the state. */}
        <button type="button" data-again="">
          {t('app.failed.again')}
        </button>
      </div>
    );
  }
}
