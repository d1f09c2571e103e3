import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { TellingWordsDocument, type TellingWordsQuery } from '../../../graphql/generated/graphql.js';
import { CheckField } from '../../../ui/form/CheckField.js';
import type { Mark } from '../../../lib/highlight.js';
import { Notice } from '../../../ui/Notice.js';
import { type Part, textOf } from '../listing-form.js';

export type Telling = TellingWordsQuery['anonymityWarnings'];

/** What in an anonymous need may tell whose it is; asked only when `wanted`. */
export function useTelling(
  wanted: boolean,
  parts: readonly Part[],
  organisationId: string | null,
  industry: string | null,
  region: string,
): { telling: Telling | undefined; asking: boolean } {
  const [{ data, fetching }] = useQuery<TellingWordsQuery>({
    query: TellingWordsDocument.toString(),
    variables: { input: { text: textOf(parts), organisationId, industry, region: region.trim() || null } },
    pause: !wanted,
  });
  return { telling: wanted ? data?.anonymityWarnings : undefined, asking: wanted && fetching };
}

export const tells = (telling: Telling | undefined): boolean =>
  telling !== undefined && (telling.identifying.length > 0 || telling.fewOrganisations !== null);

/** The telling words of one part of the text, by their places in it. */
export function marksIn(parts: readonly Part[], at: number, telling: Telling | undefined): Mark[] {
  const before = parts.slice(0, at).filter(({ text }) => text.trim() !== '');
  const start = before.reduce((sum, { text }) => sum + text.normalize('NFC').trim().length + 1, 0);
  const length = parts[at]?.text.normalize('NFC').trim().length ?? 0;
  return (telling?.identifying ?? [])
    .filter((one) => one.start >= start && one.start < start + length)
    .map((one) => ({ start: one.start - start, end: one.end - start }));
}

/** The warnings, and the answer that an anonymous need is not published without. */
export function WarningNotice({
  telling,
  read,
  onRead,
  problem,
}: {
  telling: Telling;
  read: boolean;
  onRead: (read: boolean) => void;
  problem: boolean;
}) {
  const { t } = useTranslation('posting');
  return (
    <>
      <Notice tone="warning" title={t('warn.title')}>
        {telling.identifying.length > 0 && <p>{t('warn.lead')}</p>}
        <ul>
          {telling.identifying.map(({ kind, text, start }) => (
            <li key={start}>
              <strong>{text}</strong>: {t(`warn.${kind}`)}
            </li>
          ))}
          {telling.fewOrganisations !== null && (
            <li>
              {telling.fewOrganisations > 0
                ? t('warn.few', { count: telling.fewOrganisations })
                : t('warn.fewNone')}
            </li>
          )}
        </ul>
      </Notice>
      <CheckField
        label={t('warn.answer')}
        checked={read}
        onChecked={onRead}
        problem={problem && !read ? t('warn.must') : undefined}
      />
    </>
  );
}
