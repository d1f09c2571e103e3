import { checkIndicators, type CheckResult } from '../modules/indicators/indicators.public.js';
import { countsOf } from '../modules/st-enterprises/st-enterprises.public.js';
import { openDatabase } from './database-session.js';
import { refuseWords } from './match-command.js';
import { parseOptions } from './options.js';
import { bilingual, type Terminal } from './terminal.js';

/** `caunoi check-indicators`: recomputes every computed value from the raw rows; exit code 1 when one differs. */
export async function checkIndicatorsCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  refuseWords(parseOptions(args, {}).words);
  const session = await openDatabase();
  try {
    const result = await checkIndicators(session.database, countsOf(session.database), new Date());
    for (const line of linesOf(result)) terminal.out.write(`${line}\n`);
    const { differences, frozenValues, counts } = result;
    terminal.err.write(
      bilingual(
        `Đã tính lại ${frozenValues} giá trị đã chốt và ${counts} số đếm: ${differences.length} sai khác.`,
        `Recomputed ${frozenValues} frozen values and ${counts} counts: ${differences.length} differences.`,
      ),
    );
    return differences.length === 0 ? 0 : 1;
  } finally {
    await session.close();
  }
}

/** One line of JSON for each difference. */
const linesOf = ({ differences }: CheckResult): string[] =>
  differences.map((difference) => JSON.stringify(difference));
