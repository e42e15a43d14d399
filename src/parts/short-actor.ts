import { hasMessage, t } from '../i18n/index';

/** A State's name made short for where there is little room; undefined where it has none but its own. */
export function shortActor(id: string): string | undefined {
  const key = `actors.short.${id}`;
  return hasMessage(key) ? t(key as 'actors.short.VCT') : undefined;
}
