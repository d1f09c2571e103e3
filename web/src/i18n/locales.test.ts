import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const source = join(import.meta.dirname, '..');
const folders = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name === 'locales')
  .map((entry) => join(entry.parentPath, entry.name));

type Words = { [key: string]: string | Words };

function texts(words: Words, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') found.set(path + key, value);
    else for (const [inner, text] of texts(value, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

const read = (folder: string, language: string): Map<string, string> =>
  texts(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Words);
const holes = (text: string): string[] => [...text.matchAll(/\{\{\w+\}\}/g)].map((m) => m[0]).sort();

describe('the words of every feature', () => {
  it('are found at all', () => {
    expect(folders.length).toBeGreaterThan(5);
  });

  it.each(folders)('have the same keys and holes in Vietnamese and English: %s', (folder) => {
    const vi = read(folder, 'vi');
    const en = read(folder, 'en');
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
    for (const [key, text] of vi) expect([key, holes(en.get(key) ?? '')]).toEqual([key, holes(text)]);
  });

  it.each(folders)('are never empty, never shout, and are composed (NFC): %s', (folder) => {
    for (const language of ['vi', 'en']) {
      for (const [key, text] of read(folder, language)) {
        expect([key, text.trim() === '' || text.includes('!')]).toEqual([key, false]);
        expect([key, text]).toEqual([key, text.normalize('NFC')]);
      }
    }
  });
});
