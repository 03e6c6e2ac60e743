import { expect, it } from 'vitest';
import { stageNames } from '../../src/pipeline/corpus.ts';
import { first } from '../../src/pipeline/stages.ts';

it('stages run in the order in which they are named, each with what the one before it gave', () => {
  const stages = first('count', (text: string) => text.length)
    .next('double', (length) => 2 * length)
    .next('say', (length) => `${length}字`);
  expect(stages.names).toEqual(['count', 'double', 'say']);
  expect(stages.run('盐湖产业')).toBe('8字');
});

it('the pipeline is these stages', () => {
  expect(stageNames).toEqual(['open', 'group', 'outline', 'find', 'mention', 'priority', 'check', 'write', 'link', 'wording']);
});
