import type { VerbPlace } from '../scene/verb-rules.ts';
import type { MentionScene } from '../scene/mention-scene.ts';

/** A mention with the verb that stands nearest to it, as its clause is cut. */
export interface GovernedScene extends Omit<MentionScene, 'verb'> {
  found: VerbPlace;
}
