import type { Language } from '@caunoi/shared/vocabulary';
import { hasDiacritics } from '@caunoi/vietnamese/fold';

const englishWords = /\b(?:the|and|of|for|with|that|from|our|we|is|are|to)\b/gi;

/** The language of a text whose sender did not say: Vietnamese unless it has no diacritics and reads as English. */
export function guessLanguage(text: string): Language {
  if (hasDiacritics(text)) return 'vi';
  return (text.match(englishWords)?.length ?? 0) >= 2 ? 'en' : 'vi';
}
