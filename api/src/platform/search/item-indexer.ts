import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { itemKinds, type ItemKind } from '@caunoi/shared/vocabulary';
import type { Thesaurus } from '@caunoi/thesaurus/thesaurus';
import { Database } from '../database/database.js';
import type { ProjectedItem } from '../events/projection-tail.js';
import { CurrentThesaurus } from '../thesaurus/current-thesaurus.js';
import { ConceptReader } from './concept-reader.js';
import { itemIndexes, toSearchDoc } from './item-indexes.js';
import { SEARCH_ENGINE, type SearchDoc, type SearchEngine } from './search-engine.js';
import { thesaurusSynonyms } from './thesaurus-synonyms.js';

const pageSize = 1_000;
const itemsAtOnce = 25;

/** Writes projections to the search engine, one by one or all of them anew. */
@Injectable()
export class ItemIndexer {
  private concepts: ConceptReader | undefined;
  private builtOn: Thesaurus | undefined;

  constructor(
    private readonly database: Database,
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    @Inject(CurrentThesaurus) private readonly current: { readonly thesaurus: Thesaurus },
  ) {}

  /** Makes the indexes of all kinds. */
  async prepare(): Promise<void> {
    const synonyms = this.engine.traits.readsConcepts
      ? new Map<string, readonly string[]>()
      : thesaurusSynonyms(this.current.thesaurus);
    for (const def of itemIndexes(synonyms)) await this.engine.ensureIndex(def);
  }

  /** Items without a public projection leave the index. */
  async write(items: readonly ProjectedItem[]): Promise<void> {
    for (const kind of itemKinds) {
      const own = items.filter((item) => item.kind === kind);
      const shown = own.filter((item) => item.publicDoc !== null);
      const hidden = own.filter((item) => item.publicDoc === null);
      for (let from = 0; from < shown.length; from += itemsAtOnce) {
        const some = shown.slice(from, from + itemsAtOnce);
        await this.engine.upsert(
          kind,
          some.map((item) => toSearchDoc(item, this.reader())),
        );
        // Reading a text takes a millisecond or more, and the same process answers requests.
        await setImmediate();
      }
      if (hidden.length > 0)
        await this.engine.remove(
          kind,
          hidden.map(({ id }) => id),
        );
    }
  }

  /** Builds all indexes from the projections beside the ones in use and swaps. */
  async reindex(): Promise<void> {
    await this.prepare();
    const [now] = await this.database.query<{ xmin: number }>(
      'select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as xmin',
    );
    await this.engine.reindex(new Map(itemKinds.map((kind) => [kind, this.read(kind)])));
    // Other processes wrote to the old index while the new one was built: what changed since is written again.
    await this.write(
      await this.database.query<ProjectedItem>(
        'select kind, id, public_doc as "publicDoc", match_doc as "matchDoc" from item_projections where xid >= $1',
        [now?.xmin ?? 0],
      ),
    );
  }

  /** Reads texts with the thesaurus in force now. */
  private reader(): ConceptReader | undefined {
    if (!this.engine.traits.readsConcepts) return undefined;
    if (this.builtOn !== this.current.thesaurus) {
      this.builtOn = this.current.thesaurus;
      this.concepts = new ConceptReader(this.builtOn);
    }
    return this.concepts;
  }

  private async *read(kind: ItemKind): AsyncGenerator<SearchDoc> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await this.database.query<{ id: string; public_doc: Record<string, unknown> }>(
        `select id, public_doc from item_projections
         where kind = $1 and id > $2 and public_doc is not null order by id limit ${pageSize}`,
        [kind, after],
      );
      for (const { id, public_doc: publicDoc } of rows)
        yield toSearchDoc({ kind, id, publicDoc, matchDoc: null }, this.reader());
      const last = rows.at(-1);
      if (!last || rows.length < pageSize) return;
      after = last.id;
    }
  }
}
