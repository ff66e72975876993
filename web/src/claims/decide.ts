import { api, asProblem, ok, ProblemError, type Claim, type Schemas } from '../api/client';

export type Draft = Schemas['DecisionDraft'];
export type Decided = Schemas['Decided'];
export type Clash = Schemas['Clash'];

/** What became of a decision. */
export type Outcome =
  | { kind: 'done'; decided: Decided }
  | { kind: 'clash'; clash: Clash }
  | { kind: 'nothing' }
  | { kind: 'failed'; fault: unknown };

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
    return { kind: 'failed', fault };
  }
}

/** Takes back the decisions of these ids, all or none, or what one has decided last oneself. */
export async function undo(decisions: readonly string[] = []): Promise<Outcome> {
  try {
    const body = decisions.length === 0 ? {} : { decisions: [...decisions] };
    return { kind: 'done', decided: await ok(api.POST('/decisions/undo', { body })) };
  } catch (fault) {
    return asProblem(fault).status === 404 ? { kind: 'nothing' } : { kind: 'failed', fault };
  }
}
