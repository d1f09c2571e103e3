/** Conditions of one statement with their parameters; every value goes in as a parameter, never as text. */
export class Where {
  readonly params: unknown[] = [];
  private readonly conditions: { sql: string; facet: string | undefined }[] = [];

  /** `sql` names the value as `?`; `facet` says which facet this condition belongs to. */
  and(sql: string, value?: unknown, facet?: string): this {
    let text = sql;
    if (value !== undefined) {
      this.params.push(value);
      text = sql.replaceAll('?', `$${this.params.length}`);
    }
    this.conditions.push({ sql: text, facet });
    return this;
  }

  /** Adds the condition only when the list holds something. */
  andAny(sql: string, values: readonly unknown[] | null | undefined, facet?: string): this {
    return values && values.length > 0 ? this.and(sql, values, facet) : this;
  }

  /** A parameter outside the conditions (a limit, say): returns its `$n`. */
  param(value: unknown): string {
    this.params.push(value);
    return `$${this.params.length}`;
  }

  /** The conditions, without those of one facet (its own counts ignore its own choice). */
  sql(exceptFacet?: string): string {
    const parts = this.conditions.filter(({ facet }) => facet === undefined || facet !== exceptFacet);
    return parts.length === 0 ? 'true' : parts.map((part) => `(${part.sql})`).join(' and ');
  }
}
