import createClient, { type Middleware } from 'openapi-fetch';
import { here } from '../app/router';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];
export type Claim = Schemas['Claim'];
export type Session = Schemas['Session'];

/** A fault as the server tells it, or as we tell one of the way to it. */
export interface Problem {
  title: string;
  status: number;
  detail?: string | undefined;
  place?: string | undefined;
  remedy?: string | undefined;
  reason?: string | undefined;
}

/** A problem on its way up; `body` is the whole answer, such as that of a clash. */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    readonly body: unknown = null,
  ) {
    super(problem.detail ?? problem.title);
  }
}

/** Any fault as a problem. */
export function asProblem(fault: unknown): Problem {
  if (fault instanceof ProblemError) return fault.problem;
  return { title: 'offline', status: 0, detail: fault instanceof Error ? fault.message : String(fault) };
}

let csrf: string | null = null;

/** Keeps what every change has to come with. */
export function keepSession(session: Session): Session {
  csrf = session.csrf;
  return session;
}

let refused = () => {};

/** Hears of requests that are refused for want of a session or of a right. */
export function onRefused(heard: () => void): void {
  refused = heard;
}

const guard: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'GET' && csrf !== null) request.headers.set('X-CSRF-Token', csrf);
    return request;
  },
  onResponse({ request, response, schemaPath }) {
    // A wrong password is told where it was typed. What is read is never forbidden by a token of another window.
    if (schemaPath === '/session') return;
    if (response.status === 401 || (response.status === 403 && request.method !== 'GET')) refused();
  },
};

/** The API of the server; its types are made of `openapi.yaml`. */
export const api = createClient<paths>({
  baseUrl: '/api/v1',
  credentials: 'same-origin',
  headers: { Accept: 'application/json' },
});
api.use(guard);

interface Answer<T> {
  data?: T | undefined;
  error?: unknown;
  response: Response;
}

/** What the server answered, or its fault thrown. */
export async function ok<T>(asked: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await asked;
  if (response.ok) return data as T;
  const body = (typeof error === 'object' && error !== null ? error : {}) as Partial<Problem>;
  throw new ProblemError(
    {
      title: body.title ?? response.statusText,
      status: response.status,
      detail: body.detail,
      place: body.place,
      remedy: body.remedy,
      reason: body.reason,
    },
    error,
  );
}

/** The day, instant or revision that the present state asks for, as a part of a query. */
export function asOf(): { as_of?: string } {
  const at = here.get().query.get('as_of');
  return at === null || at === '' ? {} : { as_of: at };
}

/** A query as the server writes it (`actor=x&type=ASSAULT`), as a part of a query of ours. */
export function asQuery(text: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  const all = new URLSearchParams(text);
  for (const name of new Set(all.keys())) {
    const values = all.getAll(name);
    query[name] = values.length === 1 ? values[0]! : values;
  }
  return query;
}
