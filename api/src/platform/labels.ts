import type { Scheme } from '@caunoi/code-lists/code-list';
import { findCode } from '@caunoi/code-lists/registry';

interface Label {
  vi: string;
  en: string;
}

export const codeLabel =
  (scheme: Scheme) =>
  (code: string): Label => {
    const entry = findCode(scheme, code);
    return { vi: entry?.vi ?? code, en: entry?.en ?? code };
  };

/** Names for the words of our own vocabulary. */
export const wordLabel =
  (words: Record<string, Label>) =>
  (code: string): Label =>
    words[code] ?? { vi: code, en: code };

export const plainLabel = (code: string): Label => ({ vi: code, en: code });
