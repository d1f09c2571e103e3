import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { readConfig } from './config/config.js';
import { AccessCheck } from './platform/auth/access.check.js';
import { startTestApp, type TestApp } from './test-support/test-app.js';
import { DATA_SOURCE } from './platform/tokens.js';

describe('laws of the house', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('api/schema.graphql is what the code serves (UPDATE_SCHEMA=1 writes it)', async () => {
    const { schema } = app.app.nest.get(GraphQLSchemaHost);
    const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
    const file = join(readConfig({}).rootDir, 'api/schema.graphql');
    if (process.env['UPDATE_SCHEMA'] === '1') await writeFile(file, printed);
    expect(await readFile(file, 'utf8')).toBe(printed);
  });

  it('the migrated database is what the entities describe', async () => {
    const dataSource = app.app.nest.get<DataSource>(DATA_SOURCE);
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('every root field says who may call it', () => {
    expect(app.app.nest.get(AccessCheck, { strict: false }).undeclared()).toEqual([]);
  });
});
