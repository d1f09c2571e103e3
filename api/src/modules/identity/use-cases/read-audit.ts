import { Injectable } from '@nestjs/common';
import { pageSize } from '../../../platform/database/page.js';
import {
  AuditRecordsRepository,
  type AuditRow,
  type AuditSelection,
} from '../persistence/audit-records.repository.js';

/** Who did what, for auditors and administrators. */
@Injectable()
export class ReadAudit {
  constructor(private readonly records: AuditRecordsRepository) {}

  /** Throws PAGE_TOO_LARGE, INVALID_INPUT. */
  async page(selection: AuditSelection): Promise<AuditRow[]> {
    return this.records.page({ ...selection, first: pageSize(selection.first) });
  }
}
