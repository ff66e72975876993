import { useMemo } from 'preact/hooks';
import type { Claim } from '../../api/client';
import { CodingCard } from '../../claims/card';
import { Legend } from '../../claims/legend';
import { ClaimFrom } from '../../claims/line';
import { useReport } from '../../claims/reports';
import { claimSpans } from '../../claims/spans';
import { LitText } from '../../parts/text';
import { useCodes } from '../../words/codes';

/** A claim in its report, and what is coded of it. */
export function InText({ claim }: { claim: Claim }) {
  const code = useCodes();
  const page = useReport(claim.report_id);
  const spans = useMemo(() => claimSpans(claim, (role) => code('lit', role)), [claim, code('lit', 'actor')]);
  return (
    <div class="coding-two">
      <section class="card stack">
        <ClaimFrom claim={claim} />
        <Legend spans={spans} />
        <div class="coding-text" tabIndex={0} role="group" aria-label={claim.outlet ?? claim.report} data-pane>
          {page === null ? (
            <LitText text={claim.evidence.text} from={claim.evidence.start} spans={spans} />
          ) : (
            <LitText text={page.text} spans={spans} show={claim.evidence.start} />
          )}
        </div>
      </section>
      <section class="card">
        <CodingCard claim={claim} />
      </section>
    </div>
  );
}
