import { BlockKind } from '../model/block.ts';
import { Certainty } from '../model/correction.ts';
import { FactSource } from '../model/plan.ts';
import { Reference } from '../model/reference.ts';
import { type Shape, shapeOf } from './shape.ts';

const span = { 'span.start': 'code point', 'span.end': 'code point' };
const sources = FactSource.options;

/** The plans and what stands in them. */
export const textShapes: readonly Shape[] = [
  shapeOf('plans', {
    key: 'id',
    columns: `id! title titleEn jurisdiction.code! jurisdiction.name! jurisdiction.level! jurisdiction.parent planType! field! covers:list
      issuer documentNumber issued:date period.from:integer period.to:integer attachments:json! textSource checkedAgainst
      facts.title! facts.issuer! facts.documentNumber! facts.issued! facts.period! url:url!
      seed.file! seed.sha256! seed.characters:integer! counts.characters:integer! counts.blocks:integer!
      counts.quantities:integer! counts.targets:integer! counts.baselines:integer!`,
    links: ['jurisdiction.code > places code', 'jurisdiction.parent > places code'],
    values: {
      'facts.title': sources,
      'facts.issuer': sources,
      'facts.documentNumber': sources,
      'facts.issued': sources,
      'facts.period': sources,
    },
    units: { 'seed.characters': 'code point', 'counts.characters': 'character' },
  }),
  shapeOf('divisions', {
    key: 'plan id',
    columns: 'plan! id! parent level:integer! label title url:url! span.start:integer! span.end:integer!',
    links: ['plan > plans id', 'plan parent > divisions plan id'],
    units: span,
    isInPlans: true,
  }),
  shapeOf('blocks', {
    key: 'plan id',
    columns: 'plan! id! division! kind! text! url:url! span.start:integer! span.end:integer! heads:json rows:json',
    links: ['plan > plans id', 'plan division > divisions plan id'],
    values: { kind: BlockKind.options },
    units: span,
    isInPlans: true,
  }),
  shapeOf('corrections', {
    key: 'plan span.start',
    columns: 'plan! span.start:integer! span.end:integer! sic! corr! certainty! reason! reasonEn by when:date',
    links: ['plan > plans id'],
    values: { certainty: Certainty.options },
    units: span,
    isInPlans: true,
  }),
  shapeOf('references', {
    key: 'from position.start',
    columns: 'from! type! title! number plan block! position.start:integer! position.end:integer! rule!',
    links: ['from > plans id', 'plan > plans id', 'from block > blocks plan id'],
    values: { type: Reference.shape.type.options },
    units: { 'position.start': 'code point', 'position.end': 'code point' },
    isInPlans: true,
  }),
];
