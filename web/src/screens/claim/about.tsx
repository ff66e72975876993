import { asOf, type Schemas } from '../../api/client';
import { useFormats } from '../../app/format';
import { href, path } from '../../app/router';
import { tell } from '../../parts/live';
import { Code, Name } from '../../parts/name';
import { useWords } from '../../words/book';
import { claimpageWords } from '../../words/claimpage';
import { useCodes } from '../../words/codes';
import { partWords } from '../../words/parts';

/** Where a claim comes from, to the byte, and how to take it along. */
export function About({ page }: { page: Schemas['ClaimPage'] }) {
  const t = useWords(claimpageWords);
  const p = useWords(partWords);
  const code = useCodes();
  const { number } = useFormats();
  const { claim, report } = page;
  const cite = async () => {
    await navigator.clipboard.writeText(citation(page));
    tell(p('copied'));
  };
  return (
    <section class="card stack">
      <h2>{t('about')}</h2>
      <dl class="facts">
        <dt>{t('id')}</dt>
        <dd>
          <Code>{claim.id}</Code>
        </dd>
        <dt>{t('version')}</dt>
        <dd>
          <Code>{claim.version}</Code> · {code('maker', claim.made_by)}
        </dd>
        <dt>{t('report')}</dt>
        <dd>
          <a href={href(path('reports', report.id), { claim: claim.id })}>
            <Name text={report.title ?? report.name} />
          </a>
        </dd>
        <dt>{t('hash')}</dt>
        <dd>
          <Code>{report.sha256}</Code>
        </dd>
        <dt>{t('offsets')}</dt>
        <dd data-n="place">{t('offsetsAre', { from: number(claim.evidence.start), to: number(claim.evidence.end) })}</dd>
      </dl>
      <div class="row no-print">
        <a class="button" href={`/api/v1/exports/claims.jsonl?${new URLSearchParams({ id: claim.id, ...asOf() })}`} download>
          {t('json')}
        </a>
        {(['stix.json', 'webanno.jsonld'] as const).map((form) => (
          <a key={form} class="button" href={`/api/v1/exports/claims.${form}?${new URLSearchParams({ id: claim.id, ...asOf() })}`} download>
            {t(`form.${form}`)}
          </a>
        ))}
        <button type="button" onClick={() => void cite()}>
          {t('citation')}
        </button>
      </div>
    </section>
  );
}

/** A citation in plain text. Ids and addresses carry no marks of direction; quotes are isolated. */
function citation({ claim, report }: Schemas['ClaimPage']): string {
  const lines = [
    `\u2068${claim.evidence.text}\u2069`,
    [report.outlet ?? report.name, report.published ?? 's.d.', report.url ?? ''].filter(Boolean).join(', '),
    `${location.origin}${path('claims', claim.id)}`,
    `sha256:${report.sha256} ${claim.evidence.start}-${claim.evidence.end}`,
  ];
  return lines.join('\n');
}
