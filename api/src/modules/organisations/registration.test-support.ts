import { signedInPerson, type TestPerson } from '../../test-support/people.js';
import { startTestApp, type GraphqlAnswer, type TestApp } from '../../test-support/test-app.js';

export interface Registered {
  outcome: string;
  organisationId: string;
  registration: Registration | null;
}
export interface Registration {
  id: string;
  state: string;
  revision: number;
  hasPeople: boolean;
  returnedReason: string | null;
  organisation: {
    name: string;
    commune: string | null;
    province: string | null;
    verifiedAt: string | null;
    verifiedBy: { vi: string } | null;
  };
  viewerCan: { edit: boolean; verify: boolean };
}

export const registrationFields = `id state revision hasPeople returnedReason contactPhone
  organisation { name commune province verifiedAt verifiedBy { vi } } viewerCan { edit verify }`;

/** What tests of registrations ask; a session that is renewed on the way goes on as in a browser. */
export interface RegistrationDesk {
  readonly app: TestApp;
  readonly person: TestPerson;
  readonly officer: TestPerson;
  readonly ask: <Data>(
    who: TestPerson | null,
    query: string,
    variables?: object,
  ) => Promise<GraphqlAnswer<Data>>;
  readonly mutate: <Data>(
    who: TestPerson | null,
    name: string,
    type: string,
    input: object,
    fields: string,
  ) => Promise<Outcome<Data>>;
  readonly register: (who: TestPerson | null, input: object, name?: string) => Promise<Outcome<Registered>>;
}

interface Outcome<Data> {
  data: Data | undefined;
  code: string | undefined;
  fields: { path: string; code: string }[] | undefined;
}

export async function startRegistrationDesk(): Promise<RegistrationDesk> {
  const app = await startTestApp();
  const person = await signedInPerson(app);
  const officer = await signedInPerson(app, {
    platformRoles: ['province_officer'],
    fullName: 'Lê Thị Cán Bộ',
  });
  const renewed = new Map<TestPerson, string>();
  let key = 0;

  const ask = async <Data>(who: TestPerson | null, query: string, variables: object = {}) => {
    const headers = who ? { cookie: renewed.get(who) ?? who.headers.cookie } : undefined;
    const answer = await app.graphql<Data>(query, variables, headers ? { headers } : {});
    const cookie = answer.headers.get('set-cookie')?.split(';')[0];
    if (who && cookie) renewed.set(who, cookie);
    return answer;
  };
  const mutate = async <Data>(
    who: TestPerson | null,
    name: string,
    type: string,
    input: object,
    fields: string,
  ): Promise<Outcome<Data>> => {
    const answer = await ask<Record<string, Data>>(
      who,
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`,
      { input },
    );
    return {
      data: answer.data?.[name],
      code: answer.errors[0]?.extensions.code,
      fields: answer.errors[0]?.extensions['fields'] as Outcome<Data>['fields'],
    };
  };
  return {
    app,
    person,
    officer,
    ask,
    mutate,
    register: (who, input, name = 'registerOrganisation') =>
      mutate<Registered>(
        who,
        name,
        'RegisterOrganisationInput',
        { idempotencyKey: `register-${++key}`, kind: 'COOPERATIVE', name: 'HTX Mới', ...input },
        `outcome organisationId registration { ${registrationFields} }`,
      ),
  };
}
