/** A CHECK expression: the column is null or one of the words (PostgreSQL's own spelling, so that the entity diff stays empty). */
export function oneOf(column: string, words: readonly string[]): string {
  return `${column} = ANY (ARRAY[${words.map((word) => `'${word}'::text`).join(', ')}])`;
}
