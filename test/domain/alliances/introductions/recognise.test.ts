import { recogniserAmong } from '../../../../src/domain/alliances/introductions/recognise';
import type { NamedPerson } from '../../../../src/domain/alliances/introductions/names';
import { aContact } from '../../../support/practice';

const ann = aContact({ id: 'C0001', name: 'Ann Lée', email: 'ann@example.com', phone: '312 555-0101' });
const bo = aContact({ id: 'C0002', name: 'Bo Kim', phone: '312 555-0101' });
const [cy, otherCy] = ['C0003', 'C0004'].map((id) => aContact({ id, name: 'Cy Roe' }));
const [di, ed] = ['C0005', 'C0006'].map((id) => aContact({ id, name: id, email: 'info@example.com' }));
const [gus, otherGus] = ['Acme Inc', 'Bakery'].map((company, index) =>
  aContact({ id: `C000${7 + index}`, name: 'Gus Hay', company }),
);
const { recognise, lineFor, learn } = recogniserAmong(
  [ann, bo, cy, otherCy, di, ed, gus, otherGus].flatMap((contact) => contact ?? []),
);

type Named = Partial<NamedPerson>;
const found = (named: Named) => recognise({ name: '', email: '', phone: '', ...named });

test.each<{ why: string; named: Named; id: string }>([
  { why: 'by the name', named: { name: 'Ann Lée' }, id: 'C0001' },
  { why: 'whatever its case and accents', named: { name: ' ann  LEE' }, id: 'C0001' },
  {
    why: 'by an address, under another name',
    named: { name: 'Annie', email: 'Ann@Example.com' },
    id: 'C0001',
  },
  {
    why: 'by the name, with the same number',
    named: { name: 'Ann Lee', phone: '+1 3125550101' },
    id: 'C0001',
  },
  {
    why: 'by the name, where nothing is known to differ',
    named: { name: 'Bo Kim', email: 'b@example.com' },
    id: 'C0002',
  },
  { why: 'by the id', named: { name: 'c0004' }, id: 'C0004' },
  {
    why: 'by the company beside a name that two bear',
    named: { name: 'Gus Hay', note: 'baker at Acme, Inc.' },
    id: 'C0007',
  },
])('knows somebody $why', ({ named, id }) => {
  expect(found(named)).toEqual({ kind: 'known', id });
});

test.each<{ why: string; named: Named; ids: string[] }>([
  { why: 'two have that name', named: { name: 'Cy Roe' }, ids: ['C0003', 'C0004'] },
  {
    why: 'the name is the same and the address another',
    named: { name: 'Ann Lee', email: 'a@example.com' },
    ids: ['C0001'],
  },
  {
    why: 'the name is the same and the number another',
    named: { name: 'Ann Lee', phone: '555-0199' },
    ids: ['C0001'],
  },
  {
    why: 'only the number is the same',
    named: { name: 'Flo', phone: '312-555-0101' },
    ids: ['C0001', 'C0002'],
  },
  {
    why: 'two share the address',
    named: { name: 'Flo', email: 'info@example.com' },
    ids: ['C0005', 'C0006'],
  },
])('isn’t sure where $why', ({ named, ids }) => {
  const recognition = found(named);

  expect(recognition.kind === 'unsure' && recognition.candidates.map(({ id }) => id)).toEqual(ids);
});

test.each<{ why: string; named: Named }>([
  { why: 'a name that nobody has', named: { name: 'Flo Fox', email: 'flo@example.com', phone: '555-0123' } },
  { why: 'a number too short to tell people apart', named: { name: 'Flo Fox', phone: '0101' } },
])('takes $why for somebody new', ({ named }) => {
  expect(found(named)).toEqual({ kind: 'new' });
});

test('knows whom it has learned of since', () => {
  learn(aContact({ id: 'C0007', name: 'Gus Gray' }));

  expect(found({ name: 'Gus Gray' })).toEqual({ kind: 'known', id: 'C0007' });
});

test.each([
  ['with the address', ann, 'Ann Lée, ann@example.com'],
  ['by name alone, where there is no address', bo, 'Bo Kim'],
  ['with the company, where two bear the name', gus, 'Gus Hay, Acme Inc'],
  ['by nothing, where nothing tells two apart', cy, null],
])('what to type for somebody: %s', (_why, contact, line) => {
  expect(contact && lineFor(contact)).toBe(line);
});
