import { useMemo } from 'preact/hooks';
import type { Schemas } from '../../api/client';
import { href, path } from '../../app/router';
import { Name } from '../../parts/name';
import type { Span } from '../../parts/spans';
import { LitText } from '../../parts/text';
import { When } from '../../parts/when';
import { Count } from '../../parts/count';
import { useWords } from '../../words/book';
import { claimWords } from '../../words/claims';
import { searchWords } from '../../words/search';

/** A report that was found, with its words around what was looked for. */
export function Snippet({ hit }: { hit: Schemas['Found']['reports'][number] }) {
  const t = useWords(searchWords);
  const c = useWords(claimWords);
  const { report, snippet } = hit;
  const spans = useMemo(
    (): Span[] => hit.hits.map((range) => ({ ...range, role: 'match', label: t('inReport') })),
    [hit, t('inReport')],
  );
  return (
    <article class="claim-item">
      <a class="claim-link" href={href(path('reports', report.id))}>
        <strong>
          <Name text={report.title ?? report.name} />
        </strong>
      </a>
      <LitText class="text-small" text={snippet.text} from={snippet.start} spans={spans} />
      <p class="from row">
        {report.outlet !== null && <Name text={report.outlet} />}
        {report.published !== null && <When value={report.published} />}
        <span class="chip">
          <Count n={report.claims_count} claims={report.claims} words={c('claimsN', { n: report.claims_count })} isPhrase />
        </span>
      </p>
    </article>
  );
}
