/**
 * Requirements of OWASP ASVS 5.0.0, levels 1 and 2, in our own words: number | level | what is asked | state | shown by.
 * State: ok (a test shows it), built (it is so, and nothing shows it by itself), gap (missing, and why), none (there is
 * nothing here that it could be about). Shown by, for ok: files, each with a piece of a test's title (or of the test) after #; for the rest
 * a remark. WebRTC (V17) is left out: there is none.
 */
const files = {
  rows: 'api/src/platform/database/row-security.int.test.ts',
  accounts: 'api/src/modules/identity/accounts.int.test.ts',
  guessing: 'api/src/modules/identity/guessing.int.test.ts',
  sessions: 'api/src/modules/identity/sessions.int.test.ts',
  passkeys: 'api/src/modules/identity/passkeys.int.test.ts',
  oidc: 'api/src/modules/identity/oidc.int.test.ts',
  mails: 'api/src/modules/identity/mails.int.test.ts',
  demo: 'api/src/modules/identity/demo-accounts.int.test.ts',
  edge: 'test/security/edge.int.test.ts',
  uploads: 'test/security/uploads.int.test.ts',
  xss: 'test/security/xss.e2e.test.ts',
  anonymity: 'test/security/anonymity.int.test.ts',
  matrix: 'test/security/authorisation.int.test.ts',
  attachments: 'api/src/modules/files/attachments.int.test.ts',
  tiers: 'api/src/modules/market/confidentiality.int.test.ts',
  needs: 'api/src/modules/market/need-life.int.test.ts',
  views: 'api/src/modules/market/views.int.test.ts',
  faults: 'api/src/faults.int.test.ts',
  organisations: 'api/src/modules/organisations/registration.int.test.ts',
  handler: 'api/src/platform/graphql/graphql-handler.test.ts',
  signIn: 'test/journeys/sign-in.e2e.test.ts',
  served: 'test/journeys/served.e2e.test.ts',
  slot: 'test/labs/one-slot.int.test.ts',
  imports: 'api/src/modules/imports/imports.int.test.ts',
  audit: 'api/src/platform/audit/audit.int.test.ts',
  checkpoints: 'api/src/platform/audit/checkpoints.int.test.ts',
  operations: 'api/src/operations.int.test.ts',
  laws: 'api/src/schema.int.test.ts',
};

const text = `
1.1.1 | 2 | Decode input once, before it is checked | built | one JSON parse and one zod parse for each input
1.1.2 | 2 | Escape at the last step, for the interpreter that reads it | ok | xss#stays text in the HTML; served#stays text in the head
1.2.1 | 1 | Escape for the place in HTML and headers | ok | xss#stays text for; served#stays text in the head
1.2.2 | 1 | Build addresses from encoded parts and safe schemes only | ok | xss#stays text for
1.2.3 | 1 | Escape inside of scripts and JSON | ok | served#stays text in the head
1.2.4 | 1 | Parameters in every statement to the database | built | values go in as parameters; column names come from code
1.2.5 | 1 | No injection into commands of the system | built | the server runs no command with anything from outside
1.2.6 | 2 | No injection into LDAP | none | no LDAP
1.2.7 | 2 | No injection into XPath | none | no XPath
1.2.8 | 2 | No injection into LaTeX | none | no LaTeX
1.2.9 | 2 | Escape what goes into regular expressions | built | no expression is made from input
1.3.1 | 1 | Clean HTML that people write | none | nobody writes HTML: text is shown as text
1.3.2 | 1 | No eval or the like | built | the policy of the pages forbids it; lint forbids it in code
1.3.3 | 2 | Limit and trim before dangerous places | ok | needs#names every wrong field
1.3.4 | 2 | Clean SVG that people bring | ok | uploads#anything from a stranger
1.3.5 | 2 | Clean Markdown and other languages of templates | none | neither is rendered
1.3.6 | 2 | No requests to addresses of others' choosing | built | outbound: the OIDC issuer, SMTP and Meilisearch of the settings only
1.3.7 | 2 | No templates from input | built | mails and pages have fixed templates
1.3.8 | 2 | No injection into JNDI | none | no Java
1.3.9 | 2 | Clean what goes to memcache | none | no memcache
1.3.10 | 2 | No format strings from input | built | log messages are fixed texts
1.3.11 | 2 | No injection into mails | built | nodemailer builds the message; texts are plain
1.4.1 | 2 | Memory-safe strings | built | JavaScript
1.4.2 | 2 | No overflow of numbers | built | zod ranges; safe integers in the audit
1.4.3 | 2 | Give resources back | ok | faults#1,000 requests whose client goes away
1.5.1 | 1 | XML readers without external entities | built | spreadsheets are read by a library without entities
1.5.2 | 2 | Read only plain data | built | JSON into zod schemas; no object deserialisation
2.1.1 | 1 | Rules for input are written down | built | packages/shared: one schema for api, web and imports
2.1.2 | 2 | Rules for what must fit together are written down | built | packages/shared and the domain folders
2.1.3 | 2 | Limits of the business are written down | built | packages/shared/src/limits.ts
2.2.1 | 1 | Check input against what is expected | ok | needs#names every wrong field; organisations#says what is wrong with a tax code
2.2.2 | 1 | Check on the server | ok | needs#names every wrong field
2.2.3 | 2 | Check what must fit together | ok | organisations#says what is wrong with a tax code
2.3.1 | 1 | Steps only in their order | ok | needs#goes from one sentence to published; organisations#is handed in, sent back
2.3.2 | 2 | Limits of the business hold | ok | uploads#a person has room for so much
2.3.3 | 2 | All of an operation or nothing | ok | faults#an error on purpose rolls everything back; checkpoints#a record exists if and only if
2.3.4 | 2 | No double booking | ok | slot#requests for it at once; slot#100 approvals of requests that overlap
2.4.1 | 2 | Against automation and excess | ok | operations#counts root fields by every alias; guessing#a storm of sign-ins
3.2.1 | 1 | Responses are not taken for something else | ok | uploads#is served to download only
3.2.2 | 1 | Text is put in as text | ok | xss#stays text for
3.3.1 | 1 | Cookies are Secure | ok | sessions#over https is a __Host- cookie
3.3.2 | 2 | SameSite fits the cookie | ok | sessions#has an opaque cookie out of reach
3.3.3 | 2 | __Host- cookies | ok | sessions#over https is a __Host- cookie
3.3.4 | 2 | HttpOnly for sessions | ok | sessions#has an opaque cookie out of reach
3.4.1 | 1 | HSTS for a year, subdomains too | built | helmet, with an https PUBLIC_URL
3.4.2 | 1 | CORS is closed | ok | edge#one’s own site does; edge#behind PUBLIC_URL only that origin counts
3.4.3 | 2 | A policy for content: no objects, no base, allow-list | ok | xss#stays text in the HTML; edge#lets itself be framed by nobody
3.4.4 | 2 | nosniff everywhere | ok | uploads#is served to download only
3.4.5 | 2 | A referrer policy | built | strict-origin-when-cross-origin
3.4.6 | 2 | frame-ancestors everywhere | ok | edge#lets itself be framed by nobody
3.5.1 | 1 | Requests come from the application itself | ok | edge#one’s own site does
3.5.2 | 1 | No way around the preflight | ok | edge#one’s own site does
3.5.3 | 1 | Changes by POST only | ok | handler#takes POST alone
3.5.4 | 2 | One application, one host | built | the house serves itself only
3.5.5 | 2 | Messages between windows are checked | none | no postMessage
3.7.1 | 2 | Supported technology in browsers | built | plain web platform
3.7.2 | 2 | Redirects stay in the house | ok | signIn#is led to no other site
4.1.1 | 1 | The right Content-Type with its charset | built | JSON and HTML with utf-8
4.1.2 | 2 | Only pages redirect to https | built | the house redirects nothing; the proxy does
4.1.3 | 2 | Headers of proxies cannot be forged | built | TRUST_PROXY says how many steps are believed; 0 by default
4.2.1 | 2 | Message borders are unambiguous | built | Node's strict HTTP parser
4.3.1 | 2 | GraphQL: depth, amount and cost limited | ok | edge#a batch of operations; handler#counts tokens before anything else
4.3.2 | 2 | GraphQL: no introspection in production | ok | edge#introspection in production
4.4.1 | 1 | WebSocket over TLS | none | no WebSocket
4.4.2 | 2 | WebSocket: origin checked | none | no WebSocket
4.4.3 | 2 | WebSocket: tokens | none | no WebSocket
4.4.4 | 2 | WebSocket: tokens from the session | none | no WebSocket
5.1.1 | 2 | Permitted files are written down | built | api/src/modules/files/domain
5.2.1 | 1 | Files have a size limit | ok | uploads#a stream of 1 GB; uploads#a declared size above the limit
5.2.2 | 1 | Type by content and name | ok | uploads#anything from a stranger; uploads#names: no folders
5.2.3 | 2 | Packed files: size and number before unpacking | ok | uploads#a Word file
5.3.1 | 1 | Uploaded files are never run | ok | uploads#is served to download only
5.3.2 | 1 | Paths are not made from names | ok | uploads#names: no folders
5.4.1 | 2 | Names in downloads are the house's | ok | attachments#shows strangers neutral names
5.4.2 | 2 | Names are encoded | ok | uploads#names: no folders
5.4.3 | 2 | Files are scanned for malware | gap | no scanner: types are allow-listed, active content is refused, files are served to download only
6.1.1 | 1 | Defences against guessing are written down | built | rate-rules.ts
6.1.2 | 2 | Words that passwords must not be are written down | built | common-passwords.ts
6.1.3 | 2 | All ways in are written down | built | README: password, passkey, OIDC
6.2.1 | 1 | Passwords of 8 at least | ok | accounts#takes long passwords, refuses short
6.2.2 | 1 | People change their password | ok | sessions#a change of password ends the other sessions
6.2.3 | 1 | A change asks for the present one | ok | sessions#a change of password ends the other sessions
6.2.4 | 1 | The common ones are refused | ok | accounts#takes long passwords, refuses short
6.2.5 | 1 | No rules of composition | ok | accounts#takes long passwords, refuses short
6.2.6 | 1 | Fields hide what is typed | ok | signIn#signs in with the keyboard
6.2.7 | 1 | Pasting and managers are welcome | ok | signIn#signs in with the keyboard
6.2.8 | 1 | The password is taken as it is | built | no trimming, no change of case; NFC only
6.2.9 | 2 | 64 characters and more | ok | accounts#takes long passwords, refuses short
6.2.10 | 2 | No forced change | built | none
6.2.11 | 2 | Words of this place are refused | gap | the offline list holds leaked passwords, not names of the province
6.2.12 | 2 | Leaked ones are refused | ok | accounts#takes long passwords, refuses short
6.3.1 | 1 | Guessing is stopped | ok | guessing#stops after ten failures of one account; guessing#stops an address of the network
6.3.2 | 1 | No default accounts | ok | accounts#makes the first administrator; demo#cannot sign in in production
6.3.3 | 2 | More than one factor | gap | staff must, members may: a cooperative with one telephone would be kept out
6.3.4 | 2 | All ways in are equally strong | ok | accounts#makes the first administrator; passkeys#enrols, signs in without a password
6.4.1 | 1 | First secrets are random and short-lived | ok | accounts#registers by a link that works once
6.4.2 | 1 | No questions about mothers' names | built | none
6.4.3 | 2 | A reset keeps the second factor | ok | accounts#resets a password: once
6.4.4 | 2 | A lost factor needs proof again | gap | an administrator does it outside of the product
6.5.1 | 2 | Codes work once | ok | accounts#takes every code once
6.5.2 | 2 | Recovery codes are hashed as their strength needs | built | each is hashed; 80 bits of chance are less than 112, a slow hash is not used
6.5.3 | 2 | Codes are random | built | node:crypto
6.5.4 | 2 | Codes are long enough | built | 80 bits each
6.5.5 | 2 | Codes live shortly | ok | accounts#takes every code once
6.6.1 | 2 | Codes by telephone | none | none are sent
6.6.2 | 2 | Answers are bound to their question | ok | passkeys#refuses a replayed answer
6.6.3 | 2 | Codes cannot be guessed | ok | accounts#stops guessing of codes after five
6.8.1 | 2 | Providers cannot pass for each other | ok | oidc#takes over no account by its address
6.8.2 | 2 | Signatures of assertions are checked | ok | oidc#refuses %s
6.8.3 | 2 | SAML assertions work once | none | no SAML
6.8.4 | 2 | The provider's strength is asked for | gap | a sign-in by a provider counts as one factor; staff show their second one here
7.1.1 | 2 | Ends of sessions are written down | built | session.ts: 30 min and 12 h for staff, 8 h and 30 days for members
7.1.2 | 2 | Parallel sessions are written down | built | any number; people see and end them
7.1.3 | 2 | Federated sessions are written down | built | ours lives on its own; the provider is asked at sign-in only
7.2.1 | 1 | Tokens are checked by the server | ok | sessions#after signing out the cookie is worth nothing
7.2.2 | 1 | Tokens are made for each session | ok | sessions#fixation: signing in gives a new token
7.2.3 | 1 | Tokens are random, 128 bits at least | ok | sessions#has an opaque cookie out of reach
7.2.4 | 1 | A new token at every sign-in | ok | sessions#fixation: signing in gives a new token
7.3.1 | 2 | Sessions end when idle | ok | sessions#clock.advance(idle + minute)
7.3.2 | 2 | Sessions end in any case | ok | sessions#clock.advance(absolute - spent)
7.4.1 | 1 | What was ended is worth nothing | ok | sessions#after signing out the cookie is worth nothing
7.4.2 | 1 | A disabled account is out | ok | sessions#a disabled user is out at once
7.4.3 | 2 | A changed factor can end the others | ok | sessions#a change of password ends the other sessions
7.4.4 | 2 | The way out is on every page | ok | signIn#finds the way out in the menu
7.4.5 | 2 | Administrators end sessions | ok | sessions#a disabled user is out at once
7.5.1 | 2 | Sensitive changes ask for proof | ok | accounts#changes the address when both sides
7.5.2 | 2 | People see and end their sessions | ok | sessions#people see and end their own sessions
7.6.1 | 2 | Federated sessions end as written | built | see 7.1.3
7.6.2 | 2 | No session without an act | ok | oidc#refuses a wrong, a missing
8.1.1 | 1 | Who may do what is written down | ok | matrix#every root field stands in the table
8.1.2 | 2 | Who may see which field is written down | built | policies in the domain folders
8.2.1 | 1 | Functions by permission | ok | matrix#every root field stands in the table; laws#every root field says who may call it
8.2.2 | 1 | Objects by permission | ok | matrix#who may do what; rows#each reader sees its own tiers
8.2.3 | 2 | Fields by permission | ok | tiers#the owner of an anonymous need; anonymity#opens
8.3.1 | 1 | Decided on the server | ok | matrix#every root field stands in the table
8.4.1 | 2 | Organisations cannot reach each other | ok | rows#nobody writes for an organisation that is not theirs; rows#fifty readers at once
9.1.1 | 1 | Tokens with content: signature checked | ok | oidc#refuses %s
9.1.2 | 1 | Tokens with content: algorithms from a list | ok | oidc#refuses %s
9.1.3 | 1 | Tokens with content: keys from the issuer | built | openid-client takes keys of the set issuer only
9.2.1 | 1 | Tokens with content: time | ok | oidc#refuses %s
9.2.2 | 2 | Tokens with content: kind | built | ID tokens only
9.2.3 | 2 | Tokens with content: audience | ok | oidc#refuses %s
9.2.4 | 2 | Tokens with content: issued for one audience | none | the house issues none
10.1.1 | 2 | Tokens of the provider stay in the server | built | never sent to the browser, never stored
10.1.2 | 2 | Answers belong to this browser and this flow | ok | oidc#refuses a wrong, a missing
10.2.1 | 2 | PKCE or state in the code flow | ok | oidc#refuses a wrong, a missing
10.2.2 | 2 | No mix-up of providers | built | there is one, and its iss is checked
10.3.1 | 2 | Resource server: audience | none | no access tokens are taken
10.3.2 | 2 | Resource server: claims | none | no access tokens are taken
10.3.3 | 2 | Resource server: the person | none | no access tokens are taken
10.3.4 | 2 | Resource server: strength | none | no access tokens are taken
10.4.1 | 1 | Authorization server: addresses, codes, grants, clients (10.4.1 to 10.4.11) | none | the house is no provider
10.5.1 | 2 | ID tokens cannot be replayed | ok | oidc#refuses %s
10.5.2 | 2 | People are known by sub of their issuer | ok | oidc#takes over no account by its address
10.5.3 | 2 | Metadata must name the set issuer | built | openid-client
10.5.4 | 2 | aud is ours | ok | oidc#refuses %s
10.5.5 | 2 | Back-channel sign-out | none | not offered
10.6.1 | 2 | OpenID provider: flows and sign-out (10.6, 10.7) | none | the house is no provider
11.1.1 | 2 | How keys live is written down | gap | README says where the key lies; no plan to change it
11.1.2 | 2 | What is encrypted is written down | built | secret-box.ts, chain.ts, checkpoints.ts, password-hasher.ts
11.2.1 | 2 | Proven implementations | built | node:crypto, hash-wasm or argon2, simplewebauthn, openid-client
11.2.2 | 2 | Algorithms can be changed | gap | passwords carry their parameters; sealed secrets and the chain have one algorithm
11.2.3 | 2 | 128 bits at least | built | AES-256, SHA-256, Ed25519
11.3.1 | 1 | No weak modes | built | GCM only
11.3.2 | 1 | Approved ciphers | built | AES-256-GCM
11.3.3 | 2 | Encrypted data cannot be changed | built | GCM with the purpose bound
11.4.1 | 1 | Approved hashes | built | SHA-256; SHA-1 names statements and cached answers, no secret
11.4.2 | 2 | Passwords by a slow hash | built | Argon2id, 46 MiB
11.4.3 | 2 | Hashes fit signatures | ok | checkpoints#cannot be made by somebody without the key
11.4.4 | 2 | Keys from passwords | none | none are made
11.5.1 | 2 | Secrets of 128 random bits | ok | sessions#has an opaque cookie out of reach
11.6.1 | 2 | Approved signatures | ok | checkpoints#cannot be made by somebody without the key
12.1.1 | 1 | TLS 1.2 and 1.3 only | gap | TLS ends at the proxy in front, which is the operator's
12.1.2 | 2 | Good cipher suites | gap | the proxy's
12.1.3 | 2 | Client certificates | none | none
12.2.1 | 1 | TLS towards people | gap | the proxy's; with an https PUBLIC_URL cookies and HSTS demand it
12.2.2 | 1 | Trusted certificates | gap | the proxy's
12.3.1 | 2 | Encrypted connections inside | gap | PostgreSQL and SMTP as their URLs say; not demanded
12.3.2 | 2 | Certificates are checked | built | Node's default
12.3.3 | 2 | Inside services over TLS | gap | Meilisearch as its URL says
12.3.4 | 2 | Inside certificates are trusted | built | Node's default
13.1.1 | 2 | Connections are written down | built | README: settings
13.2.1 | 2 | Parts prove who they are | built | PostgreSQL by password, Meilisearch by key
13.2.2 | 2 | Least privilege between parts | ok | rows#the product connects with a role that policies bind; rows#a superuser is told apart
13.2.3 | 2 | No default credentials | built | compose refuses to start without passwords
13.2.4 | 2 | Outbound connections from a list | built | settings only
13.2.5 | 2 | The server reads from a list of places | built | settings only
13.3.1 | 2 | Secrets in a vault | gap | environment or a file of mode 600 in the data folder
13.3.2 | 2 | Least access to secrets | built | the key file is the process's own
13.4.1 | 1 | No source control folder is served | built | the web folder holds built files; the image has no .git
13.4.2 | 2 | No debugging in production | ok | edge#introspection in production; handler#tells nothing of an unexpected error
13.4.3 | 2 | No folder listings | built | express.static without an index
13.4.4 | 2 | No TRACE | gap | not refused by name; nothing of the request is echoed
13.4.5 | 2 | No monitoring for everybody | ok | operations#shows its metrics to nobody behind a proxy
14.1.1 | 2 | Sensitive data is classified | built | four tiers, anonymous owners, personal data
14.1.2 | 2 | Protection of each class is written down | built | ARCHITECTURE.md and the policies
14.2.1 | 1 | Nothing sensitive in addresses | built | links carry one-time tokens, nothing else
14.2.2 | 2 | Nothing sensitive in server caches | ok | sessions#the public cache takes no member for a stranger
14.2.3 | 2 | Nothing to trackers | ok | xss#stays text in the HTML
14.2.4 | 2 | Protection is as written | ok | rows#each reader sees its own tiers; views#what may not be seen is not noted
14.3.1 | 1 | Sign-out clears the browser | built | the page is loaded anew after signing out
14.3.2 | 2 | no-store for what is personal | ok | sessions#the public cache takes no member for a stranger
14.3.3 | 2 | Nothing sensitive in browser storage | gap | drafts of offers and needs lie in the browser until they are saved
15.1.1 | 1 | How fast libraries are mended is written down | gap | not yet
15.1.2 | 2 | An inventory of libraries | built | pnpm-lock.yaml; no SBOM file
15.1.3 | 2 | Costly functions are written down | built | ARCHITECTURE.md and the benches
15.2.1 | 1 | No library beyond its time | gap | depends on 15.1.1
15.2.2 | 2 | Costly functions cannot stop the house | ok | faults#a statement is cancelled in PostgreSQL; operations#counts root fields by every alias
15.2.3 | 2 | Production holds nothing extra | ok | demo#cannot sign in in production
15.3.1 | 1 | Only the fields that are needed | ok | anonymity#opens; attachments#is seen in the tier of its need
15.3.2 | 2 | Outbound calls follow no redirects | built | openid-client and the Meilisearch client
15.3.3 | 2 | No mass assignment | built | inputs name each field; column names from code
15.3.4 | 2 | The real address of who asks | built | TRUST_PROXY
15.3.5 | 2 | Strict types | built | TypeScript strict, zod at the border
15.3.6 | 2 | No prototype pollution | built | maps for names from outside; zod objects
15.3.7 | 2 | No parameter pollution | built | one JSON body; the address is not read for input
16.1.1 | 2 | What is logged is written down | built | logger.ts and audit.ts
16.2.1 | 2 | Log entries say when, who, what | ok | audit#holds a record if and only if
16.2.2 | 2 | Clocks agree, times in UTC | built | ISO times in UTC
16.2.3 | 2 | Logs go where they should | built | standard output; the table of the audit
16.2.4 | 2 | Logs can be read by machines | ok | operations#logs JSON lines
16.2.5 | 2 | Nothing sensitive in logs | ok | operations#logs JSON lines; audit#is read by auditors
16.3.1 | 2 | Sign-ins are logged | built | sessions opened and ended are in the audit; failed tries are counted only
16.3.2 | 2 | Refusals are logged | gap | failed sign-ins count, refused operations are not in the audit
16.3.3 | 2 | Attempts to get around are logged | gap | not told apart
16.3.4 | 2 | Unexpected errors are logged | ok | operations#logs JSON lines; handler#tells nothing of an unexpected error
16.4.1 | 2 | No injection into logs | ok | operations#logs JSON lines
16.4.2 | 2 | Logs cannot be changed | ok | audit#refuses every change of a record; checkpoints#tell that the end was cut off
16.4.3 | 2 | Logs are kept elsewhere too | ok | checkpoints#are written once for each state
16.5.1 | 2 | Errors tell people nothing inside | ok | handler#tells nothing of an unexpected error
16.5.2 | 2 | Others' failures do not stop the house | ok | faults#answers UNAVAILABLE meanwhile; mails#are tried again
16.5.3 | 2 | What fails stays closed | ok | faults#an error on purpose rolls everything back
`;

/** @typedef {{ id: string, level: number, asks: string, state: 'ok' | 'built' | 'gap' | 'none', tests: { file: string, title: string }[], remark: string }} Requirement */

/** @type {Requirement[]} */
export const requirements = text
  .trim()
  .split('\n')
  .map((line) => {
    const [id, level, asks, state, shown] = line.split(' | ');
    const tests =
      state === 'ok'
        ? shown.split('; ').map((one) => {
            const [file, title] = one.split('#');
            return { file: files[file] ?? file, title };
          })
        : [];
    return { id, level: Number(level), asks, state, tests, remark: state === 'ok' ? '' : shown };
  });
