/**
 * Light English stemmer after Harman's S-stemmer: it only undoes plurals. Vietnamese syllables never end in "s", so it can
 * run on every folded token without asking for the language first. Idempotent for the words it changes.
 */
export function stemEnglish(word: string): string {
  const n = word.length;
  if (n < 4 || word.charCodeAt(n - 1) !== 115) return word;
  for (let i = 0; i < n; i += 1) {
    const c = word.charCodeAt(i);
    if (c < 97 || c > 122) return word; // codes and numbers keep their last letter
  }
  if (word.endsWith('ies') && n > 4 && !word.endsWith('eies') && !word.endsWith('aies'))
    return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ches|shes|sses|xes|zes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
