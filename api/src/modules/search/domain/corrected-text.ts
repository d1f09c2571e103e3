import { exactForm } from '@caunoi/vietnamese/fold';
import { tokenize } from '@caunoi/vietnamese/tokens';

/**
 * What was searched instead of the text typed; null when nothing was corrected. Corrections are folded words: when what was
 * typed has diacritics, or the correction stands in a text that was found, it is written as it stands there.
 */
export function correctedText(
  typed: string,
  corrections: readonly { typed: string; read: string }[],
  found: readonly string[],
): string | null {
  if (corrections.length === 0) return null;
  const read = new Map(corrections.map((correction) => [correction.typed, correction.read]));
  const text = typed.normalize('NFC');
  const marked = tokenize(text).some((token) => token.marked);
  const spelled = new Map<string, string>();
  if (marked) {
    for (const source of found) {
      for (const token of tokenize(source))
        if (!spelled.has(token.fold)) spelled.set(token.fold, exactForm(token.text));
    }
  }
  let out = '';
  let at = 0;
  for (const token of tokenize(text)) {
    const other = read.get(token.fold);
    if (other === undefined) continue;
    out += text.slice(at, token.start) + (spelled.get(other) ?? other);
    at = token.end;
  }
  return out + text.slice(at);
}
