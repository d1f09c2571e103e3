import { Injectable } from '@nestjs/common';

/** What a link to a page shows before any script runs: in a chat, in a search engine, on a slow phone. */
export interface PublicPage {
  title: string;
  description: string;
  /** Path of the one address of this page. */
  path: string;
  /** schema.org description. */
  jsonLd?: Record<string, unknown>;
  /** Main text, from the same queries as the app: paragraphs and links, already in reading order. */
  blocks: readonly PageBlock[];
}

export type PageBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: readonly { text: string; href?: string }[] };

type PageMaker = (params: Record<string, string>) => Promise<PublicPage | null>;

/** Modules say here which paths they can tell in plain HTML. */
@Injectable()
export class PublicPages {
  private readonly routes: { pattern: RegExp; names: string[]; make: PageMaker }[] = [];

  /** `path` such as `/offers/:id`. `make` resolves to null when there is nothing to see (404). */
  register(path: string, make: PageMaker): void {
    const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
    this.routes.push({ pattern: new RegExp(`^${path.replace(/:\w+/g, '([^/]+)')}/?$`), names, make });
  }

  /** The page of a path; null when a registered path has nothing to show; undefined when no module knows the path. */
  async find(path: string): Promise<PublicPage | null | undefined> {
    for (const { pattern, names, make } of this.routes) {
      const match = pattern.exec(path);
      if (!match) continue;
      return make(
        Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')])),
      );
    }
    return undefined;
  }
}
