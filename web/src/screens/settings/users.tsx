import { api, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { Await } from '../../parts/await';
import { Choose } from '../../parts/choose';
import { tell } from '../../parts/live';
import { Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { At } from '../../parts/when';
import { useWhy } from '../../parts/why';
import { useWords } from '../../words/book';
import { useCodes } from '../../words/codes';
import { settingsWords } from '../../words/settings';
import { SHORTEST_PASSWORD } from './account';

const ROLES = ['reader', 'coder', 'reviewer', 'curator', 'admin'] as const;

/** The accounts of a team, for those who keep them. */
export function Users() {
  const t = useWords(settingsWords);
  const code = useCodes();
  const whyOf = useWhy();
  const [data, again] = useData('users', (signal) => ok(api.GET('/users', { signal })));
  const guarded = async (work: () => Promise<unknown>, done?: string) => {
    try {
      await work();
      if (done !== undefined) tell(done);
      again();
    } catch (fault) {
      tell(t('notKept', { why: whyOf(fault) }), { kind: 'fault' });
    }
  };
  const alter = (user: Schemas['User'], body: { role?: Schemas['Role']; is_locked?: boolean; has_second_factor?: false }) =>
    void guarded(() => ok(api.PATCH('/users/{name}', { params: { path: { name: user.name } }, body })));
  const make = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const role = ROLES.find((one) => one === given.get('role')) ?? 'reader';
    const body = { name: String(given.get('name')), password: String(given.get('password')), role };
    void guarded(async () => {
      await ok(api.POST('/users', { body }));
      form.reset();
    }, t('userDone'));
  };
  return (
    <section class="card stack">
      <h2>{t('users')}</h2>
      <Await data={data} again={again}>
        {({ items }) => (
          <Table
            caption={t('users')}
            isCaptionHidden
            columns={[
              { head: t('userName'), cell: (user) => <Name text={user.name} />, isName: true },
              {
                head: t('role'),
                cell: (user) => (
                  <select
                    aria-label={t('roleOf', { name: user.name })}
                    value={user.role}
                    onChange={(event) => alter(user, { role: event.currentTarget.value as Schemas['Role'] })}
                  >
                    {ROLES.map((role) => (
                      <option key={role} value={role}>
                        {code('role', role)}
                      </option>
                    ))}
                  </select>
                ),
              },
              { head: t('lastSeen'), cell: (user) => (user.last_seen === null ? '–' : <At instant={user.last_seen} />) },
              {
                head: t('locked'),
                cell: (user) => (
                  <button type="button" onClick={() => alter(user, { is_locked: !user.is_locked })}>
                    {t(user.is_locked ? 'unlock' : 'lock', { name: user.name })}
                  </button>
                ),
              },
              {
                head: t('secondOf'),
                cell: (user) =>
                  user.has_second_factor ? (
                    <button type="button" onClick={() => alter(user, { has_second_factor: false })}>
                      {t('secondEndOf', { name: user.name })}
                    </button>
                  ) : (
                    '–'
                  ),
              },
            ]}
            rows={items}
            by={(user) => user.name}
          />
        )}
      </Await>
      <Required />
      <form class="row users-new" onSubmit={make}>
        <label>
          <span>{t('userName')}</span>
          <input name="name" dir="auto" required maxLength={64} autocomplete="off" />
        </label>
        <label>
          <span>{t('wanted')}</span>
          <input name="password" type="password" required minLength={SHORTEST_PASSWORD} maxLength={256} autocomplete="new-password" />
        </label>
        <label>
          <span>{t('role')}</span>
          <select name="role">
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {code('role', role)}
              </option>
            ))}
          </select>
        </label>
        <button>{t('userMake')}</button>
        <p class="hint">{t('wantedHint', { n: SHORTEST_PASSWORD })}</p>
      </form>
    </section>
  );
}

/** Of whom a second factor is required: of a role and of all above it. */
function Required() {
  const t = useWords(settingsWords);
  const code = useCodes();
  const whyOf = useWhy();
  const [data, again] = useData('rules of accounts', (signal) => ok(api.GET('/users-rules', { signal })));
  const require = async (role: string) => {
    try {
      await ok(api.PUT('/users-rules', { body: { second_factor_from: ROLES.find((one) => one === role) ?? null } }));
      tell(t('requiredDone'));
    } catch (fault) {
      tell(t('notKept', { why: whyOf(fault) }), { kind: 'fault' });
    }
    again();
  };
  return (
    <Await data={data} again={again}>
      {({ second_factor_from }) => (
        <div class="stack" data-required>
          <Choose
            label={t('required')}
            all={t('requiredNone')}
            value={second_factor_from ?? ''}
            values={ROLES}
            word={(role) => (role === 'admin' ? code('role', role) : t('requiredFrom', { role: code('role', role) }))}
            onChoose={(role) => void require(role)}
          />
          <p class="hint">{t('requiredHint')}</p>
        </div>
      )}
    </Await>
  );
}
