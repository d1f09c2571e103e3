import { describe, expect, it } from '@jest/globals';
import type { ConceptInfo } from './concept-graph.js';
import { MarkRestorer } from './mark-restorer.js';
import { SoftMentions } from './soft-mentions.js';
import { TextReader } from './text-reader.js';

const concept = (
  id: string,
  vi: string[],
  viLay: string[] = [],
  enLay: string[] = [],
): [string, ConceptInfo] => [id, { id, vi, viLay, en: [], enLay, broader: [], related: [] }];
// Padding gives words their rarity: with five phrases every word would look common.
const padding = Array.from({ length: 60 }, (_, i) => concept(`p${i}`, [`vật liệu kiểu số${i} dòng${i}`]));
const concepts = new Map([
  concept('cold-stress', ['chống rét gia súc'], ['trâu bò chết vì rét đậm']),
  concept('certificate', ['chứng nhận']),
  concept('odour', [], [], ['bad smell from the pig farm']),
  ...padding,
]);
const soft = new SoftMentions(concepts, new TextReader(new MarkRestorer(concepts.values())));
const found = (text: string): string[] => soft.find(text).map((m) => m.concept);

describe('soft mentions', () => {
  it('finds a description in other order and with words between', () => {
    expect(found('Năm nay rét đậm kéo dài, bò của bà con chết nhiều, trâu cũng yếu.')).toContain(
      'cold-stress',
    );
    expect(found('Nam nay ret dam keo dai, bo cua ba con chet nhieu, trau cung yeu.')).toContain(
      'cold-stress',
    );
    expect(found('A very bad smell of pigs comes from our neighbour and his farm')).toContain('odour');
  });

  it('does not join words of different clauses or far apart', () => {
    expect(found('Trâu bò khỏe. Ruộng tốt. Không ai chết. Trời rét.')).not.toContain('cold-stress');
    expect(
      found(`trâu ${'lúa tốt '.repeat(10)} bò ${'lúa tốt '.repeat(10)} chết ${'lúa tốt '.repeat(10)} rét`),
    ).toEqual([]);
  });

  it('takes a term of two words only in order and together', () => {
    expect(found('giấy chứng nhận')).toEqual(['certificate']);
    expect(found('nhận dạng chứng từ')).toEqual([]);
  });

  it('compares diacritics when the text has them', () => {
    expect(found('trậu bó chét ví rẹt đám')).toEqual([]);
  });

  it('gives offsets of words of the text and a cover of at most one', () => {
    const text = 'Hôm qua trâu bò chết vì rét đậm quá';
    const [m] = soft.find(text);
    expect(text.slice(m!.start, m!.end)).toBe('trâu bò chết vì rét đậm');
    expect(m!.cover).toBeCloseTo(1, 9);
  });

  it('answers the empty text and an empty thesaurus', () => {
    expect(found('')).toEqual([]);
    expect(new SoftMentions(new Map(), new TextReader(new MarkRestorer([]))).find('rét đậm')).toEqual([]);
  });
});
