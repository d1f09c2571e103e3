/**
 * Projections of offers. Public: a published offer that everybody may read. Matching: every published offer; its
 * document has the fields that the matcher reads.
 */
export const offersProjection = `
  select 'offer' as kind, f.id,
    case when f.status = 'published' and f.visibility = 'public' then jsonb_build_object(
      'id', f.id,
      'kind', 'offer',
      'offerKind', f.kind,
      'language', f.language,
      'title', f.title,
      'summary', f.summary,
      'keywords', f.keywords,
      'fieldCode', f.field_code,
      'industryCode', f.industry_code,
      'region', f.region,
      'organisationId', o.id,
      'organisationName', o.name,
      'trl', f.trl,
      'ipStatus', f.ip_status,
      'transferForms', f.transfer_forms,
      'priceMinVnd', f.price_min_vnd,
      'priceMaxVnd', f.price_max_vnd,
      'publishedAt', to_char(f.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    ) end as public_doc,
    case when f.status = 'published' then jsonb_strip_nulls(jsonb_build_object(
      'id', f.id,
      'kind', f.kind,
      'lang', f.language,
      'title', f.title,
      'summary', f.summary,
      'keywords', f.keywords,
      'fieldOfScience', f.field_code,
      'industryVsic', f.industry_code,
      'trl', f.trl,
      'ipStatus', f.ip_status,
      'transferForms', f.transfer_forms,
      'priceVnd', case when f.price_min_vnd is not null or f.price_max_vnd is not null
        then jsonb_build_object('min', f.price_min_vnd, 'max', f.price_max_vnd) end,
      'region', f.region,
      'organisationId', f.organisation_id,
      'orgType', o.kind,
      'publishedAt', to_char(f.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    )) end as match_doc
  from offers f
  left join organisations o on o.id = f.organisation_id
  where f.id = any($1::uuid[])`;

/** Ids of the offers of organisations ($1): their projections carry the organisation's name and kind. */
export const offersOfOrganisations =
  'select id from offers where organisation_id = any($1::uuid[]) order by id';
