interface Reader {
  readonly kind: string;
  readonly organisationIds?: readonly string[];
}

/** The owner of an anonymous need is known to itself and to the platform, to nobody else before an introduction. */
export function maySeeOwner(reader: Reader, need: { anonymous: boolean; organisation_id: string | null }): boolean {
  if (!need.anonymous || reader.kind === 'system') return true;
  return need.organisation_id !== null && (reader.organisationIds ?? []).includes(need.organisation_id);
}
