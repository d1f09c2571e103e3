import { verifyAudit, type AuditVerdict } from '../platform/audit/verify-audit.js';
import { openDatabase } from './database-session.js';
import { refuseWords } from './match-command.js';
import { parseOptions } from './options.js';
import { bilingual, type Terminal } from './terminal.js';

const reasons: Record<Extract<AuditVerdict, { ok: false }>['reason'], { vi: string; en: string }> = {
  missing: { vi: 'bị thiếu', en: 'is missing' },
  not_linked: { vi: 'không nối tiếp bản ghi trước nó', en: 'does not follow the one before it' },
  changed: { vi: 'đã bị sửa', en: 'was changed' },
};

/** `caunoi verify-audit`: walks the audit chain and names the first record that is not as it was written; exit code 1 then. */
export async function verifyAuditCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  refuseWords(parseOptions(args, {}).words);
  const session = await openDatabase();
  try {
    const verdict = await verifyAudit(session.database);
    if (verdict.ok) {
      terminal.out.write(
        bilingual(
          `Chuỗi kiểm tra nguyên vẹn: ${verdict.records} bản ghi, mã băm cuối ${verdict.head}.`,
          `The audit chain is whole: ${verdict.records} records, last hash ${verdict.head}.`,
        ),
      );
      return 0;
    }
    const { vi, en } = reasons[verdict.reason];
    terminal.err.write(bilingual(`Bản ghi số ${verdict.seq} ${vi}.`, `Record ${verdict.seq} ${en}.`));
    return 1;
  } finally {
    await session.close();
  }
}
