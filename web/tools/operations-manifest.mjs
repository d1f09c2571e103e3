import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { createRequest, formatDocument, stringifyDocument } from 'urql';

const documents = join(import.meta.dirname, '..', 'src', 'graphql', 'generated', 'graphql.ts');

/**
 * Writes `operations.json` beside the built pages: every operation that they send, under the SHA-256 of its text. In production
 * the api runs nothing else for a browser. It is made from the documents at every build, so it cannot be stale.
 */
export function operationsManifest() {
  return {
    name: 'operations-manifest',
    apply: 'build',
    async generateBundle() {
      const operations = await operationsOf(readFileSync(documents, 'utf8'));
      this.emitFile({
        type: 'asset',
        fileName: 'operations.json',
        source: JSON.stringify(operations, null, 1),
      });
    },
  };
}

/** SHA-256 in hex -> text, as the client of the web writes it: with __typename, in its own layout. */
async function operationsOf(source) {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
  const texts = Object.values(module)
    .filter((value) => value instanceof String)
    .map((value) => createRequest(value.toString(), {}).query)
    .filter(({ definitions }) => definitions.some(({ kind }) => kind === 'OperationDefinition'))
    .map((document) => stringifyDocument(formatDocument(document)))
    .sort();
  return Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
}
