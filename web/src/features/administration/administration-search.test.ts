import { describe, expect, it } from '@jest/globals';
import { auditInstants, auditSearch } from './administration-search.js';

describe('the address of the audit log', () => {
  it('takes days as days in Vietnam, the last one included', () => {
    expect(auditInstants({ from: '2026-01-31', to: '2026-01-31' })).toEqual({
      from: '2026-01-30T17:00:00.000Z',
      to: '2026-01-31T17:00:00.000Z',
    });
    expect(auditInstants({ from: '2026-13-01', to: undefined })).toEqual({ from: undefined, to: undefined });
  });

  it('drops what names nothing', () => {
    expect(auditSearch.parse({ actor: 'x', from: 'yesterday', before: '-3', action: ' session. ' })).toEqual({
      action: 'session.',
      actor: undefined,
      subject: undefined,
      from: undefined,
      to: undefined,
      before: undefined,
    });
  });
});
