import { expect, it } from 'vitest';
import { columnsOf } from '../../../src/library/columns.ts';
import { glanceOf } from '../../../src/site/sectors/overview/glance.ts';
import { loadCorpus } from '../../../src/site/sectors/sector-corpus.ts';
import { comparedSectors } from '../../../src/site/sectors/sectors.ts';

const corpus = await loadCorpus();
const layers = columnsOf(corpus.plans).flatMap((column) => column.layers);
const glance = glanceOf(layers, comparedSectors(corpus), corpus);
const cellsOf = (id: string) =>
  glance.rows.find(({ sector }) => sector.id === id)?.cells.map(({ isListed, targets }) => (isListed ? targets : '—'));

it('says which sectors every plan lists, and what one alone does', () => {
  expect(glance.everywhere.map(({ id }) => id)).toEqual(['it', 'ai', 'bio', 'energy', 'nev', 'equip', 'material', 'green']);
  expect(glance.rest.map(({ id }) => id)).toEqual(['steel', 'petrochem', 'consumer', 'building', 'services']);
  expect([glance.most?.sector.id, glance.most?.layer.tag]).toEqual(['bio', '河北2018']);
});

it('tells a sector without figures from one whose figures stand in an attachment that the corpus lacks', () => {
  expect(cellsOf('bio')?.at(-1)).toBeNull();
  expect(cellsOf('material')?.at(-1)).toBe(0);
  expect(cellsOf('digital')).toEqual(['—', '—', 2, '—', 0]);
});
