import { url } from '../../library/url.ts';

interface Way {
  id: 'priorities' | 'sectors' | 'indicators' | 'topics' | 'measures' | 'texts' | 'passages';
  href: string;
}

/** The ways of comparing so many plans, in order; one plan has no other to share words with. */
export const waysOf = (plans: number): Way[] => [
  { id: 'priorities', href: url.compareBy('priorities') },
  { id: 'sectors', href: url.compareBy('sectors') },
  { id: 'indicators', href: url.indicators() },
  { id: 'topics', href: url.compareBy('topics') },
  { id: 'measures', href: url.compareBy('measures') },
  ...(plans > 1 ? [{ id: 'texts' as const, href: url.compareBy('texts') }] : []),
  { id: 'passages', href: url.passages() },
];
