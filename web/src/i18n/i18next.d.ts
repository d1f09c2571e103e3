import type about from '../features/about/locales/vi.json';
import type account from '../features/account/locales/vi.json';
import type administration from '../features/administration/locales/vi.json';
import type experts from '../features/experts/locales/vi.json';
import type home from '../features/home/locales/vi.json';
import type introductions from '../features/introductions/locales/vi.json';
import type labs from '../features/labs/locales/vi.json';
import type needs from '../features/needs/locales/vi.json';
import type offers from '../features/offers/locales/vi.json';
import type organisations from '../features/organisations/locales/vi.json';
import type posting from '../features/posting/locales/vi.json';
import type review from '../features/review/locales/vi.json';
import type undertaking from '../features/undertaking/locales/vi.json';
import type overview from '../features/overview/locales/vi.json';
import type registration from '../features/registration/locales/vi.json';
import type privacy from '../features/privacy/locales/vi.json';
import type search from '../features/search/locales/vi.json';
import type shell from '../features/shell/locales/vi.json';
import type news from '../features/news/locales/vi.json';
import type files from '../ui/files/locales/vi.json';
import type interest from '../ui/interest/locales/vi.json';
import type thesaurus from '../features/thesaurus/locales/vi.json';
import type radar from '../features/radar/locales/vi.json';
import type figures from '../features/figures/locales/vi.json';
import type common from './locales/vi.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof common;
      figures: typeof figures;
      radar: typeof radar;
      thesaurus: typeof thesaurus;
      news: typeof news;
      about: typeof about;
      account: typeof account;
      administration: typeof administration;
      experts: typeof experts;
      files: typeof files;
      home: typeof home;
      introductions: typeof introductions;
      interest: typeof interest;
      labs: typeof labs;
      needs: typeof needs;
      offers: typeof offers;
      organisations: typeof organisations;
      posting: typeof posting;
      review: typeof review;
      undertaking: typeof undertaking;
      overview: typeof overview;
      registration: typeof registration;
      privacy: typeof privacy;
      search: typeof search;
      shell: typeof shell;
    };
  }
}
