import { setTimeout } from 'node:timers/promises';
import { formatNumber } from '@caunoi/vietnamese/numbers';
import { readConfig } from '../config/config.js';
import type { Database } from '../platform/database/database.js';
import { projectionChannel } from '../platform/events/projection-tail.js';
import { chooseEngine } from '../platform/search/choose-engine.js';
import { ItemIndexer } from '../platform/search/item-indexer.js';
import { thesaurusInForce } from '../platform/thesaurus/current-thesaurus.js';
import { SearchUnavailable } from '../platform/search/search-engine.js';
import { openDatabase } from './database-session.js';
import { parseOptions } from './options.js';
import { bilingual, CommandError, type Terminal } from './terminal.js';

const patienceMs = 10 * 60_000;
const lookMs = 200;

/**
 * `caunoi reindex`. A search server of its own is rebuilt by this command; where search runs inside the processes, each
 * running one is asked to rebuild its index, and the command waits for their answers.
 */
export async function reindexCommand(
  args: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const { words } = parseOptions(args, {});
  if (words.length > 0) {
    throw new CommandError(`Không hiểu "${words[0]}".`, `"${words[0]}" is not understood.`, 2);
  }
  const engine = chooseEngine(readConfig());
  const session = await openDatabase();
  try {
    if (!engine.traits.shared) return await askProcesses(session.database, terminal, signal);
    const thesaurus = await thesaurusInForce(session.database);
    await new ItemIndexer(session.database, engine, { thesaurus }).reindex();
    const { docs } = await engine.health();
    const count = Object.values(docs).reduce((sum, n) => sum + n, 0);
    terminal.out.write(
      bilingual(
        `Đã dựng lại chỉ mục: ${formatNumber(count, 'vi')} mục.`,
        `The index was built anew: ${formatNumber(count, 'en')} items.`,
      ),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    throw new CommandError(
      'Máy chủ tìm kiếm (MEILI_URL) không phục vụ; chỉ mục cũ vẫn được giữ.',
      'The search server (MEILI_URL) does not serve; the old index is kept.',
    );
  } finally {
    await session.close();
  }
}

async function askProcesses(database: Database, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const running = await listeners(database);
  if (running === 0) {
    terminal.out.write(
      bilingual(
        'Không có tiến trình nào đang chạy; chỉ mục được dựng lại mỗi khi khởi động.',
        'No process is running; the index is built anew at every start.',
      ),
    );
    return 0;
  }
  const [asked] = await database.query<{ id: number }>(
    'insert into search_rebuilds default values returning id::int',
  );
  await database.query(`notify ${projectionChannel}`);
  const until = Date.now() + patienceMs;
  while (Date.now() < until && !signal.aborted) {
    const [row] = await database.query<{ answers: number }>(
      'select answers from search_rebuilds where id = $1',
      [asked?.id],
    );
    const left = Math.min(running, await listeners(database));
    if ((row?.answers ?? 0) >= left) {
      terminal.out.write(
        bilingual(
          `Đã dựng lại chỉ mục trong ${row?.answers ?? 0} tiến trình.`,
          `The index was built anew in ${row?.answers ?? 0} processes.`,
        ),
      );
      return 0;
    }
    await setTimeout(lookMs);
  }
  if (signal.aborted) return 130;
  throw new CommandError(
    'Có tiến trình chưa dựng xong chỉ mục; xem nhật ký của chúng.',
    'Some processes have not finished building their index; see their logs.',
  );
}

/** How many processes follow the projections of this database: each of them keeps an index. */
async function listeners(database: Database): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where application_name = 'caunoi-tail' and datname = current_database()`,
  );
  return row?.count ?? 0;
}
