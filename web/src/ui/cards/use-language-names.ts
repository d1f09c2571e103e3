import { useTranslation } from 'react-i18next';
import words from '../../i18n/locales/vi.json';

type Known = keyof typeof words.languageName;
const isKnown = (code: string): code is Known => code in words.languageName;

/** The languages a person speaks, by name; a code we have no name for stays as it is. */
export function useLanguageNames(): (codes: readonly string[]) => string {
  const { t } = useTranslation();
  return (codes) => codes.map((code) => (isKnown(code) ? t(`languageName.${code}`) : code)).join(', ');
}
