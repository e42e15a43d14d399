/** Who has the floor where meeting.json tells. */
import { describe, expect, it } from 'vitest';
import { floorAfter, IN_REMARKS, type Told, WORDS } from './floor-after';

describe('what meeting.json tells', () => {
  const line = 'Canada said that it agreed.';
  const told = (heading: string, actor: string | null): Told => [
    { name: 'Canada', heading, actor },
  ];

  it('settles a line by its first words', () => {
    expect(floorAfter(IN_REMARKS + line + WORDS, told('Canada said', 'CAN'))).toBe('CAN');
    expect(floorAfter(IN_REMARKS + line + WORDS, told('Canada said', 'MEX'))).toBe('MEX');
    expect(floorAfter(IN_REMARKS + line + WORDS, told('Canada said', null))).toBe('RAP');
    expect(floorAfter(IN_REMARKS + line + WORDS, told('Canada sai', 'CAN'))).toBe('?MEX');
  });

  it('settles a heading, whole words of it', () => {
    expect(
      floorAfter(`${IN_REMARKS}New Spain:${WORDS}`, [{ name: 'New Spain', actor: 'CAN' }]),
    ).toBe('CAN');
    expect(floorAfter(`${IN_REMARKS}CARICOM:${WORDS}`, [{ name: 'CARICOM', actor: '013' }])).toBe(
      '013',
    );
    expect(floorAfter(`${IN_REMARKS}Nigeria:${WORDS}`, [{ name: 'Niger', actor: 'NER' }])).toBe(
      'RAP',
    );
    expect(
      floorAfter(`${IN_REMARKS}Papua New Guinea:${WORDS}`, [{ name: 'Guinea', actor: 'GIN' }]),
    ).toBe('RAP');
  });
});
