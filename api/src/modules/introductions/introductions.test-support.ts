import { expect } from '@jest/globals';
import { Clock } from '../../platform/clock.js';
import { signedInPerson, someOrganisation, type TestPerson } from '../../test-support/people.js';
import type { GraphqlAnswer, TestApp } from '../../test-support/test-app.js';

/** A clock that tests move there and back: sessions live by it too. */
export class MovedClock extends Clock {
  private ahead = 0;

  override now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  /** Does something so many days later. */
  async daysLater<T>(days: number, work: () => Promise<T>): Promise<T> {
    return this.at(new Date(Date.now() + days * 86_400_000), work);
  }

  /** Does something at an instant. */
  async at<T>(instant: Date, work: () => Promise<T>): Promise<T> {
    this.ahead = instant.getTime() - Date.now();
    try {
      return await work();
    } finally {
      this.ahead = 0;
    }
  }
}

export interface Party {
  readonly organisationId: string;
  readonly person: TestPerson;
}

/** An organisation that is in the register, with one person. */
export async function someParty(app: TestApp, name: string, fullName: string): Promise<Party> {
  const organisationId = await someOrganisation(app, name);
  const person = await signedInPerson(app, { fullName, memberships: { [organisationId]: ['member'] } });
  return { organisationId, person };
}

export interface SeenIntroduction {
  id: string;
  state: string;
  viewerSide: string | null;
  viewerCan: Record<string, boolean>;
  parties: {
    side: string;
    organisation: { name: string };
    contactName: string | null;
    contactEmail: string | null;
  }[];
  supply: { id: string; title: string } | null;
  need: { id: string; title: string } | null;
  steps: { step: string; state: string }[];
  refusal: string | null;
  messages: { side: string | null; authorName: string | null; text: string }[];
}

/** Everything that can be asked of an introduction. */
export const wholeIntroduction = `id state openedBy viewerSide anonymous cooperation earliestStart testName createdAt stateSince expiresAt
  fit unclear refusal need { id kind title } supply { id kind title } steps { step state at } messages { side authorName text sentAt }
  viewerCan { accept decline withdraw pass refuse }
  parties { side organisation { id name taxCode website address summary } contactName contactEmail }`;

const inputTypes: Record<string, string> = {
  expressInterest: 'InterestInput',
  declineIntroduction: 'DeclineIntroductionInput',
  refuseIntroduction: 'RefuseIntroductionInput',
  sendIntroductionMessage: 'IntroductionMessageInput',
};

/** The operations of introductions as people send them. */
export function introductionsApi(app: TestApp) {
  let keys = 0;
  const ask = <Data>(
    person: TestPerson | null,
    query: string,
    variables: object = {},
  ): Promise<GraphqlAnswer<Data>> =>
    app.graphql<Data>(query, variables, person ? { headers: person.headers } : {});

  const key = (): string => `introductions-test-${process.pid}-${++keys}`;
  const send = async (
    person: TestPerson,
    name: string,
    input: object,
  ): Promise<GraphqlAnswer<Record<string, SeenIntroduction>>> =>
    ask(
      person,
      `mutation ($input: ${inputTypes[name] ?? 'IntroductionStepInput'}!) { ${name}(input: $input) { ${wholeIntroduction} } }`,
      { input: { idempotencyKey: key(), ...input } },
    );

  return {
    ask,
    key,
    send,
    interest: { cooperation: 'PILOT', fit: 'Đúng việc chúng tôi làm.', earliestStart: 'NOW' },
    /** Sends and expects success. */
    async done(person: TestPerson, name: string, input: object): Promise<SeenIntroduction> {
      const answer = await send(person, name, input);
      expect(answer.errors).toEqual([]);
      return answer.data![name]!;
    },
    async refused(person: TestPerson, name: string, input: object): Promise<string | undefined> {
      return (await send(person, name, input)).errors[0]?.extensions.code;
    },
    see: (person: TestPerson | null, id: string) =>
      ask<{ introduction: SeenIntroduction }>(
        person,
        `query ($id: ID!) { introduction(id: $id) { ${wholeIntroduction} } }`,
        { id },
      ),
    async mine(person: TestPerson): Promise<{ id: string; state: string }[]> {
      const answer = await ask<{ myIntroductions: { edges: { node: { id: string; state: string } }[] } }>(
        person,
        '{ myIntroductions(first: 100) { totalCount edges { node { id state need { title } supply { title } } } } }',
      );
      expect(answer.errors).toEqual([]);
      return answer.data!.myIntroductions.edges.map(({ node }) => node);
    },
    async told(person: TestPerson): Promise<string[]> {
      const answer = await ask<{ myNotifications: { edges: { node: { kind: string } }[] } }>(
        person,
        '{ myNotifications(first: 100) { edges { node { kind topic vi en path createdAt readAt } } } }',
      );
      expect(answer.errors).toEqual([]);
      return answer.data!.myNotifications.edges.map(({ node }) => node.kind).reverse();
    },
  };
}
