import { Fragment, type MouseEvent, useMemo } from 'react';
import { t } from '../../i18n';
import { useFollow } from '../../store/react';
import { toPosition, toRecord } from '../../store/selectors';
import { evidenceHint, hasEvidence, type Paper } from './build-paper';
import type { PaperLine } from './paper-fit';
import type { PaperNote } from './paper-notes';
import './paper.css';

/** The paper as it prints: the agenda first, its evidence from a new page on. */
export function PaperPreview({ paper }: { paper: Paper }) {
  const { title, language, isDense, documents, total, items, statement } = paper;
  const noteLinks = useNoteLinks();
  return (
    <article className="paper" data-dense={isDense || undefined} lang={language} aria-label={title}>
      <div className="paper-first">
        <header>
          <h4>{title}</h4>
          <p>{documents}</p>
          <p>{total}</p>
        </header>
        {items.length === 0 && <p>{t('agenda.empty')}</p>}
        {items.map(({ heading, minutes, reason, lines }) => (
          <section key={heading} className="paper-item">
            <h5>
              {heading} <span>{minutes}</span>
            </h5>
            <p className="paper-reason">{reason}</p>
            {lines.map((line) => (
              <Line key={line.label} line={line} noteLinks={noteLinks} />
            ))}
          </section>
        ))}
        <section className="paper-statement">
          <h5>{t('paper.made')}</h5>
          <dl>
            {statement.map(({ label, value, isLink }) => (
              <div key={`${label} ${value}`}>
                <dt>{t('paper.label', { label })}</dt>{' '}
                <dd>{isLink ? <a href={value}>{value}</a> : value}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <div className="paper-evidence">
        <h4>{t('paper.evidence')}</h4>
        <p>{evidenceHint(paper)}</p>
        {items.filter(hasEvidence).map(({ heading, notes, notesElsewhere }) => (
          <section key={heading}>
            <h5>{heading}</h5>
            <ol>
              {notes.map((note) => (
                <Note key={note.number} note={note} noteLinks={noteLinks} />
              ))}
            </ol>
            {notesElsewhere && <p>{notesElsewhere}</p>}
          </section>
        ))}
      </div>
    </article>
  );
}

function Line({ line: { label, runs }, noteLinks }: { line: PaperLine; noteLinks: NoteLinks }) {
  return (
    <p>
      <strong>{t('paper.label', { label })}</strong>{' '}
      {runs.map((run, at) => {
        // The parts of a line keep their order.
        const key = `${at}`;
        if (run.kind !== 'notes')
          return run.kind === 'term' ? <em key={key}>{run.text}</em> : run.text;
        return (
          <sup key={key}>
            {run.marks.map(({ number, isFirst }, place) => (
              <Fragment key={number}>
                {place > 0 && ','}
                <a
                  id={isFirst ? markId(number) : undefined}
                  href={`#${noteId(number)}`}
                  aria-label={t('paper.note', { number })}
                  onClick={(event) => noteLinks.toNote(event, number)}
                >
                  {number}
                </a>
              </Fragment>
            ))}
          </sup>
        );
      })}
    </p>
  );
}

/** Its links open the evidence beside the agenda; their addresses serve print and other windows. */
function Note({ note, noteLinks }: { note: PaperNote; noteLinks: NoteLinks }) {
  const { number, sources, quote, language, place, links } = note;
  const follow = useFollow();
  return (
    <li>
      <a
        className="paper-number"
        id={noteId(number)}
        href={`#${markId(number)}`}
        aria-label={t('paper.note.back', { number })}
        onClick={(event) => noteLinks.toMark(event, number)}
      >
        {number}
      </a>
      <p>
        {sources} <q lang={language}>{quote}</q> ({place}
        {links.map(({ kind, id, name, href }) => (
          <Fragment key={name}>
            ;{' '}
            <a
              href={href}
              onClick={(event) => follow(event, kind === 'record' ? toRecord(id) : toPosition(id))}
              data-record={kind === 'record' ? id : undefined}
            >
              {name}
            </a>
          </Fragment>
        ))}
        )
      </p>
    </li>
  );
}

const noteId = (number: number) => `paper-note-${number}`;
/** Id of the first mark that leads to a note. */
const markId = (number: number) => `paper-mark-${number}`;

type NoteLinks = ReturnType<typeof useNoteLinks>;

/** Ways between a note and its marks: back to the mark that was used, or else to the first. */
function useNoteLinks() {
  return useMemo(() => {
    const cameFrom = new Map<number, HTMLElement>();
    const go = (event: MouseEvent, place: HTMLElement | null) => {
      if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      place.scrollIntoView({ block: 'center' });
      place.focus({ preventScroll: true });
    };
    return {
      toNote: (event: MouseEvent<HTMLElement>, number: number) => {
        cameFrom.set(number, event.currentTarget);
        go(event, document.getElementById(noteId(number)));
      },
      toMark: (event: MouseEvent, number: number) => {
        const last = cameFrom.get(number);
        go(event, last?.isConnected ? last : document.getElementById(markId(number)));
      },
    };
  }, []);
}
