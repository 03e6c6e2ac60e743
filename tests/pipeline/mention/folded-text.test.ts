import { expect, it } from 'vitest';
import { fold } from '../../../src/pipeline/mention/scene/folded-text.ts';

it('a folded text knows where each character stood', () => expect([...fold('充 电').at]).toEqual([0, 2]));
