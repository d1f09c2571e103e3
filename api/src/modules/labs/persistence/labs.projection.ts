/** Projections of laboratories: the public profile, and the fields that the matcher reads. */
export const labsProjection = `
  select 'lab' as kind, l.id,
    jsonb_build_object(
      'id', l.id,
      'kind', 'lab',
      'name', l.name,
      'address', l.address,
      'accreditations', l.accreditations,
      'equipment', l.equipment,
      'tests', l.tests,
      'organisationId', o.id,
      'organisationName', o.name
    ) as public_doc,
    jsonb_strip_nulls(jsonb_build_object(
      'id', l.id,
      'name', l.name,
      'location', l.address,
      'accreditations', l.accreditations,
      'equipment', l.equipment,
      'tests', l.tests,
      'organisationId', l.organisation_id,
      'orgType', o.kind
    )) as match_doc
  from labs l
  left join organisations o on o.id = l.organisation_id
  where l.id = any($1::uuid[])`;

/** Ids of the labs of organisations ($1): their projections carry the organisation's name and kind. */
export const labsOfOrganisations = 'select id from labs where organisation_id = any($1::uuid[]) order by id';
