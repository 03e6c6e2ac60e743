import { plainExample } from '../../../language/example.ts';
import type { BlockKind } from '../../../model/block.ts';
import { placeUnder } from '../../find/clause/place.ts';
import { boundariesOf, settingOf } from './setting.ts';
import { fold } from './folded-text.ts';
import type { MentionScene } from './mention-scene.ts';

/** A sentence with a mention between ⟦ and ⟧; or that, with what beside its words its stance is read from. */
export type MentionExample = string | ShownMention;

/** An example that its sentence alone doesn't decide. */
export interface ShownMention extends Partial<Pick<MentionScene, 'isMeasure' | 'isProject' | 'named' | 'owned' | 'inHead' | 'from'>> {
  text: string;
  /** The titles above it, the nearest first. */
  under?: readonly string[];
  kind?: BlockKind;
}

/** An example as its stance and its verb are read. Throws where it marks no mention. */
export function shownMention(example: MentionExample): Omit<MentionScene, 'verb'> {
  const { kind = 'paragraph', ...known }: ShownMention = typeof example === 'string' ? { text: example } : example;
  const { text, start, end, under } = plainExample(example);
  const folded = fold(text).text;
  const [from, to] = [fold(text.slice(0, start)).text.length, fold(text.slice(0, end)).text.length];
  return {
    ...settingOf(folded, boundariesOf(folded), from, to),
    place: { ...placeUnder(under), heading: kind === 'heading' },
    kind,
    isMeasure: known.isMeasure ?? false,
    isProject: known.isProject ?? false,
    named: known.named ?? false,
    owned: known.owned ?? false,
    inHead: known.inHead ?? false,
    from: known.from ?? null,
  };
}
