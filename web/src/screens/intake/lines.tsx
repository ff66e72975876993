import { useFormats } from '../../app/format';
import { href, path } from '../../app/router';
import { Code, Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { useWords } from '../../words/book';
import { intakeWords } from '../../words/intake';
import type { Line } from './index';
import { useReason } from './reason';

const SHOWN_DIGITS = 12;

/** Entries of the book: where from, what became of it and why, and what can be done. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  const t = useWords(intakeWords);
  const say = useReason();
  const { number } = useFormats();
  return (
    <Table
      caption={t('lines')}
      isCaptionHidden
      columns={[
        { head: t('place'), isName: true, cell: (line) => <Name text={line.place} class="book-place" /> },
        { head: t('state'), cell: (line) => <span class="chip">{t(`outcome.${line.outcome}`)}</span> },
        {
          head: t('why'),
          cell: (line) => (
            <div class="book-why">
              {say(line.reason)}
              {line.message !== '' && line.reason !== 'FRAME' && (
                <div>
                  <Name text={line.message} />
                </div>
              )}
              {line.remedy !== '' && (
                <div class="hint">
                  <Name text={line.remedy} />
                </div>
              )}
            </div>
          ),
        },
        { head: t('bytes'), isNumber: true, cell: (line) => <span data-n="size">{number(line.bytes)}</span> },
        {
          head: t('digest'),
          cell: (line) =>
            line.sha256 === '' ? (
              '–'
            ) : (
              <span class="book-digest" title={line.sha256}>
                <Code>{line.sha256.slice(0, SHOWN_DIGITS)}…</Code>
              </span>
            ),
        },
        {
          head: t('report'),
          cell: (line) => (line.report === null ? '–' : <a class="book-open" href={href(path('reports', line.report))}>{t('openReport')}</a>),
        },
        {
          head: t('original'),
          cell: (line) =>
            line.has_original ? (
              <a
                href={`/api/v1/intake/originals/${encodeURIComponent(line.sha256)}`}
                download
                aria-label={t('downloadOf', { place: line.place })}
              >
                {t('download')}
              </a>
            ) : (
              '–'
            ),
        },
      ]}
      rows={lines}
      by={(line, i) => `${line.place} ${i}`}
    />
  );
}
