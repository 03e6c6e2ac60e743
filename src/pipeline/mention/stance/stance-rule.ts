import type { NamedRule } from '../../../language/rule.ts';
import type { Stance } from '../../../model/entry.ts';
import type { MentionExample } from '../scene/mention-example.ts';
import type { MentionScene } from '../scene/mention-scene.ts';

/** A rule that tells a mention's stance: it holds where `when` does and `unless` doesn't. Its name is published. */
export interface StanceRule extends NamedRule {
  stance: Stance;
  when: (scene: MentionScene) => boolean;
  unless?: (scene: MentionScene) => boolean;
  examples: readonly MentionExample[];
  not: readonly MentionExample[];
}
