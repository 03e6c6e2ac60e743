import type { Mention, PlanMentions } from '../model/entry.ts';
import type { MentionScore } from '../model/score.ts';

/** One mention as it was read by hand. */
export interface MentionFact {
  plan: string;
  vocabulary: 'topics' | 'measures' | 'names';
  /** The entry it was then found by; a vocabulary may part or join entries since. */
  entry: string;
  block: string;
  /** Where it begins in the seed. */
  start: number;
  text: string;
  stance: Mention['stance'];
  verb: string | null;
  /** Other verbs that a fair reader accepts. */
  verbAlso?: string[];
  /** The clause, … where words are cut. */
  clause: string;
  /** True where a second reader may well decide otherwise. */
  doubt?: boolean;
  /** True where the sentence was seen while rules were made, though the fact wasn't. */
  seen?: boolean;
}

/** A mention of which something was read otherwise than by hand; null where it wasn't found at all. */
export interface MentionMiss {
  fact: MentionFact;
  read: { stance: Mention['stance']; verb: string | null; clause: string } | null;
}

/** Reads a file of facts: a JSON object a line. */
export const parseFacts = (text: string): MentionFact[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as MentionFact);

/** A clause as facts give it: without layout space, and without … at its ends. */
const plain = (clause: string): string => clause.replace(/\s|\u3000/g, '').replace(/^…|…$/g, '');

/** What was read of the mentions of all plans, and the words of a clause. */
export interface MentionReader {
  mentions: ReadonlyMap<string, PlanMentions>;
  clauseOf: (plan: string, mention: Mention) => string;
}

/** Scores facts read by hand against what was read, and gives those that differ in anything. */
export function scoreMentions(
  sample: MentionScore['sample'],
  facts: readonly MentionFact[],
  { mentions, clauseOf }: MentionReader,
): { score: MentionScore; misses: MentionMiss[] } {
  const plans = new Set(facts.map(({ plan }) => plan)).size;
  const score: MentionScore = { sample, plans, facts: facts.length, stance: 0, verb: 0, clause: 0 };
  const misses: MentionMiss[] = [];
  for (const fact of facts) {
    const found = mentions
      .get(fact.plan)
      ?.[fact.vocabulary].find(({ text, position }) => text === fact.text && position.start === fact.start);
    const read = found ? { stance: found.stance, verb: found.verb, clause: plain(clauseOf(fact.plan, found)) } : null;
    const stance = read?.stance === fact.stance;
    const verb = read !== null && [fact.verb, ...(fact.verbAlso ?? [])].includes(read.verb);
    const clause = read?.clause === plain(fact.clause);
    score.stance += Number(stance);
    score.verb += Number(verb);
    score.clause += Number(clause);
    if (!stance || !verb || !clause) misses.push({ fact, read });
  }
  return { score, misses };
}
