/** Where PostgreSQL is: the setting, or the embedded one that was started. */
export class DatabaseUrl {
  constructor(readonly value: string) {}
}
