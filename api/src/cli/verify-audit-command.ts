import { readConfig } from '../config/config.js';
import { checkpointFile, readCheckpoints, signingKey } from '../platform/audit/checkpoints.js';
import { verifyAudit, type AuditVerdict } from '../platform/audit/verify-audit.js';
import { SecretBox } from '../platform/secret-box.js';
import { openDatabase } from './database-session.js';
import { refuseWords } from './match-command.js';
import { parseOptions } from './options.js';
import { bilingual, type Terminal } from './terminal.js';

const reasons: Record<Extract<AuditVerdict, { ok: false }>['reason'], { vi: string; en: string }> = {
  missing: { vi: 'bị thiếu', en: 'is missing' },
  not_linked: { vi: 'không nối tiếp bản ghi trước nó', en: 'does not follow the one before it' },
  changed: { vi: 'đã bị sửa', en: 'was changed' },
  cut_off: {
    vi: 'và các bản ghi sau đã bị cắt bỏ: mốc đã ký nêu nhiều bản ghi hơn',
    en: 'and those after it were cut off: a signed checkpoint counts more',
  },
  not_as_signed: { vi: 'không khớp mốc đã ký', en: 'is not the one that a checkpoint was signed for' },
  forged_checkpoint: {
    vi: 'có mốc với chữ ký không đúng',
    en: 'has a checkpoint whose signature is not right',
  },
};

/**
 * `caunoi verify-audit [--checkpoints FILE]`: walks the audit chain, compares it with the signed checkpoints, and names the first record that is
 * not as it was written; exit code 1 then.
 */
export async function verifyAuditCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { words, options } = parseOptions(args, { checkpoints: 'text' });
  refuseWords(words);
  const config = readConfig();
  const session = await openDatabase();
  try {
    const verdict = await verifyAudit(session.database, {
      checkpoints: await readCheckpoints(options.checkpoints ?? checkpointFile(config)),
      key: signingKey(new SecretBox(config)),
    });
    if (verdict.ok) {
      terminal.out.write(
        bilingual(
          `Chuỗi kiểm tra nguyên vẹn: ${verdict.records} bản ghi, ${verdict.checkpoints} mốc đã ký, mã băm cuối ${verdict.head}.`,
          `The audit chain is whole: ${verdict.records} records, ${verdict.checkpoints} signed checkpoints, last hash ${verdict.head}.`,
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
