import { useMemo } from 'preact/hooks';
import type { Claim } from '../../api/client';
import { href, path } from '../../app/router';
import { useReport } from '../../claims/reports';
import { claimSpans } from '../../claims/spans';
import { Legend } from '../../claims/legend';
import { Name } from '../../parts/name';
import { LitText } from '../../parts/text';
import { When } from '../../parts/when';
import { useWords } from '../../words/book';
import { claimWords } from '../../words/claims';
import { useCodes } from '../../words/codes';
import { inboxWords } from '../../words/inbox';

/** The report of a claim, with the claim lit; before it is here, the clause alone. */
export function Article(props: { claim: Claim }) {
  const t = useWords(inboxWords);
  const c = useWords(claimWords);
  const code = useCodes();
  const { claim } = props;
  const page = useReport(claim.report_id);
  const spans = useMemo(() => claimSpans(claim, (role) => code('lit', role)), [claim, code('lit', 'actor')]);
  return (
    <section class="pane inbox-article" data-pane tabIndex={0} aria-label={t('article')}>
      <p class="pane-head row">
        <Name text={claim.outlet ?? claim.report} />
        {claim.published !== null && <When value={claim.published} />}
        <a href={href(path('reports', claim.report_id), { claim: claim.id })}>{c('openReport')}</a>
        {page !== null && page.report.copies > 0 && (
          <a class="chip" href={href(path('reports', claim.report_id), { claim: claim.id })}>
            {c('copiesN', { n: page.report.copies })}
          </a>
        )}
      </p>
      <Legend spans={spans} />
      {page === null ? (
        <LitText text={claim.evidence.text} from={claim.evidence.start} spans={spans} />
      ) : (
        <LitText text={page.text} spans={spans} show={claim.evidence.start} />
      )}
    </section>
  );
}
