// SPDX-License-Identifier: Apache-2.0
// What a browser knows of time zones, as the file that a system would have (RFC 8536), for a house in a page.

const firstYear = 1990, lastYear = 2070;
const weekS = 7 * 86_400;
const named = /^[A-Za-z0-9_+-]+(\/[A-Za-z0-9_+-]+){0,3}$/;

// Where the engine looks for the file; null when it is no name of a zone.
export const zonePath = (zone) => (typeof zone === 'string' && named.test(zone) ? `/usr/share/zoneinfo/${zone}` : null);

// Seconds east of UTC at a second, by what the browser's own calendar says then.
function offsets(zone) {
  const format = new Intl.DateTimeFormat('en-US', {timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric',
    day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric'});
  return (second) => {
    const part = {};
    for (const {type, value} of format.formatToParts(second * 1000)) part[type] = Number(value);
    return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) / 1000 - second;
  };
}

// [second, offset] of every change: weeks that differ at their ends are halved down to the second.
function changes(offsetAt, from, until) {
  const found = [];
  let before = offsetAt(from);
  for (let begin = from; begin < until; begin += weekS) {
    const after = offsetAt(begin + weekS);
    if (after === before) continue;
    let low = begin, high = begin + weekS;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    found.push([high, after]);
    before = after;
  }
  return found;
}

function header(times, types, letters) {
  const octets = new Uint8Array(44), view = new DataView(octets.buffer);
  octets.set([0x54, 0x5a, 0x69, 0x66, 0x32]);  // TZif2
  [0, 0, 0, times, types, letters].forEach((count, i) => view.setUint32(20 + 4 * i, count));
  return octets;
}

// Octets of the file, or null when the browser does not know the zone.
export function zoneFile(zone) {
  const from = Date.UTC(firstYear, 0, 1) / 1000, until = Date.UTC(lastYear, 0, 1) / 1000;
  let offsetAt;
  try {
    offsetAt = offsets(zone);
  } catch {
    return null;
  }
  const found = changes(offsetAt, from, until);
  const kinds = [...new Set([offsetAt(from), ...found.map(([, offset]) => offset)])];
  const name = [0x2d, 0x30, 0x30, 0];  // "-00": nobody here asks what it is called
  const body = new Uint8Array(found.length * 9 + kinds.length * 6), view = new DataView(body.buffer);
  found.forEach(([second, offset], i) => {
    view.setBigInt64(8 * i, BigInt(second));
    body[8 * found.length + i] = kinds.indexOf(offset);
  });
  kinds.forEach((offset, i) => view.setInt32(9 * found.length + 6 * i, offset));
  return Uint8Array.from([...header(0, 0, 0), ...header(found.length, kinds.length, name.length), ...body, ...name, 10, 10]);
}
