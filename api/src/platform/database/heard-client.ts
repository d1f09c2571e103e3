import pg from 'pg';

/**
 * A connection that may be lost at any moment of its life without ending the process. A pool listens to its connections
 * only while they are idle; one that is lost while in use, or while it says goodbye, emits an error that nobody else
 * hears. Whoever uses the connection learns of the loss from its statement. The pools that requests use are made of these.
 */
export class HeardClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
