import { expect } from '@jest/globals';
import { system } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { signedInPerson, type TestPerson } from '../../test-support/people.js';
import { startTestApp, type TestApp } from '../../test-support/test-app.js';
import { ImportCertificates } from './st-enterprises.public.js';

class TestClock extends Clock {
  at = new Date('2026-11-23T03:00:00Z');
  override now(): Date {
    // Each look is a little later, so that "before" and "after" can be told apart.
    this.at = new Date(this.at.getTime() + 1000);
    return this.at;
  }
}

export interface Count {
  value: number;
  unplaced: number;
  rows: {
    items: {
      name: string;
      certificateId: string | null;
      certificateNumber: string | null;
      legalBasis: string | null;
    }[];
    hidden: number;
  };
}

export const countQuery = `query($asOf: Date, $reading: StCountReading = CERTIFIED, $territory: TerritoryMode = TODAY, $place: String, $knownAt: DateTime) {
  stEnterpriseCount(asOf: $asOf, reading: $reading, territory: $territory, place: $place, knownAt: $knownAt) {
    value unplaced rows { items { name certificateId certificateNumber legalBasis } hidden } } }`;

export interface Desk {
  readonly app: TestApp;
  readonly clock: TestClock;
  readonly officer: TestPerson;
  readonly auditor: TestPerson;
  readonly stranger: TestPerson;
  /** The data of an answer without errors. */
  ask<Data>(query: string, variables?: object, who?: TestPerson): Promise<Data>;
  /** The code of the first error, undefined when there is none. */
  refused(query: string, variables?: object, who?: TestPerson): Promise<string | undefined>;
  count(variables?: object, who?: TestPerson): Promise<Count>;
  enterprise(externalId: string): Promise<string>;
}

/** The demonstration province with its certificates in the register, on 23 November 2026. */
export async function startDesk(): Promise<Desk> {
  const clock = new TestClock();
  const app = await startTestApp({ demo: true, clock });
  await app.app.nest.get(ImportCertificates, { strict: false }).run(system('test'));
  const send = <Data>(query: string, variables: object, who?: TestPerson) =>
    app.graphql<Data>(query, variables, who ? { headers: who.headers } : {});
  const ask = async <Data>(query: string, variables: object = {}, who?: TestPerson): Promise<Data> => {
    const answer = await send<Data>(query, variables, who);
    expect(answer.errors).toEqual([]);
    return answer.data!;
  };
  return {
    app,
    clock,
    officer: await signedInPerson(app, { platformRoles: ['province_officer'] }),
    auditor: await signedInPerson(app, { platformRoles: ['auditor'] }),
    stranger: await signedInPerson(app),
    ask,
    refused: async (query, variables = {}, who) =>
      (await send(query, variables, who)).errors[0]?.extensions.code,
    count: async (variables = {}, who) =>
      (await ask<{ stEnterpriseCount: Count }>(countQuery, variables, who)).stEnterpriseCount,
    enterprise: async (externalId) =>
      (await app.sql<{ id: string }>('select id from organisations where external_id = $1', [externalId]))[0]!
        .id,
  };
}
