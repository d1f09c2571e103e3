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

  /**
   * The conditions; those of `exceptFacet` hold for every row (its own counts ignore its own choice) but stay in the
   * text, because PostgreSQL wants every parameter that it is sent to be used.
   */
  sql(exceptFacet?: string): string {
    const parts = this.conditions.map(({ sql, facet }) =>
      facet !== undefined && facet === exceptFacet ? `(true or ${sql})` : `(${sql})`,
    );
    return parts.length === 0 ? 'true' : parts.join(' and ');
  }
}
