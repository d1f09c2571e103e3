import { describe, expect, it } from '@jest/globals';
import { nameSimilarity, sameNameFrom } from './similar-name.js';

describe('names of organisations that may be one', () => {
  it.each([
    ['HTX mận Tả Van', 'Hợp tác xã Mận Tả Van'],
    ['Công ty TNHH Apatit Việt', 'CONG TY CO PHAN APATIT VIET'],
    ['Hộ kinh doanh Giàng A Páo', 'Giàng A Páo'],
    ['HTX Chè Shan Hồng Ngài', 'HTX chè shan tuyết Hồng Ngài'],
  ])('%s and %s', (one, other) => {
    expect(nameSimilarity(one, other)).toBeGreaterThanOrEqual(sameNameFrom);
    expect(nameSimilarity(other, one)).toBe(nameSimilarity(one, other));
  });

  it.each([
    ['HTX Mận Tả Van', 'HTX Cá hồi Ô Quy Hồ'],
    ['Hợp tác xã Mận Tả Van', 'Hợp tác xã Quế Nậm Đét'],
    ['Công ty TNHH Một thành viên', 'Công ty Cổ phần'],
    ['', 'HTX'],
  ])('not %s and %s', (one, other) => {
    expect(nameSimilarity(one, other)).toBeLessThan(sameNameFrom);
  });
});
