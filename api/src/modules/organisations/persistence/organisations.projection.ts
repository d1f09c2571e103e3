/**
 * Projections of organisations. Public: the profile, without telephone and e-mail and without a personal number
 * (the 12-digit tax code of a household or an individual); none for a registration still being written. Organisations take no part in matching themselves.
 */
export const organisationsProjection = `
  select 'organisation' as kind, o.id,
    case when o.registration not in ('draft', 'returned') then jsonb_build_object(
      'id', o.id,
      'kind', 'organisation',
      'organisationKind', o.kind,
      'name', o.name,
      'nameEn', o.name_en,
      'taxCode', case when o.tax_code_kind <> 'personal' then o.tax_code end,
      'summary', o.summary,
      'industryCode', o.industry_code,
      'fieldCodes', o.field_codes,
      'sizeClass', o.size_class,
      'province', o.province,
      'commune', o.commune,
      'website', o.website,
      'innovating', o.innovating
    ) end as public_doc,
    null::jsonb as match_doc
  from organisations o
  where o.id = any($1::uuid[])`;
