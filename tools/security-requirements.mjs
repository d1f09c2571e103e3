import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requirements } from './security-requirements-table.mjs';

const root = join(import.meta.dirname, '..');
const states = { built: 'built, not tested by itself', gap: '**gap**', none: 'nothing it could be about' };

/**
 * SECURITY-REQUIREMENTS.md. `results`: what test files ended with, by path; without them the tests are only named.
 * @param {ReadonlyMap<string, { title: string, passed: boolean }[]>} results
 */
export function render(results = new Map()) {
  const count = (state) => requirements.filter((one) => one.state === state).length;
  const lines = [
    '# Security requirements',
    '',
    'What OWASP ASVS 5.0.0 asks at levels 1 and 2 (WebRTC apart: there is none), in our words, with the tests that show it.',
    'Made by `npm run security-requirements -- RESULTS.json` from `tools/security-requirements-table.mjs` and the results that',
    '`jest --json --outputFile=RESULTS.json` writes; without results the tests are only named. A test of the house compares',
    'this file with the table and looks for every test that it names.',
    '',
    `${requirements.length} rows: ${count('ok')} shown by tests, ${count('built')} built and not tested by themselves, ${count('gap')} gaps, ${count('none')} about nothing that is here.`,
    '',
    '| Number | Level | What is asked | State | Shown by |',
    '| --- | --- | --- | --- | --- |',
  ];
  for (const one of requirements) {
    const shown = one.tests.map(
      ({ file, title }) => `\`${file}\`: ${title}${resultOf(results, file, title)}`,
    );
    const state = one.state === 'ok' ? 'tested' : states[one.state];
    lines.push(
      `| V${one.id} | ${one.level} | ${one.asks} | ${state} | ${shown.length > 0 ? shown.join('<br>') : one.remark} |`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function resultOf(results, file, title) {
  const found = (results.get(file) ?? []).filter((one) => one.title.includes(title));
  if (found.length === 0) return '';
  return found.every(({ passed }) => passed) ? ' (passed)' : ' (**failed**)';
}

/** @param {readonly string[]} paths JSON files of jest */
function readResults(paths) {
  const results = new Map();
  for (const path of paths) {
    for (const { name, assertionResults } of JSON.parse(readFileSync(path, 'utf8')).testResults) {
      results.set(
        name.slice(root.length + 1).replaceAll('\\', '/'),
        assertionResults.map(({ fullName, status }) => ({ title: fullName, passed: status === 'passed' })),
      );
    }
  }
  return results;
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(join(root, 'SECURITY-REQUIREMENTS.md'), render(readResults(process.argv.slice(2))));
