/** What the search page hands to its script. */
export interface SearchSettings {
  engine: 'whole' | 'index';
  /** The same for pages, and for targets. */
  pageEngine: 'whole' | 'index';
  targetEngine: 'whole' | 'index';
  /** In their fixed order. */
  plans: KnownPlan[];
  sectors: { id: string; name: string }[];
  /** Blocks of all plans. */
  blocks: number;
}

/** A plan as results name it. */
export interface KnownPlan {
  id: string;
  /** In two words: 河北2018. */
  tag: string;
  place: string;
  title: string;
  /** Classes of its mark. */
  mark: string;
  /** Its missing attachments. */
  missing: string[];
  /** Sectors it leaves to plans of another field. */
  outside: string[];
}

/** What the reader asks for; it stands in the address. */
export interface Question {
  q: string;
  plan: string;
  sector: string;
}

/** A question as the address of the search page puts it. */
export function addressOf(question: Question): string {
  const fields = Object.entries(question).filter(([, value]) => value !== '');
  const query = new URLSearchParams(fields as [string, string][]).toString();
  return location.pathname + (query && `?${query}`);
}

/** The question that the address puts. */
export function readAddress(): Question {
  const given = new URLSearchParams(location.search);
  return { q: given.get('q') ?? '', plan: given.get('plan') ?? '', sector: given.get('sector') ?? '' };
}
