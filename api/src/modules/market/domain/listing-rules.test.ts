import { describe, expect, it } from '@jest/globals';
import { listingStatuses } from '@caunoi/shared/vocabulary';
import { identifyingIn } from './identifying.js';
import { listingSteps, statusAfterEdit, stepFrom } from './listing-life.js';
import { abilities, mayTake, type ListingActor } from './listing.policy.js';
import { duplicateFrom, similarity } from './similarity.js';

const member: ListingActor = {
  kind: 'user',
  roles: ['member'],
  memberships: [{ organisationId: 'a', roles: ['member'] }],
};
const manager: ListingActor = {
  kind: 'user',
  roles: ['lab_manager'],
  memberships: [{ organisationId: 'a', roles: ['lab_manager'] }],
};
const officer: ListingActor = { kind: 'user', roles: ['province_officer'], memberships: [] };
const auditor: ListingActor = { kind: 'user', roles: ['auditor'], memberships: [] };
const stranger: ListingActor = { kind: 'anonymous' };
const none = { edit: false, publish: false, close: false, reopen: false, withdraw: false, review: false };

describe('the life of a listing', () => {
  it('moves only along these ways', () => {
    const ways = listingSteps.flatMap((step) =>
      listingStatuses.flatMap((status) => {
        const next = stepFrom(step, status);
        return next ? [`${status} ${step} ${next}`] : [];
      }),
    );
    expect(ways).toEqual([
      'draft publish published',
      'published close closed',
      'closed reopen published',
      'expired reopen published',
      'withdrawn reopen published',
      'draft withdraw withdrawn',
      'in_review withdraw withdrawn',
      'published withdraw withdrawn',
      'closed withdraw withdrawn',
      'expired withdraw withdrawn',
      'in_review approve published',
      'in_review reject draft',
    ]);
    expect(stepFrom('publish', 'draft', true)).toBe('in_review');
    expect(stepFrom('reopen', 'closed', true)).toBe('in_review');
    expect(statusAfterEdit('published', true)).toBe('in_review');
    expect(statusAfterEdit('draft', true)).toBe('draft');
  });

  it('says what each may do from one set of rules', () => {
    const draft = { organisation_id: 'a', status: 'draft' as const };
    expect(abilities(member, draft)).toEqual({ ...none, edit: true, publish: true, withdraw: true });
    expect(abilities(member, { organisation_id: 'b', status: 'published' })).toEqual(none);
    for (const actor of [manager, officer, auditor, stranger]) expect(abilities(actor, draft)).toEqual(none);
    expect(abilities(officer, { organisation_id: 'a', status: 'in_review' })).toEqual({
      ...none,
      review: true,
    });
    const insider = { ...officer, memberships: member.memberships };
    expect(mayTake('approve', insider, { organisation_id: 'a', status: 'in_review' })).toBe(false);
    expect(abilities(stranger, { organisation_id: null, status: 'published' })).toEqual(none);
  });
});

describe('likeness of two texts', () => {
  it('sees through marks, case and order of sentences, and tells different matters apart', () => {
    expect(similarity('Cần máy sao chè giữ nhiệt', 'can may SAO CHE giu nhiet')).toBe(1);
    expect(
      similarity('Cần máy sao chè giữ nhiệt độ', 'HTX chúng tôi cần máy sao chè giữ nhiệt độ ổn định'),
    ).toBeGreaterThan(duplicateFrom);
    expect(similarity('Cần máy sao chè giữ nhiệt', 'Tìm quy trình nuôi cá tầm nước lạnh')).toBeLessThan(
      duplicateFrom,
    );
    expect(similarity('chè', 'chè')).toBe(0);
  });
});

describe('what gives a writer away', () => {
  const kinds = (text: string, own: string[] = [], others: string[] = []) =>
    identifyingIn(text, others, own).map((found) => `${found.kind}: ${found.text}`);

  it.each([
    ['gọi +84 912 345 678 nhé', 'phone: +84 912 345 678'],
    ['ĐT 0214.3820.123', 'phone: 0214.3820.123'],
    ['tổng đài 1900 1234', 'phone: 1900 1234'],
    ['mst 5300100276-001', 'tax_code: 5300100276-001'],
    ['thư tới ky.thuat@htx-che.vn', 'email: ky.thuat@htx-che.vn'],
    ['xem htx-che.com.vn/mua nhé', 'url: htx-che.com.vn/mua'],
    ['đơn 1-2023-04567', 'patent: 1-2023-04567'],
    ['có PCT/VN2021/000012', 'patent: PCT/VN2021/000012'],
    ['giải pháp hữu ích số 2-0003456', 'patent: giải pháp hữu ích số 2-0003456'],
  ])('%s', (text, found) => {
    expect(kinds(text)).toEqual([found]);
  });

  it.each([
    'giảm từ 15% xuống 3% trong 12 tháng',
    'cần 1200000000 đồng',
    'theo TCVN 9740:2013 và QCVN 8-2:2011/BYT',
    'nhiệt độ 180-220 độ',
  ])('leaves ordinary numbers alone: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('finds names with and without marks, of one’s own also without the words of every company', () => {
    expect(kinds('xuong che shan tuyet suoi giang can may', ['HTX Chè Shan Tuyết Suối Giàng'])).toEqual([
      'name: che shan tuyet suoi giang',
    ]);
    expect(kinds('mua của Viện Cơ điện Nông nghiệp', [], ['Viện Cơ điện Nông nghiệp'])).toEqual([
      'name: Viện Cơ điện Nông nghiệp',
    ]);
  });
});
