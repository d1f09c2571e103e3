const ONSETS = 'ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx]';
// Folded rhymes of Vietnamese: each vowel group with the final consonants it takes.
const RHYMES = [
  'a(?:ch|ng|nh|[cimnoptuy])?',
  'e(?:ng|nh|ch|[cmnoptu])?',
  'i(?:ch|nh|[amnptuc])?|i[eê](?:ng|[cmnptu])|ia',
  'o(?:ng|[acimnpteo])?|oa(?:ch|ng|nh|[cinmtyo])|oe[nto]?|oong|ooc',
  'u(?:ng|[acimntpyueo])?|ua(?:ng|[nty])|ue(?:ch|nh|[ncu])?|uo(?:ng|[cimntpu])|uy(?:nh|ch|[atnpu])?|uye[nt]|uou',
  'y(?:[tm]|e(?:ng|[mntu]))?',
].join('|');
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${RHYMES})$`);

/** True when a folded word has the shape of a Vietnamese syllable. Spelling only: it need not be a word of the language. */
export function isSyllable(folded: string): boolean {
  return SYLLABLE.test(folded);
}
