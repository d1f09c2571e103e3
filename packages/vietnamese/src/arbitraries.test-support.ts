import fc from 'fast-check';

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const RHYMES =
  'a à ả ã á ạ ăn ắc âu ấy e è ẻn ê ếch ềnh i ì ĩ í ị ia iế iệt o ọ oà óa oan oài ô ộng ổ ơ ợ u ù úa uyển ư ừng ươ ường ướ y ý ỳ ỷ uý úy uỷ'.split(
    ' ',
  );

const syllable = fc
  .tuple(fc.constantFrom('', ...ONSETS), fc.constantFrom(...RHYMES), fc.boolean())
  .map(([onset, rhyme, upper]) => (upper ? (onset + rhyme).toUpperCase() : onset + rhyme));

/** Words made of Vietnamese onsets and rhymes, some in capitals, separated by single spaces. */
export const vietnameseText = fc
  .array(syllable, { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
