import type { Locale } from '@caunoi/vietnamese/numbers';

export const languages = ['vi', 'en'] as const satisfies readonly Locale[];
const COOKIE = 'lang';
const YEAR = 365 * 24 * 3600;

const known = (value: string | null | undefined): Locale | undefined =>
  languages.find((one) => one === value);

/** The language of a visit: `?lang=` of the address first, then the cookie, else Vietnamese. The api chooses the same way. */
export function chooseLanguage(search: string, cookies: string): Locale {
  const cookie = cookies
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${COOKIE}=`));
  return known(new URLSearchParams(search).get('lang')) ?? known(cookie?.slice(COOKIE.length + 1)) ?? 'vi';
}

/** Keeps the choice for a year, readable by the api, so that the served page already speaks it. */
export function rememberLanguage(language: Locale): void {
  document.cookie = `${COOKIE}=${language}; path=/; max-age=${YEAR}; samesite=lax`;
  document.documentElement.lang = language;
}
