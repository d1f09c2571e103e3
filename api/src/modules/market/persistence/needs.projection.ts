/**
 * Projections of needs. Public: a published need that everybody may read; of an anonymous one nothing tells its owner.
 * Matching: every published need, also one that only named people may read, for matching happens inside the platform
 * and that document never leaves it.
 */
export const needsProjection = `
  select 'need' as kind, n.id,
    case when n.status = 'published' and n.visibility = 'public' then jsonb_build_object(
      'id', n.id,
      'kind', 'need',
      'language', n.language,
      'title', n.title,
      'description', n.description,
      'details', concat_ws(E'\\n', n.current_situation, n.wanted_result, n.constraints),
      'keywords', n.keywords,
      'fieldCode', n.field_code,
      'industryCode', n.industry_code,
      'region', n.region,
      'anonymous', n.anonymous,
      'organisationId', case when not n.anonymous then o.id end,
      'organisationName', case when not n.anonymous then o.name end,
      'budgetVnd', n.budget_vnd,
      'deadline', n.deadline,
      'trlMin', n.trl_min,
      'publishedAt', to_char(n.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    ) end as public_doc,
    case when n.status = 'published' then jsonb_strip_nulls(jsonb_build_object(
      'id', n.id,
      'lang', n.language,
      'title', n.title,
      'description', n.description,
      'details', nullif(concat_ws(E'\\n', n.current_situation, n.wanted_result, n.constraints), ''),
      'keywords', n.keywords,
      'fieldOfScience', n.field_code,
      'industryVsic', n.industry_code,
      'budgetVnd', n.budget_vnd,
      'deadline', n.deadline,
      'trlMin', n.trl_min,
      'region', n.region,
      -- The owner's own offers are left out of a need's matches: for an anonymous need that would give the owner away.
      'organisationId', case when not n.anonymous then n.organisation_id end,
      'orgType', case when not n.anonymous then o.kind end,
      'publishedAt', to_char(n.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    )) end as match_doc
  from needs n
  left join organisations o on o.id = n.organisation_id
  where n.id = any($1::uuid[])`;

/** Ids of the needs of organisations ($1): their projections carry the organisation's name and kind. */
export const needsOfOrganisations =
  'select id from needs where organisation_id = any($1::uuid[]) order by id';
