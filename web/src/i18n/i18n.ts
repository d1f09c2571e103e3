import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chooseLanguage, rememberLanguage } from './language.js';
import en from './locales/en.json';
import vi from './locales/vi.json';

export const i18n = createInstance();

void i18n.use(initReactI18next).init({
  lng: chooseLanguage(window.location.search, document.cookie),
  fallbackLng: 'vi',
  defaultNS: 'common',
  resources: { vi: { common: vi }, en: { common: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
  react: { useSuspense: false },
});

rememberLanguage(i18n.language === 'en' ? 'en' : 'vi');
i18n.on('languageChanged', (language) => rememberLanguage(language === 'en' ? 'en' : 'vi'));

/** Adds the words of one feature; each feature calls it once, in the file its pages import, so its words travel with its code. */
export function addWords(feature: string, words: { vi: object; en: object }): void {
  i18n.addResourceBundle('vi', feature, words.vi);
  i18n.addResourceBundle('en', feature, words.en);
}
