import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlanData } from '../src/model/data.ts';
import { type Mention, PlanMentions } from '../src/model/entry.ts';
import { blockOffsets } from '../src/model/offset.ts';
import { type MentionFact, parseFacts, scoreMentions } from '../src/score/mention-score.ts';

type Scored = ReturnType<typeof scoreMentions>;

/** The scores of the mentions read by hand in a folder, against content/: those that rules were made with, and those that none was made with. */
export function scoreMentionFiles(folder: string, content: string): Scored[] {
  const facts = (name: string): MentionFact[] => parseFacts(readFileSync(join(folder, name), 'utf8'));
  const [tuned, untuned] = [facts('read.jsonl'), facts('read-untuned.jsonl')];
  const reader = readerOf(content, new Set([...tuned, ...untuned].map(({ plan }) => plan)));
  return [
    scoreMentions('tuned', tuned, reader),
    scoreMentions('untuned', untuned, reader),
    scoreMentions(
      'unseen',
      untuned.filter(({ seen }) => seen !== true),
      reader,
    ),
  ];
}

/** What content/ holds of some plans' mentions. */
function readerOf(content: string, plans: ReadonlySet<string>): Parameters<typeof scoreMentions>[2] {
  const json = (folder: string, plan: string): unknown => JSON.parse(readFileSync(join(content, folder, `${plan}.json`), 'utf8'));
  const mentions = new Map([...plans].map((plan) => [plan, PlanMentions.parse(json('mentions', plan))]));
  const texts = new Map(
    [...plans].map((plan) => [plan, new Map(PlanData.parse(json('data', plan)).blocks.map(({ id, text }) => [id, text]))]),
  );
  const clauseOf = (plan: string, { block, clause }: Mention): string => {
    const text = texts.get(plan)?.get(block) ?? '';
    const { range } = blockOffsets(text);
    return clause.map((stretch) => text.slice(...range(stretch))).join('…');
  };
  return { mentions, clauseOf };
}
