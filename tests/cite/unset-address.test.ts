import { expect, it } from 'vitest';
import { sayUnsetAddress } from '../../src/cite/unset-address.ts';

it('names the address that citations carry, and how to set another', () => {
  const said = sayUnsetAddress(undefined, 'https://plans.example');
  expect(said).toContain('every citation, feed and link from elsewhere carries https://plans.example');
  expect(said).toContain('SITE_URL=https://your.address npm run build');
  expect(sayUnsetAddress('', 'https://plans.example')).toBe(said);
});

it('says nothing where an address is set', () => {
  expect(sayUnsetAddress('https://example.org', 'https://plans.example')).toBeNull();
});
