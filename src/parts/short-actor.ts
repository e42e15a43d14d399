import { hasMessage, t } from '../i18n/index';

/** Returns a State's short name for narrow places; undefined if it has none. */
export function shortActor(id: string): string | undefined {
  const key = `actors.short.${id}`;
  return hasMessage(key) ? t(key as 'actors.short.VCT') : undefined;
}
