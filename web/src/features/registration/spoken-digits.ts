const words = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
} as const;

/** The digits of a number as one reads them out to somebody who compares, in groups: "năm ba không không, một không không". */
export function spokenDigits(typed: string, locale: 'vi' | 'en'): string {
  const digits = [...typed.replaceAll(/\D/g, '')].map((digit) => words[locale][Number(digit)]);
  const groups: string[] = [];
  for (let from = 0; from < digits.length; from += from === 0 ? 4 : 3)
    groups.push(digits.slice(from, from + (from === 0 ? 4 : 3)).join(' '));
  return groups.join(', ');
}
