import { api, asProblem, ok, ProblemError, type Claim, type Schemas } from '../api/client';

export type Draft = Schemas['DecisionDraft'];
export type Decided = Schemas['Decided'];
export type Clash = Schemas['Clash'];

/** What became of a decision. */
export type Outcome =
  | { kind: 'done'; decided: Decided }
  | { kind: 'clash'; clash: Clash }
  | { kind: 'failed'; why: string };

/** Decides about `claim` as it was seen; where somebody else was first, both are told. */
export async function decide(claim: Claim, draft: Draft): Promise<Outcome> {
  try {
    const decided = await ok(
      api.POST('/claims/{id}/decisions', {
        params: { path: { id: claim.id } },
        body: { version: claim.version, ...draft },
      }),
    );
    return { kind: 'done', decided };
  } catch (fault) {
    if (fault instanceof ProblemError && fault.problem.status === 409) {
      return { kind: 'clash', clash: fault.body as Clash };
    }
    const problem = asProblem(fault);
    return { kind: 'failed', why: [problem.detail ?? problem.title, problem.remedy].filter(Boolean).join(' ') };
  }
}

/** Takes back the decision of that id, or one's own last. */
export async function undo(decision?: string): Promise<Outcome> {
  try {
    const body = decision === undefined ? {} : { decision };
    return { kind: 'done', decided: await ok(api.POST('/decisions/undo', { body })) };
  } catch (fault) {
    const problem = asProblem(fault);
    return { kind: 'failed', why: problem.status === 404 ? '' : (problem.detail ?? problem.title) };
  }
}

/** Takes back these decisions; how many were, and why others were not, each reason once. */
export async function undoAll(decisions: readonly string[]): Promise<{ back: number; faults: string[] }> {
  let back = 0;
  const faults = new Set<string>();
  for (const decision of decisions) {
    const outcome = await undo(decision);
    if (outcome.kind === 'done') back++;
    else if (outcome.kind === 'failed' && outcome.why !== '') faults.add(outcome.why);
  }
  return { back, faults: [...faults] };
}
