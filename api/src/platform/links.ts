import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from './tokens.js';

/** Addresses of pages of the web app, for mails and redirects: from the settings, never from what a request says. */
@Injectable()
export class Links {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The token goes behind `#`: browsers send it to no server and no log. */
  withToken(path: string, token: string): string {
    return `${this.to(path)}#${token}`;
  }

  to(path: string): string {
    return `${this.config.publicUrl ?? `http://localhost:${this.config.port}`}${path}`;
  }
}
