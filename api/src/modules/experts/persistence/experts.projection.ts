/** Projections of experts: the public profile, and the fields that the matcher reads. */
export const expertsProjection = `
  select 'expert' as kind, e.id,
    jsonb_build_object(
      'id', e.id,
      'kind', 'expert',
      'name', e.name,
      'degree', e.degree,
      'bio', e.bio,
      'fieldCodes', e.field_codes,
      'languages', e.languages,
      'location', e.location,
      'organisationId', o.id,
      'organisationName', o.name
    ) as public_doc,
    jsonb_strip_nulls(jsonb_build_object(
      'id', e.id,
      'name', e.name,
      'degree', e.degree,
      'bio', e.bio,
      'fieldsOfScience', e.field_codes,
      'languages', e.languages,
      'location', e.location,
      'organisationId', e.organisation_id,
      'orgType', o.kind
    )) as match_doc
  from experts e
  left join organisations o on o.id = e.organisation_id
  where e.id = any($1::uuid[])`;

/** Ids of the experts of organisations ($1): their projections carry the organisation's name and kind. */
export const expertsOfOrganisations =
  'select id from experts where organisation_id = any($1::uuid[]) order by id';
