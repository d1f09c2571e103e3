// The least that can be done: batches of 1,000 rows, one INSERT ... ON CONFLICT each, one transaction a batch. No checks, no
// projections, no resuming.
const batchRows = 1_000;
const sql = `
  insert into bare_offers (external_id, source, content_hash, organisation_id, language, title, keywords, field_code,
    industry_code, region, status, visibility, published_at, kind, summary, trl, ip_status, transfer_forms, price_min_vnd, price_max_vnd)
  select external_id, 'import', sha256(convert_to(external_id, 'UTF8')), organisation_id, language, title, keywords, field_code,
    industry_code, region, 'published', 'public', now(), kind, summary, trl, ip_status, transfer_forms, price_min_vnd, price_max_vnd
  from jsonb_to_recordset($1::jsonb) as r(external_id text, organisation_id uuid, language text, title text, keywords text[],
    field_code text, industry_code text, region text, kind text, summary text, trl int, ip_status text, transfer_forms text[],
    price_min_vnd bigint, price_max_vnd bigint)
  on conflict (external_id) do update set title = excluded.title, summary = excluded.summary, content_hash = excluded.content_hash`;

/** Writes the rows and gives the seconds it took, generation not counted. */
export async function bareUpsert(client, offers, organisationIds) {
  const batches = [];
  const batch = [];
  for (const offer of offers) {
    batch.push({
      external_id: offer.id,
      organisation_id: organisationIds.get(offer.organisationId),
      language: offer.lang,
      title: offer.title,
      keywords: offer.keywords,
      field_code: offer.fieldOfScience,
      industry_code: offer.industryVsic,
      region: offer.region,
      kind: offer.kind,
      summary: offer.summary,
      trl: offer.trl,
      ip_status: offer.ipStatus ?? 'none',
      transfer_forms: offer.transferForms,
      price_min_vnd: offer.priceVnd.min,
      price_max_vnd: offer.priceVnd.max,
    });
    if (batch.length === batchRows) batches.push(batch.splice(0));
  }
  if (batch.length > 0) batches.push(batch);
  const started = performance.now();
  for (const one of batches) {
    await client.query('begin');
    await client.query(sql, [JSON.stringify(one)]);
    await client.query('commit');
  }
  return (performance.now() - started) / 1_000;
}
