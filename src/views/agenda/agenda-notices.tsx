import { t } from '../../i18n';
import type { Agenda, AgendaNotice } from '../../model/agenda';
import type { Model } from '../../model/model';
import { useModel } from '../../store/react';
import { topicNames } from './ranking-words';

/** One thing that the chair should know, in words; for the paper too. */
export function noticeWords(model: Model, notice: AgendaNotice): string {
  switch (notice.kind) {
    case 'none-asked':
    case 'none-open':
    case 'too-short':
      return t(`agenda.notice.${notice.kind}`);
    case 'above':
      return t('agenda.notice.above', { asked: notice.asked, topics: notice.topics });
    case 'pins-above':
      return t('agenda.notice.pins-above', { pinned: notice.pinned, room: notice.room });
    case 'pinned-filtered':
    case 'pinned-excluded':
      return t(`agenda.notice.${notice.kind}`, { topic: topicNames(model, [notice.topic]) });
    case 'tied-at-line':
      return t('agenda.notice.tied-at-line', {
        count: notice.inside.length + notice.outside.length,
        places: notice.inside.length,
        inside: topicNames(model, notice.inside),
        outside: topicNames(model, notice.outside),
      });
  }
}

export function AgendaNotices({ agenda }: { agenda: Agenda }) {
  const model = useModel();
  return (
    <div className="agenda-notices" role="status">
      <ul>
        {agenda.notices.map((notice) => {
          const words = noticeWords(model, notice);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </div>
  );
}
