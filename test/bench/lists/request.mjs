// The same list for the three servers: the twenty newest offers that everybody may read, each with its organisation; the
// fields are those of an offer's card on the web.
const ours = `query Offers($first: Int!) {
  offers(first: $first) {
    pageInfo { endCursor hasNextPage }
    edges {
      node {
        id kind language title summary trl ipStatus region publishedAt
        price { minVnd maxVnd }
        fieldOfScience { code }
        organisation { id name nameEn verifiedAt }
      }
    }
  }
}`;

const postgraphile = `query Offers($first: Int!) {
  offers: allOffers(first: $first, orderBy: [PUBLISHED_AT_DESC, ROW_ID_DESC], condition: { status: "published", visibility: "public" }) {
    pageInfo { endCursor hasNextPage }
    edges {
      node {
        id: rowId kind language title summary trl ipStatus region publishedAt
        priceMinVnd priceMaxVnd
        fieldCode
        organisation: organisationByOrganisationId { id: rowId name nameEn verifiedAt }
      }
    }
  }
}`;

/** What the bare server runs for the same list. */
export const bareSql = `select o.id, o.kind, o.language, o.title, o.summary, o.trl, o.ip_status, o.region, o.published_at,
    o.price_min_vnd, o.price_max_vnd, o.field_code, g.id as organisation_id, g.name, g.name_en, g.verified_at
  from offers o left join organisations g on g.id = o.organisation_id
  where o.status = 'published' and o.visibility = 'public' and o.published_at is not null
  order by o.published_at desc, o.id desc limit $1`;

const bodies = {
  ceiling: (first) => ({ variables: { first } }),
  ours: (first) => ({ query: ours, variables: { first } }),
  postgraphile: (first) => ({ query: postgraphile, variables: { first } }),
};

/** The bytes of one request, ready for a socket; with the token of a session it is a signed-in person's. */
export function requestBytes({ port, kind, session }, first = 20) {
  const body = JSON.stringify(bodies[kind](first));
  const head = [
    'POST /graphql HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Content-Type: application/json',
    'Accept: application/json',
    ...(session ? [`Cookie: __Host-session=${session}`] : []),
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}
