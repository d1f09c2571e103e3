import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const modules = join(import.meta.dirname, '../../api/dist/modules/bookings');

/** What a process says whose own zone is `zone`: opening hours, free slots, series and weeks, as instants. */
const program = `
  const { openTimes } = await import(${JSON.stringify(`${modules}/domain/opening.js`)});
  const { nearestFree } = await import(${JSON.stringify(`${modules}/domain/free-slots.js`)});
  const { weekAround, instantAt } = await import(${JSON.stringify(`${modules}/domain/wall-time.js`)});
  const { expandSeries } = await import(${JSON.stringify(`${modules}/use-cases/expand-series.js`)});
  const at = (text) => Date.parse(text);
  const iso = (list) => list.map(({ start, end }) => new Date(start).toISOString() + '/' + new Date(end).toISOString());
  const hours = [{ weekday: 1, from: '07:30', to: '11:30' }, { weekday: 7, from: '01:00', to: '24:00' }];
  const lab = { timezone: 'Asia/Ho_Chi_Minh', opening: hours, closures: [{ from: '2026-12-14', to: '2026-12-14' }] };
  const berlin = { timezone: 'Europe/Berlin', opening: hours, closures: [] };
  const resource = { ...lab, units: 1, slotMinutes: 60, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 };
  const first = (start) => ({ start: at(start), end: at(start) + 3600000 });
  process.stdout.write(JSON.stringify({
    vietnam: iso(openTimes(lab, at('2026-12-06T00:00:00Z'), at('2026-12-22T00:00:00Z'))),
    spring: iso(openTimes(berlin, at('2026-03-28T12:00:00Z'), at('2026-03-30T12:00:00Z'))),
    autumn: iso(openTimes(berlin, at('2026-10-24T12:00:00Z'), at('2026-10-26T12:00:00Z'))),
    free: iso(nearestFree([{ resource, taken: new Map([[1, [first('2026-12-07T01:00:00Z')]]]) }],
      { near: at('2026-12-07T01:00:00Z'), minutes: 60, within: { start: at('2026-12-07T00:00:00Z'), end: at('2026-12-08T00:00:00Z') } }, 3)),
    week: iso([weekAround(at('2026-12-06T18:00:00Z'), 'Asia/Ho_Chi_Minh')]),
    skipped: new Date(instantAt('2026-03-08', '02:30', 'America/New_York')).toISOString(),
    twice: new Date(instantAt('2026-11-01', '01:30', 'America/New_York')).toISOString(),
    weekly: iso(expandSeries('FREQ=WEEKLY;COUNT=3', first('2026-10-19T07:00:00Z'), 'Europe/Berlin')),
    monthly: iso(expandSeries('FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270401T000000Z', first('2026-12-25T01:00:00Z'), 'Asia/Ho_Chi_Minh')),
    aYear: expandSeries('FREQ=DAILY', first('2026-12-01T20:00:00Z'), 'Asia/Ho_Chi_Minh').length,
  }));`;

function inZone(zone: string): Promise<unknown> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...process.env, TZ: zone },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.on('close', (code) => (code === 0 ? done(JSON.parse(output)) : failed(new Error(output))));
  });
}

describe('times of bookings', () => {
  it.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Europe/Berlin'])(
    'are right in a process whose zone is %s',
    async (zone) => {
      expect(await inZone(zone)).toEqual({
        // Sunday 01:00 to midnight runs on; Monday the 14th is closed.
        vietnam: [
          '2026-12-05T18:00:00.000Z/2026-12-06T17:00:00.000Z',
          '2026-12-07T00:30:00.000Z/2026-12-07T04:30:00.000Z',
          '2026-12-12T18:00:00.000Z/2026-12-13T17:00:00.000Z',
          '2026-12-19T18:00:00.000Z/2026-12-20T17:00:00.000Z',
          '2026-12-21T00:30:00.000Z/2026-12-21T04:30:00.000Z',
        ],
        // 23 hours less one in spring, and one more in autumn.
        spring: [
          '2026-03-29T00:00:00.000Z/2026-03-29T22:00:00.000Z',
          '2026-03-30T05:30:00.000Z/2026-03-30T09:30:00.000Z',
        ],
        autumn: [
          '2026-10-24T23:00:00.000Z/2026-10-25T23:00:00.000Z',
          '2026-10-26T06:30:00.000Z/2026-10-26T10:30:00.000Z',
        ],
        free: [
          '2026-12-07T02:30:00.000Z/2026-12-07T03:30:00.000Z',
          '2026-12-07T03:30:00.000Z/2026-12-07T04:30:00.000Z',
        ],
        week: ['2026-12-06T17:00:00.000Z/2026-12-13T17:00:00.000Z'],
        skipped: '2026-03-08T07:30:00.000Z',
        twice: '2026-11-01T05:30:00.000Z',
        // Nine o'clock in Berlin before and after the clocks go back.
        weekly: [
          '2026-10-19T07:00:00.000Z/2026-10-19T08:00:00.000Z',
          '2026-10-26T08:00:00.000Z/2026-10-26T09:00:00.000Z',
          '2026-11-02T08:00:00.000Z/2026-11-02T09:00:00.000Z',
        ],
        monthly: [
          '2026-12-25T01:00:00.000Z/2026-12-25T02:00:00.000Z',
          '2027-01-29T01:00:00.000Z/2027-01-29T02:00:00.000Z',
          '2027-02-26T01:00:00.000Z/2027-02-26T02:00:00.000Z',
          '2027-03-26T01:00:00.000Z/2027-03-26T02:00:00.000Z',
        ],
        aYear: 366,
      });
    },
  );
});
