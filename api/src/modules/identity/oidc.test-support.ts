import { createSign, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const clientId = 'cau-noi';
export const clientSecret = 'bi-mat-chi-de-thu-0123456789-0123456789';

export interface Account {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
}

/** What may be done to the ID token between the provider and the client. Answers the token to pass on. */
export type Tampering = (token: {
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
  raw: string;
  resign: Resign;
}) => string;
type Resign = (header: Record<string, unknown>, claims: Record<string, unknown>, key?: KeyObject) => string;

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (part: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, unknown>;

/** A real OpenID provider on loopback, with somebody between it and its clients who may change ID tokens. */
export class LocalProvider {
  /** Who signs in next. */
  account: Account = { sub: randomUUID(), email: 'ai-do@example.vn', email_verified: true, name: 'Ai Đó' };
  tamper: Tampering | undefined;

  private constructor(
    readonly issuer: string,
    private readonly server: Server,
  ) {}

  static async start(redirectUri: string): Promise<LocalProvider> {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = { ...privateKey.export({ format: 'jwk' }), kid: 'thu', use: 'sig', alg: 'RS256' };
    let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
    const server = createServer((request, response) => handle(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const local = new LocalProvider(issuer, server);
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: clientId,
          client_secret: clientSecret,
          redirect_uris: [redirectUri],
          grant_types: ['authorization_code'],
          response_types: ['code'],
        },
      ],
      jwks: { keys: [key] },
      cookies: { keys: ['thu'] },
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
      findAccount: () => {
        const { account } = local;
        return { accountId: account.sub, claims: () => ({ ...account }) };
      },
    });
    const resign: Resign = (header, claims, by = privateKey) => {
      const text = `${encode(header)}.${encode(claims)}`;
      return `${text}.${createSign('sha256').update(text).sign(by).toString('base64url')}`;
    };
    const callback = provider.callback();
    handle = (request, response) => {
      if (request.url?.startsWith('/interaction/')) return void local.agree(provider, request, response);
      if (request.url === '/token') local.standBetween(response, resign);
      void callback(request, response);
    };
    return local;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** Somebody who signs in and agrees to everything. */
  private async agree(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { prompt, session, params } = await provider.interactionDetails(request, response);
    if (prompt.name === 'login') {
      return provider.interactionFinished(request, response, {
        login: { accountId: this.account.sub, remember: false },
      });
    }
    const grant = new provider.Grant({
      accountId: session!.accountId,
      clientId: String(params['client_id']),
    });
    grant.addOIDCScope('openid email profile');
    const grantId = await grant.save();
    await provider.interactionFinished(
      request,
      response,
      { consent: { grantId } },
      { mergeWithLastSubmission: true },
    );
  }

  private standBetween(response: ServerResponse, resign: Resign): void {
    const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
    response.end = ((chunk?: unknown, ...rest: unknown[]) => {
      const { tamper } = this;
      if (!tamper || (typeof chunk !== 'string' && !Buffer.isBuffer(chunk))) return end(chunk, ...rest);
      const body = JSON.parse(chunk.toString()) as { id_token?: string };
      const [header = '', claims = ''] = body.id_token?.split('.') ?? [];
      if (body.id_token)
        body.id_token = tamper({
          header: decode(header),
          claims: decode(claims),
          raw: body.id_token,
          resign,
        });
      const text = JSON.stringify(body);
      response.setHeader('Content-Length', Buffer.byteLength(text));
      return end(text);
    }) as ServerResponse['end'];
  }
}
