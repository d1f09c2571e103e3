import { formatDate, formatDateTime } from '@caunoi/vietnamese/dates';
import { formatMoney } from '@caunoi/vietnamese/money';
import { formatNumber, type Locale } from '@caunoi/vietnamese/numbers';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** A term of a code list in both languages. */
interface Term {
  vi: string;
  en: string;
}

export interface Format {
  locale: Locale;
  number: (n: number) => string;
  money: (vnd: number) => string;
  date: (iso: string) => string;
  dateTime: (iso: string) => string;
  /** The name of a code, reason or facet in the reader's language. */
  term: (term: Term) => string;
  /** An organisation's name; the English one where it has one and the reader asked for English. */
  name: (named: { name: string; nameEn?: string | null }) => string;
}

/** Numbers, money, dates and names as the reader's language writes them. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const locale: Locale = i18n.language === 'en' ? 'en' : 'vi';
  return useMemo(
    () => ({
      locale,
      number: (n) => formatNumber(n, locale),
      money: (vnd) => formatMoney(vnd, locale),
      date: (iso) => formatDate(iso, locale),
      dateTime: (iso) => formatDateTime(iso, locale),
      term: (term) => term[locale],
      name: ({ name, nameEn }) => (locale === 'en' ? (nameEn ?? name) : name),
    }),
    [locale],
  );
}
