import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { requirements } from './security-requirements-table.mjs';
import { render } from './security-requirements.mjs';

const root = join(import.meta.dirname, '..');

describe('SECURITY-REQUIREMENTS.md', () => {
  it('names tests that are there', () => {
    const missing = requirements.flatMap(({ id, tests }) =>
      tests
        .filter(({ file, title }) => !readFileSync(join(root, file), 'utf8').includes(title))
        .map(({ file, title }) => `V${id}: ${file} has no test "${title}"`),
    );
    expect(missing).toEqual([]);
  });

  it('is what the table says (npm run security-requirements), results apart', () => {
    const written = readFileSync(join(root, 'SECURITY-REQUIREMENTS.md'), 'utf8');
    expect(written.replaceAll(' (passed)', '')).toBe(render());
  });

  it('has each number once, with a level and either a test or a remark', () => {
    expect(requirements.length).toBeGreaterThan(120);
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
    for (const { id, level, state, tests, remark } of requirements) {
      expect(id).toMatch(/^\d{1,2}\.\d{1,2}\.\d{1,2}$/);
      expect([1, 2]).toContain(level);
      expect(['ok', 'built', 'gap', 'none']).toContain(state);
      expect(state === 'ok' ? tests.length : remark.length).toBeGreaterThan(0);
    }
  });
});
