import { addWords } from '../../i18n/i18n.js';
import en from './locales/en.json';
import vi from './locales/vi.json';

addWords('interest', { vi, en });
