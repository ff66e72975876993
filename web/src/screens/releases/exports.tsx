import { api, asOf, ok, type Schemas } from '../../api/client';
import { useData } from '../../app/data';
import { useHere } from '../../app/router';
import { Choice } from '../../claims/choice';
import { Await } from '../../parts/await';
import { Name } from '../../parts/name';
import { Table } from '../../parts/table';
import { useWords } from '../../words/book';
import { releasesWords } from '../../words/releases';
import { exportQuery } from '../claims/query';

type Form = Schemas['ExportForm'];

/** Forms of export with what each cannot carry, and which claims they hold. */
export function Exports() {
  const t = useWords(releasesWords);
  const { query } = useHere();
  const [data, again] = useData('exports', (signal) => ok(api.GET('/exports', { signal })));
  const past = new URLSearchParams(asOf()).toString();
  const address = (form: Form) =>
    `/api/v1/exports/${encodeURIComponent(form.name)}${form.takes_filters ? exportQuery(query) : past === '' ? '' : `?${past}`}`;
  return (
    <>
      <p class="hint">{t('exportHint')}</p>
      <Choice hint={t('chooseHint')} path="/releases" keep={{ part: 'exports' }} />
      <Await data={data} again={again}>{({ items }) => <Forms forms={items} address={address} />}</Await>
    </>
  );
}

function Forms(props: { forms: readonly Form[]; address: (form: Form) => string }) {
  const t = useWords(releasesWords);
  const loss = (code: string) => {
    const key = `loss.${code}`;
    return t.has(key) ? t(key) : code.replaceAll('_', ' ');
  };
  const title = (form: Form) => {
    const key = `form.${form.name}`;
    return t.has(key) ? t(key) : form.title;
  };
  return (
    <Table
      caption={t('exports')}
      isCaptionHidden
      columns={[
        {
          head: t('form'),
          isName: true,
          cell: (form) => (
            <>
              <span data-n="scale">{title(form)}</span>
              <div class="hint">
                <Name text={form.name} />
              </div>
            </>
          ),
        },
        { head: t('takes'), cell: (form) => t(form.takes_filters ? 'takesChoice' : 'takesAll') },
        {
          head: t('losses'),
          cell: (form) =>
            form.losses.length === 0 ? (
              t('noLoss')
            ) : (
              <ul class="losses">
                {form.losses.map((code) => (
                  <li key={code} data-n="scale">
                    {loss(code)}
                  </li>
                ))}
              </ul>
            ),
        },
        {
          head: t('download'),
          cell: (form) => (
            <a href={props.address(form)} download aria-label={`${t('download')}: ${form.name}`}>
              {t('download')}
            </a>
          ),
        },
      ]}
      rows={props.forms}
      by={(form) => form.name}
    />
  );
}
