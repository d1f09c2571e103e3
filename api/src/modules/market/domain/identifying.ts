import { parsePhone } from '@caunoi/vietnamese/phones';
import { parseTaxCode } from '@caunoi/vietnamese/tax-code';
import { tokenize } from '@caunoi/vietnamese/tokens';

export const identifyingKinds = ['email', 'url', 'patent', 'phone', 'tax_code', 'name'] as const;
export type IdentifyingKind = (typeof identifyingKinds)[number];

/** Words that may tell who wrote a text; offsets are UTF-16 into its NFC form. */
export interface Identifying {
  readonly kind: IdentifyingKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const patterns: readonly { kind: IdentifyingKind; pattern: RegExp; real?: (text: string) => boolean }[] = [
  { kind: 'email', pattern: /[^\s@<>()",;:]+\s?@\s?[^\s@<>()",;:]+\.[a-z]{2,}/giu },
  {
    kind: 'url',
    pattern:
      /(?:https?:\/\/|www\.)\S*[^\s.,;:!?)]|(?<![\p{L}\p{N}])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org|info|biz|io|edu|gov|asia|me|app)(?![\p{L}\p{N}])(?:\/\S*[^\s.,;:!?)])?|(?:facebook|fb|zalo|zalo\.me)\s*[:/]\s*\S*[^\s.,;:!?)]/giu,
  },
  // Vietnamese application and title numbers, PCT and WO publications, and any number beside the word for a patent.
  {
    kind: 'patent',
    pattern:
      /(?<![\d-])(?:VN\s?)?[1-6]-\d{4}-\d{5}(?!\d)|(?<![\d-])(?:VN\s?)?[1-6]-\d{7}(?!\d)|PCT\/[A-Z]{2}\s?\d{4}\/\d{4,6}|WO\s?\d{4}\/\d{6}|(?:US|EP|JP|CN|KR)\s?-?\d[\d,.]{5,}\d(?:\s?[A-Z]\d)?|(?:bằng độc quyền|sáng chế|giải pháp hữu ích|văn bằng|patent)[^\n.;]{0,30}?\d[\d-]{3,}/giu,
  },
  {
    kind: 'phone',
    pattern: /(?<![\d-])(?:\+\s?84|84|0)(?:[\s.()–-]?\d){8,10}(?!\d)|(?<!\d)1[89]00[\s.]?\d{4,6}(?!\d)/gu,
    real: (text) => parsePhone(text).ok,
  },
  {
    kind: 'tax_code',
    pattern: /(?<![\d-])\d{10}(?:\s?-\s?\d{3})?(?!\d)|(?<![\d-])\d{12,13}(?!\d)/gu,
    real: (text) => parseTaxCode(text).ok,
  },
];

const organisationWords = new Set(
  tokenize(
    'công ty tnhh cổ phần cp mtv một thành viên hợp tác xã htx doanh nghiệp dn tư nhân dntn hộ kinh doanh cơ sở viện trung tâm trường sở ubnd tổ hợp thương mại sản xuất dịch vụ và company limited ltd jsc cooperative',
  ).map((token) => token.fold),
);

/**
 * Everything in a text that names or leads to somebody, in the order of the text, without overlaps. `names` are names of
 * organisations and people to look for, with and without marks; of `own` names the part that is not a common word of
 * company names counts too.
 */
export function identifyingIn(text: string, names: readonly string[], own: readonly string[]): Identifying[] {
  const source = text.normalize('NFC');
  const found: Identifying[] = [];
  const add = (kind: IdentifyingKind, start: number, end: number): void => {
    if (found.some((known) => start < known.end && known.start < end)) return;
    found.push({ kind, text: source.slice(start, end), start, end });
  };
  for (const { kind, pattern, real } of patterns) {
    for (const match of source.matchAll(pattern)) {
      if (!real || real(match[0])) add(kind, match.index, match.index + match[0].length);
    }
  }
  const tokens = tokenize(source);
  const wanted = [...own, ...names].map(foldedWords).concat(own.map((name) => coreOf(foldedWords(name))));
  for (const words of wanted.sort((one, other) => other.length - one.length)) {
    if (words.length < 2) continue;
    for (let at = 0; at + words.length <= tokens.length; at++) {
      if (!words.every((word, i) => tokens[at + i]?.fold === word)) continue;
      const last = tokens[at + words.length - 1];
      if (last) add('name', tokens[at]!.start, last.end);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

const foldedWords = (name: string): string[] => tokenize(name).map((token) => token.fold);
const coreOf = (words: readonly string[]): string[] => words.filter((word) => !organisationWords.has(word));
