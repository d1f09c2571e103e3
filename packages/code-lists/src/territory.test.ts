import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '@caunoi/vietnamese/fold';
import { economicRegion, ECONOMIC_REGIONS, provinceOf, PROVINCES } from './provinces.js';
import {
  findUnit,
  findUnits,
  predecessors,
  resolvePlace,
  successor,
  unitById,
  unitsAsOf,
} from './territory.js';
import { ALL_UNITS, splitName } from './units.js';

const OLD = '2025-06-30';
const NEW = '2025-07-01';
const old = unitsAsOf(OLD);
const present = unitsAsOf(NEW);
const names = (text: string): string[] => resolvePlace(text).communes.map((unit) => unit.vi);

describe('the two territories', () => {
  test('319 old communes go into exactly the 99 of today', () => {
    const communes = old.filter((unit) => unit.level === 3);
    expect(communes).toHaveLength(319);
    const into = new Set(communes.map((unit) => successor(unit.id)?.id));
    const today = present.filter((unit) => unit.level === 3);
    expect(today).toHaveLength(99);
    expect(new Set(into)).toEqual(new Set(today.map((unit) => unit.id)));
    expect(today.filter((unit) => unit.type === 'phuong')).toHaveLength(10);
  });

  test('predecessors and successor are inverse', () => {
    for (const unit of old.filter((u) => u.level === 3)) {
      const next = successor(unit.id);
      expect(predecessors(next?.id ?? '')).toContain(unit);
    }
    for (const unit of present)
      for (const before of predecessors(unit.id)) expect(successor(before.id)).toBe(unit);
  });

  test('the code of every present commune is that of one of its predecessors, and 8 are unchanged', () => {
    const today = present.filter((unit) => unit.level === 3);
    for (const unit of today) expect(predecessors(unit.id).map((before) => before.code)).toContain(unit.code);
    expect(today.filter((unit) => predecessors(unit.id).length === 1)).toHaveLength(8);
  });

  test.each([
    ['Phường Lào Cai', ['Bản Phiệt', 'Cốc Lếu', 'Duyên Hải', 'Kim Tân', 'Lào Cai', 'Vạn Hoà']],
    ['Xã Tả Van', ['Hoàng Liên', 'Mường Hoa', 'Tả Van']],
    ['Xã Mậu A', ['An Thịnh', 'Mậu A', 'Mậu Đông', 'Ngòi A', 'Yên Thái']],
  ])('%s grew out of the communes the merger table names', (vi, expected) => {
    const grown = predecessors(findUnit(vi, NEW)?.id ?? '').map((unit) => splitName(unit.vi).name);
    expect(grown.sort()).toEqual([...expected].sort());
  });

  test('ids are unique, parents exist and lie one territory and a wider level up', () => {
    expect(new Set(ALL_UNITS.map((unit) => unit.id)).size).toBe(439);
    for (const unit of ALL_UNITS) {
      const parent = unit.parent === null ? undefined : unitById(unit.parent);
      if (unit.level === 1) expect(unit.parent).toBeNull();
      else expect(parent?.level).toBeLessThan(unit.level);
      if (parent !== undefined) expect(parent.validTo).toBe(unit.validTo);
    }
  });

  test('one day separates them', () => {
    expect(old).toHaveLength(339);
    expect(present).toHaveLength(100);
    expect(old.some((unit) => present.includes(unit))).toBe(false);
    expect(unitById('VN-P15@2025-07')?.vi).toBe('Tỉnh Lào Cai');
    expect(unitById('VN-P15@2004')?.vi).toBe('Tỉnh Yên Bái');
  });

  test('a district has no successor of its own', () => {
    expect(successor('VN-D088@2025-03')).toBeUndefined();
    expect(successor('nothing')).toBeUndefined();
    expect(predecessors('nothing')).toEqual([]);
  });
});

describe('findUnit', () => {
  test.each([
    ['xã Tả Van', NEW, 'Xã Tả Van'],
    ['ta van', NEW, 'Xã Tả Van'],
    ['TẢ VAN', NEW, 'Xã Tả Van'],
    ['03037', NEW, 'Xã Tả Van'],
    ['Ta Van Commune', NEW, 'Xã Tả Van'],
    ['X. Tả Củ Tỉ', NEW, 'Xã Tả Củ Tỷ'],
    ['Y Tí', NEW, 'Xã Y Tý'],
    ['Xã Hoà Cuông', OLD, 'Xã Hòa Cuông'],
    ['TT. Bắc Hà', OLD, 'Thị trấn Bắc Hà'],
    ['tt Bac Ha', OLD, 'Thị trấn Bắc Hà'],
    ['huyện Bắc Hà', OLD, 'Huyện Bắc Hà'],
    ['Bắc Hà', OLD, 'Huyện Bắc Hà'],
    ['huyện Sa Pa', OLD, 'Thị xã Sa Pa'],
    ['TP Lào Cai', OLD, 'Thành phố Lào Cai'],
    ['P. Lào Cai', NEW, 'Phường Lào Cai'],
    ['Lào Cai', NEW, 'Tỉnh Lào Cai'],
    ['15', OLD, 'Tỉnh Yên Bái'],
    ['Mù Cang Chải town', OLD, 'Thị trấn Mù Căng Chải'],
  ])('%s on %s is %s', (name, day, expected) => {
    expect(findUnit(name, day)?.vi).toBe(expected);
  });

  test('either official spelling resolves', () => {
    const spelled = ALL_UNITS.filter((unit) => unit.spelling !== undefined);
    expect(spelled).toHaveLength(12);
    for (const unit of spelled) {
      expect(findUnit(unit.spelling ?? '', OLD)).toBe(unit);
      expect(findUnit(unit.vi, OLD)).toBe(unit);
    }
  });

  test('every unit is found by its own name, with and without diacritics, composed or not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL_UNITS), (unit) => {
        const day = unit.validTo ?? NEW;
        for (const name of [unit.vi, fold(unit.vi), unit.vi.toUpperCase(), unit.vi.normalize('NFD')]) {
          expect(findUnits(name, day)).toContain(unit);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a shared name is not guessed', () => {
    expect(findUnits('xã Tân Thịnh', OLD)).toHaveLength(2);
    expect(findUnit('xã Tân Thịnh', OLD)).toBeUndefined();
    expect(findUnit('Gia Lâm', NEW)).toBeUndefined();
    expect(findUnit('', NEW)).toBeUndefined();
  });
});

describe('resolvePlace', () => {
  test.each([
    ['xã Tả Van, Lào Cai', ['Xã Tả Van']],
    ['Thôn Tả Van Giáy, xã Tả Van, thị xã Sa Pa, tỉnh Lào Cai', ['Xã Tả Van']],
    ['thon 2 xa Ta Van huyen Sa Pa tinh Lao Cai', ['Xã Tả Van']],
    ['xã Hoàng Liên', ['Xã Tả Van']],
    ['TT Bắc Hà, huyện Bắc Hà, Lào Cai', ['Xã Bắc Hà']],
    ['Bắc Hà, Bắc Hà, Lào Cai', ['Xã Bắc Hà']],
    ['phường Sa Pa', ['Phường Sa Pa']],
    ['Số 6 đường Vườn Dâu, phường Lào Cai, tỉnh Lào Cai', ['Phường Lào Cai']],
    ['phường Yên Bái, Lào Cai, Việt Nam', ['Phường Yên Bái']],
    ['xã Trung Tâm', ['Xã Phúc Lợi']],
    ['phường Trung Tâm', ['Phường Trung Tâm']],
    ['xã Thanh Bình, huyện Mường Khương', ['Xã Mường Khương']],
    ['xã Tân Thịnh, huyện Văn Chấn', ['Xã Chấn Thịnh']],
    ['Ta Phin commune, Lao Cai', ['Xã Tả Phìn']],
  ])('%s', (text, expected) => {
    expect(resolvePlace(text)).toMatchObject({ level: 'commune', ambiguous: false });
    expect(names(text)).toEqual(expected);
  });

  test('an old district is all that its territory went into', () => {
    const saPa = names('Sa Pa, Lào Cai');
    expect(resolvePlace('Sa Pa, Lào Cai').level).toBe('district');
    expect(saPa).toEqual(
      expect.arrayContaining([
        'Phường Sa Pa',
        'Xã Tả Van',
        'Xã Tả Phìn',
        'Xã Bản Hồ',
        'Xã Mường Bo',
        'Xã Ngũ Chỉ Sơn',
      ]),
    );
    for (const district of old.filter((unit) => unit.level === 2)) {
      const expected = new Set(old.filter((u) => u.parent === district.id).map((u) => successor(u.id)?.vi));
      expect(new Set(names(district.vi))).toEqual(expected);
    }
  });

  test('a province is all its communes, a former one those it went into', () => {
    expect(resolvePlace('tỉnh Lào Cai').communes).toHaveLength(99);
    const yenBai = resolvePlace('tỉnh Yên Bái');
    expect(yenBai.level).toBe('province');
    expect(yenBai.communes.length).toBeGreaterThan(40);
    expect(yenBai.communes.length).toBeLessThan(60);
  });

  test.each([
    'phường Nghĩa Đô, thành phố Hà Nội',
    'xã Gia Lâm, Hà Nội',
    'Ha Noi, Vietnam',
    'Khu trại Đồi Dứa, phường Vân Phú, tỉnh Phú Thọ',
    'xã Tân Thịnh, Thái Nguyên',
  ])('%s lies outside', (text) => {
    expect(resolvePlace(text)).toEqual({ communes: [], level: 'outside', ambiguous: false });
  });

  test('a name two old communes shared is told to be ambiguous', () => {
    const found = resolvePlace('xã Tân Thịnh');
    expect(found.communes).toHaveLength(2);
    expect(found.ambiguous).toBe(true);
  });

  test('nothing recognised is nothing', () => {
    for (const text of ['', 'Tsukuba, Nhật Bản', 'đường Hoàng Liên 12']) {
      expect(resolvePlace(text)).toEqual({ communes: [], level: null, ambiguous: false });
    }
  });

  test('every old commune with its full old address resolves to its successor alone', () => {
    for (const unit of old.filter((u) => u.level === 3)) {
      const district = unitById(unit.parent ?? '');
      const province = unitById(district?.parent ?? '');
      const text = `${unit.vi}, ${district?.vi ?? ''}, ${province?.vi ?? ''}`;
      expect([text, ...names(text)]).toEqual([text, successor(unit.id)?.vi]);
    }
  });

  test('every present commune with its province resolves to itself', () => {
    for (const unit of present.filter((u) => u.level === 3)) {
      const text = `${unit.vi}, tỉnh Lào Cai`;
      expect([text, ...names(text)]).toEqual([text, unit.vi]);
    }
  });

  test('a present commune may be placed in an old district it grew out of', () => {
    for (const unit of present.filter((u) => u.level === 3)) {
      for (const before of predecessors(unit.id)) {
        const district = unitById(before.parent ?? '');
        const sameName = old.filter(
          (o) => o.parent === district?.id && fold(o.vi).endsWith(fold(splitName(unit.vi).name)),
        );
        const expected = sameName.length > 0 ? sameName.map((o) => successor(o.id)?.vi) : [unit.vi];
        const text = `${splitName(unit.vi).name}, ${district?.vi ?? ''}`;
        expect([text, expected.includes(names(text)[0])]).toEqual([text, true]);
      }
    }
  });

  test('any text gets an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        expect(resolvePlace(text).communes.length).toBeLessThan(100),
      ),
    );
  });
});

describe('provinces', () => {
  test('34 of today stand for all 63 of before, in six regions', () => {
    expect(PROVINCES).toHaveLength(34);
    expect(PROVINCES.length + PROVINCES.flatMap((p) => p.formerNames).length).toBe(63);
    expect(new Set(PROVINCES.map((p) => economicRegion(p).code)).size).toBe(6);
    expect(ECONOMIC_REGIONS.map((r) => PROVINCES.filter((p) => p.region === r.code).length)).toEqual([
      9, 6, 5, 6, 3, 5,
    ]);
  });

  test('every name, present or former, is recognised', () => {
    for (const province of PROVINCES) {
      for (const name of [
        province.vi,
        province.en,
        `tỉnh ${province.vi}`,
        fold(province.vi),
        ...province.formerNames,
      ]) {
        expect([name, provinceOf(name)?.vi]).toEqual([name, province.vi]);
      }
    }
  });

  test.each([
    ['Số 18 ngõ Lò Than, phường Nghĩa Đô, thành phố Hà Nội', 'Hà Nội'],
    ['TP.HCM', 'Hồ Chí Minh'],
    ['TPHCM, Việt Nam', 'Hồ Chí Minh'],
    ['Bà Rịa - Vũng Tàu', 'Hồ Chí Minh'],
    ['Hanoi, Vietnam', 'Hà Nội'],
    ['Yên Bái', 'Lào Cai'],
    ['xã Tả Van tỉnh Lào Cai', 'Lào Cai'],
    ['xã Tả Van Lào Cai', 'Lào Cai'],
    ['Thừa Thiên Huế', 'Huế'],
  ])('%s is in %s', (text, expected) => {
    expect(provinceOf(text)?.vi).toBe(expected);
  });

  test.each(['', 'Tsukuba, Nhật Bản', 'phường Bạch Mai'])('%s names none', (text) => {
    expect(provinceOf(text)).toBeUndefined();
  });

  test('Lào Cai lies in the northern midlands and mountains', () => {
    const laoCai = provinceOf('Lào Cai');
    expect(laoCai && economicRegion(laoCai).vi).toBe('Trung du và miền núi phía Bắc');
  });
});
